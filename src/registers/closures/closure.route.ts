import type { Tx } from '#platform/database/database.ts'
import type { Reply } from '#platform/http/door.ts'
import { appendMarks } from '#registers/attendance/attendance-register.store.ts'
import { appendPlans } from '#registers/mark-days/mark-days.store.ts'
import { hasBegun } from '#registers/pupil-record/now.ts'
import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { sessionOn } from '#school/calendar/calendar.ts'
import { groupsOnDay } from '#school/groups/group.store.ts'
import { listedName } from '#school/people/pupil.ts'
import { yearGroupTitle } from '#school/people/year-groups.ts'
import { isoFromDay } from '#time/day.ts'
import type { ClosureDecided } from './close-sessions.ts'
import * as wire from './closure.contract.ts'
import * as store from './closure.store.ts'
import { becauseOf, type ClosureGiven, causeInLaw, cautionsOnClosure, type OfWhom } from './closure.ts'
import { closurePreviewPage } from './closure-preview.page.tsx'
import { closuresPage } from './closures.page.tsx'
import { decideClosure } from './decide-closure.store.ts'
import { newClosurePage } from './new-closure.page.tsx'
import { aboutClosure, closureFrom } from './recorded-closure.ts'
import { withdrawClosure } from './withdraw-closure.ts'

/** The closures so far. */
export const closuresDoor = schoolDoor('close the school', 'school', {
  contract: wire.closures,
  act: async (_, ctx) => ({ reply: { closures: await ctx.read(tx => closuresShown(tx, ctx)) } }),
  page: (reply, ctx, { query }) => closuresPage(reply.closures, { school: ctx.school.id, done: query.done }),
})

async function closuresShown(tx: Tx, ctx: SchoolContext): Promise<Reply<typeof wire.closures>['closures']> {
  const found = await store.closuresOf(tx, ctx.school.id)
  const standing = found.filter(({ withdrawn }) => !withdrawn).map(({ number }) => number)
  const planned = standing.length > 0 ? await store.plannedWithoutMark(tx, ctx.school.id, standing, ctx.today) : []
  const calendar = planned.length > 0 ? await calendarOf(tx, ctx.school.id, ctx.today) : undefined
  const now = { day: ctx.today, minute: ctx.minute }
  return found.map(({ number, at, by, position, about, withdrawn }) => {
    const kept = closureFrom(about)
    const { title, code } = causeInLaw(kept.cause, kept.from)
    const due = planned.filter(({ closure, day, session, yearGroup }) => {
      const held = closure === number && calendar ? sessionOn(calendar, day, session, yearGroup) : undefined
      return held && 'window' in held && hasBegun(day, held.window, now)
    })
    const taken = withdrawn ? { ...withdrawn, at: new Date(withdrawn.at) } : undefined
    return {
      ...kept,
      number,
      at,
      by,
      position,
      title,
      code,
      due: due.reduce((sum, { pupils }) => sum + pupils, 0),
      withdrawn: taken,
    }
  })
}

/** The form for a closure. */
export const newClosureDoor = schoolDoor('close the school', 'school', {
  contract: wire.newClosure,
  api: false,
  act: async ({ query }, ctx) => ({ reply: await ctx.read(tx => choicesFor(tx, query.of, ctx)) }),
  page: (reply, ctx) => newClosurePage(reply, formOptions(ctx)),
})

const formOptions = (ctx: SchoolContext) => ({ school: ctx.school.id, today: ctx.today, boards: ctx.school.boards })

async function choicesFor(tx: Tx, of: OfWhom, ctx: SchoolContext): Promise<Reply<typeof wire.newClosure>> {
  const school = ctx.school.id
  const yearGroups = await store.yearGroupsOn(tx, school, ctx.today)
  const groups = of === 'groups' ? (await groupsOnDay(tx, school, ctx.today)).filter(({ pupils }) => pupils > 0) : []
  const members = of === 'pupils' ? await store.pupilsByGroup(tx, school, ctx.today) : []
  return {
    of,
    pupils: yearGroups.reduce((sum, { pupils }) => sum + pupils, 0),
    yearGroups,
    groups,
    members: members.map(pupil => ({ id: pupil.id, name: listedName(pupil), group: pupil.group ?? 'In no class' })),
  }
}

/** R-0107: closing the school or a part of it, looked at first, then recorded. */
export const closeSchoolDoor = schoolDoor('close the school', 'school', {
  contract: wire.closeSchool,
  async act({ params, body }, ctx) {
    const { preview, ...given } = body
    if (preview) {
      const { decided, taken, whom } = await ctx.read(async tx => ({
        ...(await decideClosure(tx, given, ctx)),
        whom: await whomOf(tx, given, ctx),
      }))
      const no = whyNot(decided)
      return no ?? { reply: shown(given, decided, whom, taken.length) }
    }
    type Done = { decided: ClosureDecided; whom: string; registers: number }
    const result = await ctx.record<Done, No>(async tx => {
      const { decided, taken } = await decideClosure(tx, given, ctx)
      const no = whyNot(decided)
      if (no) return { no }
      const whom = await whomOf(tx, given, ctx)
      return {
        happening: {
          kind: 'SchoolClosed',
          about: aboutClosure({ ...given, whom, counts: decided.counts }),
          reason: becauseOf(given),
        },
        write: async (tx, number) => {
          await store.appendRegistersTaken(tx, params.school, number, taken)
          await appendPlans(tx, params.school, number, decided.plans)
          await appendMarks(tx, params.school, number, decided.entries)
          return { decided, whom, registers: taken.length }
        },
      }
    })
    return replied(result, ({ decided, whom, registers }, number) => shown(given, decided, whom, registers, number))
  },
  preview: (reply, ctx, { body }) =>
    reply.preview ? closurePreviewPage(reply, { school: ctx.school.id, given: body }) : undefined,
  after: (_, { params }) => `/schools/${params.school}/closures?done=closed`,
  async again(problem, typed, _input, ctx) {
    const asked = wire.newClosure.query!.parse(typed)
    const choices = await ctx.read(tx => choicesFor(tx, asked.of, ctx))
    return newClosurePage(choices, { ...formOptions(ctx), problem, typed })
  },
})

