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

/** L-026, L-050, L-061, L-062, L-065, L-070, L-071, L-079, L-080, L-182: what may stand, where, and for whom. */
export const marks: readonly Example<MarkFacts, MarkAnswer>[] = [
  {
    says: 'A pupil may be marked present in the morning with the morning’s mark.',
    facts: { code: '/' },
    answer: 'stands',
    rule: 'L-050',
  },
  {
    says: 'The morning’s present mark may not stand in the afternoon.',
    facts: { code: '/', session: 'PM' },
    answer: { refused: 'session' },
    rule: 'L-050',
  },
  {
    says: 'The afternoon’s present mark may not stand in the morning.',
    facts: { code: '\\' },
    answer: { refused: 'session' },
    rule: 'L-050',
  },
  { says: 'A letter that is no code may not stand.', facts: { code: 'A' }, answer: { refused: 'code' }, rule: 'L-026' },
  {
    says: 'A pupil may be marked late by twelve minutes.',
    facts: { code: 'L', minutesLate: 12 },
    answer: 'stands',
    rule: 'L-050',
  },
  { says: 'A pupil may be marked late without the minutes.', facts: { code: 'L' }, answer: 'stands', rule: 'L-050' },
  {
    says: 'Nobody is late by less than nothing.',
    facts: { code: 'L', minutesLate: -3 },
    answer: { refused: 'minutesLate' },
    rule: 'L-053',
  },
  {
    says: 'Minutes late are whole minutes.',
    facts: { code: 'U', minutesLate: 2.5 },
    answer: { refused: 'minutesLate' },
    rule: 'L-053',
  },
  {
    says: 'A pupil who is ill has no minutes late.',
    facts: { code: 'I', minutesLate: 5 },
    answer: { refused: 'minutesLate' },
    rule: 'L-053',
  },
  {
    says: 'Another activity may stand when its nature is named.',
    facts: { code: 'B', nature: 'Forest school' },
    answer: 'stands',
    rule: 'L-062',
  },
  { says: 'It may not when its nature is not named.', facts: { code: 'B' }, answer: { refused: 'nature' }, rule: 'L-065' },
  {
    says: 'Another unavoidable cause needs words, not spaces.',
    facts: { code: 'Y7', nature: '   ' },
    answer: { refused: 'nature' },
    rule: 'L-065',
  },
  { says: 'A visit needs no more than its code.', facts: { code: 'V' }, answer: 'stands', rule: 'L-062' },
  {
    says: 'A reception child who comes on mornings and is not yet of compulsory school age is not required in the afternoon.',
    facts: { code: 'X', born: reception, day: '2026-09-14', session: 'PM' },
    answer: 'stands',
    rule: 'L-071',
  },
  {
    says: 'From the day on which compulsory school age begins, the same child is required.',
    facts: { code: 'X', born: reception, day: '2026-12-31' },
    answer: { refused: 'born' },
    rule: 'L-071',
  },
  {
    says: 'A child not yet of compulsory school age cannot have leave under a part-time timetable.',
    facts: { code: 'C2', born: reception, day: '2026-09-14' },
    answer: { refused: 'born' },
    rule: 'L-070',
  },
  {
    says: 'A leaver may have leave under a part-time timetable on the last day of compulsory school age, 26 June 2026.',
    facts: { code: 'C2', born: leaver, day: '2026-06-26', hasPlan: true },
    answer: 'stands',
    rule: 'L-070',
  },
  {
    says: 'On 27 June 2026 the leaver may not.',
    facts: { code: 'C2', born: leaver, day: '2026-06-27', hasPlan: true },
    answer: { refused: 'born' },
    rule: 'L-070',
  },
  {
    says: 'On that day the code for a pupil who is not required takes its place.',
    facts: { code: 'X', born: leaver, day: '2026-06-27' },
    answer: 'stands',
    rule: 'L-071',
  },
  {
    says: 'Leave under a part-time timetable of which no plan is held calls for a second thought.',
    facts: { code: 'C2' },
    answer: { caution: 'L-070' },
    rule: 'L-070',
  },
  { says: 'So does leave of which no record is held.', facts: { code: 'C' }, answer: { caution: 'L-090' }, rule: 'L-090' },
  { says: 'Leave that was granted may stand.', facts: { code: 'C', hasPlan: true }, answer: 'stands', rule: 'L-092' },
  {
    says: 'Being due at another school calls for a second thought where no arrangement is held.',
    facts: { code: 'D' },
    answer: { caution: 'L-066' },
    rule: 'L-066',
  },
  {
    says: 'The code for travelling families is not for a pupil outside compulsory school age.',
    facts: { code: 'T', born: leaver, day: '2026-09-14' },
    answer: { refused: 'born' },
    rule: 'L-073',
  },
  {
    says: 'A child who is expected and not on roll may be marked so.',
    facts: { code: 'Z', onRoll: false },
    answer: 'stands',
    rule: 'L-080',
  },
  { says: 'A pupil who is on roll already may not.', facts: { code: 'Z' }, answer: { refused: 'onRoll' }, rule: 'L-080' },
  {
    says: 'A child who is not on roll cannot be absent.',
    facts: { code: 'N', onRoll: false },
    answer: { refused: 'onRoll' },
    rule: 'L-026',
  },
  {
    says: 'A session may be marked closed where a closure of the whole school is planned.',
    facts: { code: '#', plannedClosure: true },
    answer: 'stands',
    rule: 'L-079',
  },
  { says: 'It may not on an open day.', facts: { code: '#' }, answer: { refused: 'plannedClosure' }, rule: 'L-079' },
  {
    says: 'Nobody is marked present on a day that the school is closed by plan.',
    facts: { code: '/', plannedClosure: true },
    answer: { refused: 'plannedClosure' },
    rule: 'L-079',
  },
  {
    says: 'A boarder is not in the attendance register.',
    facts: { code: '/', boarder: true },
    answer: { refused: 'boarder' },
    rule: 'L-006',
  },
  {
    says: 'Nobody can be present in a session that has not come.',
    facts: { code: '/', future: true, hasPlan: true },
    answer: { refused: 'day' },
    rule: 'L-005',
  },
  {
    says: 'A visit next week may be entered as planned.',
    facts: { code: 'V', future: true, hasPlan: true },
    answer: 'stands',
    rule: 'L-062',
  },
  {
    says: 'A visit next week of which there is no plan may not.',
    facts: { code: 'V', future: true },
    answer: { refused: 'day' },
    rule: 'L-005',
  },
  {
    says: 'A planned closure next week may be entered.',
    facts: { code: '#', plannedClosure: true, future: true },
    answer: 'stands',
    rule: 'L-079',
  },
  {
    says: 'An agreed holiday may stand on 18 August 2024, the last day of the old lists.',
    facts: { code: 'H', day: '2024-08-18' },
    answer: 'stands',
    rule: 'L-061',
  },
  {
    says: 'The day after it may not: the letter is no code any more.',
    facts: { code: 'H', day: '2024-08-19' },
    answer: { refused: 'code' },
    rule: 'L-061',
  },
  {
    says: 'A long holiday marked in 2014 is read with a caution: the letter was out of use by then.',
    facts: { code: 'F', day: '2014-06-10' },
    answer: { caution: 'L-061' },
    rule: 'L-175',
  },
  {
    says: 'Leave for an interview had no code of its own in May 2024.',
    facts: { code: 'J1', day: '2024-05-14' },
    answer: { refused: 'code' },
    rule: 'L-061',
  },
  {
    says: 'In December 2020 a pupil of compulsory school age could be marked as not required, in connection with coronavirus.',
    facts: { code: 'X', day: '2020-12-01', born: '2010-05-01' },
    answer: 'stands',
    rule: 'L-182',
  },
  {
    says: 'In December 2024 such a pupil could not.',
    facts: { code: 'X', day: '2024-12-01', born: '2010-05-01' },
    answer: { refused: 'born' },
    rule: 'L-071',
  },
  {
    says: 'Education off site in 2019 without its nature is read with a caution.',
    facts: { code: 'B', day: '2019-03-04', born: '2010-05-01' },
    answer: { caution: 'L-065' },
    rule: 'L-175',
  },
  {
    says: 'Marks from before 1 September 2006 are not read.',
    facts: { code: '/', day: '2006-08-31' },
    answer: { refused: 'day' },
    rule: 'L-170',
  },
  {
    says: 'On 31 August 2020 a pupil of compulsory school age could not be marked as not required.',
    facts: { code: 'X', day: '2020-08-31', born: '2010-05-01' },
    answer: { refused: 'born' },
    rule: 'L-175',
  },
  {
    says: 'From 1 September 2020 such a pupil could be.',
    facts: { code: 'X', day: '2020-09-01', born: '2010-05-01' },
    answer: 'stands',
    rule: 'L-182',
  },
  {
    says: 'That is taken to have lasted to 30 April 2022.',
    facts: { code: 'X', day: '2022-04-30', born: '2010-05-01' },
    answer: 'stands',
    rule: 'L-182',
  },
  {
    says: 'From 1 May 2022 such a pupil could not be.',
    facts: { code: 'X', day: '2022-05-01', born: '2010-05-01' },
    answer: { refused: 'born' },
    rule: 'L-071',
  },
  {
    says: 'An interview on 14 May 2024 had the older letter.',
    facts: { code: 'J', day: '2024-05-14' },
    answer: 'stands',
    rule: 'L-061',
  },
  {
    says: 'An interview on 14 May 2025 has the code of leave for it.',
    facts: { code: 'J1', day: '2025-05-14', hasPlan: true },
    answer: 'stands',
    rule: 'L-068',
  },
]
