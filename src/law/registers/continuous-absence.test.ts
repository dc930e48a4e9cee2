import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { absencesOnEnd, marksFrom } from './continuous-absence.examples.ts'
import { type PartInRun, runsOf, type SessionMark } from './continuous-absence.ts'

const monday = dayOf('2026-09-07')
/** Marks of days on end from Monday 7 September 2026: 'AM PM' a day, '.' for a session not marked. */
const marksOf = (text: string): SessionMark[] =>
  text.split(' ').map((code, i) => ({
    day: monday + Math.floor(i / 2),
    session: i % 2 === 0 ? 'AM' : 'PM',
    code: code === '.' ? undefined : code,
  }))
const partOf = ({ code }: SessionMark): PartInRun => (code === 'O' ? 'counts' : code === 'Y4' ? 'passed over' : 'breaks')
const days = (text: string) => runsOf(marksOf(text), partOf).map(({ schoolDays, sessions }) => [schoolDays, sessions])

test.each(absencesOnEnd)('$rule: $says', ({ facts, answer }) => {
  const runs = runsOf(marksFrom(facts.from, facts.sessions), partOf)
  expect(runs.map(({ schoolDays, sessions }) => ({ schoolDays, sessions }))).toEqual(answer)
})

test('sessions on end make one run, and a school day counts where both of its sessions do', () => {
  expect(days('O O O O')).toEqual([[2, 4]])
  expect(days('/ O O O')).toEqual([[1, 3]])
  expect(days('O O O \\')).toEqual([[1, 3]])
  expect(days('/ \\')).toEqual([])
})

test('a mark that breaks ends a run and another may begin', () => {
  expect(days('O O / O O O')).toEqual([
    [1, 2],
    [1, 3],
  ])
  const [first, second] = runsOf(marksOf('O O / O O O'), partOf)
  expect(first).toMatchObject({ from: monday, until: monday, endedBy: { day: monday + 1, session: 'AM', code: '/' } })
  expect(second).toMatchObject({ from: monday + 1, until: monday + 2, endedBy: undefined })
})

test('a session passed over neither ends the run nor belongs to it, and its day does not count', () => {
  expect(days('O O Y4 Y4 O O')).toEqual([[2, 4]])
  expect(days('O O Y4 O O O')).toEqual([[2, 5]])
  expect(runsOf(marksOf('Y4 O Y4 O Y4 Y4'), partOf)[0]?.passedOver).toEqual([{ day: monday + 1, session: 'AM', code: 'Y4' }])
  expect(runsOf(marksOf('O O Y4 \\ O O'), partOf)[0]?.passedOver).toEqual([])
  expect(runsOf(marksOf('O O Y4 \\ O O'), partOf)[1]?.passedOver).toEqual([])
})

test('planned closures and days before a name is on roll are no sessions', () => {
  expect(days('O O # # O O')).toEqual([[2, 4]])
  expect(days('O # O O')).toEqual([[2, 3]])
  expect(days('Z Z O O')).toEqual([[1, 2]])
  expect(days('# #')).toEqual([])
})

test('a session not marked is for the rule to judge', () =>
  expect(days('O O . O')).toEqual([
    [1, 2],
    [0, 1],
  ]))

test('the order in which marks are given never matters, and no run holds more days than sessions', () => {
  const code = fc.constantFrom('O', 'Y4', '/', '#', '.')
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 30 }), fc.infiniteStream(fc.nat()), (codes, order) => {
      const marks = marksOf(codes.join(' '))
      const shuffled = marks
        .map(mark => ({ mark, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ mark }) => mark)
      const runs = runsOf(marks, partOf)
      expect(runsOf(shuffled, partOf)).toEqual(runs)
      expect(runs.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(codes.filter(letter => letter === 'O').length)
      for (const run of runs) expect(run.schoolDays).toBeLessThanOrEqual(Math.min(run.sessions, run.until - run.from + 1))
    }),
  )
})