function whyNot({ refused, counts }: ClosureDecided): No | undefined {
  if (refused.length > 0) return { refused }
  if (counts.pupils === 0) return { invalid: [{ field: 'of', says: 'None of these is on roll on that day' }] }
  if (counts.entered + counts.explained + counts.changed + counts.planned > 0) return undefined
  const closed = counts.passedOver > 0 && counts.same + counts.keptHere + counts.keptOther === 0
  return {
    invalid: [
      {
        field: 'from',
        says: closed
          ? 'The school is closed then anyway, by its calendar'
          : 'Every mark stands already; there is nothing to change',
      },
    ],
  }
}

const shown = (given: ClosureGiven, decided: ClosureDecided, whom: string, registers: number, happening?: number) => {
  const { code, title, citation } = causeInLaw(given.cause, given.from)
  const cautions = cautionsOnClosure(given)
  return { preview: happening === undefined, code, title, citation, whom, counts: decided.counts, registers, cautions, happening }
}

/** Whom a closure is for, in words that stay true when groups are renamed later. */
async function whomOf(tx: Tx, given: ClosureGiven, ctx: SchoolContext): Promise<string> {
  if (given.of === 'everyone') return 'The whole school'
  if (given.of === 'year-groups') return given.yearGroups.map(yearGroupTitle).join(', ')
  if (given.of === 'pupils') return given.pupils.length === 1 ? 'One pupil' : `${given.pupils.length} pupils`
  const groups = await groupsOnDay(tx, ctx.school.id, given.from)
  return groups
    .filter(({ id }) => given.groups.includes(id))
    .map(({ name }) => name)
    .join(', ')
}

/** Entering a closure in sessions that have begun since. */
export const enterClosureDoor = schoolDoor('close the school', 'school', {
  contract: wire.enterClosure,
  async act({ params }, ctx) {
    const result = await ctx.record<number, No>(async tx => {
      const [found] = await store.closuresOf(tx, params.school, params.closure)
      if (!found || found.withdrawn) return { no: noSuchClosure }
      const given = closureFrom(found.about)
      const { decided, taken } = await decideClosure(tx, given, ctx)
      if (decided.entries.length === 0)
        return { no: { refused: [{ because: 'No session of this closure has begun without being entered.' }] } }
      return {
        happening: {
          kind: 'ClosureEntered',
          about: { closure: params.closure, name: given.whom, entered: decided.entries.length },
          reason: becauseOf(given),
        },
        write: async (tx, number) => {
          await store.appendRegistersTaken(tx, params.school, number, taken)
          await appendMarks(tx, params.school, number, decided.entries)
          return decided.entries.length
        },
      }
    })
    return replied(result, (entered, happening) => ({ entered, happening }))
  },
  after: (_, { params }) => `/schools/${params.school}/closures?done=entered`,
})

const noSuchClosure: No = { missing: 'There is no such closure, or it has been withdrawn meanwhile.' }

/** Taking a closure back. */
export const withdrawClosureDoor = schoolDoor('close the school', 'school', {
  contract: wire.withdrawClosureContract,
  async act({ params, body }, ctx) {
    const result = await ctx.record<{ restored: number; unexplained: number; left: number; plans: number }, No>(async tx => {
      const [found] = await store.closuresOf(tx, params.school, params.closure)
      if (!found || found.withdrawn) return { no: noSuchClosure }
      const { entries, ...counts } = withdrawClosure(await store.marksOfClosure(tx, params.school, params.closure))
      const kept = closureFrom(found.about)
      const about = { closure: params.closure, name: kept.whom, from: isoFromDay(kept.from), ...counts }
      return {
        happening: { kind: 'ClosureWithdrawn', about, reason: body.reason },
        write: async (tx, number) => {
          const plans = await store.withdrawPlansOf(tx, params.school, params.closure)
          await appendMarks(tx, params.school, number, entries)
          return { ...counts, plans }
        },
      }
    })
    return replied(result, (counts, happening) => ({ ...counts, happening }))
  },
  after: (_, { params }) => `/schools/${params.school}/closures?done=withdrawn`,
  async again(problem, typed, { params }, ctx) {
    const found = await ctx.read(tx => closuresShown(tx, ctx))
    return closuresPage(found, { school: ctx.school.id, wrong: params?.closure, problem, typed })
  },
})

/** Closing the school or a part of it, and taking a closure back. */
export const closureDoors = [closuresDoor, newClosureDoor, closeSchoolDoor, enterClosureDoor, withdrawClosureDoor]
