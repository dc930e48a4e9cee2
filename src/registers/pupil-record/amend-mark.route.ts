import { citationOfCode, codeOn } from '#law/codes/attendance-codes.ts'
import { codesToOffer } from '#law/codes/codes-to-offer.ts'
import { cautionsOnAmendment } from '#law/registers/amendments.ts'
import type { Tx } from '#platform/database/database.ts'
import type { Input } from '#platform/http/door.ts'
import { appendMarks, entriesOfPupil, plannedFor } from '#registers/attendance/attendance-register.store.ts'
import { standing } from '#registers/attendance/mark.ts'
import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { sessionOn } from '#school/calendar/calendar.ts'
import { isoFromDay } from '#time/day.ts'
import { amendMark, type MarkInSession, whyNotNow } from './amend-mark.ts'
import { markPage } from './mark.page.tsx'
import { type PupilOnRecord, placeOn } from './pupil-on-record.ts'
import * as wire from './pupil-record.contract.ts'
import { pupilOnRecord } from './pupil-record.store.ts'
import { titleOf } from './pupil-year.ts'

type Of = Input<typeof wire.readMark>['params']
type Loaded = MarkInSession & { pupil: PupilOnRecord }

async function loadMark(tx: Tx, { school, pupil: id, day, session }: Of, ctx: SchoolContext): Promise<Loaded | undefined> {
  const pupil = await pupilOnRecord(tx, school, id, ctx.today)
  if (!pupil) return undefined
  const calendar = await calendarOf(tx, school, day)
  const entries = (await entriesOfPupil(tx, school, id, [day])).filter(entry => entry.session === session)
  return { pupil, day, session, entries, held: sessionOn(calendar, day, session, pupil.yearGroup), ...placeOn(pupil.spells, day) }
}

const nowOf = (ctx: SchoolContext) => ({ day: ctx.today, minute: ctx.minute })

/** A mark as it is shown: every version, the rule behind the one that stands, and for those who may amend the menu of codes. */
async function shownMark(tx: Tx, of: Of, ctx: SchoolContext) {
  const loaded = await loadMark(tx, of, ctx)
  if (!loaded) return undefined
  const { pupil, day, session, entries, held, onRoll, boarder } = loaded
  const stands = standing(entries)
  const code = stands && codeOn(stands.code, day)
  const planned = entries.length === 0 ? (await plannedFor(tx, of.school, day, session, [pupil.id]))[0] : undefined
  const notNow = whyNotNow(loaded, nowOf(ctx))
  const offered =
    ctx.may('amend marks') && !notNow
      ? codesToOffer({ day, session, born: pupil.born, onRoll, boarder, plannedClosure: false })
      : []
  return {
    pupil,
    day,
    session,
    versions: entries.map(entry => ({ ...entry, title: titleOf(entry.code, day) })),
    citation: code && citationOfCode(code),
    known: planned,
    closed: 'closed' in held ? held.closed : undefined,
    notNow,
    cautions: stands ? cautionsOnAmendment(stands.code, day) : [],
    offers: offered.map(({ title, offers }) => ({
      title,
      codes: offers.map(({ code: { code, title, needs, natureOf } }) => ({ code, title, needs, natureOf })),
    })),
  }
}

const mays = (ctx: SchoolContext) => ({ mayAmend: ctx.may('amend marks'), mayMark: ctx.may('mark for a pupil') })

const noSuchPupil: No = { missing: 'There is no such pupil in this school.' }

/** Reading one mark with its history. */
export const readMarkDoor = schoolDoor('see registers', 'pupil', {
  contract: wire.readMark,
  async act({ params }, ctx) {
    const shown = await ctx.read(tx => shownMark(tx, params, ctx))
    return shown ? { reply: shown } : noSuchPupil
  },
  page: (reply, ctx, { query }) => markPage(reply, { school: ctx.school.id, ...mays(ctx), done: query.done }),
})

/** Amending a mark, or entering one that is missing. */
export const amendMarkDoor = schoolDoor('amend marks', 'school', {
  contract: wire.amendMarkContract,
  async act({ params, body }, ctx) {
    const result = await ctx.record<{ version: number }, No>(async tx => {
      const mark = await loadMark(tx, params, ctx)
      if (!mark) return { no: noSuchPupil }
      const decided = amendMark(mark, body, { now: nowOf(ctx), name: ctx.viewer.name, position: ctx.viewer.position })
      if ('refused' in decided) return { no: { refused: decided.refused } }
      if ('invalid' in decided) return { no: decided }
      if ('stale' in decided) return { no: { stale: decided.stale, says: saysStale(decided.stale) } }
      const { entry, stood } = decided
      const about = {
        pupil: entry.pupil,
        day: isoFromDay(entry.day),
        session: entry.session,
        code: entry.code,
        stood: stood?.code,
      }
      return {
        happening: { kind: stood ? 'MarkAmended' : 'MarkEntered', about, reason: body.reason },
        write: async (tx, number) => {
          await appendMarks(tx, params.school, number, [entry])
          return { version: entry.version }
        },
      }
    })
    return replied(result, ({ version }, happening) => ({ version, happening }))
  },
  after: (_, { params }) =>
    `/schools/${params.school}/pupils/${params.pupil}/marks/${isoFromDay(params.day)}/${params.session}?done=amended`,
  async again(problem, typed, { params }, ctx) {
    const shown = await ctx.read(tx => shownMark(tx, params!, ctx))
    return markPage(shown!, { school: ctx.school.id, ...mays(ctx), problem, typed })
  },
})

const saysStale = ({ by, code }: { by: string; code: string }): string =>
  `${by} recorded ${code} after you opened this page. Nothing of yours was saved. Both are below: decide, then save again or leave it.`
