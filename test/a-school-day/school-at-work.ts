import { expect } from 'vitest'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyOn } from '#school/policy/policy.store.ts'
import { type RegisterTimes, registerTimes } from '#school/policy/register-times.ts'
import type { BuiltPerson, BuiltPupil, BuiltSchool, SchoolOptions } from '#test/build-school.ts'
import { londonMoment, marksOf, type Served, serveSchool } from '#test/serve.ts'
import { type Request, visitorOf } from '#test/visit.ts'
import { clockText } from '#time/clock.ts'
import { dayOf, weekdayOf } from '#time/day.ts'

type Session = 'AM' | 'PM'

/** A register as the API shows it, as far as a day needs it. */
interface RegisterShown {
  state: string
  window: { arriveBy: string; registerFrom: string; closes: string; ends: string }
  chased?: { by: string }
  seen: number
  lines: {
    pupil: { id: number; surname: string }
    entries: { code: string; reason: string; by: string }[]
    known?: { code: string; because: string }
  }[]
}

interface OnBoard {
  name: string
  sessions: { session: Session; state: string; here: number; away: number; unexplained: number }[]
}

/** What is said of a pupil when a register is taken: a code, or a code with its minutes. */
export type Said = string | { code: string; minutesLate: number }

/** A school that was started on a pack, on one of its days: everything happens over HTTP, at the time of its clock. */
export interface SchoolAtWork extends Served {
  /** The policy in force, as storage has it. */
  policy: Policy
  /** Moves the clock; another day too, where it is said. */
  now(clock: number | string, iso?: string): void
  /** When a session of the present day is, by the policy. */
  times(session: Session): RegisterTimes
  pupil(surname: string): BuiltPupil
  /** Asks over the API as this person, and expects to be answered. */
  ask<Reply>(person: BuiltPerson, request: Omit<Request, 'path'> & { path: string }): Promise<Reply>
  /** Asks, and gives what was answered, whatever it was. */
  tries(person: BuiltPerson, request: Request): ReturnType<Awaited<ReturnType<typeof visitorOf>>['ask']>
  /** The rules of the law for which the school is refused to start on a pack. */
  refusedOn(pack: string): Promise<(string | undefined)[]>
  register(group: number, session: Session): Promise<RegisterShown>
  /** Takes a register as a teacher does: what is known stays, whoever is named is marked so, all others are here. */
  take(group: number, session: Session, said?: Record<string, Said>, by?: BuiltPerson): Promise<unknown>
  /** A pupil comes, at the time of the clock; answers 'L 20'. */
  arrives(surname: string, session: Session): Promise<string>
  /** The board of the day, a line for each register that is held: '7A AM taken: 4 here, 1 away, 1 without a reason'. */
  board(): Promise<string[]>
  /** What stands in the ledger for a group, in the order of its register. */
  marks(group: number, session: Session): Promise<string[]>
}

