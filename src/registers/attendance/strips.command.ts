import type { Command, Desk, Given, OpenRecords } from '#platform/command/command.ts'
import { allSchools, findSchool } from '#school/access/find-school.store.ts'
import { stripLength } from './strip.ts'
import { foldedStrips, keptStrips, putStrips, stripYears } from './strips.store.ts'
import { stripDifferences } from './verify.store.ts'

const flags = { school: { says: 'One school only, by number or name.', value: 'SCHOOL' } }
const patient = { statementMilliseconds: 300_000 }

const schoolsFor = async ({ db }: OpenRecords, given: Given) => {
  const named = given.text('school')
  return named === undefined ? allSchools(db) : [await findSchool(db, named)]
}

/** `strips check`: compares the strips with the ledger. */
export const checkStrips: Command = {
  usage: 'strips check [--school SCHOOL]',
  says: 'Compares the strips (one byte a session, read by every count) with the ledger they are made from. It changes nothing.',
  more: ['The exit code is 1 when any differs.'],
  examples: ['strips check'],
  flags,
  run: async (given, desk) => {
    const records = await desk.records()
    let differing = 0
    for (const school of await schoolsFor(records, given)) {
      const found = await records.db.read(
        school.id,
        async tx => {
          const lists = []
          for (const year of await stripYears(tx, school.id)) lists.push(await stripDifferences(tx, school.id, year, 20))
          return lists.flat()
        },
        patient,
      )
      desk.say(`${school.name}: ${found.length === 0 ? 'the strips are as the ledger says' : 'these differ'}`)
      for (const line of found) desk.say(`  ${line}`)
      differing += found.length
    }
    return differing > 0 ? 1 : 0
  },
}

/** `strips rebuild`: makes the strips anew; the ledger is only read. */
export const rebuildStrips: Command = {
  usage: 'strips rebuild [--school SCHOOL]',
  says: 'Makes the strips anew from the ledger. The ledger itself is only read. Saves of registers wait a moment meanwhile.',
  examples: ['strips rebuild'],
  flags,
  run: async (given, desk) => {
    const records = await desk.records()
    for (const school of await schoolsFor(records, given)) await rebuild(records, school, desk)
    return 0
  },
}

async function rebuild({ recorder, by }: OpenRecords, school: { id: number; name: string }, desk: Desk): Promise<void> {
  const done = await recorder<{ strips: number; changed: number }, { nothing: true }>(
    { school: school.id, by, at: desk.now },
    async tx => {
      const years: { year: number; wrong: Map<number, Buffer>; all: number }[] = []
      for (const year of await stripYears(tx, school.id)) {
        const [kept, folded] = [await keptStrips(tx, school.id, year), await foldedStrips(tx, school.id, year)]
        for (const pupil of kept.keys()) if (!folded.has(pupil)) folded.set(pupil, Buffer.alloc(stripLength))
        years.push({
          year,
          all: folded.size,
          wrong: new Map([...folded].filter(([pupil, marks]) => !kept.get(pupil)?.equals(marks))),
        })
      }
      const changed = years.reduce((sum, { wrong }) => sum + wrong.size, 0)
      if (changed === 0) return { no: { nothing: true } }
      return {
        happening: { kind: 'StripsRebuilt', about: { changed } },
        write: async tx => {
          for (const { year, wrong } of years) await putStrips(tx, school.id, year, wrong)
          return { changed, strips: years.reduce((sum, { all }) => sum + all, 0) }
        },
      }
    },
  )
  desk.say(
    'no' in done
      ? `${school.name}: the strips were right already`
      : `${school.name}: ${done.recorded.changed} of ${done.recorded.strips} strips put right`,
  )
}
