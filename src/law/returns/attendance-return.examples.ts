import type { Example } from '#law/example.ts'
import type { Span } from '#law/registers/continuous-absence.examples.ts'

type Facts = { born?: string; from: string; sessions: readonly Span[]; failsToAttendRegularly?: boolean; returnMadeOn: string }

/** L-100: whether a pupil is in the attendance return. Half-term is from 26 to 30 October 2026. */
export const listings: readonly Example<Facts, { listed: boolean; sessionsToLookAt: number }>[] = [
  {
    says: 'Absent without authority from Monday 7 to Friday 18 September, twenty sessions: listed.',
    facts: { from: '2026-09-07', sessions: [['O', 20]], returnMadeOn: '2026-09-30' },
    answer: { listed: true, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
  {
    says: 'The same with one afternoon in school: the absence on end is broken.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 9],
        ['\\', 1],
        ['O', 10],
      ],
      returnMadeOn: '2026-09-30',
    },
    answer: { listed: false, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
  {
    says: 'The same pupil may still be listed as failing to attend regularly, which is for a person to judge.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 9],
        ['\\', 1],
        ['O', 10],
      ],
      failsToAttendRegularly: true,
      returnMadeOn: '2026-09-30',
    },
    answer: { listed: true, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
  {
    says: 'Holiday without leave, no reason yet, another unauthorised absence and arrivals after the close may follow each other.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['G', 5],
        ['N', 5],
        ['O', 5],
        ['U', 5],
      ],
      returnMadeOn: '2026-09-30',
    },
    answer: { listed: true, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
  {
    says: 'Five days before half-term and five after it: the holiday is passed over.',
    facts: { from: '2026-10-19', sessions: [['O', 20]], returnMadeOn: '2026-11-30' },
    answer: { listed: true, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
  {
    says: 'Nine school days and a morning.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 19],
        ['\\', 1],
      ],
      returnMadeOn: '2026-09-30',
    },
    answer: { listed: false, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
  {
    says: 'One day ill in between: an authorised absence breaks it.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 10],
        ['I', 2],
        ['O', 10],
      ],
      returnMadeOn: '2026-09-30',
    },
    answer: { listed: false, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
  {
    says: 'One day of snow in between, the school being closed: it neither counts nor breaks, and somebody looks at it.',
    facts: {
      from: '2026-09-07',
      sessions: [
        ['O', 10],
        ['Y4', 2],
        ['O', 10],
      ],
      returnMadeOn: '2026-09-30',
    },
    answer: { listed: true, sessionsToLookAt: 2 },
    rule: 'L-100',
  },
  {
    says: 'A sixth-former is not of compulsory school age and is not listed.',
    facts: {
      born: '2009-10-05',
      from: '2026-09-07',
      sessions: [['O', 20]],
      failsToAttendRegularly: true,
      returnMadeOn: '2026-09-30',
    },
    answer: { listed: false, sessionsToLookAt: 0 },
    rule: 'L-100',
  },
]
