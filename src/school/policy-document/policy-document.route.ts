import { policyItems } from '#law/governance/policy-contents.ts'
import { documentFile, isDocumentForm } from '#platform/post/document-file.ts'
import { schoolDoor } from '#school/access/school-door.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { isoFromDay } from '#time/day.ts'
import { documentInForce, documentOfDraft } from './document-in-force.ts'
import { readPolicyDocument } from './policy-document.contract.ts'
import { PolicyDocumentPage } from './policy-document.page.tsx'

const read = schoolDoor('see the policy', 'school', {
  contract: readPolicyDocument,
  act: async ({ query }, ctx) => {
    const draft = query.of === 'draft'
    if (draft && !mayWork(ctx)) return { forbidden: 'A draft is for those who work on the policy.' }
    const desk = await ctx.read(tx => policyDesk(tx, ctx.school.id))
    const { name } = ctx.school
    const shown = draft ? documentOfDraft(desk, name, ctx.today) : documentInForce(desk, name, query.on ?? ctx.today)
    if (!shown) return { missing: draft ? 'There is no draft of a policy here.' : 'There is no policy here for that day.' }
    const { covers, ...reply } = shown
    const hasDraft = desk.draft !== undefined && mayWork(ctx)
    return {
      reply: { ...reply, hasDraft, asked: policyItems.map(({ name, says }) => ({ name, says, there: covers.includes(name) })) },
    }
  },
  page: (reply, ctx) => PolicyDocumentPage({ ...reply, school: ctx.school.id, today: ctx.today }),
  file: async ({ document, from, on }, _, { query }) => {
    if (query.as === undefined || !isDocumentForm(query.as)) return undefined
    const name = `${document.title} ${document.of ?? ''} ${document.draft ? 'draft' : isoFromDay(from ?? on)}.${query.as}`
    return { name, ...(await documentFile(document, query.as)) }
  },
  fileInApi: true,
})

const mayWork = (ctx: { may(action: 'change the policy' | 'approve the policy'): boolean }): boolean =>
  ctx.may('change the policy') || ctx.may('approve the policy')

/** The policy as a document. */
export const policyDocumentDoors = [read] as const
