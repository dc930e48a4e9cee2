import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { changes, corrections, histories } from './amendments.examples.ts'
import {
  type Amendment,
  cautionsOnAmendment,
  isAmendment,
  refusalOfAmendment,
  versionsOfEntry,
  whatAnAmendmentKeeps,
} from './amendments.ts'

const whole: Amendment = {
  original: 'N',
  amended: 'I',
  reason: 'Parent rang: vomiting',
  on: dayOf('2026-09-09'),
  name: 'Ama Boateng',
  position: 'Attendance officer',
}

test('L-021: an amendment with all its facts stands', () => expect(refusalOfAmendment(whole)).toBeUndefined())

test.each(['original', 'amended', 'reason', 'name', 'position'] as const)(
  'L-021: an amendment without its %s is refused',
  fact => {
    for (const nothing of ['', '  ', '\n\t']) {
      const refusal = refusalOfAmendment({ ...whole, [fact]: nothing })
      expect(refusal?.about).toBe(fact)
      expect(refusal?.citation).toMatchObject({ rule: 'L-021', source: 'SI 2024/208 reg 6', standing: 'must' })
    }
  },
)

test('L-176: before 19 August 2024 the original had to stay visible, and no reason was asked', () => {
  const then = { ...whole, on: dayOf('2023-09-11'), reason: '' }
  expect(refusalOfAmendment(then)).toBeUndefined()
  expect(refusalOfAmendment({ ...then, original: '' })?.citation.rule).toBe('L-176')
})

test('L-021: a mark that was explained already is changed with a caution, one that was not without', () => {
  expect(cautionsOnAmendment('N', dayOf('2026-09-07'))).toEqual([])
  expect(cautionsOnAmendment('/', dayOf('2026-09-07')).map(({ citation }) => citation.standing)).toEqual(['should'])
})

test.each(corrections)('$rule: $says', ({ facts, answer, rule }) => {
  const refusal = refusalOfAmendment({ ...facts, on: dayOf(facts.on) })
  expect(refusal?.about ?? 'nothing').toBe(answer.lacks)
  if (refusal) expect(refusal.citation.rule).toBe(rule)
})

test.each(histories)('$rule: $says', ({ facts, answer }) => {
  const made = facts.changes.map(({ from, to, on }) => ({ ...whole, original: from, amended: to, on: dayOf(on) }))
  expect(versionsOfEntry(made)).toEqual(answer.versions)
})

test.each(changes)('$rule: $says', ({ facts, answer }) =>
  expect(isAmendment(facts.from, facts.to, facts.registerOpen) ? 'an amendment' : 'nothing changed').toBe(answer),
)

test('L-021: taken the other way, a change while the register is open is none, after it closed it is one', () => {
  expect(isAmendment('L', '/', true, false)).toBe(false)
  expect(isAmendment('L', '/', false, false)).toBe(true)
})

test('L-021: an amendment that does not begin from what stood is refused', () => {
  const first = { ...whole, original: 'N', amended: 'I', on: dayOf('2026-09-09') }
  const second = { ...whole, original: 'N', amended: 'O', on: dayOf('2026-09-14') }
  expect(versionsOfEntry([first, second])).toEqual({
    because: 'An amendment begins from N, but I stood before it.',
    citation: whatAnAmendmentKeeps.versions[0]!.citation,
    about: 'original',
  })
  expect(
    versionsOfEntry([
      { ...first, on: dayOf('2026-09-15') },
      { ...second, original: 'I' },
    ]),
  ).toMatchObject({ because: 'An amendment is dated before the one it follows.' })
  expect(versionsOfEntry([first, { ...second, original: 'I', on: first.on }])).toEqual(['N', 'I', 'O'])
  expect(versionsOfEntry([])).toEqual([])
})

test('L-021: a refusal says plainly what is missing', () => {
  const says = (facts: Partial<Amendment>) => refusalOfAmendment({ ...whole, ...facts })?.because
  expect(says({ reason: '' })).toBe('Say why the mark is changed. The reason stays with the record.')
  expect(says({ original: '' })).toContain('original entry is missing')
  expect(says({ amended: '' })).toContain('new code is missing')
  expect(says({ name: '' })).toContain('name of the person')
  expect(says({ position: '' })).toContain('position of the person')
  expect(refusalOfAmendment({ ...whole, reason: '', on: dayOf('2006-08-31') })).toBeUndefined()
  expect(cautionsOnAmendment('/', dayOf('2024-08-18'))).toEqual([])
  expect(cautionsOnAmendment('/', dayOf('2024-08-19'))[0]).toMatchObject({
    because: 'This mark was already explained. Change it only to correct a mistake.',
    about: 'original',
  })
})
