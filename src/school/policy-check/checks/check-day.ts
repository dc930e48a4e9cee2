import { ruleOn } from '#law/dated.ts'
import { timesInPolicyCitation } from '#law/governance/policy-contents.ts'
import {
  cautionsOnWindows,
  openForAtMost,
  type RegisterWindow,
  refusalOfWindow,
  takenCitation,
} from '#law/registers/taking-registers.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'
import { clockFromText, clockText, clockWords } from '#time/clock.ts'
import type { Day } from '#time/day.ts'

type Times = Policy['day']['morning']
type Register = { path: string; called: string; usual: boolean; times: Times }
type Known = Register & { window: RegisterWindow }

const minute = (text: string | null): number | undefined => (text === null ? undefined : clockFromText(text))
const known = (register: Register): register is Known => 'window' in register
const lengthOf = ({ window }: Known): number => window.closes - window.registerFrom
const span = ({ window }: Known): string => `open from ${clockWords(window.registerFrom)} to ${clockWords(window.closes)}`

const registersOf = ({ day }: Policy): (Register | Known)[] =>
  [
    { path: 'day.morning', called: 'the morning register', usual: true, times: day.morning },
    { path: 'day.afternoon', called: 'the afternoon register', usual: true, times: day.afternoon },
    ...day.otherDays.flatMap(({ weekday, morning, afternoon }, index) => {
      const name = weekday.charAt(0).toUpperCase() + weekday.slice(1)
      const path = `day.otherDays.${index + 1}`
      return [
        { path: `${path}.morning`, called: `the register of ${name} morning`, usual: false, times: morning },
        ...(afternoon
          ? [{ path: `${path}.afternoon`, called: `the register of ${name} afternoon`, usual: false, times: afternoon }]
          : []),
      ]
    }),
  ].map(register => {
    const { arriveBy, begins, closes, ends } = register.times
    const [due, registerFrom, end] = [minute(arriveBy), minute(begins), minute(closes)]
    if (registerFrom === undefined || end === undefined || end <= registerFrom) return register
    const window = {
      registerFrom,
      closes: end,
      sessionEnds: minute(ends) ?? end,
      ...(due === undefined ? {} : { arriveBy: due }),
    }
    return { ...register, window }
  })

/** L-005, L-051: when the day begins, and when each register is taken and closes. */
export const checkDay: Check = (policy, day) => {
  const registers = registersOf(policy)
  return [
    ...whereSessionBegins(policy),
    ...registers.flatMap(register => unsaidTimes(policy, day, register, registers.find(known))),
    ...registers.filter(known).flatMap(register => tooLong(policy, day, register)),
    ...differing(policy, day, registers.filter(known)),
  ]
}

/** L-005: the register is taken at the beginning of the session: when the day has begun and pupils are due. */
function whereSessionBegins(policy: Policy): Finding[] {
  const { begins, morning } = policy.day
  const [taken, starts] = [minute(morning.begins), Math.max(minute(begins) ?? -1, minute(morning.arriveBy) ?? -1)]
  if (taken === undefined || starts < 0 || taken <= starts) return []
  return [
    findingsIn(policy)('day.morning.begins', {
      kind: 'caution',
      conflict: 'K-09',
      citation: takenCitation,
      value: `session from ${clockWords(starts)}, register taken at ${clockWords(taken)}`,
      says: `The day begins at ${clockWords(starts)}, and the register is taken ${taken - starts} minutes later. It is taken at the beginning of the session: whoever is there at ${clockWords(taken)} is present, though late by the policy.`,
      mend: `Let the session begin when the register is taken, at ${clockWords(taken)}, or take the register at ${clockWords(starts)}.`,
      mended: [{ path: stepsOf('day.begins'), value: clockText(taken) }],
    }),
  ]
}

/** L-051, L-151: a policy says when each register is taken and closes. */
function unsaidTimes(policy: Policy, day: Day, register: Register, other: Known | undefined): Finding[] {
  const limit = ruleOn(openForAtMost, day)
  const { path, called, usual, times } = register
  const begins = minute(times.begins)
  if (!limit?.value || (begins !== undefined && times.closes !== null)) return []
  const length = Math.min(other ? lengthOf(other) : limit.value, limit.value)
  const what = [begins === undefined ? 'is taken' : '', times.closes === null ? 'closes' : ''].filter(Boolean)
  return [
    findingsIn(policy)(path, {
      kind: 'required',
      ...(usual ? { conflict: 'K-10', citation: limit.citation } : { citation: timesInPolicyCitation }),
      value: 'not said',
      says: `The policy does not say when ${called} ${what.join(', or when it ')}. Each register has its times, is open equally long in every session, and for ${limit.value} minutes at most.`,
      mend:
        begins === undefined
          ? `Say when it is taken, and let it close within ${length} minutes.`
          : `Let it close at ${clockWords(begins + length)}.`,
      ...(begins === undefined ? {} : { mended: [{ path: stepsOf(`${path}.closes`), value: clockText(begins + length) }] }),
    }),
  ]
}

/** L-051: no register is open for longer than the law lets it; nor, if that can be, until long after pupils are due. */
function tooLong(policy: Policy, day: Day, register: Known): Finding[] {
  const say = findingsIn(policy)
  const { path, window } = register
  const limit = ruleOn(openForAtMost, day)?.value
  const refused = refusalOfWindow(window, day)
  if (limit === undefined) return []
  if (refused)
    return [
      say(`${path}.closes`, {
        kind: 'forbidden',
        citation: refused.citation,
        value: span(register),
        says: refused.because,
        mend: `Let it close at ${clockWords(window.registerFrom + limit)}.`,
        to: clockText(window.registerFrom + limit),
      }),
    ]
  const latest = (window.arriveBy ?? window.registerFrom) + limit
  return cautionsOnWindows([window], day).map(({ because, citation }) =>
    say(`${path}.closes`, {
      kind: 'caution',
      citation,
      value: span(register),
      says: because,
      mend: `Let it close at ${clockWords(latest)}, or take the register when pupils are due.`,
      ...(latest > window.registerFrom ? { to: clockText(latest) } : {}),
    }),
  )
}

/** L-051: every register is open for the same length of time. */
function differing(policy: Policy, day: Day, registers: readonly Known[]): Finding[] {
  const shortest = Math.min(...registers.map(lengthOf))
  return cautionsOnWindows(
    registers.map(({ window: { arriveBy: _, ...window } }) => window),
    day,
  ).map(({ because, citation }) =>
    findingsIn(policy)('day', {
      kind: 'caution',
      citation,
      value: registers.map(register => `${register.called} ${span(register)}`).join('; '),
      says: because,
      mend: `Let each be open for ${shortest} minutes.`,
      mended: registers
        .filter(register => lengthOf(register) !== shortest)
        .map(({ path, window }) => ({ path: stepsOf(`${path}.closes`), value: clockText(window.registerFrom + shortest) })),
    }),
  )
}
