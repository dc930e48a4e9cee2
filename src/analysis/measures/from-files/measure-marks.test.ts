import { expect, test } from 'vitest'
import { countOfMarks } from './measure-marks.ts'

/** Marks with the columns pupil, date, session, code, minutes_late, counted; the first stands in row 2. */
function counted(...rows: string[][]) {
  const count = countOfMarks(['pupil', 'date', 'session', 'code', 'minutes_late'])
  if ('refused' in count) throw new Error(count.refused)
  count.add(rows.map((cells, index) => ({ number: index + 2, cells: [...cells, '', ''].slice(0, 5) })))
  return count
}

test('headings that are not those of marks are refused before anything is counted', () =>
  expect(countOfMarks(['pupil'])).toMatchObject({ refused: expect.stringContaining('There is no column “date”.') }))

test('spaces about a value are no part of it', () => {
  const count = counted([' 1 ', ' 2026-09-07 ', ' am ', ' / ', ' '], ['1', '2026-09-07', 'PM', 'L', ' 7 '])
  expect(count.wrong.text()).toBeUndefined()
  expect(count.pupils()).toMatchObject([{ pupil: '1', present: 2, late: 1, minutesLate: 7 }])
  expect(counted([' ', '2026-09-07', 'AM', '/']).wrong.text()).toBe('Row 2: there is no pupil.')
  expect(counted(['1', ' ', 'AM', '/']).wrong.text()).toBe('Row 2, pupil 1: there is no date.')
  expect(counted(['1', '2026-09-07', ' Noon ', '/']).wrong.text()).toBe('Row 2, pupil 1: the session is AM or PM, not “Noon”.')
})

test.each([
  ['2026-08-01', 'AM'],
  ['2026-08-01', 'PM'],
  ['2027-07-31', 'AM'],
  ['2027-07-31', 'PM'],
  ['2028-07-31', 'PM'],
])('a second mark of a pupil for %s %s is refused, on the first and the last day of a year too', (date, session) => {
  const before = ['1', date, session === 'AM' ? 'PM' : 'AM', 'I']
  const one = ['1', date, session, 'I']
  expect(counted(before, one, ['2', date, session, 'I']).wrong.text()).toBeUndefined()
  expect(counted(one, before, one).wrong.text()).toBe(`Row 4, pupil 1: there is a mark for ${date} ${session} already.`)
})

test('a mark of another day or another year stands beside it', () => {
  const days = ['2025-09-07', '2026-09-06', '2026-09-07', '2026-09-08', '2027-09-07']
  const count = counted(
    ...days.flatMap(day => [
      ['1', day, 'AM', 'I'],
      ['1', day, 'PM', 'I'],
    ]),
  )
  expect(count.wrong.text()).toBeUndefined()
  expect(count.pupils()).toMatchObject([{ possible: 10, authorised: 10 }])
})

test('a doubt is said of one mark and of several', () => {
  const [old, half] = [
    'a code that was out of use by then, and counted as it had been.',
    'the present mark of the other half of the day, and counted as present.',
  ]
  expect(counted(['1', '2013-10-08', 'AM', 'F'], ['1', '2013-11-08', 'PM', '/']).notes()).toEqual([
    `1 mark has ${old}`,
    `1 mark has ${half}`,
  ])
  const two = counted(
    ...['2013-10-08', '2013-11-08'].flatMap(day => [
      ['1', day, 'PM', 'F'],
      ['1', day, 'AM', '\\'],
    ]),
  )
  expect(two.notes()).toEqual([`2 marks have ${old}`, `2 marks have ${half}`])
  expect(counted(['1', '2013-08-30', 'AM', 'F'], ['1', '2013-11-08', 'PM', '\\']).notes()).toEqual([])
})

test('L-114: what is no date has no part in how long the marks reach', () => {
  const short = expect.stringContaining('They are not stated for a week or less.')
  expect(counted().notes()).toEqual([])
  expect(counted(['1', '7 September', 'AM', '/']).notes()).toEqual([])
  const within = counted(['1', '2026-09-07', 'AM', '/'], ['1', 'soon', 'AM', '/'], ['1', '2026-09-07', 'PM', '\\'])
  expect(within.notes()).toEqual([short])
  expect(within.wrong.text()).toBe('Row 3, pupil 1: “soon” is no date; write it as 2026-09-07.')
})

test('L-111, L-112: the shares are of the pupils of whom a session was possible', () => {
  const of = (pupil: string, code: string) => [pupil, '2026-09-07', 'AM', code]
  expect(counted(of('1', 'I'), of('2', 'O'), of('3', '/'), of('4', 'V'), of('5', 'X')).total()).toMatchObject({
    pupils: 4,
    persistentPupils: 2,
    severePupils: 2,
    persistentRate: 50,
    severeRate: 50,
    attendanceRate: 50,
  })
})
