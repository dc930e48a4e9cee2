import type { SchoolPlan } from './school-plan.ts'

const weekdays = [1, 2, 3, 4, 5]

/** A primary of a diocesan trust, 420 pupils in 14 classes of 30 (after policy E). */
export const stWildas: SchoolPlan = {
  key: 'st-wildas',
  name: 'St Wilda’s Primary School',
  urn: '900003',
  phase: 'primary',
  kind: 'academy',
  boards: false,
  establishment: '0013003',
  calendar: 'state',
  className: 'Class',
  teacher: 'Class Teacher',
  leavingGround: 'a',
  lastSchools: ['Marrowby Nursery School', 'Little Steps Pre-School', 'Oldcastle Infant School'],
  cohorts: [
    { year: 0, pupils: 60, before: 0 },
    ...[1, 2, 3, 4, 5, 6].map(year => ({ year, pupils: 60, before: 60 })),
    { year: 7, pupils: 0, before: 60 },
  ],
  classes: [0, 1, 2, 3, 4, 5, 6].flatMap(year =>
    ['A', 'B'].map(letter => ({ name: `${year === 0 ? 'R' : year}${letter}`, years: [year] })),
  ),
  groups: [
    ...['Aidan', 'Bede', 'Cuthbert', 'Hilda'].map(name => ({ kind: 'house', name, share: 1 }) as const),
    { kind: 'club', name: 'Breakfast club', share: 0.12 },
    { kind: 'activity', name: 'Choir', years: [3, 4, 5, 6], share: 0.12 },
  ],
  posts: [
    { position: 'Headteacher', roles: ['headteacher', 'attendance-champion'], account: 'head' },
    { position: 'Deputy Headteacher', roles: ['safeguarding-lead', 'teaching-staff'], account: 'safeguarding' },
    { position: 'School Office Administrator', roles: ['attendance-officer'], account: 'officer' },
    { position: 'SENCO', roles: ['senco', 'teaching-staff'] },
    { position: 'Learning Mentor', roles: ['improvement-coordinator'] },
    { position: 'Early Years and Key Stage 1 Leader', roles: ['head-of-year'], answersFor: ['Reception', 'Year 1', 'Year 2'] },
    { position: 'Key Stage 2 Leader', roles: ['head-of-year'], answersFor: ['Year 3', 'Year 4', 'Year 5', 'Year 6'] },
    { position: 'Teaching Assistant', roles: ['teaching-staff'], count: 12 },
    { position: 'Chair of the Local School Committee', roles: ['governor'] },
  ],
  windows: [
    { session: 'AM', weekdays, arriveBy: '08:50', from: '08:50', closes: '09:20', ends: '12:00' },
    { session: 'PM', weekdays, arriveBy: '13:00', from: '13:00', closes: '13:30', ends: '15:20' },
  ],
  siblings: 0.36,
  turnover: 3,
  absence: {
    mean: 5.2,
    spread: 0.95,
    mix: { I: 3.1, M: 0.32, C: 0.4, E: 0.02, O: 0.45, C1: 0.004 },
    weekdays: [0.98, 0.98, 0.78, 1.02, 1.5, 0],
    late: 1.2,
    lateAfterClose: 0.16,
    holidays: 0.26,
    partTime: 0.8,
    settles: 5,
  },
  characteristics: {
    freeSchoolMeals: 0.22,
    support: 0.14,
    plan: 0.035,
    needs: [
      ['Speech, language and communication needs', 34],
      ['Social, emotional and mental health', 20],
      ['Specific learning difficulty', 14],
      ['Moderate learning difficulty', 12],
      ['Autistic spectrum disorder', 14],
      ['Hearing impairment', 3],
      ['Physical disability', 3],
    ],
    additionalLanguage: 0.18,
    social: 1,
  },
  visits: [
    'Visit to the Harbour Museum',
    'Visit to Marrowby Farm Park',
    'Visit to Oldcastle Keep',
    'Nature walk in Pinfold Woods',
    'Visit to Saltgate Science Centre',
    'Harvest service at St Wilda’s Church',
  ],
}
