import { latelyOf } from '#registers/attendance/lately.store.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { groupsOnDay } from '#school/groups/group.store.ts'
import { countOnRoll } from './admission.store.ts'
import { readRoll } from './roll.contract.ts'
import { RollPage } from './roll.page.tsx'
import { searchRoll, yearsWithPupils } from './roll.store.ts'

const pupilsAPage = 50

const read = schoolDoor('see pupils', 'own', {
  contract: readRoll,
  act: async ({ query }, ctx) => {
    const school = ctx.school.id
    const own = ctx.may('see pupils') ? undefined : ctx.viewer.groups
    const search = {
      words: (query.q ?? '')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .slice(0, 6),
      year: query.year,
      group: query.group,
      standing: query.standing ?? ('on-roll' as const),
      ofGroups: own,
    }
    return ctx.read(async tx => {
      const first = Math.max(1, query.page ?? 1)
      let found = await searchRoll(tx, school, ctx.today, search, pupilsAPage, (first - 1) * pupilsAPage)
      const beyond = found.rows.length === 0 && first > 1
      if (beyond) found = await searchRoll(tx, school, ctx.today, search, pupilsAPage, 0)
      const groups = (await groupsOnDay(tx, school, ctx.today, 'registration')).filter(g => !own || own.includes(g.id))
      const shown = found.rows.map(({ id }) => id)
      const lately = await latelyOf(tx, school, shown, ctx.today)
      const onRoll = own
        ? (await searchRoll(tx, school, ctx.today, { words: [], standing: 'on-roll', ofGroups: own }, 1, 0)).total
        : await countOnRoll(tx, school, ctx.today)
      return {
        reply: {
          total: found.total,
          page: beyond ? 1 : first,
          pages: Math.max(1, Math.ceil(found.total / pupilsAPage)),
          onRoll,
          groups: groups.map(({ id, name }) => ({ id, name })),
          years: await yearsWithPupils(tx, school),
          pupils: found.rows.map(row => ({ ...row, lately: lately.get(row.id) ?? [] })),
        },
      }
    })
  },
  page: (reply, ctx, { query }) =>
    RollPage({ ...reply, school: ctx.school.id, query, mayAdd: ctx.may('change pupils'), own: !ctx.may('see pupils') }),
})

/** The school's pupils. */
export const rollDoors = [read] as const
