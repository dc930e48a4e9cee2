import { type No, replied } from '#school/access/recorded.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { changesBetween } from './changes.ts'
import { changePupilContract, changePupilForm } from './pupil.contract.ts'
import { changePupil, holderOf, pupilById } from './pupil.store.ts'
import { pupilName, toldParticulars } from './pupil.ts'
import { ChangePupilPage } from './pupil-form.page.tsx'
import { pupilAddress } from './pupil-tabs.page.tsx'

const noSuchPupil = { missing: 'There is no such pupil in this school.' }

const form = schoolDoor('change pupils', 'pupil', {
  contract: changePupilForm,
  api: false,
  act: async ({ params }, ctx) => {
    const pupil = await ctx.read(tx => pupilById(tx, ctx.school.id, params.pupil))
    return pupil ? { reply: pupil } : noSuchPupil
  },
  page: (pupil, ctx) => ChangePupilPage({ school: ctx.school.id, phase: ctx.school.phase, pupil }),
})

const change = schoolDoor('change pupils', 'pupil', {
  contract: changePupilContract,
  act: async ({ params, body: { reason, ...amended } }, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<void, No>(async tx => {
      const original = await pupilById(tx, school, params.pupil)
      if (!original) return { no: noSuchPupil }
      const holder = await holderOf(tx, school, amended, original.id)
      if (holder) return { no: { invalid: [{ field: holder.by, says: `${pupilName(holder)} already has this number` }] } }
      const changes = changesBetween(toldParticulars(original), toldParticulars(amended))
      if (changes.length === 0) return { no: { invalid: [{ field: 'surname', says: 'Nothing is different from what stands' }] } }
      return {
        happening: { kind: 'PupilChanged', about: { pupil: original.id, name: pupilName(original), changes }, reason },
        write: tx => changePupil(tx, school, original.id, amended),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => pupilAddress(params.school, params.pupil, 'details'),
  again: async (problem, typed, { params }, ctx) => {
    const pupil = await ctx.read(tx => pupilById(tx, ctx.school.id, params!.pupil))
    return ChangePupilPage({ school: ctx.school.id, phase: ctx.school.phase, pupil: pupil!, problem, typed })
  },
})

/** Changing what is recorded of a pupil. */
export const pupilDoors = [form, change] as const
