import type { Example } from '#law/example.ts'
import type { DateOfYear } from './compulsory-school-age.ts'

/** L-001: when compulsory school age begins. */
export const beginnings: readonly Example<{ born: string }, { from: string }>[] = [
  {
    says: 'Five on a prescribed day: it begins that day.',
    facts: { born: '2021-08-31' },
    answer: { from: '2026-08-31' },
    rule: 'L-001',
  },
  {
    says: 'Five a day later: it begins on 31 December.',
    facts: { born: '2021-09-01' },
    answer: { from: '2026-12-31' },
    rule: 'L-001',
  },
  {
    says: 'Five on 31 December: it begins that day.',
    facts: { born: '2021-12-31' },
    answer: { from: '2026-12-31' },
    rule: 'L-001',
  },
  {
    says: 'Five on New Year’s Day: it begins on 31 March.',
    facts: { born: '2022-01-01' },
    answer: { from: '2027-03-31' },
    rule: 'L-001',
  },
  {
    says: 'Five on 1 April: it begins on 31 August.',
    facts: { born: '2022-04-01' },
    answer: { from: '2027-08-31' },
    rule: 'L-001',
  },
  {
    says: 'Born on 29 February: it begins on 31 March.',
    facts: { born: '2020-02-29' },
    answer: { from: '2025-03-31' },
    rule: 'L-001',
  },
]

/** L-002: when it ends. */
export const ends: readonly Example<{ born: string; schoolYearBegins?: DateOfYear }, { until: string }>[] = [
  {
    says: '16 on the last day of August: ends with June before it.',
    facts: { born: '2010-08-31' },
    answer: { until: '2026-06-26' },
    rule: 'L-002',
  },
  {
    says: '16 in January: still of compulsory school age until June.',
    facts: { born: '2010-01-10' },
    answer: { until: '2026-06-26' },
    rule: 'L-002',
  },
  {
    says: '16 on the school leaving date itself.',
    facts: { born: '2010-06-26' },
    answer: { until: '2026-06-26' },
    rule: 'L-002',
  },
  {
    says: '16 on 1 September: ends a year later.',
    facts: { born: '2010-09-01' },
    answer: { until: '2027-06-25' },
    rule: 'L-002',
  },
  {
    says: 'School year begins on 3 September and the pupil is 16 on the 2nd: ends with the June before it.',
    facts: { born: '2010-09-02', schoolYearBegins: { month: 9, dayOfMonth: 3 } },
    answer: { until: '2026-06-26' },
    rule: 'L-002',
  },
  { says: '16 in March 2028.', facts: { born: '2012-03-05' }, answer: { until: '2028-06-30' }, rule: 'L-002' },
]
