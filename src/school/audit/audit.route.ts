import { schoolDoor } from '#school/access/school-door.ts'
import { contactParticulars } from '#school/people/pupil.ts'
import { instantOf } from '#time/london.ts'
import { accessWords } from './access-words.ts'
import { readAudit, readSignIns } from './audit.contract.ts'
import { AuditPage } from './audit.page.tsx'
import { auditKinds, auditLines, countAudit, namesOf } from './audit.store.ts'
import { fieldTitle } from './field-titles.ts'
import { aboutShown, changesShown, happeningWords, knownKinds, reasonShown, subjectOf } from './happening-words.ts'
import { SignInsPage } from './sign-ins.page.tsx'
import { accessLines } from './sign-ins.store.ts'

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
      const kinds = (await auditKinds(tx, school, knownKinds)).map(kind => ({ kind, says: happeningWords(kind) }))
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
          reason: reasonShown(line.kind, about, line.reason, entitled),
          pupil,
          changes: changesShown(line.kind, about, entitled, contactParticulars).map(c => ({ ...c, title: fieldTitle(c.field) })),
        }
      })
      return { reply: { total, page, pages, kinds, lines: shown } }
    })
  },
  page: (reply, ctx, { query }) => AuditPage({ school: ctx.school.id, today: ctx.today, query, ...reply }),
})

const signIns = schoolDoor('see the audit', 'school', {
  contract: readSignIns,
  act: async ({ query }, ctx) => {
    const page = Math.max(1, query.page ?? 1)
    const found = await ctx.read(tx => accessLines(tx, ctx.school.id, linesAPage + 1, (page - 1) * linesAPage))
    const lines = found.slice(0, linesAPage).map(line => ({ ...line, says: accessWords(line.kind) }))
    return { reply: { page, more: found.length > linesAPage, lines } }
  },
  page: (reply, ctx) => SignInsPage({ school: ctx.school.id, ...reply }),
})

/** The school's record of what was recorded, and of who came in. */
export const auditDoors = [read, signIns] as const
