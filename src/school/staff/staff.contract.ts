import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { instant, isoDay, number } from '#platform/http/wire.ts'
import { isRole } from '#school/access/roles.ts'
import { optionalDay, recordedReply, said } from '#school/people/fields.contract.ts'

const inSchool = z.object({ school: number })
const oneColleague = inSchool.extend({ staff: number })

const body = z.object({
  name: said(120, 'Give the name'),
  position: said(80, 'Give the position'),
  email: z
    .union([z.literal(''), z.email('Give an e-mail address, like name@school.example').max(200)])
    .nullish()
    .transform(text => text || null),
  reference: z
    .string()
    .trim()
    .max(40, 'Keep this to 40 characters')
    .nullish()
    .transform(text => text || null),
  from: optionalDay,
})

const staffShape = {
  id: z.int(),
  name: z.string(),
  position: z.string(),
  email: z.string().nullable(),
  reference: z.string().nullable(),
  from: isoDay.nullable(),
  until: isoDay.nullable(),
}
const coverShape = z.object({
  id: z.int(),
  absent: z.int(),
  absentName: z.string(),
  covering: z.int(),
  coveringName: z.string(),
  from: isoDay,
  until: isoDay,
})
const role = z.string('Choose a role').refine(isRole, 'Choose a role')

export const readStaff = contract({
  name: 'readStaff',
  summary: 'The staff of the school, with their roles of today, and the cover that is arranged',
  method: 'GET',
  path: '/schools/:school/staff',
  params: inSchool,
  query: z.object({ past: z.string().optional() }),
  reply: z.object({
    staff: z.array(z.object({ ...staffShape, roles: z.array(z.string()), account: z.boolean() })),
    cover: z.array(coverShape),
  }),
})

export const addStaffForm = contract({
  name: 'addStaffForm',
  summary: 'The form to add a colleague',
  method: 'GET',
  path: '/schools/:school/staff/new',
  params: inSchool,
  reply: z.object({}),
})

export const addStaffContract = contract({
  name: 'addStaff',
  summary: 'Add a colleague, with a first role if one is named',
  method: 'POST',
  path: '/schools/:school/staff',
  params: inSchool,
  body: body.extend({ role: role.optional() }),
  reply: z.object({ staff: z.int(), number: z.int() }),
})

export const readColleague = contract({
  name: 'readColleague',
  summary: 'A colleague: position, roles, the groups they answer for, cover. The account only for those who may change staff',
  method: 'GET',
  path: '/schools/:school/staff/:staff',
  params: oneColleague,
  reply: z.object({
    colleague: z.object(staffShape),
    roles: z.array(z.object({ role: z.string(), from: isoDay, until: isoDay.nullable() })),
    groups: z.array(
      z.object({ id: z.int(), kind: z.string(), name: z.string(), from: isoDay.nullable(), until: isoDay.nullable() }),
    ),
    cover: z.array(coverShape),
    account: z.object({ email: z.string(), ended: z.boolean(), lastSeen: instant.nullable() }).nullable(),
  }),
})

export const changeStaffForm = contract({
  name: 'changeStaffForm',
  summary: 'The form to change a colleague’s details',
  method: 'GET',
  path: '/schools/:school/staff/:staff/change',
  params: oneColleague,
  reply: z.object({ colleague: z.object(staffShape) }),
})

export const changeStaffContract = contract({
  name: 'changeStaff',
  summary: 'Change a colleague’s name, position and details; past records keep the name and position of their day',
  method: 'PUT',
  path: '/schools/:school/staff/:staff/change',
  params: oneColleague,
  body,
  reply: recordedReply,
})

export const endStaffContract = contract({
  name: 'endStaff',
  summary: 'A colleague leaves: after the last day they hold no role and answer for no group',
  method: 'POST',
  path: '/schools/:school/staff/:staff/end',
  params: oneColleague,
  body: z.object({ lastDay: isoDay }),
  reply: recordedReply,
})

export const giveRoleContract = contract({
  name: 'giveRole',
  summary: 'Give a colleague a role from a day, until a day or open',
  method: 'POST',
  path: '/schools/:school/staff/:staff/roles',
  params: oneColleague,
  body: z.object({ role, from: isoDay, until: optionalDay }),
  reply: recordedReply,
})

export const endRoleContract = contract({
  name: 'endRole',
  summary: 'End a colleague’s role after a last day',
  method: 'POST',
  path: '/schools/:school/staff/:staff/roles/:role/end',
  params: oneColleague.extend({ role: z.string().max(60) }),
  body: z.object({ lastDay: isoDay }),
  reply: recordedReply,
})
