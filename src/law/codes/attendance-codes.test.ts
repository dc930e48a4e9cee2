import { expect, test } from 'vitest'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { dayOf, daysFrom } from '#time/day.ts'
import * as codes from './attendance-codes.ts'

const today = dayOf('2026-09-14')
const lettersOf = (set: codes.StatisticalSet, day = today) =>
  codes
    .codesOn(day)
    .filter(code => code.set === set)
    .map(({ code }) => code)
    .sort()
    .join(' ')

test('L-060: 34 codes, each in its set', () => {
  expect(codes.codesOn(today)).toHaveLength(34)
  expect(lettersOf('present')).toBe('/ L \\')
  expect(lettersOf('approved-educational-activity')).toBe('B K P V W')
  expect(lettersOf('authorised')).toBe('C C1 C2 E I J1 M R S T')
  expect(lettersOf('unauthorised')).toBe('G N O U')
  expect(lettersOf('not-possible')).toBe('D Q X Y1 Y2 Y3 Y4 Y5 Y6 Y7')
  expect(lettersOf('not-collected')).toBe('# Z')
})

test('L-060: what is possible, attended, missed and here follows from the set', () => {
  for (const { code } of codes.codesOn(today)) {
    const attended = codes.isAttending(code, today)
    const absent = codes.isAbsent(code, today)
    expect(codes.isPossible(code, today), code).toBe(attended || absent)
    expect(attended && absent, code).toBe(false)
    expect(absent, code).toBe(codes.isAuthorised(code, today) !== codes.isUnauthorised(code, today))
    expect(attended, code).toBe(codes.isPresent(code, today) !== codes.isApprovedActivity(code, today))
  }
  const here = codes.codesOn(today).filter(({ code }) => codes.isPhysicallyHere(code, today))
  expect(here.map(({ code }) => code)).toEqual(['/', '\\', 'L', 'U'])
})

test('strip numbers never move: 1 to 38 in this order, none of them 92', () => {
  const order = '/ \\ L K V P W B D C1 M J1 S X C2 C T R I E Q Y1 Y2 Y3 Y4 Y5 Y6 Y7 G N O U Z # H F J Y'.split(' ')
  expect(codes.codes.map(({ code }) => code)).toEqual(order)
  expect(codes.codes.map(({ number }) => number)).toEqual(order.map((_, i) => i + 1))
  for (const { code, number } of codes.codeVersions) expect(codes.codeOfNumber(number)?.code).toBe(code)
  expect([0, 39, 92, 255].map(codes.codeOfNumber)).toEqual([undefined, undefined, undefined, undefined])
})

test('L-061, L-175: H, J and Y ended on 18 August 2024, F on 31 August 2013, though it is still read', () => {
  const before = regulationsOf2024 - 1
  for (const code of ['H', 'J', 'Y']) {
    expect(codes.codeOn(code, before)?.code).toBe(code)
    expect(codes.codeOn(code, regulationsOf2024)).toBeUndefined()
  }
  expect(codes.codesOn(dayOf('2013-08-31')).some(({ code }) => code === 'F')).toBe(true)
  expect(codes.codesOn(dayOf('2013-09-01')).some(({ code }) => code === 'F')).toBe(false)
  expect(codes.codeOn('F', before)?.set).toBe('authorised')
  expect(codes.codeOn('F', regulationsOf2024)).toBeUndefined()
})

test('L-175: the old lists had 26 letters until 2013 and 25 after, the new codes none before their day', () => {
  expect(codes.codesOn(firstModelledDay)).toHaveLength(26)
  expect(codes.codesOn(regulationsOf2024 - 1)).toHaveLength(25)
  expect(codes.codeOn('C1', regulationsOf2024 - 1)).toBeUndefined()
  expect(codes.codeOn('/', firstModelledDay - 1)).toBeUndefined()
  expect(codes.codeOn('C', dayOf('2023-01-09'))?.title).not.toBe(codes.codeOn('C', today)?.title)
})

test('the sets of a letter do not change with the years, so that a strip needs no dates', () => {
  for (const version of codes.codeVersions) expect(version.set).toBe(codes.codeOfNumber(version.number)?.set)
})

