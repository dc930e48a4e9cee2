import type { Citation } from '#law/cite.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Shape, shapeAt } from '#school/policy/policy-shape.ts'
import { choiceText, valueText } from '#school/policy/policy-words.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import type { Finding } from '#school/policy-check/finding.ts'
import { stepsOf, valueAt, withValue } from '#school/policy-check/policy-path.ts'
import { clockFromText, clockText } from '#time/clock.ts'
import type { Day } from '#time/day.ts'

/** What the law makes of one field: the rules that it answers to, and what may be written there. */
export interface LawOfField {
  rules: Citation[]
  /** 'By law 6 years or more.' Left out where the law leaves the field free. */
  says?: string
}

/**
 * Asks the policy check what it would say of other values in this field, all else as it is. So no number of the law is known
 * here: what is offered as lawful is what the check lets pass.
 */
export function lawOfField(policy: Policy, path: string, day: Day): LawOfField {
  const steps = stepsOf(path)
  const shape = shapeAt(steps)
  // A field of a group that is unsaid whole: the check asks for groups that are whole.
  if (!shape || typeof valueAt(policy, steps.slice(0, -1)) !== 'object' || valueAt(policy, steps.slice(0, -1)) === null)
    return { rules: [] }
  const quiet = { ...policy, alsoSays: [] }
  const asked = new Map<unknown, Finding[]>()
  const probe = (value: unknown): Finding[] => {
    const known = asked.get(value)
    if (known) return known
    const found = checkPolicy(withValue(quiet, steps, value), day).filter(one => concerns(one, path))
    asked.set(value, found)
    return found
  }
  const current = valueAt(policy, steps)
  const others = othersFor(shape, current)
  const always = others.length === 0 ? new Set<string>() : inEvery([current, ...others].map(probe))
  const moves: Probe = value => probe(value).filter(one => (others.length > 0 ? !always.has(keyOf(one)) : one.path === path))
  const says = isChoice(shape)
    ? ofChoices(shape, moves)
    : isOrdered(shape)
      ? ofRange(shape, current, moves)
      : ofUnsaid(shape, moves)
  const rules = [...asked.keys()].flatMap(value => moves(value)).map(({ citation }) => [citation.rule, citation] as const)
  return { rules: [...new Map(rules).values()], ...(says ? { says } : {}) }
}

/** A finding concerns a field when it stands there, or would be mended there; or when it stands around it and only words mend it. */
const concerns = ({ path: found, mended }: Finding, path: string) =>
  found === path ||
  found.startsWith(`${path}.`) ||
  (mended ? mended.some(change => change.path.join('.') === path) : path.startsWith(`${found}.`))

type Probe = (value: unknown) => Finding[]
type Grade = 'law' | 'guidance'

const isChoice = ({ options, kind }: Shape) => options !== undefined || kind === 'yes'
const isOrdered = ({ kind }: Shape) => ['clock', 'count', 'percent'].includes(kind)
const reachOf = ({ kind, least = 0, most = 100 }: Shape): [number, number] =>
  kind === 'clock' ? [0, 24 * 60 - 1] : [least, most]
const written = ({ kind }: Shape, place: number) => (kind === 'clock' ? clockText(place) : place)
const optionsOf = ({ options, unsaid }: Shape): unknown[] => (options ? [...options, ...(unsaid ? [null] : [])] : [true, false])
const nothingOf = ({ kind, unsaid }: Shape): unknown => (unsaid ? null : kind === 'list' ? [] : kind === 'prose' ? '' : undefined)

/** Values to hold the present one against: what the check says of all of them does not come from this field. */
function othersFor(shape: Shape, current: unknown): unknown[] {
  if (isChoice(shape)) return optionsOf(shape).filter(option => option !== current)
  if (isOrdered(shape))
    return reachOf(shape)
      .map(place => written(shape, place))
      .filter(value => value !== current)
  const nothing = nothingOf(shape)
  return nothing === undefined || current === nothing || (Array.isArray(current) && current.length === 0) ? [] : [nothing]
}

