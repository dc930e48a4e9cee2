import type { Tx } from '#platform/database/database.ts'
import type { Input } from '#platform/http/door.ts'
import type { Outcome } from '#platform/http/outcome.ts'
import { appendMarks, appendTaken } from '#registers/attendance/attendance-register.store.ts'
import { lawful } from '#registers/attendance/lawful.ts'
import { type Loaded, loadRegister } from '#registers/attendance/load-register.store.ts'
import * as wire from '#registers/attendance/register.contract.ts'
import { markOf, type Register, registerState } from '#registers/attendance/register.ts'
import { takeRegister as decide, refusalToAmend } from '#registers/attendance/take-register.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { mayForGroup } from '#school/access/viewer.ts'
import { clockWords } from '#time/clock.ts'
import { isoFromDay } from '#time/day.ts'
import { arrive } from './arrive.ts'
import { closedRegisterPage, registerPage } from './register.page.tsx'
import { openSheet } from './register-sheet.ts'
import { viewOfRegister } from './register-view.ts'

type Of = { school: number; day: number; session: 'AM' | 'PM'; group: number }

const load = (tx: Tx, of: Of): Promise<Loaded> => loadRegister(tx, of.school, of.group, of.day, of.session)

const viewFor = (register: Register, ctx: SchoolContext, chased?: { at: Date; by: string }) =>
  viewOfRegister(register, {
    school: ctx.school.id,
    now: { day: ctx.today, minute: ctx.minute },
    mayTake: mayForGroup(ctx.viewer, 'take registers', register.group.id) && register.day <= ctx.today,
    viewer: ctx.viewer.account,
    photographs: ctx.school.photographs,
    chased,
  })

const asReply = (register: Register, ctx: SchoolContext, chased?: { at: Date; by: string }) => ({
  ...register,
  chased,
  state: registerState(register.window, register.day, register.taken !== undefined, { day: ctx.today, minute: ctx.minute }),
})

const notHeld = (loaded: Exclude<Loaded, { register: Register }>): Outcome<never> =>
  'missing' in loaded ? loaded : { refused: [{ because: `There is no register for this session: ${loaded.closed}.` }] }

const readRegister = schoolDoor('see registers', 'group', {
  contract: wire.readRegister,
  async act({ params }, ctx) {
    const loaded = await ctx.read(tx => load(tx, params))
    return 'register' in loaded ? { reply: asReply(loaded.register, ctx, loaded.chased) } : notHeld(loaded)
  },
  page: (reply, ctx, { query }) => registerPage(viewFor(reply, ctx, reply.chased), { saved: query.saved !== undefined }),
  again: (problem, _typed, { params }) =>
    closedRegisterPage(problem.refusals[0]?.because ?? problem.says, `/schools/${params?.school}/registers`),
})

const takeRegister = schoolDoor('take registers', 'group', {
  contract: wire.takeRegister,
  async act({ params, body }, ctx) {
    const done = await ctx.record<{ recorded: number; amended: number }, Outcome<never>>(async tx => {
      const loaded = await load(tx, params)
      if (!('register' in loaded)) return { no: notHeld(loaded) }
      const taking = decide(loaded.register, body, saverOf(ctx))
      if ('refused' in taking) return { no: { refused: taking.refused } }
      if ('stale' in taking)
        return {
          no: {
            stale: { seen: taking.seen, clashes: taking.stale },
            says: 'Somebody saved this register after you opened it. Nothing of yours was saved; their marks are shown beside yours. Decide, then save again.',
          },
        }
      const { entries, originals, amendments } = taking
      const register = [params.group, isoFromDay(params.day), params.session]
      return {
        happening: {
          kind: 'RegisterTaken',
          about: amendments > 0 ? { register, amendments } : { register },
          reason: amendments > 0 ? body.reason : '',
        },
        write: async (tx, number) => {
          await Promise.all([
            appendTaken(tx, params.school, number, params.group, params.day, params.session),
            appendMarks(tx, params.school, number, entries),
          ])
          return { recorded: originals, amended: amendments }
        },
      }
    })
    return 'no' in done ? done.no : { reply: { ...done.recorded, happening: done.number } }
  },
  after: (reply, { params }) => `${pathOf(params)}?saved=${reply.happening}`,
  async again(problem, typed, { params }, ctx) {
    const loaded = await ctx.read(tx => load(tx, params!))
    if (!('register' in loaded)) return closedRegisterPage(problem.says, `/schools/${params!.school}/registers`)
    const view = viewFor(loaded.register, ctx, loaded.chased)
    const sent = wire.takeRegisterBody.safeParse(typed)
    const sheet = openSheet(view)
    for (const { pupil, ...mark } of sent.success ? sent.data.marks : []) sheet.marks[pupil] = mark
    return registerPage(view, { problem, sheet })
  },
})

