import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { numbers, optionalDay, optionalYearGroup, recordedReply, said } from '#school/people/fields.contract.ts'
import { type GroupKind, groupKindIds } from './group.ts'

const inSchool = z.object({ school: number })
const oneGroup = inSchool.extend({ group: number })
const kind = z.enum(groupKindIds as [GroupKind, ...GroupKind[]], 'Choose a kind')
const named = z.object({ id: z.int(), name: z.string() })
const group = z.object({
  id: z.int(),
  kind,
  name: z.string(),
  yearGroup: z.int().nullable(),
  from: isoDay.nullable(),
  until: isoDay.nullable(),
})

const body = z.object({
  name: said(60, 'Give the group a name'),
  yearGroup: optionalYearGroup,
  from: optionalDay,
  until: optionalDay,
})

export const readGroups = contract({
  name: 'readGroups',
  summary: 'The groups of the school on a day, of one kind or all, with how many pupils each has and who answers for it',
  method: 'GET',
  path: '/schools/:school/groups',
  params: inSchool,
  query: z.object({ kind: z.union([z.literal('').transform(() => undefined), kind]).optional(), day: isoDay.optional() }),
  reply: z.object({ groups: z.array(group.extend({ pupils: z.int(), staff: z.array(named) })) }),
})

export const makeGroupForm = contract({
  name: 'makeGroupForm',
  summary: 'The form to make a group',
  method: 'GET',
  path: '/schools/:school/groups/new',
  params: inSchool,
  query: z.object({ kind: kind.optional() }),
  reply: z.object({}),
})

export const makeGroupContract = contract({
  name: 'makeGroup',
  summary: 'Make a group',
  method: 'POST',
  path: '/schools/:school/groups',
  params: inSchool,
  body: body.extend({ kind }),
  reply: z.object({ group: z.int(), number: z.int() }),
})

export const readGroup = contract({
  name: 'readGroup',
  summary: 'A group: its pupils, and the staff who answer for it, each with dates. Pupils only for those who may see them',
  method: 'GET',
  path: '/schools/:school/groups/:group',
  params: oneGroup,
  query: z.object({ all: z.string().optional() }),
  reply: z.object({
    group,
    members: z
      .array(
        z.object({
          pupil: z.int(),
          surname: z.string(),
          forename: z.string(),
          knownAs: z.string(),
          yearGroup: z.int(),
          from: isoDay,
          until: isoDay.nullable(),
        }),
      )
      .nullable(),
    staff: z.array(z.object({ staff: z.int(), name: z.string(), position: z.string(), from: isoDay, until: isoDay.nullable() })),
  }),
})

export const changeGroupForm = contract({
  name: 'changeGroupForm',
  summary: 'The form to change a group',
  method: 'GET',
  path: '/schools/:school/groups/:group/change',
  params: oneGroup,
  reply: z.object({ group }),
})

export const changeGroupContract = contract({
  name: 'changeGroup',
  summary: 'Change a group’s name, year group or days',
  method: 'PUT',
  path: '/schools/:school/groups/:group/change',
  params: oneGroup,
  body,
  reply: recordedReply,
})

export const addMembersForm = contract({
  name: 'addMembersForm',
  summary: 'The form to put pupils in a group',
  method: 'GET',
  path: '/schools/:school/groups/:group/members/new',
  params: oneGroup,
  query: z.object({
    q: z.string().trim().max(80).optional(),
    year: z.union([z.literal('').transform(() => undefined), z.coerce.number().int().min(-2).max(14)]).optional(),
  }),
  reply: z.object({
    group,
    candidates: z.array(
      z.object({
        id: z.int(),
        surname: z.string(),
        forename: z.string(),
        knownAs: z.string(),
        yearGroup: z.int(),
        now: z.string().nullable(),
      }),
    ),
    more: z.boolean(),
  }),
})

export const addMembersContract = contract({
  name: 'addMembers',
  summary:
    'Put pupils in a group from a day. With `move` they leave other groups of the kind the day before; without, being in another registration group is refused',
  method: 'POST',
  path: '/schools/:school/groups/:group/members',
  params: oneGroup,
  body: z.object({
    pupils: numbers.refine(list => list.length > 0, 'Choose at least one pupil'),
    from: isoDay,
    until: optionalDay,
    move: z.preprocess(value => value === true || value === 'yes', z.boolean()).optional(),
  }),
  reply: recordedReply,
})

export const endMembersContract = contract({
  name: 'endMembers',
  summary: 'Take pupils out of a group after a last day',
  method: 'POST',
  path: '/schools/:school/groups/:group/members/end',
  params: oneGroup,
  body: z.object({ pupils: numbers.refine(list => list.length > 0, 'Choose at least one pupil'), lastDay: isoDay }),
  reply: recordedReply,
})

export const addGroupStaffForm = contract({
  name: 'addGroupStaffForm',
  summary: 'The form to let a colleague answer for a group',
  method: 'GET',
  path: '/schools/:school/groups/:group/staff/new',
  params: oneGroup,
  reply: z.object({ group, staff: z.array(named) }),
})

export const addGroupStaffContract = contract({
  name: 'addGroupStaff',
  summary: 'Let a colleague answer for a group, from a day, until a day or open',
  method: 'POST',
  path: '/schools/:school/groups/:group/staff',
  params: oneGroup,
  body: z.object({
    staff: z.coerce.number('Choose a colleague').int('Choose a colleague').min(1, 'Choose a colleague'),
    from: isoDay,
    until: optionalDay,
  }),
  reply: recordedReply,
})

export const endGroupStaffContract = contract({
  name: 'endGroupStaff',
  summary: 'A colleague answers for a group no longer, after a last day',
  method: 'POST',
  path: '/schools/:school/groups/:group/staff/:staff/end',
  params: oneGroup.extend({ staff: number }),
  body: z.object({ lastDay: isoDay }),
  reply: recordedReply,
})
