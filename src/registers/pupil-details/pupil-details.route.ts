import { beginsCitation, compulsorySchoolAge, endsCitation } from '#law/pupils/compulsory-school-age.ts'
import { spellsOf, versionsOf } from '#registers/admission/admission.store.ts'
import { standingOn } from '#registers/admission/admission.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { characteristicsOf } from '#school/characteristics/characteristic.store.ts'
import { kindOf, shownCharacteristics } from '#school/characteristics/characteristics.ts'
import { groupsOfPupil } from '#school/groups/group.store.ts'
import { parentsOf } from '#school/parents/parent.store.ts'
import { contactGaps } from '#school/parents/parent.ts'
import { entitledFor } from '#school/people/entitled.store.ts'
import { imageInPage } from '#school/people/photograph.ts'
import { photographOf, pupilById } from '#school/people/pupil.store.ts'
import { readPupil } from './pupil-details.contract.ts'
import { PupilDetailsPage } from './pupil-details.page.tsx'

const read = schoolDoor('see pupils', 'pupil', {
  contract: readPupil,
  act: async ({ params, query }, ctx) => {
    const school = ctx.school.id
    const entitled = await entitledFor(ctx, params.pupil)
    const asked = query.show === 'sensitive'
    return ctx.read(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      if (!pupil) return { missing: 'There is no such pupil in this school.' }
      const spells = await spellsOf(tx, school, pupil.id)
      const parents = entitled.contacts ? await parentsOf(tx, school, pupil.id) : null
      const all = await characteristicsOf(tx, school, pupil.id)
      const shown = shownCharacteristics(all, entitled.sensitive && asked)
      return {
        reply: {
          ...pupil,
          address: entitled.contacts ? pupil.address : '',
          photograph: asked ? imageInPage(await photographOf(tx, school, pupil.id)) : null,
          standing: standingOn(spells, ctx.today),
          compulsorySchoolAge: { ...compulsorySchoolAge(pupil.born), begins: beginsCitation, ends: endsCitation },
          admission: (await versionsOf(tx, school, pupil.id)).toReversed(),
          groups: await groupsOfPupil(tx, school, pupil.id),
          parents,
          contactGaps: parents ? contactGaps(parents) : [],
          characteristics: shown.map(c => ({ ...c, title: kindOf(c.kind).title, sensitive: kindOf(c.kind).sensitive })),
          sensitiveKept: entitled.sensitive ? all.length - shown.length : 0,
        },
      }
    })
  },
  page: (reply, ctx, { query }) =>
    PupilDetailsPage({
      ...reply,
      school: ctx.school.id,
      today: ctx.today,
      mayChange: ctx.may('change pupils'),
      maySensitive: ctx.may('see sensitive characteristics'),
      shown: query.show === 'sensitive',
    }),
})

/** What is recorded of a pupil. */
export const pupilDetailsDoors = [read] as const
