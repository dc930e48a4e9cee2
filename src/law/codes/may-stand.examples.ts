import type { Example } from '#law/example.ts'
import type { Session } from './attendance-codes.ts'
import type { StandingFacts } from './may-stand.ts'

/** The facts of one example: those that are not given are of a ten-year-old day pupil on roll, on an open day, in the morning. */
export type MarkFacts = Partial<Omit<StandingFacts, 'day' | 'born' | 'session'>> & {
  code: string
  day?: string
  born?: string
  session?: Session
}

/** What comes of it: it stands, stands with a caution, or is refused because of a fact. */
export type MarkAnswer = 'stands' | { caution: string } | { refused: string }

const reception = '2021-10-05'
const leaver = '2010-01-10'

/** What may stand, where, and for whom. */
export const marks: readonly Example<MarkFacts, MarkAnswer>[] = [
  { says: 'Present in the morning.', facts: { code: '/' }, answer: 'stands', rule: 'L-050' },
  {
    says: 'The morning’s present mark in the afternoon.',
    facts: { code: '/', session: 'PM' },
    answer: { refused: 'session' },
    rule: 'L-050',
  },
  { says: 'The afternoon’s present mark in the morning.', facts: { code: '\\' }, answer: { refused: 'session' }, rule: 'L-050' },
  { says: 'A letter that is no code.', facts: { code: 'A' }, answer: { refused: 'code' }, rule: 'L-026' },
  { says: 'Late by twelve minutes.', facts: { code: 'L', minutesLate: 12 }, answer: 'stands', rule: 'L-050' },
  { says: 'Late, the minutes not counted.', facts: { code: 'L' }, answer: 'stands', rule: 'L-050' },
  {
    says: 'Late by less than nothing.',
    facts: { code: 'L', minutesLate: -3 },
    answer: { refused: 'minutesLate' },
    rule: 'L-053',
  },
  {
    says: 'Late by part of a minute.',
    facts: { code: 'U', minutesLate: 2.5 },
    answer: { refused: 'minutesLate' },
    rule: 'L-053',
  },
  { says: 'Ill, with minutes late.', facts: { code: 'I', minutesLate: 5 }, answer: { refused: 'minutesLate' }, rule: 'L-053' },
  { says: 'Another activity, named.', facts: { code: 'B', nature: 'Forest school' }, answer: 'stands', rule: 'L-062' },
  { says: 'Another activity, not named.', facts: { code: 'B' }, answer: { refused: 'nature' }, rule: 'L-065' },
  {
    says: 'Another cause, named with spaces only.',
    facts: { code: 'Y7', nature: '   ' },
    answer: { refused: 'nature' },
    rule: 'L-065',
  },
  { says: 'A visit needs no more than its code.', facts: { code: 'V' }, answer: 'stands', rule: 'L-062' },
  {
    says: 'Reception child on mornings, not yet of compulsory school age.',
    facts: { code: 'X', born: reception, day: '2026-09-14', session: 'PM' },
    answer: 'stands',
    rule: 'L-071',
  },
  {
    says: 'The same child on the day compulsory school age begins.',
    facts: { code: 'X', born: reception, day: '2026-12-31' },
    answer: { refused: 'born' },
    rule: 'L-071',
  },
  {
    says: 'A part-time timetable for a child not yet of compulsory school age.',
    facts: { code: 'C2', born: reception, day: '2026-09-14' },
    answer: { refused: 'born' },
    rule: 'L-070',
  },
  {
    says: 'A part-time timetable on a leaver’s last day of compulsory school age.',
    facts: { code: 'C2', born: leaver, day: '2026-06-26', hasPlan: true },
    answer: 'stands',
    rule: 'L-070',
  },
  {
    says: 'The same the day after.',
    facts: { code: 'C2', born: leaver, day: '2026-06-27', hasPlan: true },
    answer: { refused: 'born' },
    rule: 'L-070',
  },
  {
    says: 'The code for not being required, that day.',
    facts: { code: 'X', born: leaver, day: '2026-06-27' },
    answer: 'stands',
    rule: 'L-071',
  },
  { says: 'A part-time timetable of which no plan is held.', facts: { code: 'C2' }, answer: { caution: 'L-070' }, rule: 'L-070' },
  { says: 'Leave of which no record is held.', facts: { code: 'C' }, answer: { caution: 'L-090' }, rule: 'L-090' },
  { says: 'Leave that was granted.', facts: { code: 'C', hasPlan: true }, answer: 'stands', rule: 'L-092' },
  { says: 'At the other school, and no arrangement is held.', facts: { code: 'D' }, answer: { caution: 'L-066' }, rule: 'L-066' },
  {
    says: 'Travelling, outside compulsory school age.',
    facts: { code: 'T', born: leaver, day: '2026-09-14' },
    answer: { refused: 'born' },
    rule: 'L-073',
  },
  { says: 'Expected to join, and not on roll.', facts: { code: 'Z', onRoll: false }, answer: 'stands', rule: 'L-080' },
  { says: 'Expected to join, but on roll already.', facts: { code: 'Z' }, answer: { refused: 'onRoll' }, rule: 'L-080' },
  {
    says: 'Absent without a reason, but not on roll.',
    facts: { code: 'N', onRoll: false },
    answer: { refused: 'onRoll' },
    rule: 'L-026',
  },
  { says: 'Closed by plan.', facts: { code: '#', plannedClosure: true }, answer: 'stands', rule: 'L-079' },
  { says: 'Marked closed on an open day.', facts: { code: '#' }, answer: { refused: 'plannedClosure' }, rule: 'L-079' },
  {
    says: 'Present on a day the school is closed by plan.',
    facts: { code: '/', plannedClosure: true },
    answer: { refused: 'plannedClosure' },
    rule: 'L-079',
  },
  { says: 'A boarder.', facts: { code: '/', boarder: true }, answer: { refused: 'boarder' }, rule: 'L-006' },
  {
    says: 'Present in a session that has not come.',
    facts: { code: '/', future: true, hasPlan: true },
    answer: { refused: 'day' },
    rule: 'L-005',
  },
  { says: 'A visit next week, as planned.', facts: { code: 'V', future: true, hasPlan: true }, answer: 'stands', rule: 'L-062' },
  {
    says: 'A visit next week, of which there is no plan.',
    facts: { code: 'V', future: true },
    answer: { refused: 'day' },
    rule: 'L-005',
  },
  {
    says: 'Closed by plan next week.',
    facts: { code: '#', plannedClosure: true, future: true },
    answer: 'stands',
    rule: 'L-079',
  },
  {
    says: 'Agreed holiday on the last day of the old lists.',
    facts: { code: 'H', day: '2024-08-18' },
    answer: 'stands',
    rule: 'L-061',
  },
  { says: 'Agreed holiday the day after.', facts: { code: 'H', day: '2024-08-19' }, answer: { refused: 'code' }, rule: 'L-061' },
  {
    says: 'Long holiday in 2014, out of use by then.',
    facts: { code: 'F', day: '2014-06-10' },
    answer: { caution: 'L-061' },
    rule: 'L-175',
  },
  {
    says: 'Leave for an interview, before it was a code.',
    facts: { code: 'J1', day: '2024-05-14' },
    answer: { refused: 'code' },
    rule: 'L-061',
  },
  {
    says: 'Not required, at compulsory school age, in December 2020.',
    facts: { code: 'X', day: '2020-12-01', born: '2010-05-01' },
    answer: 'stands',
    rule: 'L-182',
  },
  {
    says: 'The same in December 2024.',
    facts: { code: 'X', day: '2024-12-01', born: '2010-05-01' },
    answer: { refused: 'born' },
    rule: 'L-071',
  },
  {
    says: 'Off site in 2019, nature not kept.',
    facts: { code: 'B', day: '2019-03-04', born: '2010-05-01' },
    answer: { caution: 'L-065' },
    rule: 'L-175',
  },
  { says: 'A day before anything modelled.', facts: { code: '/', day: '2006-08-31' }, answer: { refused: 'day' }, rule: 'L-170' },
]
