import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { codesOn } from './attendance-codes.ts'
import { codesToOffer } from './codes-to-offer.ts'
import { type MarkAnswer, type MarkFacts, marks } from './may-stand.examples.ts'
import { mayStand, type StandingFacts } from './may-stand.ts'

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