const keyOf = ({ kind, rule, path }: Finding) => `${kind} ${rule} ${path}`
const inEvery = (answers: readonly (readonly Finding[])[]): Set<string> =>
  new Set(answers[0]?.map(keyOf).filter(key => answers.every(found => found.some(one => keyOf(one) === key))))

const binding = ({ kind }: Finding) => kind === 'forbidden' || kind === 'required'
const against = (grade: Grade, found: readonly Finding[]) =>
  found.some(one => (grade === 'law' ? binding(one) : binding(one) || one.kind === 'caution'))

const by = { law: 'By law', guidance: 'By guidance' } as const
const grades: readonly Grade[] = ['law', 'guidance']

function ofChoices(shape: Shape, probe: Probe): string | undefined {
  const options = optionsOf(shape)
  for (const grade of grades) {
    const wrong = options.filter(option => against(grade, probe(option)))
    if (wrong.length === 0 || wrong.length === options.length) continue
    if (shape.kind === 'yes') return `${by[grade]}: ${wrong[0] === false ? 'yes' : 'no'}.`
    const right = options.filter(option => !wrong.includes(option) && option !== null)
    return right.length <= wrong.length
      ? `${by[grade]}: ${right.map(named).join(' or ')}.`
      : `${by[grade]} not: ${wrong.map(named).join(' or ')}.`
  }
  return undefined
}

const named = (option: unknown): string => (option === null ? 'leaving it unsaid' : `“${choiceText(String(option))}”`)

function ofRange(shape: Shape, current: unknown, probe: Probe): string | undefined {
  const clock = shape.kind === 'clock'
  const [low, high] = reachOf(shape)
  // Guidance on times speaks of one time beside another: it is told where it is passed, not as a range of one of them.
  for (const grade of clock ? grades.slice(0, 1) : grades) {
    const fits = (place: number) => !against(grade, probe(written(shape, place)))
    const places = [placeOf(current), low, high, ...[low, high].flatMap(place => mended(probe(written(shape, place))))]
    const good = places.find(place => place !== undefined && place >= low && place <= high && fits(place))
    if (good === undefined) continue
    const from = fits(low) ? undefined : edge(low, good, fits)
    const to = fits(high) ? undefined : edge(high, good, fits)
    const words = (place: number) => valueText(shape, written(shape, place)) ?? ''
    if (from !== undefined || to !== undefined) return `${by[grade]} ${between(from, to, words, clock)}.`
  }
  return ofUnsaid(shape, probe)
}

function between(from: number | undefined, to: number | undefined, words: (place: number) => string, clock: boolean): string {
  if (from !== undefined && to !== undefined) return from === to ? `${words(from)} exactly` : `${words(from)} to ${words(to)}`
  if (from !== undefined) return clock ? `${words(from)} or later` : `${words(from)} or more`
  return clock ? `${words(to!)} at the latest` : `${words(to!)} or less`
}

/** The last place that fits, going from one that fits towards one that does not. */
function edge(bad: number, good: number, fits: (place: number) => boolean): number {
  let [outside, inside] = [bad, good]
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((outside + inside) / 2)
    if (fits(middle)) inside = middle
    else outside = middle
  }
  return inside
}

const placeOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? clockFromText(value) : undefined

/** Values that a finding would write in its place. */
const mended = (found: readonly Finding[]): (number | undefined)[] =>
  found.flatMap(({ mended = [] }) => mended.map(({ value }) => placeOf(value)))

function ofUnsaid(shape: Shape, probe: Probe): string | undefined {
  const nothing = nothingOf(shape)
  if (nothing === undefined) return undefined
  for (const grade of grades) if (against(grade, probe(nothing))) return `${by[grade]} it is to be said.`
  return undefined
}
