import { type No, replied } from '#school/access/recorded.ts'
import { isRole, roles } from '#school/access/roles.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { toldDay } from '#school/people/changes.ts'
import { dayText } from '#time/day.ts'
import { ColleaguePage } from './colleague.page.tsx'
import { whyNotLeave } from './may-leave.store.ts'
import { mayBeGiven } from './role-choices.ts'
import { endRoleContract, giveRoleContract } from './staff.contract.ts'
import { colleagueOf } from './staff.route.ts'
import { endRoles, giveRoles, rolesOfStaff, staffById } from './staff.store.ts'

const nobody = { missing: 'There is no such colleague in this school.' }

const give = schoolDoor('change staff', 'school', {
  contract: giveRoleContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    if (!mayBeGiven(body.role)) return { invalid: [{ field: 'role', says: 'A school does not give this role' }] }
    if (body.until !== null && body.until < body.from)
      return { invalid: [{ field: 'until', says: 'The last day is before the first' }] }
    const result = await ctx.record<void, No>(async tx => {
      const colleague = await staffById(tx, school, params.staff)
      if (!colleague) return { no: nobody }
      const title = isRole(body.role) ? roles[body.role].title : body.role
      const held = (await rolesOfStaff(tx, school, colleague.id)).find(
        r =>
          r.role === body.role &&
          (r.until ?? Number.POSITIVE_INFINITY) >= body.from &&
          r.from <= (body.until ?? Number.POSITIVE_INFINITY),
      )
      if (held)
        return {
          no: { invalid: [{ field: 'role', says: `${colleague.name} holds this role already, from ${dayText(held.from)}` }] },
        }
      return {
        happening: {
          kind: 'RoleGiven',
          about: {
            staff: colleague.id,
            name: colleague.name,
            detail: title,
            role: body.role,
            from: toldDay(body.from),
            until: toldDay(body.until),
          },
        },
        write: tx => giveRoles(tx, school, [{ staff: colleague.id, ...body }]),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff/${params.staff}#roles`,
  again: async (problem, typed, { params }, ctx) =>
    ColleaguePage({
      school: ctx.school.id,
      today: ctx.today,
      mayChange: true,
      ...(await colleagueOf(ctx, params!.staff))!,
      problem,
      typed,
    }),
})

const end = schoolDoor('change staff', 'school', {
  contract: endRoleContract,
  act: async ({ params, body: { lastDay } }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const colleague = await staffById(tx, school, params.staff)
      const held = await rolesOfStaff(tx, school, params.staff)
      if (!colleague || !held.some(r => r.role === params.role))
        return { no: { missing: 'This colleague does not hold this role.' } }
      const sorry = await whyNotLeave(tx, school, colleague.id, params.role, lastDay)
      if (sorry) return { no: { refused: [{ because: sorry }] } }
      const title = isRole(params.role) ? roles[params.role].title : params.role
      return {
        happening: {
          kind: 'RoleEnded',
          about: { staff: colleague.id, name: colleague.name, detail: title, role: params.role, lastDay: toldDay(lastDay) },
        },
        write: tx => endRoles(tx, school, colleague.id, params.role, lastDay),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => `/schools/${params.school}/staff/${params.staff}#roles`,
  again: async (problem, _typed, { params }, ctx) =>
    ColleaguePage({
      school: ctx.school.id,
      today: ctx.today,
      mayChange: true,
      ...(await colleagueOf(ctx, params!.staff))!,
      problem,
    }),
})

/** Giving and ending roles. */
export const roleDoors = [give, end] as const
