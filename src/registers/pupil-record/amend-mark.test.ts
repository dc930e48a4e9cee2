import { expect, test } from 'vitest'
import type { Entry } from '#registers/attendance/mark.ts'
import { dayOf } from '#time/day.ts'
import { type AmendmentGiven, amendMark, type MarkInSession } from './amend-mark.ts'

const window = {
  id: 1,
  fromDay: 0,
  session: 'AM' as const,
  weekdays: [5],
  yearGroups: null,
  arriveBy: 530,
  registerFrom: 540,
  closes: 560,
  ends: 720,
}
const friday = dayOf('2026-11-20')
const original: Entry = {
  version: 0,
  happening: 4,
  code: 'N',
  minutesLate: 0,
  nature: '',
  at: new Date('2026-11-20T09:05:00Z'),
  by: 'Leila Young',
  position: 'Class teacher',
  reason: '',
}
const mark = (more: Partial<MarkInSession> = {}): MarkInSession => ({
  pupil: { id: 7, born: dayOf('2018-03-15') },
  day: friday,
  session: 'AM',
  entries: [original],
  held: { window },
  onRoll: true,
  boarder: false,
  ...more,
})
const given = (more: Partial<AmendmentGiven> = {}): AmendmentGiven => ({
  code: 'I',
  minutesLate: 0,
  nature: '',
  version: 1,
  reason: 'Parent telephoned',
  ...more,
})
const by = { now: { day: friday, minute: 600 }, name: 'Dawn Okafor', position: 'Attendance officer' }

test('L-021: an amendment takes the version after the one that stands, and says what stood', () => {
  expect(amendMark(mark(), given(), by)).toMatchObject({ entry: { code: 'I', version: 1, pupil: 7 }, stood: original })
})

test('L-021: who makes it, and in which position, may not be missing', () => {
  expect(amendMark(mark(), given(), { ...by, position: ' ' })).toMatchObject({ refused: [{ citation: { rule: 'L-021' } }] })
})

test('R-0401: whoever has not seen the newest version decides again', () => {
  expect(amendMark(mark(), given({ version: 0 }), by)).toEqual({ stale: original })
})

test('L-050: late before the close is at most as many minutes as the register was open after pupils were due', () => {
  expect(amendMark(mark(), given({ code: 'L', minutesLate: 30 }), by)).toEqual({ entry: expect.anything(), stood: original })
  expect(amendMark(mark(), given({ code: 'L', minutesLate: 31 }), by)).toMatchObject({ refused: [{ about: 'minutesLate' }] })
})

test('L-005: before the register begins to be taken nothing is entered', () => {
  const early = { ...by, now: { day: friday, minute: 539 } }
  expect(amendMark(mark({ entries: [] }), given({ version: 0 }), early)).toMatchObject({
    refused: [{ citation: { rule: 'L-005' } }],
  })
  expect(amendMark(mark({ entries: [] }), given({ version: 0 }), { ...by, now: { day: friday, minute: 540 } })).toHaveProperty(
    'entry',
  )
})

test('a mark that was made stays open to correction when the day is closed afterwards in the calendar', () => {
  const closed = mark({ held: { closed: 'Training day', planned: true } })
  expect(amendMark(closed, given(), by)).toHaveProperty('entry')
  expect(amendMark({ ...closed, entries: [] }, given({ version: 0 }), by)).toMatchObject({
    refused: [{ citation: { rule: 'L-079' } }],
  })
})
