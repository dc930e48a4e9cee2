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
