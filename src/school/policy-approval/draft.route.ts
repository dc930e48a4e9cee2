import type { Reply } from '#platform/http/door.ts'
import type { No } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { addVersion } from '#school/policy/policy.store.ts'
import { changeTold, policyChanges } from '#school/policy/policy-changes.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { baseText, boundsOn, changesFrom, dayOfDraft, draftToChange, nextAfter } from '#school/policy/policy-desk.ts'
import { putDraft, removeDraft } from '#school/policy/policy-draft.store.ts'
import { senseProblems } from '#school/policy/sense/sense-problems.ts'
import { withinBounds } from '#school/policy/trust-bounds.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { shownFinding } from '#school/policy-check/finding.contract.ts'
import { mend } from '#school/policy-check/finding.ts'
import { draftShown } from '#school/policy-settings/draft-shown.ts'
import { noPolicyYet } from '#school/policy-settings/save-part.ts'
import { dayText } from '#time/day.ts'
import { dropDraft, mendDraft, proposeDraft, readDraft } from './draft.contract.ts'
import { DraftPage } from './draft.page.tsx'
import { needsTwo } from './may-approve.ts'
import { findingsOfDraft, noDraft, propose } from './propose.ts'

const empty = {
  draft: null,
  base: '',
  reason: '',
  startsOn: null,
  changes: [],
  findings: [],
  sign: [],
  signed: [],
  contradictions: [],
  needsTwo: false,
  approvedBy: '',
  next: null,
}

async function shown(ctx: SchoolContext): Promise<Reply<typeof readDraft>> {
  const desk = await ctx.read(tx => policyDesk(tx, ctx.school.id))
  const { draft } = desk
  if (!draft) return empty
  const day = dayOfDraft(desk, ctx.today)
  const { policy, findings, ask, kept } = findingsOfDraft(desk, day)
  const next = nextAfter(desk, day)
  return {
    draft: draftShown(desk, ctx.today),
    base: baseText(draft.base),
    reason: draft.reason,
    startsOn: draft.fromDay,
    changes: changesFrom(desk, draft.written, day).changes,
    findings: findings.map(shownFinding),
    sign: ask.map(shownFinding),
    signed: kept,
    contradictions: senseProblems(policy).map(({ says, remedy }) => `${says} ${remedy}`),
    needsTwo: needsTwo(desk, draft.written, day) !== undefined,
    approvedBy: draft.written.about.approvedBy,
    next: next ? { version: next.version, fromDay: next.fromDay } : null,
  }
}

const read = schoolDoor('change the policy', 'school', {
  contract: readDraft,
  act: async (_, ctx) => ({ reply: await shown(ctx) }),
  page: (reply, ctx, { query }) => DraftPage({ ...reply, school: ctx.school.id, today: ctx.today, done: query.done }),
})

const proposing = schoolDoor('change the policy', 'school', {
  contract: proposeDraft,
  act: async ({ body: { signed, ...body } }, ctx) => {
    const result = await ctx.record<number, No>(async tx => {
      const desk = await policyDesk(tx, ctx.school.id)
      const proposal = propose(desk, { ...body, ticked: signed }, { name: ctx.viewer.name, today: ctx.today })
      if (!('version' in proposal)) return { no: proposal }
      const { version } = proposal
      const number = 1 + (desk.versions.at(-1)?.version ?? 0)
      const { changes } = changesFrom(desk, version.written, version.fromDay)
      return {
        happening: {
          kind: 'PolicyProposed',
          about: {
            name: `Version ${number}, from ${dayText(version.fromDay)}`,
            version: number,
            changes: changes.map(changeTold),
          },
          reason: version.reason,
        },
        write: async (tx, happening) => {
          await removeDraft(tx, ctx.school.id)
          return addVersion(tx, ctx.school.id, { ...version, happening })
        },
      }
    })
    return 'no' in result ? result.no : { reply: { version: result.recorded } }
  },
  after: ({ version }, { params }) => `/schools/${params.school}/policy/versions/${version}?done=proposed`,
  again: async (problem, typed, _, ctx) =>
    DraftPage({ ...(await shown(ctx)), school: ctx.school.id, today: ctx.today, problem, typed }),
})

const drop = schoolDoor('change the policy', 'school', {
  contract: dropDraft,
  act: async ({ body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const { draft } = await policyDesk(tx, ctx.school.id)
      if (!draft) return { no: { missing: noDraft } }
      if (draft.revision !== body.seen)
        return { no: { stale: null, says: 'Somebody changed the draft while you looked at it. Look at it as it is now.' } }
      return {
        happening: { kind: 'PolicyDraftDropped', about: { name: `The draft begun by ${draft.begunBy}` } },
        write: tx => removeDraft(tx, ctx.school.id),
      }
    })
    return 'no' in result ? result.no : { reply: { number: result.number } }
  },
  after: (_, { params }) => `/schools/${params.school}/policy?done=dropped`,
  again: async (problem, typed, _, ctx) =>
    DraftPage({ ...(await shown(ctx)), school: ctx.school.id, today: ctx.today, problem, typed }),
})

const mending = schoolDoor('change the policy', 'school', {
  contract: mendDraft,
  act: async ({ body }, ctx) => {
    const result = await ctx.record<number, No>(async tx => {
      const desk = await policyDesk(tx, ctx.school.id)
      const draft = draftToChange(desk, ctx.viewer.name, ctx.now)
      if (!draft) return { no: { missing: noPolicyYet } }
      const day = dayOfDraft(desk, ctx.today)
      const found = checkPolicy(withinBounds(draft.written, boundsOn(desk, day)), day).find(
        ({ rule, path }) => rule === body.rule && path === body.path,
      )
      if (!found?.mended)
        return { no: { stale: null, says: 'The draft was changed while you looked at it: this is not found in it any more.' } }
      const written = mend(draft.written, found)
      const [part = ''] = body.path.split('.')
      const revision = draft.revision + 1
      const touched = { ...draft.touched, [part]: { revision, by: ctx.viewer.name, at: ctx.now.toISOString() } }
      return {
        happening: {
          kind: 'PolicyDraftChanged',
          about: { name: `Put right: ${found.rule}`, changes: policyChanges(draft.written, written).map(changeTold) },
        },
        write: async tx => {
          await putDraft(tx, ctx.school.id, { ...draft, written, revision, touched })
          return revision
        },
      }
    })
    return 'no' in result ? result.no : { reply: { revision: result.recorded } }
  },
  after: (_, { params }) => `/schools/${params.school}/policy/draft?done=mended`,
  again: async (problem, _typed, _, ctx) =>
    DraftPage({ ...(await shown(ctx)), school: ctx.school.id, today: ctx.today, problem }),
})

/** The draft: what it changes, proposing it, putting findings right, giving it up. */
export const policyDraftDoors = [read, proposing, drop, mending] as const
