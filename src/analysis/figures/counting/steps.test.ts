import { expect, test } from 'vitest'
import { stripByte, stripIndex, stripLength } from '#registers/attendance/strip.ts'
import { dayOf, isoFromDay } from '#time/day.ts'
import { stripsByPupil } from './count-rows.ts'
import { countSteps, stepLengthOf, stepsOf } from './steps.ts'

const span = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) })
const said = (from: string, to: string) => stepsOf(span(from, to)).map(step => `${isoFromDay(step.from)} ${isoFromDay(step.to)}`)

test('a fortnight goes by day, a year by week from Monday, more by month', () => {
  expect(stepLengthOf(span('2026-11-02', '2026-11-15'))).toBe('day')
  expect(stepLengthOf(span('2026-11-02', '2026-11-16'))).toBe('week')
  expect(stepLengthOf(span('2025-09-01', '2026-10-05'))).toBe('week')
  expect(stepLengthOf(span('2025-09-01', '2026-10-06'))).toBe('month')
  expect(said('2026-11-04', '2026-11-18')).toEqual(['2026-11-04 2026-11-08', '2026-11-09 2026-11-15', '2026-11-16 2026-11-18'])
  expect(said('2025-12-15', '2027-01-20')).toHaveLength(14)
  expect(said('2025-12-15', '2027-01-20')[0]).toBe('2025-12-15 2025-12-31')
})

test('each step counts its own sessions, and one without any is left out', () => {
  const marks = new Uint8Array(stripLength)
  const set = (iso: string, code: string) => {
    marks[stripIndex(dayOf(iso), 'AM', 2026)] = stripByte(code, dayOf(iso))
  }
  set('2026-11-04', '/')
  set('2026-11-18', 'I')
  const days = span('2026-11-02', '2026-11-22')
  const steps = countSteps(new Map([[7, [days]]]), stripsByPupil([{ pupil: 7, year: 2026, marks }]), days)
  expect(steps.map(({ from, measures }) => [isoFromDay(from), measures.attended, measures.possible])).toEqual([
    ['2026-11-02', 1, 1],
    ['2026-11-16', 0, 1],
  ])
})
