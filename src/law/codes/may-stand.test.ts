import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { codesOn } from './attendance-codes.ts'
import { codesToOffer } from './codes-to-offer.ts'
import { type MarkAnswer, type MarkFacts, marks } from './may-stand.examples.ts'
import { mayStand, type StandingFacts } from './may-stand.ts'
import { natureOfProvisionAndEmergency } from './standing-rules.ts'

const usual: StandingFacts = {
  day: dayOf('2026-09-14'),
  session: 'AM',
  born: dayOf('2016-05-01'),
  onRoll: true,
  plannedClosure: false,
}

const factsOf = ({ code: _, day, born, ...facts }: MarkFacts): StandingFacts => ({
  ...usual,
  ...facts,
  day: day === undefined ? usual.day : dayOf(day),
  born: born === undefined ? usual.born : dayOf(born),
})

const answerTo = (facts: MarkFacts): { answer: MarkAnswer; rule: string } => {
  const standing = mayStand(facts.code, factsOf(facts))
  if (!standing.stands) return { answer: { refused: standing.refused.about ?? '' }, rule: standing.refused.citation.rule }
  const [first] = standing.cautions
  return first
    ? { answer: { caution: first.citation.rule }, rule: standing.citation.rule }
    : { answer: 'stands', rule: standing.citation.rule }
}

test.each(marks)('$rule: $says', ({ facts, answer, rule }) => {
  const given = answerTo(facts)
  expect(given.answer).toEqual(answer)
  if (answer === 'stands' || 'refused' in answer) expect(given.rule).toBe(rule)
})

const offered = (facts: Partial<StandingFacts>) =>
  codesToOffer({ ...usual, ...facts }).flatMap(({ offers }) => offers.map(({ code }) => code.code))

test('L-081: whom a menu serves decides what is in it', () => {
  expect(offered({ onRoll: false })).toEqual(['Z'])
  expect(offered({ plannedClosure: true })).toEqual(['#'])
  expect(offered({ onRoll: false, plannedClosure: true })).toEqual(['Z'])
  expect(offered({ boarder: true })).toEqual([])
  expect(offered({ future: true })).toEqual([])
})

test('an ordinary morning offers 30 codes, the present mark first and no other session’s', () => {
  const codes = offered({})
  expect(codes).toHaveLength(30)
  expect(codes.slice(0, 2)).toEqual(['/', 'L'])
  for (const code of ['\\', 'X', 'Z', '#', 'H', 'F', 'J', 'Y']) expect(codes).not.toContain(code)
  expect(offered({ session: 'PM' })[0]).toBe('\\')
})

test('a plan for a session to come offers no code that says what happened', () => {
  const codes = offered({ future: true, hasPlan: true })
  for (const code of ['/', '\\', 'L', 'N', 'U']) expect(codes).not.toContain(code)
  expect(codes).toContain('V')
})

test('a code is offered once, and a menu has every code of the day under one heading', () => {
  const menus = [
    offered({}),
    offered({ session: 'PM' }),
    offered({ onRoll: false }),
    offered({ plannedClosure: true }),
    offered({ born: dayOf('2022-06-01') }),
  ]
  expect(new Set(menus.flat())).toEqual(new Set(codesOn(usual.day).map(({ code }) => code)))
  for (const menu of menus) expect(new Set(menu).size).toBe(menu.length)
})

test('a code that leave stands behind is offered with a caution until the leave is held', () => {
  const cautionsOf = (facts: Partial<StandingFacts>) =>
    codesToOffer({ ...usual, ...facts }).flatMap(({ offers }) =>
      offers.filter(({ code }) => code.code === 'C').flatMap(({ cautions }) => cautions),
    )
  expect(cautionsOf({})).toHaveLength(1)
  expect(cautionsOf({ hasPlan: true })).toEqual([])
})

test('L-065: what is not confirmed is refused as our own rule, never as law', () => {
  const refusalFor = (code: string) => {
    const standing = mayStand(code, usual)
    return standing.stands ? undefined : standing.refused.citation.standing
  }
  expect(['B', 'Y7', 'K', 'Y2'].map(refusalFor)).toEqual(['must', 'must', 'unconfirmed', 'unconfirmed'])
})

test('L-065: the nature of provision and of an emergency need not be insisted on; that of other activities is', () => {
  expect(natureOfProvisionAndEmergency.taken).toBe(true)
  expect(['B', 'Y7', 'K', 'Y2'].map(code => mayStand(code, usual, false).stands)).toEqual([false, false, true, true])
})

test('L-061, L-175: an agreed holiday is offered for 18 August 2024 and not the day after', () => {
  expect(offered({ day: dayOf('2024-08-18'), born: dayOf('2014-05-01') })).toContain('H')
  expect(offered({ day: dayOf('2024-08-19'), born: dayOf('2014-05-01') })).not.toContain('H')
})

