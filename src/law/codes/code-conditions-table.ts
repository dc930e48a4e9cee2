import type { Citation, Force } from '#law/cite.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { type Day, dayOf } from '#time/day.ts'

/** One thing that must be true before a code is used: Daymark knows it from what is recorded, or a person confirms it. */
export type Condition = { condition: string; confirmedBy: 'facts' | 'person'; citation: Citation }

/** The conditions of a code from a day on. */
export type ConditionsFrom = { from: Day; conditions: readonly Condition[] }

type Row = [confirmedBy: Condition['confirmedBy'], condition: string, rule: string, source: string, standing?: Force]

const table1 = 'SI 2024/208 reg 10(2) Table 1'
const table2 = 'SI 2024/208 reg 10(3) Table 2'
const activity = 'SI 2024/208 reg 10(11)'
const table3 = 'SI 2024/208 reg 10 Table 3'
const guidance = 'Working together 2024'
const old6 = 'SI 2006/1751 reg 6'
const old7 = 'SI 2006/1751 reg 7'
const oldLists = 'DfE code lists before 2024'

const since = (from: Day, ...rows: Row[]): ConditionsFrom => ({
  from,
  conditions: rows.map(([confirmedBy, condition, rule, source, standing = 'must']) => ({
    condition,
    confirmedBy,
    citation: { rule, source, says: condition, standing },
  })),
})
const now = (...rows: Row[]) => since(regulationsOf2024, ...rows)
const then = (...rows: Row[]) => since(firstModelledDay, ...rows)
const always = (...rows: Row[]): ConditionsFrom[] => [now(...rows), then(...rows.map(asThen))]
// What the lists before 2024 had in the same words.
const asThen = ([confirmedBy, condition]: Row): Row => [confirmedBy, condition, 'L-175', oldLists, 'defines']

const onRoll: Row = ['facts', 'The name is in the admission register on the day.', 'L-026', 'SI 2024/208 reg 10(1)']
const hasCome: Row = ['facts', 'The session has come.', 'L-005', 'SI 2024/208 reg 10(1)']
const inAdvance: Row = ['facts', 'Leave was asked for in advance.', 'L-092', guidance]
const granted: Row = ['facts', 'Leave was given, and covers the session.', 'L-090', 'SI 2024/208 reg 11']
const authorisedPerson: Row = ['person', 'A person whom the proprietor authorised gave it.', 'L-090', 'SI 2024/208 reg 11(1)']
const nature = (of: string, standing: Force): Row => [
  'facts',
  `The nature of ${of} is recorded.`,
  'L-065',
  standing === 'unconfirmed' ? 'Daymark' : guidance,
  standing,
]
const approvedActivity: Row[] = [
  ['person', 'The activity is educational.', 'L-063', activity],
  ['person', 'The proprietor approved it, or someone acting for the proprietor.', 'L-063', activity],
  ['person', 'Someone suitable supervises it in person, so that it is safe and serves its purpose.', 'L-063', activity],
  [
    'person',
    'It takes place in this session, and not at a school where the pupil is registered.',
    'L-063',
    activity,
    'unconfirmed',
  ],
  ['person', 'It is not work at home or online.', 'L-064', 'Local authority advice'],
]
const oldActivity: Row[] = [
  ['person', 'It was off the premises and educational.', 'L-172', 'SI 2006/1751 reg 6(4)'],
  ['person', 'Someone whom the proprietor had authorised approved it.', 'L-172', 'SI 2006/1751 reg 6(4)'],
  ['person', 'Someone whom the proprietor or the head had authorised supervised it.', 'L-172', 'SI 2006/1751 reg 6(4)'],
]
const oldLeave: Row[] = [['person', 'Someone whom the proprietor had authorised gave leave.', 'L-174', old7]]
const exceptionalSince2013: Row[] = [
  ['person', 'A parent with whom the pupil lived had applied in advance.', 'L-174', 'SI 2013/756'],
  ['person', 'The circumstances were exceptional.', 'L-174', 'SI 2013/756'],
]
const outsideAge: Row = ['facts', 'The pupil is outside compulsory school age on the day.', 'L-071', guidance]
const ofAge: Row = ['facts', 'The pupil is of compulsory school age on the day.', 'L-070', 'SI 2024/208 reg 11(6)']