/** A school on its pack, at half past six on a day: in the summer before, the head began on the pack, and the governors approved it. */
export async function startOnPack(pack: string, iso: string, options: SchoolOptions): Promise<SchoolAtWork> {
  const clock = { iso: '2026-08-27', minute: 600 }
  const moment = () => londonMoment(clock.iso, clockText(clock.minute))
  const served = await serveSchool(moment(), options)
  const { school, setClock } = served
  const now = (at: number | string, day = clock.iso) => {
    clock.iso = day
    clock.minute = typeof at === 'number' ? at : Number(at.split(':')[0]) * 60 + Number(at.split(':')[1])
    setClock(moment())
  }
  const prefix = `/api/v1/schools/${school.id}`
  const tries: SchoolAtWork['tries'] = async (person, request) =>
    (await visitorOf(served, person, moment())).ask({ ...request, path: `${prefix}${request.path}` })
  const ask: SchoolAtWork['ask'] = async (person, request) => {
    const answer = await tries(person, request)
    if (answer.status >= 300) throw new Error(`${request.path}: ${answer.status} ${answer.text}`)
    return answer.json as never
  }
  await begin(school, ask, pack)
  now('6:30', iso)
  const policy = (await school.db.read(school.id, tx => policyOn(tx, school.id, dayOf(iso))))!
  const pathOf = (group: number, session: Session) => `/registers/${clock.iso}/${session}/${school.groups[group]!.id}`
  const pupil = (surname: string) => school.pupils.find(one => one.surname === surname)!
  const groupOf = (surname: string) => school.groups.findIndex(({ id }) => id === pupil(surname).group)
  const register: SchoolAtWork['register'] = (group, session) => ask(school.office, { path: pathOf(group, session) })
  return {
    ...served,
    policy,
    now,
    times: session =>
      registerTimes(policy).find(one => one.session === session && one.weekdays.includes(weekdayOf(dayOf(clock.iso))))!,
    pupil,
    ask,
    tries,
    async refusedOn(pack) {
      const { status, error } = await tries(school.head, { method: 'POST', path: '/policy/start', body: { pack } })
      expect(status).toBe(422)
      return error.refusals.map(({ citation }) => citation?.rule)
    },
    register,
    async take(group, session, said = {}, by = school.teachers[group]!) {
      const { seen, lines } = await register(group, session)
      const marks = lines.map(({ pupil: { id, surname }, entries, known }) => {
        const named = said[surname]
        if (named !== undefined) return { pupil: id, ...(typeof named === 'string' ? { code: named } : named) }
        return { pupil: id, ...(entries.at(-1) ?? known ?? { code: session === 'AM' ? '/' : '\\' }) }
      })
      return ask(by, { method: 'PUT', path: pathOf(group, session), body: { seen, marks } })
    },
    async arrives(surname, session) {
      const path = `${pathOf(groupOf(surname), session)}/pupils/${pupil(surname).id}/arrival`
      const { code, minutesLate } = await ask<{ code: string; minutesLate: number }>(school.office, {
        method: 'POST',
        path,
        body: {},
      })
      return minutesLate > 0 ? `${code} ${minutesLate}` : code
    },
    async board() {
      const { groups } = await ask<{ groups: OnBoard[] }>(school.office, { path: '/registers' })
      return groups.flatMap(({ name, sessions }) =>
        sessions
          .filter(({ state }) => state !== 'closed')
          .map(({ session, state, here, away, unexplained }) => {
            const marked = here + away === 0 ? '' : `: ${here} here, ${away} away, ${unexplained} without a reason`
            return `${name} ${session} ${state}${marked}`
          }),
      )
    },
    marks: (group, session) => marksOf(served, group, clock.iso, session.charAt(0)),
  }
}

/** The head starts on the pack and proposes it for September; somebody else approves it, and the registers keep to its times. */
async function begin(school: BuiltSchool, ask: SchoolAtWork['ask'], pack: string): Promise<void> {
  const path = '/policy'
  await ask(school.head, { method: 'POST', path: `${path}/start`, body: { pack } })
  const { draft, sign } = await ask<{ draft: { revision: number }; sign: { rule: string; path: string }[] }>(school.head, {
    path: `${path}/draft`,
  })
  const signed = sign.map(({ rule, path }) => ({ rule, path, reason: 'Each case is looked at by itself' }))
  const body = { seen: draft.revision, fromDay: '2026-09-01', reason: 'We start with Daymark', signed }
  const { version } = await ask<{ version: number }>(school.head, { method: 'POST', path: `${path}/draft/propose`, body })
  const approving = { how: 'At the meeting of 9 July' }
  await ask(school.governor, { method: 'POST', path: `${path}/versions/${version}/approve`, body: approving })
}

/** The clock times of a session's window, as a reader writes them. */
export const windowText = ({ arriveBy, registerFrom, closes }: RegisterTimes): string =>
  [arriveBy, registerFrom, closes].map(clockText).join(' ')

/** The same as the API shows them. */
export const sameWindow = ({ window }: RegisterShown, times: RegisterTimes): void =>
  expect(window).toMatchObject({
    arriveBy: clockText(times.arriveBy),
    registerFrom: clockText(times.registerFrom),
    closes: clockText(times.closes),
    ends: clockText(times.ends),
  })
