import { describe, expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { day, entryOf, lineOf, officer, registerOf, teacher } from './register.examples.ts'
import { takeRegister } from './take-register.ts'

const mark = (pupil: number, code = '/', minutesLate = 0, nature = '') => ({ pupil, code, minutesLate, nature })
const given = (marks: ReturnType<typeof mark>[], more = {}) => ({ seen: 0, reason: '', marks, ...more })
const refusedBy = (taking: ReturnType<typeof takeRegister>) => ('refused' in taking ? taking.refused : [])

describe('a whole register is entered', () => {
  test('reg 10(1): each pupil on it is recorded, as an original entry', () => {
    const taking = takeRegister(registerOf(), given([mark(1), mark(2, 'N'), mark(3, 'L', 12)]), teacher)
    expect(taking).toMatchObject({ originals: 3, amendments: 0 })
    expect('entries' in taking && taking.entries.map(e => [e.pupil, e.code, e.minutesLate, e.version])).toEqual([
      [1, '/', 0, 0],
      [2, 'N', 0, 0],
      [3, 'L', 12, 0],
    ])
  })

  test('what is entered already and says the same is left alone', () => {
    const register = registerOf([lineOf(1, [entryOf('/')]), lineOf(2)])
    expect(takeRegister(register, given([mark(1), mark(2)], { seen: 5 }), teacher)).toMatchObject({ originals: 1, amendments: 0 })
  })

  test('a pupil marked before, and not sent, keeps the mark', () => {
    const register = registerOf([lineOf(1, [entryOf('I')]), lineOf(2)])
    expect(takeRegister(register, given([mark(2)], { seen: 5 }), teacher)).toMatchObject({ originals: 1, amendments: 0 })
  })
})

describe('all or nothing', () => {
  test('reg 10(1): a pupil without a mark stops the save, and is named', () => {
    expect(refusedBy(takeRegister(registerOf(), given([mark(1), mark(3)]), teacher))).toMatchObject([
      { about: '2', because: 'Brook, Tolu has no mark yet.' },
    ])
  })

  test('a pupil who is not on the register is not marked', () => {
    expect(refusedBy(takeRegister(registerOf(), given([mark(1), mark(2), mark(3), mark(9)]), teacher))).toMatchObject([
      { about: '9' },
    ])
  })

  test('L-026: every code that may not stand is refused beside its pupil, with the paragraph', () => {
    const taking = takeRegister(registerOf(), given([mark(1, '\\'), mark(2, 'ZZ'), mark(3)]), teacher)
    expect(refusedBy(taking).map(no => no.about)).toEqual(['1', '2'])
    for (const no of refusedBy(taking)) expect(no.citation.source).not.toBe('')
  })

  test('L-065: a code that keeps its nature is refused without it', () => {
    expect(refusedBy(takeRegister(registerOf([lineOf(1)]), given([mark(1, 'B')]), teacher))).toHaveLength(1)
    expect(takeRegister(registerOf([lineOf(1)]), given([mark(1, 'B', 0, 'Swimming gala')]), teacher)).toMatchObject({
      originals: 1,
    })
  })
})

describe('by the clock', () => {
  test.each([
    ['L', 30, true],
    ['L', 31, false],
    ['U', 31, true],
    ['U', 30, false],
    ['U', 0, true],
  ])('L-050, L-052: due 8:50, closed 9:20, so %s with %i minutes: %s', (code, minutes, stands) => {
    const taking = takeRegister(registerOf([lineOf(1)]), given([mark(1, code, minutes)]), teacher)
    expect('entries' in taking).toBe(stands)
  })

  test('L-005: the register of a session that has not begun is not taken', () => {
    const early = { ...teacher, now: { day, minute: 539 } }
    expect(refusedBy(takeRegister(registerOf(), given([mark(1)]), early))[0]?.because).toContain('from 9:00 today')
    const dayBefore = { ...teacher, now: { day: day - 1, minute: 900 } }
    expect(refusedBy(takeRegister(registerOf(), given([mark(1)]), dayBefore))[0]?.because).toContain('Friday 20 November 2026')
  })

  test('a register that was missed can be taken on a later day', () => {
    const later = { ...teacher, now: { day: day + 3, minute: 600 } }
    expect(takeRegister(registerOf([lineOf(1)]), given([mark(1)]), later)).toMatchObject({ originals: 1 })
  })
})

describe('L-021: a mark that was saved is amended with a reason', () => {
  const saved = registerOf([lineOf(1, [entryOf('N')]), lineOf(2, [entryOf('/')])])
  const change = { seen: 5, reason: 'Came in at 9:04' }

  test('with one, a new version is entered and the original stays', () => {
    const taking = takeRegister(saved, given([mark(1, 'L', 14), mark(2)], change), teacher)
    expect(taking).toMatchObject({ originals: 0, amendments: 1 })
    expect('entries' in taking && taking.entries).toMatchObject([{ pupil: 1, version: 1, code: 'L' }])
  })

  test('without one, it is refused', () =>
    expect(refusedBy(takeRegister(saved, given([mark(1, 'L', 14), mark(2)], { seen: 5 }), teacher))).toMatchObject([
      { about: '1' },
    ]))

  test('on a later day only by those who may amend marks', () => {
    const later = (who: typeof teacher) => ({ ...who, now: { day: dayOf('2026-11-23'), minute: 600 } })
    expect(refusedBy(takeRegister(saved, given([mark(1, 'I')], change), later(teacher)))[0]?.because).toContain('earlier day')
    expect(takeRegister(saved, given([mark(1, 'I')], change), later(officer))).toMatchObject({ amendments: 1 })
  })
})

describe('R-0307: two people save the same register', () => {
  const register = registerOf([lineOf(1, [entryOf('N', 0, 7)]), lineOf(2, [entryOf('/', 0, 7)])])

  test('what the second has not seen and says otherwise is shown, and nothing is entered', () => {
    const taking = takeRegister(register, given([mark(1, 'I'), mark(2)], { seen: 6, reason: 'A call' }), officer)
    expect(taking).toMatchObject({
      seen: 7,
      stale: [{ pupil: 1, theirs: { code: 'N', by: 'Ama Boateng' }, yours: { code: 'I' } }],
    })
  })

  test('having seen it, the second decides', () => {
    const taking = takeRegister(register, given([mark(1, 'I'), mark(2)], { seen: 7, reason: 'A call' }), officer)
    expect(taking).toMatchObject({ amendments: 1 })
  })
})
