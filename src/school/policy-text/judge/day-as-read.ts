import { ruleOn } from '#law/dated.ts'
import { openForAtMost } from '#law/registers/taking-registers.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { Statement } from '#school/policy-text/statement.ts'
import { clockFromText, clockText } from '#time/clock.ts'
import type { Day } from '#time/day.ts'

type Times = Policy['day']['morning']

/** What statements say of the day, by field: `morning.closes`. The first that is sure counts, else the first. */
export function timesRead(statements: readonly Statement[]): Map<string, Statement> {
  const read = new Map<string, Statement>()
  for (const statement of statements) {
    if (!statement.about.startsWith('day.')) continue
    const field = statement.about.slice('day.'.length)
    const before = read.get(field)
    if (!before || (!before.sure && statement.sure)) read.set(field, statement)
  }
  return read
}

/** The day of a policy as it was read. What the text leaves out is filled so that nothing is found in it. */
export function dayAsRead(lawful: Policy['day'], read: ReadonlyMap<string, Statement>, day: Day): Policy['day'] {
  const limit = ruleOn(openForAtMost, day)?.value ?? 30
  const minute = (field: string): number | undefined => clockFromText(String(read.get(field)?.value ?? ''))
  const openFor = read.get('openFor')
  const said = openFor && Number(openFor.value) <= limit ? Number(openFor.value) : undefined
  const due = minute('morning.arriveBy') ?? minute('begins')
  const morning = filled(minute('morning.begins'), minute('morning.closes'), due, said ?? limit)
  const length = morning ? morning[1] - morning[0] : limit
  const afternoon = filled(minute('afternoon.begins'), minute('afternoon.closes'), undefined, Math.min(length, limit))
  const times = (half: 'morning' | 'afternoon', window: readonly [number, number] | undefined, given: Times): Times =>
    window === undefined
      ? given
      : {
          ...given,
          arriveBy: text(minute(`${half}.arriveBy`)),
          begins: text(window[0]),
          closes: text(window[1]),
          ends: text(minute(`${half}.ends`)),
        }
  const nothing: Times = { arriveBy: null, begins: null, closes: null, ends: null }
  const same = (given: Times): Times => ({
    ...given,
    closes: text((clockFromText(given.begins ?? '') ?? 0) + Math.min(length, limit)),
  })
  return {
    ...lawful,
    begins: text(minute('begins') ?? morning?.[0]) ?? lawful.begins,
    ends: text(minute('ends')) ?? lawful.ends,
    morning: morning ? times('morning', morning, lawful.morning) : { ...same(lawful.morning), arriveBy: null },
    afternoon: read.has('afternoon')
      ? nothing
      : afternoon
        ? times('afternoon', afternoon, lawful.afternoon)
        : { ...same(lawful.afternoon), arriveBy: null },
  }
}

/** When a register opens and closes, where at least one of them was read; the other so that the window is lawful. */
function filled(
  begins: number | undefined,
  closes: number | undefined,
  due: number | undefined,
  length: number,
): [number, number] | undefined {
  if (begins === undefined && closes === undefined) return undefined
  if (begins === undefined) return [Math.max(closes! - length, Math.min(due ?? 0, closes! - 1)), closes!]
  return [begins, closes !== undefined && closes > begins ? closes : begins + length]
}

const text = (minute: number | undefined): string | null => (minute === undefined ? null : clockText(minute))
