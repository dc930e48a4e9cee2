import { schoolDoor } from '#school/access/school-door.ts'
import { auditLines } from '#school/audit/audit.store.ts'
import { fieldTitle } from '#school/audit/field-titles.ts'
import { changesShown, contactKinds, detailShown, happeningWords, pupilKinds } from '#school/audit/happening-words.ts'
import { entitledFor } from './entitled.store.ts'
import { pupilHistory } from './pupil.contract.ts'
import { pupilById } from './pupil.store.ts'
import { contactParticulars, pupilName } from './pupil.ts'
import { PupilHistoryPage } from './pupil-history.page.tsx'

const most = 500

const read = schoolDoor('see pupils', 'pupil', {
  contract: pupilHistory,
  act: async ({ params }, ctx) => {
    const school = ctx.school.id
    const entitled = await entitledFor(ctx, params.pupil)
    const kinds = pupilKinds.filter(kind => entitled.contacts || !contactKinds.includes(kind))
    return ctx.read(async tx => {
      const pupil = await pupilById(tx, school, params.pupil)
      if (!pupil) return { missing: 'There is no such pupil in this school.' }
      const lines = await auditLines(tx, school, { pupil: pupil.id, kinds }, most)
      const entries = lines
        .filter(line => entitled.sensitive || line.about.sensitive !== true)
        .map(({ about, ...line }) => ({
          ...line,
          says: happeningWords(line.kind),
          detail: detailShown(line.kind, about, entitled),
          changes: changesShown(line.kind, about, entitled, contactParticulars).map(c => ({ ...c, title: fieldTitle(c.field) })),
        }))
      return { reply: { id: pupil.id, name: pupilName(pupil), entries } }
    })
  },
  page: (reply, ctx) => PupilHistoryPage({ school: ctx.school.id, ...reply }),
})

/** What was changed about a pupil. */
export const pupilHistoryDoors = [read] as const