test('the parts that codes play have a letter on every day', () => {
  for (const day of daysFrom(firstModelledDay, dayOf('2028-12-31')).filter((_, i) => i % 50 === 0)) {
    const letters = [
      codes.lateCode(day),
      codes.afterCloseCode(day),
      codes.unexplainedCode(day),
      codes.unresolvedCode(day),
      codes.plannedClosureCode(day),
      codes.notOnRollCode(day),
    ]
    expect(letters).toEqual(['L', 'U', 'N', 'O', '#', 'Z'])
  }
  expect([codes.presentCode('AM'), codes.presentCode('PM')]).toEqual(['/', '\\'])
})

test('L-077: an unplanned closure has a code by its cause, and had one for all before 2024', () => {
  const causes: codes.ClosureCause[] = ['site-closed', 'part-of-site-closed', 'transport-unavailable', 'travel-disrupted']
  expect(causes.map(cause => codes.closureCode(cause, today))).toEqual(['Y4', 'Y3', 'Y1', 'Y2'])
  expect(causes.map(cause => codes.closureCode(cause, dayOf('2018-03-01')))).toEqual(['Y', 'Y', 'Y', 'Y'])
})

test('L-065, L-053: what is asked for', () => {
  const asking = (asks: (code: string, day: number) => boolean) =>
    codes
      .codesOn(today)
      .filter(({ code }) => asks(code, today))
      .map(({ code }) => code)
  expect(asking(codes.asksNature)).toEqual(['K', 'B', 'Y2', 'Y7'])
  expect(asking(codes.asksMinutes)).toEqual(['L', 'U'])
})

test('every code says what it is in words of its own, shortly enough for a button', () => {
  for (const { code, short, title, meaning } of codes.codeVersions) {
    expect(short.length, code).toBeLessThanOrEqual(18)
    expect(short.split(' ').length, code).toBeLessThanOrEqual(4)
    expect(title, code).not.toMatch(/[.!]/)
    expect(meaning, code).toMatch(/^[A-Z][^!]*\.$/)
  }
  expect(new Set(codes.codes.map(({ title }) => title)).size).toBe(38)
})

test('a letter that was no code has no set: asking for it is a fault', () =>
  expect(() => codes.setOf('H', today)).toThrow(RangeError))

// Each code as the statistics count it: code, set, sessions, for whom, what is asked when it is entered.
// biome-ignore format: a table
const literal: [string, codes.StatisticalSet, string, string, string][] = [
  ['/', 'present', 'AM', 'anyone-on-roll', ''], ['\\', 'present', 'PM', 'anyone-on-roll', ''],
  ['L', 'present', 'AM PM', 'anyone-on-roll', 'minutes'],
  ['K', 'approved-educational-activity', 'AM PM', 'anyone-on-roll', 'nature'],
  ['V', 'approved-educational-activity', 'AM PM', 'anyone-on-roll', ''],
  ['P', 'approved-educational-activity', 'AM PM', 'anyone-on-roll', ''],
  ['W', 'approved-educational-activity', 'AM PM', 'anyone-on-roll', ''],
  ['B', 'approved-educational-activity', 'AM PM', 'anyone-on-roll', 'nature'],
  ['D', 'not-possible', 'AM PM', 'anyone-on-roll', ''],
  ['C1', 'authorised', 'AM PM', 'anyone-on-roll', ''], ['M', 'authorised', 'AM PM', 'anyone-on-roll', ''],
  ['J1', 'authorised', 'AM PM', 'anyone-on-roll', ''], ['S', 'authorised', 'AM PM', 'anyone-on-roll', ''],
  ['X', 'not-possible', 'AM PM', 'not-of-compulsory-school-age', ''],
  ['C2', 'authorised', 'AM PM', 'of-compulsory-school-age', ''], ['C', 'authorised', 'AM PM', 'anyone-on-roll', ''],
  ['T', 'authorised', 'AM PM', 'of-compulsory-school-age', ''], ['R', 'authorised', 'AM PM', 'anyone-on-roll', ''],
  ['I', 'authorised', 'AM PM', 'anyone-on-roll', ''], ['E', 'authorised', 'AM PM', 'anyone-on-roll', ''],
  ['Q', 'not-possible', 'AM PM', 'anyone-on-roll', ''], ['Y1', 'not-possible', 'AM PM', 'anyone-on-roll', ''],
  ['Y2', 'not-possible', 'AM PM', 'anyone-on-roll', 'nature'], ['Y3', 'not-possible', 'AM PM', 'anyone-on-roll', ''],
  ['Y4', 'not-possible', 'AM PM', 'anyone-on-roll', ''], ['Y5', 'not-possible', 'AM PM', 'anyone-on-roll', ''],
  ['Y6', 'not-possible', 'AM PM', 'anyone-on-roll', ''], ['Y7', 'not-possible', 'AM PM', 'anyone-on-roll', 'nature'],
  ['G', 'unauthorised', 'AM PM', 'anyone-on-roll', ''], ['N', 'unauthorised', 'AM PM', 'anyone-on-roll', ''],
  ['O', 'unauthorised', 'AM PM', 'anyone-on-roll', ''], ['U', 'unauthorised', 'AM PM', 'anyone-on-roll', 'minutes'],
  ['Z', 'not-collected', 'AM PM', 'not-on-roll', ''], ['#', 'not-collected', 'AM PM', 'the-whole-school', ''],
]

