import type { Outcome } from '#platform/http/outcome.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { inForce } from '#school/policy/policy-desk.ts'
import { askCheckText, checkPolicyText, type TextCheckShown } from './check-text.contract.ts'
import { checkText } from './check-text.ts'
import { lawfulPolicy } from './lawful-policy.store.ts'
import { askPage } from './pages/ask.page.tsx'
import { checkedPage } from './pages/checked.page.tsx'
import { readDocument, readTyped } from './reading/read-document.store.ts'
import { shownCheck } from './text-check-shown.ts'

const ask = schoolDoor('see the policy', 'school', {
  contract: askCheckText,
  api: false,
  act: async () => ({ reply: {} }),
  page: (_, ctx) => askPage({ school: ctx.school.id }),
})

/** The kind of school that its own policy says; unknown where it has none in force. */
const kindOf = async (ctx: SchoolContext) =>
  inForce(await ctx.read(tx => policyDesk(tx, ctx.school.id)), ctx.today)?.about.schoolKind

const check = schoolDoor('see the policy', 'school', {
  contract: checkPolicyText,
  act: async ({ body }, ctx): Promise<Outcome<TextCheckShown>> => {
    const file = Buffer.from(body.file, 'base64')
    const field = file.length > 0 ? 'file' : 'text'
    const read = file.length > 0 ? await readDocument({ name: '', bytes: new Uint8Array(file) }) : readTyped(body.text)
    if ('unreadable' in read) return { invalid: [{ field, says: `${read.unreadable} ${read.remedy}` }] }
    const checked = checkText(read.passages, lawfulPolicy(await kindOf(ctx)), ctx.today)
    return { reply: shownCheck(checked, read, ctx.today) }
  },
  after: (_, { params }) => `/schools/${params.school}/policy/check-text`,
  preview: (reply, ctx) => checkedPage({ ...reply, school: ctx.school.id }),
  again: (problem, typed, _, ctx) => askPage({ school: ctx.school.id, problem, typed: typed as { text?: string } }),
})

/** The check of a policy’s text. Nothing of the text is kept. */
export const checkTextDoors = [ask, check] as const
