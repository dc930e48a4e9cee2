import type { SchoolPlan } from './school-plan.ts'

const weekdays = [1, 2, 3, 4, 5]
const trees = ['Ash', 'Elm']

/** A primary of a large trust, 430 pupils, whose registers stay open for ten minutes (after policy T). */
export const copperbeck: SchoolPlan = {
  key: 'copperbeck',
  name: 'Copperbeck Primary Academy',
  urn: '900004',
  phase: 'primary',
  kind: 'academy',
  boards: false,
  establishment: '0013004',
  calendar: 'state',
  className: 'Class',
  teacher: 'Class Teacher',
  leavingGround: 'a',
  lastSchools: ['Copperbeck Nursery', 'Little Steps Pre-School', 'Tanner’s Hill Primary School'],
  cohorts: [
    { year: 0, pupils: 60, before: 0 },
    { year: 1, pupils: 62, before: 62 },
    { year: 2, pupils: 62, before: 60 },
    { year: 3, pupils: 62, before: 62 },
    { year: 4, pupils: 62, before: 62 },
    { year: 5, pupils: 61, before: 61 },
    { year: 6, pupils: 61, before: 61 },
    { year: 7, pupils: 0, before: 60 },
  ],
  classes: [0, 1, 2, 3, 4, 5, 6].flatMap(year =>
    trees.map(tree => ({ name: `${year === 0 ? 'Reception' : year} ${tree}`, years: [year] })),
  ),
  groups: [
    ...['Kestrel', 'Merlin', 'Osprey'].map(name => ({ kind: 'house', name, share: 1 }) as const),
    { kind: 'club', name: 'Breakfast club', share: 0.16 },
    { kind: 'activity', name: 'Strings group', years: [4, 5, 6], share: 0.1 },
  ],
  posts: [
    { position: 'Headteacher', roles: ['headteacher'], account: 'head' },
    { position: 'Deputy Headteacher', roles: ['attendance-champion', 'teaching-staff'] },
    {
      position: 'Attendance Improvement Coordinator',
      roles: ['improvement-coordinator', 'safeguarding-lead'],
      account: 'coordinator',
    },
    { position: 'Attendance Officer', roles: ['attendance-officer'], account: 'officer' },
    { position: 'SENCO', roles: ['senco', 'teaching-staff'] },
    { position: 'Early Years Leader', roles: ['head-of-year'], answersFor: ['Reception', 'Year 1'] },
    { position: 'Lower School Leader', roles: ['head-of-year'], answersFor: ['Year 2', 'Year 3'] },
    { position: 'Upper School Leader', roles: ['head-of-year'], answersFor: ['Year 4', 'Year 5', 'Year 6'] },
    { position: 'Teaching Assistant', roles: ['teaching-staff'], count: 13 },
    { position: 'Chair of Governors', roles: ['governor'] },
  ],
  windows: [
    { session: 'AM', weekdays, arriveBy: '08:50', from: '08:50', closes: '09:00', ends: '12:00' },
    { session: 'PM', weekdays, arriveBy: '13:00', from: '13:00', closes: '13:10', ends: '15:15' },
  ],
  siblings: 0.36,
  turnover: 6,
  absence: {
    mean: 5.6,
    spread: 0.95,
    mix: { I: 2.9, M: 0.32, C: 0.4, E: 0.04, O: 0.55, C1: 0.003 },
    weekdays: [0.98, 0.98, 0.78, 1.02, 1.5, 0],
    late: 1.3,
    lateAfterClose: 0.25,
    holidays: 0.3,
    partTime: 0.8,
    settles: 5,
  },
  characteristics: {
    freeSchoolMeals: 0.36,
    support: 0.16,
    plan: 0.04,
    needs: [
      ['Speech, language and communication needs', 36],
      ['Social, emotional and mental health', 24],
      ['Moderate learning difficulty', 14],
      ['Autistic spectrum disorder', 13],
      ['Specific learning difficulty', 9],
      ['Vision impairment', 2],
      ['Physical disability', 2],
    ],
    additionalLanguage: 0.26,
    social: 1.6,
  },
  visits: [
    'Visit to Saltgate Science Centre',
    'Visit to the Harbour Museum',
    'Visit to Marrowby Fire Station',
    'Day at the Pinfold Outdoor Centre',
    'Visit to Oldcastle Keep',
  ],
}