const pathOf = (of: Of) => `/schools/${of.school}/registers/${isoFromDay(of.day)}/${of.session}/${of.group}`

const saverOf = (ctx: SchoolContext) => ({
  now: { day: ctx.today, minute: ctx.minute },
  name: ctx.viewer.name,
  position: ctx.viewer.position,
  mayAmend: ctx.may('amend marks'),
})

const chaseRegister = schoolDoor('mark for a pupil', 'school', {
  contract: wire.chaseRegister,
  async act({ params }, ctx) {
    const done = await ctx.record<boolean, Outcome<never>>(async tx => {
      const loaded = await load(tx, params)
      if (!('register' in loaded)) return { no: notHeld(loaded) }
      const state = asReply(loaded.register, ctx).state
      if (state === 'taken' || state === 'not-due')
        return {
          no: {
            refused: [
              { because: state === 'taken' ? 'This register has been taken meanwhile.' : 'This register is not due yet.' },
            ],
          },
        }
      const about = { registers: [[params.group, isoFromDay(params.day), params.session]] }
      return { happening: { kind: 'RegisterChased', about }, write: async () => true }
    })
    return 'no' in done ? done.no : { reply: { chased: true } }
  },
  after: (_reply, { params }) => `/schools/${params.school}/registers?day=${isoFromDay(params.day)}`,
})

const recordArrival = schoolDoor('take registers', 'group', {
  contract: wire.recordArrival,
  async act({ params, body }, ctx) {
    const minute = body.minute ?? ctx.minute
    if (params.day !== ctx.today || minute > ctx.minute)
      return { invalid: [{ field: 'minute', says: 'An arrival is recorded on its own day, once it has happened.' }] }
    const done = await ctx.record<{ code: string; minutesLate: number }, Outcome<never>>(async tx => {
      const loaded = await load(tx, params)
      if (!('register' in loaded)) return { no: notHeld(loaded) }
      const { register } = loaded
      const line = register.lines.find(l => l.pupil.id === params.pupil)
      if (!line) return { no: { missing: 'This pupil is not on this register today.' } }
      const arrived = arrive(register, line, minute)
      if ('refused' in arrived) return { no: { refused: [arrived.refused] } }
      const reason = `Arrived at ${clockWords(minute)}`
      const about = (afterClose: boolean) => ({ kind: 'PupilArrived', about: { pupil: params.pupil, afterClose }, reason })
      if ('keeps' in arrived) return { happening: about(true), write: async () => arrived.keeps }
      const mark = { ...arrived.mark, pupil: params.pupil }
      const stands = markOf(line)
      const no =
        lawful(line.pupil, mark, register) ??
        (stands ? refusalToAmend(params.day, stands.code, mark.code, reason, saverOf(ctx)) : undefined)
      if (no) return { no: { refused: [no] } }
      const version = stands ? stands.version + 1 : 0
      return {
        happening: about(arrived.afterClose),
        write: async (tx, number) => {
          await appendMarks(tx, params.school, number, [{ ...mark, day: params.day, session: params.session, version }])
          return mark
        },
      }
    })
    if ('no' in done) return done.no
    const { code, minutesLate } = done.recorded
    return { reply: { code, minutesLate } }
  },
  after: (_reply, { params }) => `${pathOf(params)}#p${params.pupil}`,
})

/** The doors of one register. */
export const registerDoors = [readRegister, takeRegister, chaseRegister, recordArrival] as const
export type TakeRegisterInput = Input<typeof wire.takeRegister>
