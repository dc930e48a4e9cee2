import { type No, replied } from '#school/access/recorded.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { mayForGroup } from '#school/access/viewer.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import {
  changeGroupContract,
  changeGroupForm,
  makeGroupContract,
  makeGroupForm,
  readGroup,
  readGroups,
} from './group.contract.ts'
import { GroupPage } from './group.page.tsx'
import {
  changeGroup,
  groupById,
  groupNamed,
  groupsOnDay,
  insertGroups,
  membersOf,
  newGroupIds,
  staffOfGroup,
} from './group.store.ts'
import type { Group } from './group.ts'
import { GroupFormPage } from './group-forms.page.tsx'
import { GroupsPage } from './groups.page.tsx'

const noSuchGroup = { missing: 'There is no such group in this school.' }
const told = (g: Omit<Group, 'id'>) => ({
  kind: g.kind,
  name: g.name,
  yearGroup: g.yearGroup,
  from: toldDay(g.from),
  until: toldDay(g.until),
})
const backwards = (g: { from: number | null; until: number | null }) =>
  g.from !== null && g.until !== null && g.until < g.from
    ? { invalid: [{ field: 'until', says: 'The last day is before the first' }] }
    : undefined

const list = schoolDoor('see groups', 'school', {
  contract: readGroups,
  act: async ({ query }, ctx) => ({
    reply: { groups: await ctx.read(tx => groupsOnDay(tx, ctx.school.id, query.day ?? ctx.today, query.kind ?? null)) },
  }),
  page: (reply, ctx, { query }) =>
    GroupsPage({ school: ctx.school.id, kind: query.kind, mayChange: ctx.may('change groups'), ...reply }),
})

const makeForm = schoolDoor('change groups', 'school', {
  contract: makeGroupForm,
  api: false,
  act: async () => ({ reply: {} }),
  page: (_, ctx, { query }) => GroupFormPage({ school: ctx.school, kind: query.kind }),
})

const make = schoolDoor('change groups', 'school', {
  contract: makeGroupContract,
  act: async ({ body }, ctx) => {
    const school = ctx.school.id
    const wrong = backwards(body)
    if (wrong) return wrong
    const result = await ctx.record<number, No>(async tx => {
      if (await groupNamed(tx, school, body.kind, body.name))
        return { no: { invalid: [{ field: 'name', says: 'There is a group of this kind and name already' }] } }
      const [id] = await newGroupIds(tx, 1)
      return {
        happening: { kind: 'GroupMade', about: { group: id, name: body.name, changes: changesBetween({}, told(body)) } },
        write: async tx => (await insertGroups(tx, school, [{ ...body, id }]))[0]!,
      }
    })
    return replied(result, (group, number) => ({ group, number }))
  },
  after: ({ group }, { params }) => `/schools/${params.school}/groups/${group}`,
  again: (problem, typed, _, ctx) => GroupFormPage({ school: ctx.school, problem, typed }),
})

const read = schoolDoor('see groups', 'school', {
  contract: readGroup,
  act: async ({ params, query }, ctx) => {
    const mayPupils = mayForGroup(ctx.viewer, 'see pupils', params.group)
    return ctx.read(async tx => {
      const group = await groupById(tx, ctx.school.id, params.group)
      if (!group) return noSuchGroup
      const members = mayPupils ? await membersOf(tx, ctx.school.id, group.id, ctx.today, Boolean(query.all)) : null
      return { reply: { group, members, staff: await staffOfGroup(tx, ctx.school.id, group.id) } }
    })
  },
  page: (reply, ctx, { query }) =>
    GroupPage({
      school: ctx.school.id,
      today: ctx.today,
      mayChange: ctx.may('change groups'),
      all: Boolean(query.all),
      ...reply,
    }),
})

const changeForm = schoolDoor('change groups', 'school', {
  contract: changeGroupForm,
  api: false,
  act: async ({ params }, ctx) => {
    const group = await ctx.read(tx => groupById(tx, ctx.school.id, params.group))
    return group ? { reply: { group } } : noSuchGroup
  },
  page: ({ group }, ctx) => GroupFormPage({ school: ctx.school, group }),
})

const change = schoolDoor('change groups', 'school', {
  contract: changeGroupContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const wrong = backwards(body)
    if (wrong) return wrong
    const result = await ctx.record<void, No>(async tx => {
      const original = await groupById(tx, school, params.group)
      if (!original) return { no: noSuchGroup }
      const namesake = await groupNamed(tx, school, original.kind, body.name)
      if (namesake && namesake.id !== original.id)
        return { no: { invalid: [{ field: 'name', says: 'There is a group of this kind and name already' }] } }
      const amended = { ...original, ...body }
      return {
        happening: {
          kind: 'GroupChanged',
          about: { group: original.id, name: original.name, changes: changesBetween(told(original), told(amended)) },
        },
        write: tx => changeGroup(tx, school, amended),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/groups/${params.group}`,
  again: async (problem, typed, { params }, ctx) =>
    GroupFormPage({
      school: ctx.school,
      group: (await ctx.read(tx => groupById(tx, ctx.school.id, params!.group)))!,
      problem,
      typed,
    }),
})

/** Groups: seeing, making and changing them. */
export const groupDoors = [list, makeForm, make, read, changeForm, change] as const
