/** What a person may do, in the words of the field. */
export type Action =
  | 'see registers'
  | 'take registers'
  | 'mark for a pupil'
  | 'amend marks'
  | 'close the school'
  | 'see figures'
  | 'see pupils'
  | 'see contacts'
  | 'see sensitive characteristics'
  | 'change pupils'
  | 'see staff'
  | 'change staff'
  | 'see the calendar'
  | 'change the calendar'
  | 'see groups'
  | 'change groups'
  | 'import'
  | 'see the audit'
  | 'change the school'
  | 'see the policy'
  | 'change the policy'
  | 'approve the policy'
  | 'set the trust’s policy'

/** How far an action reaches: the groups and pupils a person answers for, or the whole school. */
export type Reach = 'own' | 'school'

interface Role {
  title: string
  may: Partial<Record<Action, Reach>>
}

const everyStaff: Role['may'] = {
  'see the calendar': 'school',
  'see groups': 'school',
  'see staff': 'school',
  'see the policy': 'school',
}
const teacher: Role['may'] = {
  ...everyStaff,
  'see registers': 'own',
  'take registers': 'own',
  'see figures': 'own',
  'see pupils': 'own',
}
const oversight: Role['may'] = {
  ...everyStaff,
  'see registers': 'school',
  'see figures': 'school',
  'see pupils': 'school',
  'see contacts': 'school',
}
const office: Role['may'] = {
  ...oversight,
  'take registers': 'school',
  'mark for a pupil': 'school',
  'amend marks': 'school',
  'close the school': 'school',
  'change pupils': 'school',
  'change groups': 'school',
  import: 'school',
}
const leader: Role['may'] = {
  ...office,
  'see sensitive characteristics': 'school',
  'change staff': 'school',
  'change the calendar': 'school',
  'see the audit': 'school',
  'change the school': 'school',
  'change the policy': 'school',
  'approve the policy': 'school',
}
/** Those who answer for a school without working in it. */
const board: Role['may'] = { 'see the calendar': 'school', 'see the policy': 'school', 'approve the policy': 'school' }
const yearHead: Role['may'] = {
  ...everyStaff,
  'see registers': 'school',
  'take registers': 'own',
  'see figures': 'school',
  'see pupils': 'school',
  'see contacts': 'own',
}

/** The roles a school gives, as data: what each may do and how far. A person with several roles may do what any of them may. */
export const roles = {
  'class-teacher': { title: 'Class teacher or tutor', may: teacher },
  'teaching-staff': { title: 'Teaching staff', may: everyStaff },
  'attendance-officer': { title: 'Attendance officer', may: { ...office, 'see the audit': 'school' } },
  'improvement-coordinator': {
    title: 'Attendance improvement coordinator',
    may: { ...office, 'see sensitive characteristics': 'school', 'see the audit': 'school' },
  },
  'head-of-year': { title: 'Divisional head or head of year', may: yearHead },
  'house-staff': { title: 'House staff', may: { ...teacher, 'see contacts': 'own' } },
  'pe-admin': { title: 'PE administrator', may: { ...everyStaff, 'see registers': 'school', 'see pupils': 'school' } },
  'health-centre': { title: 'Health centre', may: { ...oversight } },
  senco: { title: 'SENCO', may: { ...oversight, 'see sensitive characteristics': 'school' } },
  'safeguarding-lead': {
    title: 'Designated safeguarding lead or deputy',
    may: { ...oversight, 'see sensitive characteristics': 'school', 'see the audit': 'school' },
  },
  'attendance-champion': { title: 'Senior attendance champion', may: leader },
  headteacher: { title: 'Headteacher', may: leader },
  governor: { title: 'Governor', may: board },
  'trust-attendance-lead': {
    title: 'Trust attendance lead',
    may: { ...oversight, 'see the audit': 'school', 'set the trust’s policy': 'school' },
  },
  'trust-board': { title: 'Trust board', may: { ...board, 'set the trust’s policy': 'school' } },
  'trust-safeguarding': {
    title: 'Trust safeguarding team',
    may: { ...oversight, 'see sensitive characteristics': 'school', 'see the audit': 'school' },
  },
  'local-authority-officer': { title: 'Local authority officer', may: {} },
  parent: { title: 'Parent', may: {} },
  pupil: { title: 'Pupil (kiosk only)', may: {} },
  administrator: { title: 'System administrator', may: { ...leader, 'set the trust’s policy': 'school' } },
} as const satisfies Record<string, Role>

export type RoleId = keyof typeof roles

/** Roles that a trust gives: they hold in each of its schools. */
export const trustRoles: readonly RoleId[] = ['trust-attendance-lead', 'trust-board', 'trust-safeguarding', 'administrator']

/** Whether a text names a role. */
export const isRole = (id: string): id is RoleId => Object.hasOwn(roles, id)

/** How far these roles let somebody do this: the widest reach of them, or not at all. */
export function reachOf(held: readonly string[], action: Action): Reach | undefined {
  let reach: Reach | undefined
  for (const id of held) {
    const given = isRole(id) ? (roles[id].may as Role['may'])[action] : undefined
    if (given === 'school') return 'school'
    if (given) reach = given
  }
  return reach
}
