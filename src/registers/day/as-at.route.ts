import { loadRegister } from '#registers/attendance/load-register.store.ts'
import { readRegisterAsAt } from '#registers/attendance/register.contract.ts'
import { registerAsAt } from '#registers/attendance/register.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { isoFromDay } from '#time/day.ts'
import { instantOf } from '#time/london.ts'
import { asAtPage } from './as-at.page.tsx'

const readAsAt = schoolDoor('see registers', 'group', {
  contract: readRegisterAsAt,
  async act({ params, query }, ctx) {
    const asked = query.day === undefined ? ctx.now : instantOf(query.day, query.time ?? 24 * 60 - 1)
    const asAt = new Date(Math.min(asked.getTime(), ctx.now.getTime()))
    const loaded = await ctx.read(tx => loadRegister(tx, ctx.school.id, params.group, params.day, params.session))
    if ('missing' in loaded) return loaded
    if ('closed' in loaded) return { missing: `There is no register for this session: ${loaded.closed}.` }
    const register = registerAsAt(loaded.register, asAt)
    return {
      reply: {
        asAt,
        school: ctx.school.name,
        register: { ...register, state: register.taken ? ('taken' as const) : ('missing' as const) },
      },
    }
  },
  page: (reply, ctx, { params }) =>
    asAtPage(reply, `/schools/${ctx.school.id}/registers/${isoFromDay(params.day)}/${params.session}/${params.group}`),
})

/** The door of a register as it stood. */
export const asAtDoors = [readAsAt] as const
