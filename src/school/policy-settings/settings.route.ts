import type { Reply } from '#platform/http/door.ts'
import type { No } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { boundsOn, dayOfDraft, draftToChange, inForce, type PolicyDesk, workedOn } from '#school/policy/policy-desk.ts'
import { putDraft } from '#school/policy/policy-draft.store.ts'
import { policyInWords } from '#school/policy/policy-words.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { draftShown } from './draft-shown.ts'
import { editLines, lineEditOf } from './edit-lines.ts'
import { NoPolicyPage, PartFormPage, PartReadPage } from './part.page.tsx'
import { findingsOfWhole, notesOf, partShape } from './part-form.ts'
import { noPolicyYet, savePart } from './save-part.ts'
import { findSettings, type PartName, partWords, settingGroups } from './setting-groups.ts'
import { readPart, readSettings, savePartContract } from './settings.contract.ts'
import { SettingsPage } from './settings.page.tsx'
import { readTyped } from './typed-values.ts'

type PartShown = Reply<typeof readPart>

const deskOf = (ctx: SchoolContext): Promise<PolicyDesk> => ctx.read(tx => policyDesk(tx, ctx.school.id))
const mayWork = (ctx: SchoolContext) => ctx.may('change the policy')

/** The policy that this person sees here: what is worked on, or what is in force for those who may only read. */
const shownTo = (ctx: SchoolContext, desk: PolicyDesk) => (mayWork(ctx) ? workedOn(desk) : inForce(desk, ctx.today))
const draftFor = (ctx: SchoolContext, desk: PolicyDesk) => (mayWork(ctx) ? draftShown(desk, ctx.today) : null)

const settings = schoolDoor('see the policy', 'school', {
  contract: readSettings,
  act: async ({ query }, ctx) => {
    const desk = await deskOf(ctx)
    const policy = shownTo(ctx, desk)
    if (!policy) return { missing: noPolicyYet }
    const findings = checkPolicy(policy, mayWork(ctx) ? dayOfDraft(desk, ctx.today) : ctx.today)
    const words = policyInWords(policy)
    const parts = settingGroups
      .flatMap(group => group.parts)
      .map(name => {
        const { clause, fields } = words.find(part => part.name === name)!
        return {
          name,
          ...partWords(name),
          clause,
          fields,
          findings: findings.filter(({ path }) => path.startsWith(`${name}.`)).length,
        }
      })
    return { reply: { draft: draftFor(ctx, desk), parts, found: query.q ? findSettings(policy, query.q) : [] } }
  },
  page: (reply, ctx, { query }) =>
    SettingsPage({ ...reply, school: ctx.school.id, may: mayWork(ctx), asked: query.q ?? '', saved: query.saved }),
})

/** A part with these values as it is shown and sent: the law's, the trust's and the check's word beside each field. */
function partShown(
  ctx: SchoolContext,
  desk: PolicyDesk,
  policy: Policy,
  part: PartName,
  value = policy[part] as object,
): PartShown {
  const day = dayOfDraft(desk, ctx.today)
  const notes = notesOf(policy, part, boundsOn(desk, day), day)
  return {
    draft: draftFor(ctx, desk),
    part,
    seen: desk.draft?.revision ?? 0,
    value: value as Record<string, unknown>,
    fields: policyInWords(policy).find(({ name }) => name === part)!.fields,
    notes,
    whole: findingsOfWhole(policy, part, notes, day),
  }
}

const part = schoolDoor('see the policy', 'school', {
  contract: readPart,
  act: async ({ params }, ctx) => {
    const desk = await deskOf(ctx)
    const policy = shownTo(ctx, desk)
    return policy ? { reply: partShown(ctx, desk, policy, params.part) } : { missing: noPolicyYet }
  },
  page: (reply, ctx) =>
    mayWork(ctx) ? PartFormPage({ ...reply, school: ctx.school.id }) : PartReadPage({ ...reply, school: ctx.school.id }),
})

const save = schoolDoor('change the policy', 'school', {
  contract: savePartContract,
  act: async ({ params, body }, ctx) => {
    const valueFor = (desk: PolicyDesk) => body.value ?? typedValue(params.part, body.v, desk)
    if (!body.value && !body.form) return { invalid: [{ field: 'value', says: 'Send the part whole' }] }
    const edit = lineEditOf(body.do)
    if (edit) {
      const desk = await deskOf(ctx)
      const policy = workedOn(desk)
      if (!policy) return { missing: noPolicyYet }
      const value = editLines(partShape(params.part), valueFor(desk), edit)
      return {
        reply: {
          saved: false,
          revision: body.seen,
          form: { ...partShown(ctx, desk, policy, params.part, value), seen: body.seen },
        },
      }
    }
    const by = { name: ctx.viewer.name, at: ctx.now, today: ctx.today }
    const result = await ctx.record<number, No | { unchanged: true }>(async tx => {
      const desk = await policyDesk(tx, ctx.school.id)
      const saved = savePart(desk, { part: params.part, value: valueFor(desk), seen: body.seen }, by)
      if ('invalid' in saved)
        return { no: { invalid: saved.invalid.map(at => ({ ...at, field: `${body.value ? 'value' : 'v'}.${at.field}` })) } }
      if (!('draft' in saved)) return { no: saved }
      return {
        happening: { kind: 'PolicyDraftChanged', about: { name: partWords(params.part).title, changes: saved.told } },
        write: async tx => {
          await putDraft(tx, ctx.school.id, saved.draft)
          return saved.draft.revision
        },
      }
    })
    if (!('no' in result)) return { reply: { saved: true, revision: result.recorded } }
    return 'unchanged' in result.no ? { reply: { saved: false, revision: body.seen } } : result.no
  },
  preview: ({ form }, ctx) => form && PartFormPage({ ...form, school: ctx.school.id }),
  after: ({ saved }, { params }) => `/schools/${params.school}/policy/settings?saved=${saved ? params.part : 'nothing'}`,
  again: async (problem, typed, { params }, ctx) => {
    const desk = await deskOf(ctx)
    const policy = workedOn(desk)
    if (!policy) return NoPolicyPage({ school: ctx.school.id })
    const value = typedValue(params!.part, (typed as { v?: unknown }).v, desk)
    return PartFormPage({ ...partShown(ctx, desk, policy, params!.part, value), school: ctx.school.id, problem })
  },
})

/** The values of a part as a form sent them, beside what stands. */
function typedValue(part: PartName, typed: unknown, desk: PolicyDesk): Record<string, unknown> {
  const before = draftToChange(desk, '', new Date(0))?.written[part]
  return readTyped(partShape(part), typed ?? {}, before) as Record<string, unknown>
}

/** Every setting of the policy, and the form of each part. */
export const policySettingsDoors = [settings, part, save] as const
