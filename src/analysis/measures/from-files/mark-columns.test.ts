import { expect, test } from 'vitest'
import { markColumns } from './mark-columns.ts'

const all = ['pupil', 'date', 'session', 'code']

test('the columns in any order, with spaces about them, in small letters or capitals', () => {
  expect(markColumns([' Code ', 'DATE', ' session', 'Pupil '])).toEqual({
    at: { pupil: 3, date: 1, session: 2, code: 0, minutes: undefined },
    notes: [],
  })
  expect(markColumns([' Minutes_Late ', ...all])).toEqual({
    at: { minutes: 0, pupil: 1, date: 2, session: 3, code: 4 },
    notes: [],
  })
})

test('what else is there is not read, and that is said', () => {
  expect(markColumns([...all, ' House '])).toMatchObject({ notes: ['Not read: column House.'] })
  expect(markColumns(['House', ...all, ' Year group '])).toMatchObject({ notes: ['Not read: columns House, Year group.'] })
})

test('a column that is there twice, or that is missing, is refused by its name', () => {
  expect(markColumns([...all, 'minutes_late', 'minutes_late'])).toEqual({ refused: 'The column “minutes_late” is there twice.' })
  const has = 'A file of marks has the columns pupil, date, session, code, and may have minutes_late.'
  expect(markColumns(['date', 'date', 'session', 'code '])).toEqual({
    refused: `There is no column “pupil”. ${has}\nThe column “date” is there twice.`,
  })
  expect(markColumns(['minutes_late'])).toEqual({
    refused: all.map(name => `There is no column “${name}”. ${has}`).join('\n'),
  })
})