/** L-050, L-052, L-054, L-062 to L-080, L-092, L-172 to L-175, L-182: what must be true before each code is used, newest first. */
// biome-ignore format: a table, one code a paragraph
export const codeConditions: Readonly<Record<string, readonly ConditionsFrom[]>> = {
  '/': always(onRoll, hasCome, ['facts', 'It is the morning session.', 'L-050', table1],
    ['person', 'The pupil was at the school when the register began to be taken.', 'L-050', table1]),
  '\\': always(onRoll, hasCome, ['facts', 'It is the afternoon session.', 'L-050', table1],
    ['person', 'The pupil was at the school when the register began to be taken.', 'L-050', table1]),
  L: always(onRoll, hasCome,
    ['person', 'The pupil was not there when the register began, and came before it closed.', 'L-050', table1]),
  K: [now(onRoll, ['person', 'The local authority arranged the education under its duties, and not the school.', 'L-062', table2],
    ['person', 'The place is neither this school nor another at which the pupil is registered.', 'L-062', table2], nature('the provision', 'unconfirmed'))],
  V: [now(onRoll, ['person', 'The visit or trip was arranged by the proprietor or for the proprietor.', 'L-062', table2],
    ['person', 'A member of the school’s staff supervises it.', 'L-062', table2]), then(...oldActivity)],
  P: [now(onRoll, ['person', 'It is a sporting activity.', 'L-062', table2], ...approvedActivity),
    then(['person', 'It was a sporting activity.', 'L-172', 'SI 2006/1751 reg 6(4)'], ...oldActivity)],
  W: [now(onRoll, ['person', 'It is work experience.', 'L-062', table2], ...approvedActivity),
    then(['person', 'It was work experience.', 'L-172', 'SI 2006/1751 reg 6(4)'], ...oldActivity)],
  B: [now(onRoll, ['person', 'It is neither sport nor work experience, and the local authority did not arrange it.', 'L-062', table2],
    ...approvedActivity, nature('the activity', 'must')),
    then(...oldActivity, ['person', 'The nature of the activity was recorded for a pupil of compulsory school age.', 'L-065', 'SI 2006/1751 reg 6(1)'])],
  D: [now(onRoll, ['person', 'The pupil is registered at another school as well.', 'L-066', 'SI 2024/208 reg 10'],
    ['person', 'The pupil is expected at that school in this session.', 'L-066', 'SI 2024/208 reg 10']),
    then(['person', 'The pupil was registered at another school as well, and attended it.', 'L-172', 'SI 2006/1751 reg 6(4)'])],
  C1: [now(onRoll, granted, authorisedPerson,
    ['person', 'The performance is licensed or needs no licence, or the work abroad is licensed.', 'L-067', 'SI 2024/208 reg 11(2)'])],
  M: always(onRoll, granted, ['person', 'The pupil is at a medical or dental appointment in this session.', 'L-076', table3]),
  J1: [now(onRoll, granted, authorisedPerson, ['facts', 'Leave was asked for in advance by an appropriate person.', 'L-068', 'SI 2024/208 reg 11(4)'],
    ['person', 'The interview is for work, or for a place at another school or college.', 'L-068', 'SI 2024/208 reg 11(4)'])],
  S: always(onRoll, granted, ['facts', 'It was agreed in advance with an appropriate person.', 'L-069', 'SI 2024/208 reg 11(5)'],
    ['person', 'The pupil studies for a public examination.', 'L-069', 'SI 2024/208 reg 11(5)']),
  X: [now(onRoll, outsideAge, ['person', 'The timetable does not require the pupil in this session.', 'L-071', guidance]),
    since(dayOf('2022-05-01'), ['facts', 'The pupil was outside compulsory school age on the day.', 'L-175', oldLists, 'defines'],
      ['person', 'The timetable did not require the pupil in this session.', 'L-175', oldLists, 'defines']),
    since(dayOf('2020-09-01'), ['person', 'The pupil was outside compulsory school age and not required, or was absent in connection with coronavirus.', 'L-182', 'SI 2021/852', 'unconfirmed']),
    then(['facts', 'The pupil was outside compulsory school age on the day.', 'L-175', oldLists, 'defines'],
      ['person', 'The timetable did not require the pupil in this session.', 'L-175', oldLists, 'defines'])],
  C2: [now(onRoll, ofAge, ['facts', 'A part-time timetable was agreed, and leaves the session out.', 'L-070', 'SI 2024/208 reg 11(6)'],
    ['person', 'A parent with whom the pupil normally lives agreed it, for exceptional circumstances.', 'L-070', 'SI 2024/208 reg 11(6)'],
    ['person', 'The pupil has no other reason to be absent in this session.', 'L-070', guidance, 'should'])],
  C: [now(onRoll, granted, authorisedPerson, inAdvance,
    ['person', 'A parent with whom the pupil normally lives asked for it.', 'L-092', guidance],
    ['person', 'The circumstances are exceptional; a holiday is generally not.', 'L-092', guidance]),
    since(dayOf('2013-09-01'), ...oldLeave, ...exceptionalSince2013), then(...oldLeave)],
  T: [now(onRoll, ['facts', 'The pupil is of compulsory school age on the day.', 'L-007', 'SI 2024/208 reg 3(1)'],
    ['person', 'The family has no fixed home, and a parent’s trade or business requires travelling.', 'L-007', 'SI 2024/208 reg 3(1)'],
    ['person', 'The family travels for that trade, as agreed with the school, and the pupil is not known to be taught elsewhere.', 'L-073', 'DfE attendance statistics', 'defines']),
    then(['person', 'The family travelled for a parent’s trade.', 'L-175', oldLists, 'defines'])],
  R: [now(onRoll, ['person', 'The religious body to which the parent belongs exclusively sets the day apart.', 'L-072', table3]),
    then(['person', 'The religious body to which the parent belonged exclusively set the day apart.', 'L-072', 'SI 2006/1751 reg 6(2)'])],
  I: [now(onRoll, ['person', 'The pupil is too ill to attend, in body or mind. What a parent says is normally enough.', 'L-075', guidance]),
    then(['person', 'The pupil was absent because of sickness.', 'L-171', 'SI 2006/1751 reg 6(2)'])],
  E: always(onRoll, ['person', 'The pupil is suspended or permanently excluded.', 'L-074', table3],
    ['person', 'Nothing else has been arranged for the session.', 'L-074', table3]),
  Q: [now(onRoll, ['person', 'The local authority had a duty to arrange how the pupil travels, and failed in it.', 'L-077', table3])],
  Y1: [now(onRoll, ['person', 'The school is beyond walking distance: 2 miles under eight, 3 miles from eight.', 'L-077', 'Education Act 1996 s 444(5)'],
    ['person', 'The transport that is normally provided is not available.', 'L-077', table3])],
  Y2: [now(onRoll, ['person', 'A local, national or international emergency disrupted travel widely and kept the pupil from coming.', 'L-077', table3], nature('the emergency', 'unconfirmed'))],
  Y3: [now(onRoll, ['person', 'Part of the premises closed without warning.', 'L-077', table3],
    ['person', 'There is no room for this pupil in the part that is open.', 'L-077', table3])],
  Y4: [now(onRoll, ['person', 'The whole site closed without warning when it should have been open.', 'L-077', table3],
    ['person', 'No pupil was expected; coming was not left to choice.', 'L-078', 'Local authority advice', 'should'])],
  Y5: [now(onRoll, ['person', 'The pupil is in police detention, on youth remand or serving a sentence of detention.', 'L-077', table3])],
  Y6: [now(onRoll, ['person', 'Coming would go against law or guidance about infection or disease.', 'L-077', table3])],
  Y7: [now(onRoll, ['person', 'A cause that could not be avoided keeps the pupil, and not only a parent, from coming.', 'L-077', table3],
    ['person', 'None of the other codes for pupils who are unable to attend is true.', 'L-077', table3], nature('the cause', 'must'))],
  G: always(onRoll, ['person', 'The absence is for a holiday.', 'L-092', table3],
    ['person', 'No leave was given for it, or the leave has ended.', 'L-093', 'DfE attendance statistics', 'defines']),
  N: always(onRoll, hasCome, ['person', 'The pupil is absent, and the reason is not known yet.', 'L-054', 'SI 2024/208 reg 10(7) to (9)']),
  O: always(onRoll, ['person', 'The pupil is absent, and no other code is true.', 'L-092', table3]),
  U: always(onRoll, hasCome, ['person', 'The pupil came after the register closed and before the session ended.', 'L-052', table3],
    ['person', 'No other code is true, such as an appointment or transport that did not run.', 'L-052', table3]),
  Z: always(['facts', 'The name is not in the admission register on the day.', 'L-080', guidance, 'defines']),
  '#': always(['facts', 'The closure was planned in advance.', 'L-079', guidance, 'defines'],
    ['facts', 'It is of the whole school, and every pupil is marked alike.', 'L-079', guidance, 'defines']),
  H: [since(dayOf('2013-09-01'), ...oldLeave, ...exceptionalSince2013),
    then(...oldLeave, ['person', 'There were special circumstances, and the holiday kept to ten school days in the school year or was exceptional.', 'L-174', old7])],
  F: [since(dayOf('2013-09-01'), ['person', 'The letter was out of use; such absences were counted with agreed holidays.', 'L-175', oldLists, 'defines']),
    then(...oldLeave, ['person', 'A holiday of more than ten school days in the school year was exceptional.', 'L-174', old7])],
  J: [then(['person', 'The pupil was at an interview.', 'L-175', oldLists, 'defines'])],
  Y: [since(dayOf('2010-09-01'), ['person', 'The site or a part of it was closed, the usual transport did not run, or an emergency disrupted travel widely.', 'L-173', 'SI 2010/1725'],
    ['person', 'The nature of the circumstance was recorded.', 'L-065', `${old6}(1)`]),
    then(['person', 'The site or a part of it was closed, or the usual transport did not run.', 'L-173', `${old6}(5)`],
      ['person', 'The nature of the circumstance was recorded.', 'L-065', `${old6}(1)`])],
}