test('a refusal says what to do in words of its own', () => {
  const because = (code: string, facts: Partial<StandingFacts> = {}) => {
    const standing = mayStand(code, { ...usual, ...facts })
    return standing.stands ? standing.cautions.map(caution => caution.because).join(' ') : standing.refused.because
  }
  expect(because('A')).toBe('A is not an attendance code.')
  expect(because('')).toBe('No code was given.')
  expect(because(' ')).toBe('No code was given.')
  expect(because('H')).toBe('H was last used on 18 August 2024. Now leave for exceptional circumstances, where that is granted.')
  expect(because('C1', { day: dayOf('2024-05-14') })).toBe('C1 came into use on 19 August 2024.')
  expect(because('C1', { day: dayOf('2006-09-01') })).toBe('C1 came into use on 19 August 2024.')
  expect(because('F')).toMatch(/^F was last used on 31 August 2013\. /)
  expect(because('/', { day: dayOf('2006-08-31') })).toBe('Marks before 1 September 2006 are not read here.')
  expect(because('\\')).toContain('Present in this one is /.')
  expect(because('/', { session: 'PM' })).toContain('Present in this one is \\.')
  expect(because('Z')).toContain('This pupil is on roll.')
  expect(because('/', { onRoll: false })).toBe('This pupil is not on roll on this day.')
  expect(because('#')).toContain('None is planned here.')
  expect(because('/', { plannedClosure: true })).toContain('No pupil is marked.')
  expect(because('C2', { born: dayOf('2022-06-01') })).toContain('only for pupils of compulsory school age')
  expect(because('X')).toContain('only for pupils outside compulsory school age')
  expect(because('/', { future: true, hasPlan: true })).toContain('has not come yet')
  expect(because('V', { future: true })).toContain('only where a plan says so')
  expect(because('B')).toBe('Say what the activity is: B keeps its nature.')
  expect(because('L', { minutesLate: 720 })).toBe('720 is not a number of minutes that a pupil can be late.')
  expect(because('L', { minutesLate: 719 })).toBe('')
  expect(because('I', { minutesLate: 5 })).toBe('I takes no minutes late.')
  expect(because('F', { day: dayOf('2014-06-10') })).toBe('F was last used on 31 August 2013.')
  expect(because('B', { day: dayOf('2019-03-04') })).toBe('The register was to show what the activity was.')
})

test('the edges: the first day, minutes of nothing, a letter long out of use, and what a caution is about', () => {
  const cautions = (code: string, facts: Partial<StandingFacts>, insist?: boolean) => {
    const standing = mayStand(code, { ...usual, ...facts }, insist)
    return standing.stands ? standing.cautions.map(({ about }) => about) : standing.refused
  }
  expect(mayStand('/', { ...usual, day: dayOf('2006-09-01') }).stands).toBe(true)
  expect(mayStand('I', { ...usual, minutesLate: 0 }).stands).toBe(true)
  expect(mayStand('L', { ...usual, minutesLate: 0 }).stands).toBe(true)
  expect(cautions('F', {})).toMatchObject({ because: expect.stringMatching(/^F was last used on 31 August 2013\./) })
  expect(cautions('F', { day: dayOf('2014-06-10') })).toEqual(['code'])
  expect(cautions('F', { day: dayOf('2013-08-31') })).toEqual([])
  expect(cautions('B', { day: dayOf('2019-03-04') })).toEqual(['nature'])
  expect(cautions('K', { day: dayOf('2024-08-19') }, false)).toEqual([])
  expect(cautions('C', {})).toEqual(['hasPlan'])
  expect(cautions('C2', { born: dayOf('2022-06-01') })).toMatchObject({ citation: { rule: 'L-070', standing: 'must' } })
})

test('a menu has no empty heading, and is made once for pupils whose facts come to the same', () => {
  const menu = codesToOffer(usual)
  expect(menu.every(({ offers }) => offers.length > 0)).toBe(true)
  expect(codesToOffer({ ...usual, born: dayOf('2015-03-02') })).toBe(menu)
  const others: Partial<StandingFacts>[] = [
    { boarder: true },
    { future: true },
    { hasPlan: true },
    { onRoll: false },
    { plannedClosure: true },
  ]
  for (const other of [...others, { session: 'PM' as const }, { born: dayOf('2022-06-01') }]) {
    expect(codesToOffer({ ...usual, ...other }), JSON.stringify(other)).not.toBe(menu)
    expect(codesToOffer({ ...usual, ...other })).toEqual(codesToOffer({ ...usual, ...other }))
  }
  expect(codesToOffer({ ...usual, boarder: false, future: false, hasPlan: false })).toBe(menu)
})
