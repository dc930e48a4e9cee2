import type { Example } from '#law/example.ts'
import type { ClosureFacts } from './unplanned-closure.ts'

const heat = '2026-06-30'
const snow = '2026-12-09'

/** L-077, L-078, L-173: how heat, snow and a bus that does not run are marked for one pupil. */
export const closures: readonly Example<ClosureFacts & { day: string }, string>[] = [
  {
    says: 'Snow shuts the whole site before school and no pupil is expected: every pupil is marked as closed out.',
    facts: { what: 'whole-site-shut', day: snow },
    answer: 'Y4',
    rule: 'L-077',
  },
  {
    says: 'Heat shuts the upper floor and Year 9 is told to stay at home: Year 9 is marked as shut out of a part.',
    facts: { what: 'part-shut', noRoomForThisPupil: true, day: heat },
    answer: 'Y3',
    rule: 'L-077',
  },
  {
    says: 'Year 7 has its rooms and is expected that day: the ordinary codes apply to Year 7.',
    facts: { what: 'part-shut', day: heat },
    answer: 'ordinary codes',
    rule: 'L-078',
  },
  {
    says: 'In the heat the school leaves coming to choice and agrees that a pupil stays at home: that is leave for exceptional circumstances.',
    facts: { what: 'coming-left-to-choice', agreedToStayHome: true, day: heat },
    answer: 'C',
    rule: 'L-078',
  },
  {
    says: 'Coming is left to choice and a pupil stays at home without a word: no closure code may be used.',
    facts: { what: 'coming-left-to-choice', day: heat },
    answer: 'ordinary codes',
    rule: 'L-078',
  },
  {
    says: 'Heat shuts the school at 2 o’clock, after the afternoon register: the present marks stand.',
    facts: { what: 'shut-after-registration', day: heat },
    answer: 'ordinary codes',
    rule: 'L-078',
  },
  {
    says: 'The school bus does not run and the pupil lives four miles away.',
    facts: { what: 'transport-not-running', withinWalkingDistance: false, day: snow },
    answer: 'Y1',
    rule: 'L-077',
  },
  {
    says: 'The school bus does not run and the pupil could walk: the ordinary codes apply.',
    facts: { what: 'transport-not-running', withinWalkingDistance: true, day: snow },
    answer: 'ordinary codes',
    rule: 'L-078',
  },
  {
    says: 'Floods close the roads of the county and the pupil cannot come.',
    facts: { what: 'travel-emergency', keptThisPupilAway: true, day: snow },
    answer: 'Y2',
    rule: 'L-077',
  },
  {
    says: 'Roads are closed and the pupil lives next to the school: expected, and marked as on any day.',
    facts: { what: 'travel-emergency', keptThisPupilAway: false, day: snow },
    answer: 'ordinary codes',
    rule: 'L-078',
  },
  {
    says: 'Snow shut the site on 1 March 2018, when all such causes had one code.',
    facts: { what: 'whole-site-shut', day: '2018-03-01' },
    answer: 'Y',
    rule: 'L-173',
  },
  {
    says: 'A travel emergency on 1 September 2010, the first day it counted.',
    facts: { what: 'travel-emergency', keptThisPupilAway: true, day: '2010-09-01' },
    answer: 'Y',
    rule: 'L-173',
  },
  {
    says: 'A travel emergency on 31 August 2010 was not yet a cause of that kind.',
    facts: { what: 'travel-emergency', keptThisPupilAway: true, day: '2010-08-31' },
    answer: 'ordinary codes',
    rule: 'L-173',
  },
  {
    says: 'The site shut on 31 August 2010 was.',
    facts: { what: 'whole-site-shut', day: '2010-08-31' },
    answer: 'Y',
    rule: 'L-173',
  },
]
