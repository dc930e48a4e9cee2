import type { Change, Told } from '#school/people/changes.ts'
import { dayFromIso, dayText } from '#time/day.ts'

/** What each kind of happening is in words; one that is missing here is told by its own name. */
const words: Record<string, string> = {
  SchoolMade: 'School set up',
  SchoolChanged: 'School’s details changed',
  PupilAdded: 'Pupil added and entered in the admission register',
  PupilChanged: 'Pupil’s particulars changed',
  PhotographChanged: 'Photograph changed',
  ParentAdded: 'Parent added',
  ParentChanged: 'Parent’s details changed',
  ParentParted: 'Parent no longer recorded for the pupil',
  CharacteristicRecorded: 'Characteristic recorded',
  CharacteristicChanged: 'Characteristic changed',
  CharacteristicWithdrawn: 'Characteristic taken back',
  AdmissionEntered: 'Name entered in the admission register',
  AdmissionAmended: 'Admission register amended',
  NameDeleted: 'Name deleted from the admission register',
  GroupMade: 'Group made',
  GroupChanged: 'Group changed',
  GroupMembersAdded: 'Pupils added to a group',
  GroupMembersMoved: 'Pupils moved to a group',
  GroupMembersEnded: 'Pupils taken out of a group',
  GroupStaffAdded: 'Colleague put in charge of a group',
  GroupStaffEnded: 'Colleague no longer in charge of a group',
  StaffAdded: 'Colleague added',
  StaffChanged: 'Colleague’s details changed',
  StaffEnded: 'Colleague left',
  RoleGiven: 'Role given',
  RoleEnded: 'Role ended',
  CoverGiven: 'Cover arranged',
  CoverEnded: 'Cover ended',
  AccountGiven: 'Sign-in account given',
  AccountPasswordSet: 'New password set for a colleague',
  AccountEnded: 'Sign-in account ended',
  SignInsEnded: 'All sign-ins of a colleague ended',
  AcademicYearMade: 'Academic year added',
  AcademicYearChanged: 'Academic year changed',
  AcademicYearRemoved: 'Academic year taken away',
  TermMade: 'Term added',
  TermChanged: 'Term changed',
  TermRemoved: 'Term taken away',
  CalendarDaysMade: 'Days that differ added to the calendar',
  CalendarDaysChanged: 'Days that differ changed',
  CalendarDaysRemoved: 'Days that differ taken away',
  BankHolidaysAdded: 'England’s bank holidays added',
  SessionTimesMade: 'Session times set',
  SessionTimesRemoved: 'Session times taken away',
  PolicyBegun: 'Policy begun from a pack or a file',
  PolicyDraftChanged: 'Draft of the policy changed',
  PolicyDraftDropped: 'Draft of the policy given up',
  PolicyProposed: 'Change of the policy proposed',
  PolicySentBack: 'Change of the policy sent back',
  PolicyApproved: 'Policy approved',
  PolicyWithdrawn: 'Change of the policy withdrawn',
  PolicyTimesSet: 'Session times set as the policy says',
  TrustPolicySet: 'Trust’s policy for its schools set',
  RegisterTaken: 'Register taken',
  MarkAmended: 'Mark amended',
  MarksEntered: 'Marks entered for a pupil',
  PlanWithdrawn: 'Planned absence withdrawn',
  PupilArrived: 'Late arrival entered',
  RegisterChased: 'Missing registers chased',
  SchoolClosed: 'School closed to pupils',
  ClosureWithdrawn: 'Closure withdrawn',
  StripsRebuilt: 'Strips rebuilt from the registers',
  RegisterClosed: 'Register closed',
  PupilsImported: 'Pupils brought in from a file',
  StaffImported: 'Staff brought in from a file',
  GroupsImported: 'Groups brought in from a file',
  MarksImported: 'Marks brought in from a file',
  PupilsExported: 'Pupils written to a file',
  MarksExported: 'Marks written to a file',
}

/** 'RegisterTaken' as 'Register taken', from our list or from the name itself. */
export const happeningWords = (kind: string): string =>
  words[kind] ?? kind.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

/** Every kind that has words of its own. */
export const knownKinds: readonly string[] = Object.keys(words)

/** Kinds that tell who can be called, and where a pupil lives: only for those who may see contacts. */
export const contactKinds: readonly string[] = ['ParentAdded', 'ParentChanged', 'ParentParted']

/** Kinds that belong to one pupil and are shown in that pupil's history. */
export const pupilKinds: readonly string[] = [
  'PupilAdded',
  'PupilsImported',
  'PupilChanged',
  'PhotographChanged',
  ...contactKinds,
  'CharacteristicRecorded',
  'CharacteristicChanged',
  'CharacteristicWithdrawn',
  'AdmissionEntered',
  'AdmissionAmended',
  'NameDeleted',
]

/** What a person is entitled to read of a happening. */
export interface Entitled {
  contacts: boolean
  sensitive: boolean
}

const isTold = (value: unknown): value is Told => value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** The changes that a happening keeps, field by field, without what this reader may not see. */
export function changesShown(
  kind: string,
  about: Record<string, unknown>,
  entitled: Entitled,
  contactFields: readonly string[] = [],
): Change[] {
  if (hiddenFrom(kind, about, entitled)) return []
  const changes = Array.isArray(about.changes) ? (about.changes as Change[]) : []
  return changes.filter(c => isTold(c.original) && isTold(c.amended) && (entitled.contacts || !contactFields.includes(c.field)))
}

const hiddenFrom = (kind: string, about: Record<string, unknown>, entitled: Entitled): boolean =>
  (about.sensitive === true && !entitled.sensitive) || (contactKinds.includes(kind) && !entitled.contacts)

/** Whom or what a happening is about, in a few words, where the reader may know. */
export function aboutShown(kind: string, about: Record<string, unknown>, entitled: Entitled): string {
  const name = typeof about.name === 'string' ? about.name : ''
  return [name, detailShown(kind, about, entitled)].filter(Boolean).join(': ')
}

/** The detail of a happening, such as which characteristic or which parent, where the reader may know. */
export const detailShown = (kind: string, about: Record<string, unknown>, entitled: Entitled): string =>
  !hiddenFrom(kind, about, entitled) && typeof about.detail === 'string' ? about.detail : ''

/** The reason of a happening, which may say as much as the happening itself. */
export const reasonShown = (kind: string, about: Record<string, unknown>, reason: string, entitled: Entitled): string =>
  hiddenFrom(kind, about, entitled) ? '' : reason

/** What a line names by number: a pupil, or a register of a group on a day. */
export interface Subject {
  pupil: number | null
  group: number | null
  session: string
}

/** The pupil or the register that a happening is about, where its own words do not name it. */
export function subjectOf(about: Record<string, unknown>): Subject {
  const number = (value: unknown) => (typeof value === 'number' ? value : null)
  const register = Array.isArray(about.register) ? (about.register as unknown[]) : undefined
  if (!register) return { pupil: number(about.pupil), group: number(about.group), session: '' }
  const day = dayFromIso(String(register[1]))
  const session = [day === undefined ? '' : dayText(day), typeof register[2] === 'string' ? register[2] : '']
    .filter(Boolean)
    .join(', ')
  return { pupil: null, group: number(register[0]), session }
}
