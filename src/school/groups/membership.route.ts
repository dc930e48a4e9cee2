import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { toldDay } from '#school/people/changes.ts'
import { staffById, staffOnDay } from '#school/staff/staff.store.ts'
import { candidatesFor, namesOfPupils } from './candidates.store.ts'
import {
  addGroupStaffContract,
  addGroupStaffForm,
  addMembersContract,
  addMembersForm,
  endGroupStaffContract,
  endMembersContract,
} from './group.contract.ts'
import { GroupPage } from './group.page.tsx'
import { groupById, membersOf, staffOfGroup } from './group.store.ts'
import { groupKinds } from './group.ts'
import { AddGroupStaffPage, AddMembersPage } from './group-forms.page.tsx'
import { whyNotJoin } from './may-join.ts'
import {
  endStaffWithGroup,
  leaveGroup,
  leaveGroupsOfKind,
  otherPlaces,
  putInGroup,
  putStaffWithGroup,
} from './membership.store.ts'

const noSuchGroup = { missing: 'There is no such group in this school.' }
const mostCandidates = 200
const toGroup = (_: unknown, { params }: { params: { school: number; group: number } }) =>
  `/schools/${params.school}/groups/${params.group}`

const candidates = (ctx: SchoolContext, id: number, query: { q?: string; year?: number }) =>
  ctx.read(async tx => {
    const group = await groupById(tx, ctx.school.id, id)
    if (!group) return undefined
    const words = (query.q ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean)
      .slice(0, 6)
    const year = query.year ?? (query.q ? undefined : (group.yearGroup ?? undefined))
    const found = await candidatesFor(tx, ctx.school.id, group, ctx.today, { words, year }, mostCandidates + 1)
    return { group, candidates: found.slice(0, mostCandidates), more: found.length > mostCandidates }
  })

const addForm = schoolDoor('change groups', 'school', {
  contract: addMembersForm,
  api: false,
  act: async ({ params, query }, ctx) => {
    const reply = await candidates(ctx, params.group, query)
    return reply ? { reply } : noSuchGroup
  },
  page: (reply, ctx, { query }) => AddMembersPage({ school: ctx.school, today: ctx.today, query, ...reply }),
})