test('L-060: the 34 codes as a table, letter by letter', () => {
  expect(literal).toHaveLength(34)
  expect(
    codes.codesOn(today).map(({ code, set, sessions, who, needs }) => [code, set, sessions.join(' '), who, needs ?? '']),
  ).toEqual(literal)
})

test('L-175: the four ended letters and their sets, and a letter for each part that codes play', () => {
  const before = regulationsOf2024 - 1
  expect(['H', 'F', 'J', 'Y'].map(code => codes.setOf(code, before))).toEqual([
    'authorised',
    'authorised',
    'approved-educational-activity',
    'not-possible',
  ])
  expect(codes.codeOfPart('local-authority-provision', today)).toBe('K')
  expect(codes.codeOfPart('local-authority-provision', before)).toBeUndefined()
  expect(codes.codeOfPart('present', today, 'PM')).toBe('\\')
  expect([codes.holidayWithoutLeaveCode(today), codes.holidayWithoutLeaveCode(before)]).toEqual(['G', 'G'])
  expect(() => codes.lateCode(firstModelledDay - 1)).toThrow(/No code is late on day/)
})

test('L-175: an interview counts as attending in 2023/24 and as absence in 2024/25', () => {
  expect([codes.isAttending('J', dayOf('2024-05-14')), codes.isAbsent('J1', dayOf('2025-05-14'))]).toEqual([true, true])
})

test('L-052, L-079, L-080: predicates of single parts are true of one code each', () => {
  const lettersFor = (asks: (code: string, day: number) => boolean) =>
    codes
      .codesOn(today)
      .filter(({ code }) => asks(code, today))
      .map(({ code }) => code)
      .join(' ')
  expect(lettersFor(codes.isArrivedAfterClose)).toBe('U')
  expect(lettersFor(codes.isLate)).toBe('L')
  expect(lettersFor(codes.isLateEitherWay)).toBe('L U')
  expect(lettersFor(codes.isUnexplained)).toBe('N')
  expect(lettersFor(codes.isPlannedClosure)).toBe('#')
  expect(lettersFor(codes.isNotOnRoll)).toBe('Z')
})

test('a code is cited by its rule, its provision and what it means', () => {
  const cited = codes.citationOfCode(codes.codeOn('C2', today)!)
  expect(cited).toMatchObject({ rule: 'L-070', source: 'SI 2024/208 reg 10 Table 3', standing: 'defines' })
  expect(cited.says).toMatch(/^Leave under a temporary part-time timetable\. A parent/)
  const { rules: _, ...code } = codes.codeOn('C2', today)!
  expect(codes.citationOfCode({ ...code, rules: [] }).rule).toBe('L-060')
  expect(codes.citationOfCode({ ...code, rules: [], confidence: { meaning: 'unconfirmed', set: 'primary' } }).standing).toBe(
    'unconfirmed',
  )
})

test('a letter that is no code has no part, asks nothing and is in no list', () => {
  for (const asks of [codes.asksNature, codes.asksMinutes, codes.isLate, codes.isPresent, codes.isPossible])
    expect(asks('?', today)).toBe(false)
  expect(codes.codeOn('?', today)).toBeUndefined()
  expect(codes.codesOn(firstModelledDay - 1)).toEqual([])
  expect(() => codes.setOf('?', today)).toThrow(/\? was not a code on day/)
})
