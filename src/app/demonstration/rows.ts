import { clockText } from '#time/clock.ts'
import type { Day } from '#time/day.ts'
import type { DemonstrationSchool } from './demonstration-school.ts'
import { ledgerTables } from './ledger/rows.ts'
import { presentYearGroup } from './people/pupils.ts'
import type { Account } from './people/staff.ts'
import { iso, list, type Table, tableOf } from './table.ts'

const day = (value: Day | null): string | null => (value === null ? null : iso(value))

/** The trust and its schools. */
export const trustTables = (trust: number, name: string, schools: readonly DemonstrationSchool[], now: Date): Table[] => [
  tableOf('installation', [{ id: 1, name: 'Daymark', demonstration: true, made_at: now.toISOString() }]),
  tableOf('trust', [{ id: trust, name }]),
  tableOf(
    'school',
    schools.map(({ id, plan }) => ({
      id,
      trust_id: trust,
      name: plan.name,
      urn: plan.urn,
      phase: plan.phase,
      kind: plan.kind,
      local_authority: 'Marrowshire',
      boards: plan.boards,
    })),
  ),
]

/** The accounts, all with one password, and what some of them are to the whole trust. */
export const accountTables = (
  trust: number,
  people: readonly { id: number; role: string }[],
  accounts: readonly Account[],
  passwordHash: string,
  now: Date,
): Table[] => [
  tableOf(
    'account',
    accounts.map(({ id, email, name }) => ({ id, email, name, password_hash: passwordHash, made_at: now.toISOString() })),
  ),
  tableOf(
    'trust_role',
    people.map(({ id, role }) => ({ trust_id: trust, account_id: id, role })),
  ),
]

/** Everything of one school. */
export const schoolTables = (school: DemonstrationSchool): Table[] => [
  ...calendarTables(school),
  ...staffTables(school),
  ...pupilTables(school),
  ...groupTables(school),
  ...ledgerTables(school),
]

function calendarTables({ id: school_id, timeline: { calendar } }: DemonstrationSchool): Table[] {
  const span = ({ firstDay, lastDay }: { firstDay: Day; lastDay: Day }) => ({ first_day: iso(firstDay), last_day: iso(lastDay) })
  return [
    tableOf(
      'academic_year',
      calendar.years.map(year => ({ school_id, id: year.id, name: year.name, ...span(year) })),
    ),
    tableOf(
      'term',
      calendar.terms.map(term => ({
        school_id,
        id: term.id,
        academic_year_id: term.academicYear,
        name: term.name,
        ...span(term),
      })),
    ),
    tableOf(
      'calendar_exception',
      calendar.exceptions.map(one => ({
        school_id,
        id: one.id,
        kind: one.kind,
        title: one.title,
        ...span(one),
        sessions: one.sessions,
      })),
    ),
    tableOf(
      'session_window',
      calendar.windows.map(window => ({
        school_id,
        id: window.id,
        from_day: iso(window.fromDay),
        session: window.session,
        weekdays: list(window.weekdays),
        arrive_by: clockText(window.arriveBy),
        register_from: clockText(window.registerFrom),
        register_closes: clockText(window.closes),
        session_ends: clockText(window.ends),
      })),
    ),
  ]
}

function staffTables({ id: school_id, staff, timeline }: DemonstrationSchool): Table[] {
  const from_day = iso(timeline.years[0].firstDay)
  return [
    tableOf(
      'staff',
      staff.map(({ id, account, reference, name, position, email }) => ({
        school_id,
        id,
        account_id: account,
        reference,
        name,
        position,
        email,
        from_day,
      })),
    ),
    tableOf(
      'staff_role',
      staff.flatMap(({ id, roles }) => roles.map(role => ({ school_id, staff_id: id, role, from_day }))),
    ),
  ]
}

function pupilTables({ id: school_id, pupils, households, characteristics, timeline }: DemonstrationSchool): Table[] {
  return [
    tableOf(
      'pupil',
      pupils.map(pupil => ({
        school_id,
        id: pupil.id,
        upn: pupil.upn,
        reference: pupil.reference,
        surname: pupil.surname,
        forename: pupil.forename,
        middle_names: pupil.middleNames,
        known_as: pupil.knownAs,
        sex: pupil.sex,
        born: iso(pupil.born),
        year_group: presentYearGroup(pupil, timeline),
        address: pupil.address,
        last_school: pupil.lastSchool,
      })),
    ),
    tableOf(
      'parent',
      households.flatMap(({ contacts }) =>
        contacts.map(({ id, name, address, email }) => ({ school_id, id, name, address, email })),
      ),
    ),
    tableOf(
      'parent_of',
      households.flatMap(household =>
        household.pupils.flatMap(pupil =>
          household.contacts.map((contact, i) => ({
            school_id,
            pupil_id: pupil.id,
            parent_id: contact.id,
            relationship: contact.relationship,
            parental_responsibility: contact.responsible,
            lives_with: contact.livesWith,
            priority: i + 1,
            emergency_contact: contact.emergency,
            telephone: contact.telephone,
          })),
        ),
      ),
    ),
    tableOf(
      'characteristic',
      characteristics.map(({ pupil, kind, value, from, until }) => ({
        school_id,
        pupil_id: pupil,
        kind,
        value,
        from_day: iso(from),
        until_day: day(until),
      })),
    ),
  ]
}

function groupTables({ id: school_id, groups, staff, timeline }: DemonstrationSchool): Table[] {
  return [
    tableOf(
      'pupil_group',
      groups.groups.map(({ id, kind, name, yearGroup }) => ({ school_id, id, kind, name, year_group: yearGroup })),
    ),
    tableOf(
      'group_member',
      groups.memberships.map(({ group, pupil, from, until }) => ({
        school_id,
        group_id: group,
        pupil_id: pupil.id,
        from_day: iso(from),
        until_day: day(until),
      })),
    ),
    tableOf(
      'group_staff',
      staff.flatMap(({ id, answersFor }) =>
        answersFor.map(group => ({ school_id, group_id: group, staff_id: id, from_day: iso(timeline.years[0].firstDay) })),
      ),
    ),
  ]
}
