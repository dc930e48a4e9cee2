import { type No, replied } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { groupById, groupsOnDay } from '#school/groups/group.store.ts'
import { putInGroup } from '#school/groups/membership.store.ts'
import { changesBetween, toldDay } from '#school/people/changes.ts'
import { holderOf, insertPupils, newPupilIds } from '#school/people/pupil.store.ts'
import { pupilName, toldParticulars } from '#school/people/pupil.ts'
import { pupilAddress } from '#school/people/pupil-tabs.page.tsx'
import { addPupilContract, addPupilForm } from './add-pupil.contract.ts'
import { AddPupilPage } from './add-pupil.page.tsx'
import { putOnRoll } from './admission.store.ts'

const registrationGroups = (ctx: SchoolContext) => ctx.read(tx => groupsOnDay(tx, ctx.school.id, ctx.today, 'registration'))

const form = schoolDoor('change pupils', 'school', {
  contract: addPupilForm,
  api: false,
  act: async (_, ctx) => ({ reply: { groups: (await registrationGroups(ctx)).map(({ id, name }) => ({ id, name })) } }),
  page: ({ groups }, ctx) => AddPupilPage({ school: ctx.school, groups }),
})

const add = schoolDoor('change pupils', 'school', {
  contract: addPupilContract,
  act: async ({ body: { startingDay, boarder, group, ...particulars } }, ctx) => {
    const school = ctx.school.id
    if (particulars.born >= startingDay)
      return { invalid: [{ field: 'born', says: 'The date of birth is not before the starting day' }] }
    const result = await ctx.record<number, No>(async tx => {
      const holder = await holderOf(tx, school, particulars, null)
      if (holder) return { no: { invalid: [{ field: holder.by, says: `${pupilName(holder)} already has this number` }] } }
      const registration = group === undefined ? undefined : await groupById(tx, school, group)
      if (group !== undefined && registration?.kind !== 'registration')
        return { no: { invalid: [{ field: 'group', says: 'Choose a registration group of this school' }] } }
      const [id] = await newPupilIds(tx, 1)
      const entered = { ...toldParticulars(particulars), startingDay: toldDay(startingDay), group: registration?.name ?? null }
      const changes = changesBetween({}, entered)
      return {
        happening: {
          kind: 'PupilAdded',
          about: { pupil: id, name: pupilName(particulars), startingDay: toldDay(startingDay), changes },
        },
        write: async (tx, number) => {
          await insertPupils(tx, school, [{ ...particulars, id }])
          await putOnRoll(tx, school, number, [{ pupil: id!, startingDay, boarder: boarder ?? false }])
          if (registration) await putInGroup(tx, school, [{ group: registration.id, pupil: id!, from: startingDay }])
          return id!
        },
      }
    })
    return replied(result, (pupil, number) => ({ pupil, number }))
  },
  after: ({ pupil }, { params }) => pupilAddress(params.school, pupil, 'details'),
  again: async (problem, typed, _, ctx) =>
    AddPupilPage({ school: ctx.school, groups: await registrationGroups(ctx), problem, typed }),
})

/** Adding a pupil. */
export const addPupilDoors = [form, add] as const