const add = schoolDoor('change groups', 'school', {
  contract: addMembersContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const group = await groupById(tx, school, params.group)
      if (!group) return { no: noSuchGroup }
      const names = await namesOfPupils(tx, school, body.pupils)
      if (names.length !== new Set(body.pupils).size)
        return { no: { invalid: [{ field: 'pupils', says: 'One of these is not a pupil of this school' }] } }
      const move = (body.move ?? false) && groupKinds[group.kind].oneAtATime
      const places = await otherPlaces(tx, school, group.kind, body.pupils, body.from, body.until)
      const wrong = whyNotJoin(group, places, { from: body.from, until: body.until, move })
      if (wrong) return { no: { invalid: [wrong] } }
      const about = {
        group: group.id,
        name: group.name,
        detail: names.map(p => p.name).join(', '),
        pupils: names,
        from: toldDay(body.from),
        until: toldDay(body.until),
      }
      const left = move ? places.map(({ pupil, group, groupName }) => ({ pupil, group, groupName })) : []
      return {
        happening: { kind: move ? 'GroupMembersMoved' : 'GroupMembersAdded', about: { ...about, left } },
        write: async tx => {
          if (move) await leaveGroupsOfKind(tx, school, group.kind, body.pupils, body.from)
          await putInGroup(
            tx,
            school,
            names.map(({ id }) => ({ group: group.id, pupil: id, from: body.from, until: body.until })),
          )
        },
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toGroup,
  again: async (problem, typed, { params }, ctx) =>
    AddMembersPage({
      school: ctx.school,
      today: ctx.today,
      query: {},
      ...(await candidates(ctx, params!.group, {}))!,
      problem,
      typed,
    }),
})

const end = schoolDoor('change groups', 'school', {
  contract: endMembersContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const group = await groupById(tx, school, params.group)
      if (!group) return { no: noSuchGroup }
      const members = await membersOf(tx, school, group.id, body.lastDay + 1)
      const ending = members.filter(m => body.pupils.includes(m.pupil))
      if (ending.length === 0)
        return { no: { invalid: [{ field: 'pupils', says: 'None of these is in the group after that day' }] } }
      const names = await namesOfPupils(
        tx,
        school,
        ending.map(m => m.pupil),
      )
      return {
        happening: {
          kind: 'GroupMembersEnded',
          about: {
            group: group.id,
            name: group.name,
            detail: names.map(p => p.name).join(', '),
            pupils: names,
            lastDay: toldDay(body.lastDay),
          },
        },
        write: tx =>
          leaveGroup(
            tx,
            school,
            group.id,
            names.map(p => p.id),
            body.lastDay + 1,
          ),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toGroup,
  again: async (problem, typed, { params }, ctx) => {
    const shown = await ctx.read(async tx => ({
      group: (await groupById(tx, ctx.school.id, params!.group))!,
      members: await membersOf(tx, ctx.school.id, params!.group, ctx.today),
      staff: await staffOfGroup(tx, ctx.school.id, params!.group),
    }))
    return GroupPage({ school: ctx.school.id, today: ctx.today, mayChange: true, all: false, ...shown, problem, typed })
  },
})

const staffForm = (ctx: SchoolContext, id: number) =>
  ctx.read(async tx => {
    const group = await groupById(tx, ctx.school.id, id)
    const staff = (await staffOnDay(tx, ctx.school.id, ctx.today)).map(({ id, name }) => ({ id, name }))
    return group && { group, staff }
  })

const addStaffForm = schoolDoor('change groups', 'school', {
  contract: addGroupStaffForm,
  api: false,
  act: async ({ params }, ctx) => {
    const reply = await staffForm(ctx, params.group)
    return reply ? { reply } : noSuchGroup
  },
  page: (reply, ctx) => AddGroupStaffPage({ school: ctx.school, today: ctx.today, ...reply }),
})

const addStaff = schoolDoor('change groups', 'school', {
  contract: addGroupStaffContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    if (body.until !== null && body.until < body.from)
      return { invalid: [{ field: 'until', says: 'The last day is before the first' }] }
    const result = await ctx.record<void, No>(async tx => {
      const group = await groupById(tx, school, params.group)
      const staff = await staffById(tx, school, body.staff)
      if (!group) return { no: noSuchGroup }
      if (!staff) return { no: { invalid: [{ field: 'staff', says: 'Choose a colleague of this school' }] } }
      const already = (await staffOfGroup(tx, school, group.id)).some(
        s =>
          s.staff === staff.id &&
          (s.until ?? Number.POSITIVE_INFINITY) >= body.from &&
          s.from <= (body.until ?? Number.POSITIVE_INFINITY),
      )
      if (already) return { no: { invalid: [{ field: 'staff', says: `${staff.name} answers for this group then already` }] } }
      return {
        happening: {
          kind: 'GroupStaffAdded',
          about: {
            group: group.id,
            name: group.name,
            detail: staff.name,
            staff: staff.id,
            from: toldDay(body.from),
            until: toldDay(body.until),
          },
        },
        write: tx => putStaffWithGroup(tx, school, [{ group: group.id, staff: staff.id, from: body.from, until: body.until }]),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toGroup,
  again: async (problem, typed, { params }, ctx) =>
    AddGroupStaffPage({ school: ctx.school, today: ctx.today, ...(await staffForm(ctx, params!.group))!, problem, typed }),
})

const endStaff = schoolDoor('change groups', 'school', {
  contract: endGroupStaffContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const group = await groupById(tx, school, params.group)
      const staff = await staffById(tx, school, params.staff)
      if (!group || !staff) return { no: noSuchGroup }
      return {
        happening: {
          kind: 'GroupStaffEnded',
          about: { group: group.id, name: group.name, detail: staff.name, staff: staff.id, lastDay: toldDay(body.lastDay) },
        },
        write: tx => endStaffWithGroup(tx, school, group.id, staff.id, body.lastDay),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: toGroup,
})

/** Who is in a group, and who answers for it. */
export const membershipDoors = [addForm, add, end, addStaffForm, addStaff, endStaff] as const
