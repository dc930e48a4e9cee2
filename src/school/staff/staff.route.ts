import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { groupsOfStaff } from '#school/groups/group.store.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { ColleaguePage } from './colleague.page.tsx'
import { endAllGroupsOfStaff } from './leaving.store.ts'
import { whyNotLeave } from './may-leave.store.ts'
import { mayBeGiven } from './role-choices.ts'
import {
  addStaffContract,
  addStaffForm,
  changeStaffContract,
  changeStaffForm,
  endStaffContract,
  readColleague,
  readStaff,
} from './staff.contract.ts'
import { StaffFormPage, StaffPage } from './staff.page.tsx'
import {
  changeStaff,
  coverFrom,
  endRoles,
  giveRoles,
  insertStaff,
  newStaffIds,
  rolesOfStaff,
  staffById,
  staffOnDay,
  staffWithReference,
} from './staff.store.ts'
import type { StaffMember } from './staff.ts'
import { accountOfStaff } from './staff-account.store.ts'

const nobody = { missing: 'There is no such colleague in this school.' }
const told = (s: Omit<StaffMember, 'id'>) => ({
  name: s.name,
  position: s.position,
  email: s.email,
  reference: s.reference,
  from: toldDay(s.from),
  until: toldDay(s.until),
})

/** What the page of a colleague shows. */
export const colleagueOf = (ctx: SchoolContext, id: number) =>
  ctx.read(async tx => {
    const school = ctx.school.id
    const colleague = await staffById(tx, school, id)
    if (!colleague) return undefined
    const account = ctx.may('change staff') ? await accountOfStaff(tx, school, id) : undefined
    return {
      colleague,
      roles: await rolesOfStaff(tx, school, id),
      groups: await groupsOfStaff(tx, school, id),
      cover: await coverFrom(tx, school, ctx.today, id),
      account: account ? { email: account.email, ended: account.ended, lastSeen: account.lastSeen } : null,
    }
  })

const list = schoolDoor('see staff', 'school', {
  contract: readStaff,
  act: ({ query }, ctx) =>
    ctx.read(async tx => ({
      reply: {
        staff: await staffOnDay(tx, ctx.school.id, ctx.today, Boolean(query.past)),
        cover: await coverFrom(tx, ctx.school.id, ctx.today),
      },
    })),
  page: (reply, ctx, { query }) =>
    StaffPage({
      school: ctx.school.id,
      today: ctx.today,
      mayChange: ctx.may('change staff'),
      past: Boolean(query.past),
      ...reply,
    }),
})

const addForm = schoolDoor('change staff', 'school', {
  contract: addStaffForm,
  api: false,
  act: async () => ({ reply: {} }),
  page: (_, ctx) => StaffFormPage({ school: ctx.school.id }),
})

const add = schoolDoor('change staff', 'school', {
  contract: addStaffContract,
  act: async ({ body: { role, ...body } }, ctx) => {
    const school = ctx.school.id
    if (role && !mayBeGiven(role)) return { invalid: [{ field: 'role', says: 'A school does not give this role' }] }
    const result = await ctx.record<number, No>(async tx => {
      const holder = body.reference ? await staffWithReference(tx, school, body.reference, null) : undefined
      if (holder) return { no: { invalid: [{ field: 'reference', says: `${holder.name} already has this number` }] } }
      const [id] = await newStaffIds(tx, 1)
      const colleague = { ...body, until: null }
      return {
        happening: {
          kind: 'StaffAdded',
          about: { staff: id, name: body.name, role: role ?? null, changes: changesBetween({}, told(colleague)) },
        },
        write: async tx => {
          await insertStaff(tx, school, [{ ...colleague, id }])
          if (role) await giveRoles(tx, school, [{ staff: id!, role, from: ctx.today }])
          return id!
        },
      }
    })
    return replied(result, (staff, number) => ({ staff, number }))
  },
  after: ({ staff }, { params }) => `/schools/${params.school}/staff/${staff}`,
  again: (problem, typed, _, ctx) => StaffFormPage({ school: ctx.school.id, problem, typed }),
})

const read = schoolDoor('see staff', 'school', {
  contract: readColleague,
  act: async ({ params }, ctx) => {
    const reply = await colleagueOf(ctx, params.staff)
    return reply ? { reply } : nobody
  },
  page: (reply, ctx) => ColleaguePage({ school: ctx.school.id, today: ctx.today, mayChange: ctx.may('change staff'), ...reply }),
})

const changeForm = schoolDoor('change staff', 'school', {
  contract: changeStaffForm,
  api: false,
  act: async ({ params }, ctx) => {
    const colleague = await ctx.read(tx => staffById(tx, ctx.school.id, params.staff))
    return colleague ? { reply: { colleague } } : nobody
  },
  page: ({ colleague }, ctx) => StaffFormPage({ school: ctx.school.id, colleague }),
})

const change = schoolDoor('change staff', 'school', {
  contract: changeStaffContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const original = await staffById(tx, school, params.staff)
      if (!original) return { no: nobody }
      const holder = body.reference ? await staffWithReference(tx, school, body.reference, original.id) : undefined
      if (holder) return { no: { invalid: [{ field: 'reference', says: `${holder.name} already has this number` }] } }
      const amended = { ...original, ...body }
      if (amended.from !== null && amended.until !== null && amended.until < amended.from)
        return { no: { invalid: [{ field: 'from', says: 'The first day is after the last' }] } }
      return {
        happening: {
          kind: 'StaffChanged',
          about: { staff: original.id, name: original.name, changes: changesBetween(told(original), told(amended)) },
        },
        write: tx => changeStaff(tx, school, amended),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff/${params.staff}`,
  again: async (problem, typed, { params }, ctx) =>
    StaffFormPage({
      school: ctx.school.id,
      colleague: (await ctx.read(tx => staffById(tx, ctx.school.id, params!.staff)))!,
      problem,
      typed,
    }),
})

const end = schoolDoor('change staff', 'school', {
  contract: endStaffContract,
  act: async ({ params, body: { lastDay } }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const original = await staffById(tx, school, params.staff)
      if (!original) return { no: nobody }
      if (original.from !== null && lastDay < original.from)
        return { no: { invalid: [{ field: 'leaving', says: 'The last day is before the first' }] } }
      const sorry = await whyNotLeave(tx, school, original.id, null, lastDay)
      if (sorry) return { no: { refused: [{ because: sorry }] } }
      return {
        happening: {
          kind: 'StaffEnded',
          about: {
            staff: original.id,
            name: original.name,
            changes: [{ field: 'until', original: toldDay(original.until), amended: toldDay(lastDay) }],
          },
        },
        write: async tx => {
          await changeStaff(tx, school, { ...original, until: lastDay })
          await endRoles(tx, school, original.id, null, lastDay)
          await endAllGroupsOfStaff(tx, school, original.id, lastDay)
        },
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff/${params.staff}`,
  again: async (problem, _typed, { params }, ctx) =>
    ColleaguePage({
      school: ctx.school.id,
      today: ctx.today,
      mayChange: true,
      ...(await colleagueOf(ctx, params!.staff))!,
      problem,
    }),
})

/** The staff of the school. */
export const staffDoors = [list, addForm, add, read, changeForm, change, end] as const
