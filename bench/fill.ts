import pg from 'pg'
import sql from 'sql-template-tag'
import { connect } from '#platform/database/connect.ts'
import { migrate } from '#platform/database/migrate.ts'
import { type By, createRecorder, type Recorder } from '#platform/database/record.ts'
import type { RunningPostgres } from '#platform/own-postgres/launch.ts'
import { appendMarks, appendTaken } from '#registers/attendance/attendance-register.store.ts'
import type { NewEntry } from '#registers/attendance/mark.ts'
import { beginSignIn } from '#school/access/account.store.ts'
import { type BuiltPerson, type BuiltSchool, buildSchool } from '#test/build-school.ts'
import { type Day, isoFromDay } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import { dayOfPupil, daysMarked, lastDay, schoolDays } from './a-year.ts'
import { migrations } from './places.ts'

/** A registration group with its teacher, signed in. */
export interface Class {
  group: number
  pupils: number[]
  token: string
}

export interface Filled {
  school: number
  classes: Class[]
  /** The head teacher, signed in. */
  head: string
  marks: number
}

/** 34 registration groups of Years 7 to 13: 14 of 30 pupils and 20 of 29, a thousand in all. */
const groups = Array.from({ length: 34 }, (_, index) => ({
  name: `${7 + Math.floor(index / 5)}${'ABCDE'[index % 5]}`,
  yearGroup: 7 + Math.floor(index / 5),
  pupils: index < 14 ? 30 : 29,
}))

const sessions = ['AM', 'PM'] as const
const takenAt = { AM: 9 * 60 + 2, PM: 13 * 60 + 6 }

/**
 * A school with a year of registers, every one through the same recorder and the same store as in life, in order of time, a
 * transaction each. Only the wait for the disk is left out while it is filled.
 */
export async function fill(postgres: RunningPostgres, say: (line: string) => void): Promise<Filled> {
  await migrate(postgres.config, migrations)
  const db = connect({ ...postgres.config, options: '-c synchronous_commit=off' })
  const recorder = createRecorder(db)
  try {
    const school = await buildSchool({ db }, { name: 'Bench School', phase: 'secondary', groups })
    await prolong(school)
    const began = performance.now()
    let marks = 0
    const days = schoolDays.slice(0, daysMarked)
    for (const [index, day] of days.entries()) {
      for (const session of sessions) marks += await takeRegisters(school, recorder, day, session)
      if (index > 0) marks += await amendDay(school, recorder, days[index - 1]!, day)
    }
    say(`${marks} lines in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    await plan(school)
    await analyze(postgres)
    const [classes, head] = [await signInAll(school), await signIn(school, school.head.account)]
    return { school: school.id, classes, head, marks: school.pupils.length * days.length * 2 }
  } finally {
    await db.close()
  }
}

/** What the server does by itself within a minute: here nobody waits for it. */
async function analyze(postgres: RunningPostgres): Promise<void> {
  const client = new pg.Client(postgres.config)
  await client.connect()
  await client.query('analyze')
  await client.end()
}

/** The last half-term runs on to the end of July, for days to measure on. */
const prolong = ({ db, id }: BuiltSchool) =>
  db.write(id, tx =>
    tx.run(
      sql`update term set last_day = ${isoFromDay(lastDay)} where last_day = (select max(last_day) from term where school_id = ${id})`,
    ),
  )

const byOf = ({ account, staff, name, position }: BuiltPerson): By => ({ account, staff, name, position })

async function takeRegisters(school: BuiltSchool, recorder: Recorder, day: Day, session: 'AM' | 'PM'): Promise<number> {
  let marks = 0
  for (const index of turns(day)) {
    const group = school.groups[index]!
    const entries = group.pupils.map((pupil): NewEntry => {
      const { code, minutesLate, nature } = dayOfPupil(pupil, day)[session]
      return { pupil, day, session, version: 0, code, minutesLate, nature }
    })
    const at = instantOf(day, takenAt[session])
    const about = { register: [group.id, isoFromDay(day), session] }
    await recorder({ school: school.id, by: byOf(school.teachers[index]!), at }, async () => ({
      happening: { kind: 'RegisterTaken', about },
      write: async (tx, number) => {
        await Promise.all([
          appendTaken(tx, school.id, number, group.id, day, session),
          appendMarks(tx, school.id, number, entries),
        ])
      },
    }))
    marks += entries.length
  }
  return marks
}

/** Registers come in as the teachers get to them: another order every day. */
const turns = (day: Day): number[] =>
  groups.map((_, index) => index).sort((a, b) => ((a * 7919 + day * 31) % 101) - ((b * 7919 + day * 31) % 101) || a - b)

/** Next day the office has learnt why pupils were not there: one amendment, with its reason, for each pupil's day. */
async function amendDay(school: BuiltSchool, recorder: Recorder, day: Day, today: Day): Promise<number> {
  let marks = 0
  for (const { id: pupil } of school.pupils) {
    const said = dayOfPupil(pupil, day)
    const code = said.AM.amendedTo
    if (!code) continue
    const entries = sessions.map((session): NewEntry => ({ pupil, day, session, version: 1, code, minutesLate: 0, nature: '' }))
    const about = { pupil, day: isoFromDay(day), session: 'AM', code, stood: said.AM.code }
    await recorder({ school: school.id, by: byOf(school.office), at: instantOf(today, 10 * 60) }, async () => ({
      happening: { kind: 'MarkAmended', about, reason: 'Mother telephoned: sickness and a temperature' },
      write: (tx, number) => appendMarks(tx, school.id, number, entries),
    }))
    marks += entries.length
  }
  return marks
}

/** In each class one pupil has leave for the days that are measured, so that something is filled in. */
const plan = ({ db, id, groups: all }: BuiltSchool) =>
  db.write(id, tx =>
    tx.run(sql`insert into planned_mark (school_id, pupil_id, first_day, last_day, code, because, happening)
      select ${id}, v.pupil, ${isoFromDay(schoolDays[daysMarked]!)}, ${isoFromDay(lastDay)}, 'M', 'Treatment in hospital, until the end of term', 1
      from unnest(${all.map(group => group.pupils[3]!)}::integer[]) as v(pupil)`),
  )

const signIn = ({ db }: BuiltSchool, account: number): Promise<string> =>
  beginSignIn(db, {
    account,
    kind: 'browser',
    label: 'bench',
    now: instantOf(lastDay, 8 * 60),
    expiresAt: instantOf(lastDay, 20 * 60),
  })

const signInAll = (school: BuiltSchool): Promise<Class[]> =>
  Promise.all(
    school.teachers.map(async ({ account }, index) => ({
      group: school.groups[index]!.id,
      pupils: school.groups[index]!.pupils,
      token: await signIn(school, account),
    })),
  )
