import { expect, test } from 'vitest'
import { dayOf } from '#time/day.ts'
import { countColumns } from './code-columns.ts'

const refusedOf = (headers: readonly string[], day?: number) => {
  const found = countColumns(headers, day)
  return 'refused' in found ? found.refused : undefined
}
const columnsOf = (headers: readonly string[], day?: number) => {
  const found = countColumns(headers, day)
  if ('refused' in found) throw new Error(found.refused)
  return found
}

test.each(['A', 'Z9', '-', '--', '*', '?!', '+'])('a heading that can only be a code, as %s, is refused where it is none', name =>
  expect(refusedOf(['/', '\\', name])).toBe(`Column “${name}”: “${name}” is no attendance code.`),
)

test.each([
  '',
  '9',
  '12',
  'ZZ',
  'Z99',
  'Z9 pupils',
  'pupils Z9',
  'Zone',
  '---',
  'a-',
  '-a',
  '1-',
  '½-',
  'é',
  '£ spent',
  'no -',
  '- no',
])('a heading of other words or signs, as “%s”, is kept', name => {
  const { kept, counted } = columnsOf(['/', name, '\\'])
  expect(kept).toEqual([{ at: 1, name }])
  expect(counted.map(({ at, name }) => [at, name])).toEqual([
    [0, '/'],
    [2, '\\'],
  ])
})

test('codes without a column are those that would count and are in use: no closed session, no code that has ended', () => {
  expect(columnsOf(['\\', '/', 'I', 'D']).without.map(({ code }) => code)).toEqual([
    'L',
    'K',
    'V',
    'P',
    'W',
    'B',
    'C1',
    'M',
    'J1',
    'S',
    'C2',
    'C',
    'T',
    'R',
    'E',
    'G',
    'N',
    'O',
    'U',
  ])
})

test('L-175: with a day, the codes are those of that day', () => {
  const [before, since] = [dayOf('2024-08-18'), dayOf('2024-08-19')]
  expect(columnsOf(['/', '\\', 'J', 'C'], before).counted.map(({ code }) => code.set)).toEqual([
    'present',
    'present',
    'approved-educational-activity',
    'authorised',
  ])
  expect(refusedOf(['/', '\\', 'J'], since)).toBe(
    'Column “J”: “J” was no code on 19 August 2024: its last day was 18 August 2024.',
  )
  expect(columnsOf(['/', '\\', 'J', 'place'], before).kept).toEqual([{ at: 3, name: 'place' }])
})

test('everything that is wrong is said, a line each', () =>
  expect(refusedOf(['i', 'i', 'late', 'Q7'])).toBe(
    [
      'Column “i”: a code is written in capitals, as “I”.',
      'The column “i” is there twice.',
      'Column “i”: a code is written in capitals, as “I”.',
      'The column “late” would stand beside the result of that name. Give it another heading.',
      'Column “Q7”: “Q7” is no attendance code.',
      'There is no column “/”, the sessions present in the morning.',
      'There is no column “\\”, the sessions present in the afternoon.',
    ].join('\n'),
  ))
