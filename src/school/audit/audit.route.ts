import { schoolDoor } from '#school/access/school-door.ts'
import { contactParticulars } from '#school/people/pupil.ts'
import { instantOf } from '#time/london.ts'
import { readAudit } from './audit.contract.ts'
import { AuditPage } from './audit.page.tsx'
import { auditKinds, auditLines, countAudit, namesOf } from './audit.store.ts'
import { fieldTitle } from './field-titles.ts'
import { aboutShown, changesShown, happeningWords, subjectOf } from './happening-words.ts'

const linesAPage = 50

const read = schoolDoor('see the audit', 'school', {
  contract: readAudit,
  act: async ({ query }, ctx) => {
    const school = ctx.school.id
    const entitled = { contacts: ctx.may('see contacts'), sensitive: ctx.may('see sensitive characteristics') }
    const filter = {
      kind: query.kind || undefined,
      by: query.by || undefined,
      ...(query.day === undefined ? {} : { from: instantOf(query.day, 0), until: instantOf(query.day + 1, 0) }),
    }
    return ctx.read(async tx => {
      const total = await countAudit(tx, school, filter)
      const pages = Math.max(1, Math.ceil(total / linesAPage))
      const page = Math.min(Math.max(1, query.page ?? 1), pages)
      const lines = await auditLines(tx, school, filter, linesAPage, (page - 1) * linesAPage)
      const kinds = (await auditKinds(tx, school)).map(kind => ({ kind, says: happeningWords(kind) }))
      const subjects = lines.map(line => subjectOf(line.about))
      const given = (numbers: (number | null)[]) => [...new Set(numbers.filter(n => n !== null))]
      const names = await namesOf(tx, school, {
        pupils: given(subjects.map(s => s.pupil)),
        groups: given(subjects.map(s => s.group)),
      })
      const shown = lines.map(({ about, ...line }, index) => {
        const { pupil, group, session } = subjects[index]!
        const named = (pupil !== null && names.pupils.get(pupil)) || (group !== null && names.groups.get(group)) || ''
        return {
          ...line,
          says: happeningWords(line.kind),
          about: aboutShown(line.kind, about, entitled) || [named, session].filter(Boolean).join(', '),
          pupil,
          changes: changesShown(line.kind, about, entitled, contactParticulars).map(c => ({ ...c, title: fieldTitle(c.field) })),
        }
      })
      return { reply: { total, page, pages, kinds, lines: shown } }
    })
  },
  page: (reply, ctx, { query }) => AuditPage({ school: ctx.school.id, today: ctx.today, query, ...reply }),
})

/** The school's record of what was recorded. */
export const auditDoors = [read]
