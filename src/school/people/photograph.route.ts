import { type No, replied } from '#school/access/recorded.ts'
import type { SchoolContext } from '#school/access/school-door.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { PhotographPage } from './photograph.page.tsx'
import { imageInPage, whyNotPhotograph } from './photograph.ts'
import { photographForm, setPhotographContract } from './pupil.contract.ts'
import { photographOf, pupilById, setPhotograph } from './pupil.store.ts'
import { pupilName } from './pupil.ts'
import { pupilAddress } from './pupil-tabs.page.tsx'

const noSuchPupil = { missing: 'There is no such pupil in this school.' }

const shown = (ctx: SchoolContext, id: number) =>
  ctx.read(async tx => {
    const pupil = await pupilById(tx, ctx.school.id, id)
    if (!pupil) return undefined
    return { id, name: pupilName(pupil), image: imageInPage(await photographOf(tx, ctx.school.id, id)) }
  })

const form = schoolDoor('change pupils', 'pupil', {
  contract: photographForm,
  act: async ({ params }, ctx) => {
    const reply = await shown(ctx, params.pupil)
    return reply ? { reply } : noSuchPupil
  },
  page: (pupil, ctx) => PhotographPage({ school: ctx.school.id, pupil }),
})

const set = schoolDoor('change pupils', 'pupil', {
  contract: setPhotographContract,
  act: async ({ params, body }, ctx) => {
    const school = ctx.school.id
    const bytes = Buffer.from(body.image ?? '', 'base64')
    const problem = body.remove ? undefined : whyNotPhotograph(bytes)
    if (problem) return { invalid: [{ field: 'image', says: problem }] }
    const result = await ctx.record<void, No>(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      if (!pupil) return { no: noSuchPupil }
      const changes = [{ field: 'photograph', original: pupil.hasPhotograph, amended: !body.remove }]
      return {
        happening: { kind: 'PhotographChanged', about: { pupil: pupil.id, name: pupilName(pupil), changes } },
        write: tx => setPhotograph(tx, school, pupil.id, body.remove ? null : bytes),
      }
    })
    return replied(result, (_, number) => ({ number }))
  },
  after: (_, { params }) => pupilAddress(params.school, params.pupil, 'details'),
  again: async (problem, _typed, { params }, ctx) =>
    PhotographPage({ school: ctx.school.id, pupil: (await shown(ctx, params!.pupil))!, problem }),
})

/** Seeing and giving a pupil's photograph. */
export const photographDoors = [form, set] as const
