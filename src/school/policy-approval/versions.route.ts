import type { Reply } from '#platform/http/door.ts'
import type { No } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { type Deed, inOrder, mayBeWithdrawn, type PolicyVersion } from '#school/policy/dated-policy.ts'
import { addDecision } from '#school/policy/policy.store.ts'
import { changeTold, policyChanges } from '#school/policy/policy-changes.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { type PolicyDesk, versionNumbered } from '#school/policy/policy-desk.ts'
import { putDraft } from '#school/policy/policy-draft.store.ts'
import { windowsNeeded } from '#school/policy/register-times.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { shownFinding } from '#school/policy-check/finding.contract.ts'
import { dayText } from '#time/day.ts'
import { addWindows, removeWindowsOf, windowIds } from './approval.store.ts'
import { mayApprove, needsTwo } from './may-approve.ts'
import { VersionPage } from './version.page.tsx'
import { changesOf, versionShown, versionsShown } from './version-shown.ts'
import {
  approveVersion,
  compareVersions,
  readVersion,
  readVersions,
  sendVersionBack,
  withdrawVersion,
} from './versions.contract.ts'
import { ComparePage, VersionsPage } from './versions.page.tsx'

/** The desk as this person may see it: what was approved, and the rest for those who work on the policy. */
async function deskOf(ctx: SchoolContext): Promise<PolicyDesk> {
  const desk = await ctx.read(tx => policyDesk(tx, ctx.school.id))
  const works = ctx.may('change the policy') || ctx.may('approve the policy')
  return works ? desk : { ...desk, versions: inOrder(desk.versions), draft: undefined }
}

const noVersion = { missing: 'There is no such version of the policy.' }
const named = ({ version, fromDay }: PolicyVersion) => `Version ${version}, from ${dayText(fromDay)}`

const list = schoolDoor('see the policy', 'school', {
  contract: readVersions,
  act: async (_, ctx) => ({ reply: { versions: versionsShown(await deskOf(ctx), ctx.today) } }),
  page: (reply, ctx) => VersionsPage({ ...reply, school: ctx.school.id }),
})

function shown(ctx: SchoolContext, desk: PolicyDesk, version: PolicyVersion): Reply<typeof readVersion> {
  const { before, after, changes } = changesOf(desk, version)
  const approver = version.written.about.approvedBy
  return {
    version: versionShown(desk, version, ctx.today),
    changes,
    first: !before,
    findings: checkPolicy(after, version.fromDay).map(shownFinding),
    signed: version.signed,
    needsTwo: needsTwo(desk, version.written, version.fromDay) !== undefined,
    approvedBy: approver,
    mine: version.proposed.account === ctx.viewer.account,
    needsHow: !ctx.viewer.roles.includes(approver),
    mayWithdraw: mayBeWithdrawn(version, ctx.today),
  }
}

const pageOf = (ctx: SchoolContext, reply: Reply<typeof readVersion>) => ({
  ...reply,
  school: ctx.school.id,
  may: ctx.may('approve the policy'),
  mayChange: ctx.may('change the policy'),
})

const read = schoolDoor('see the policy', 'school', {
  contract: readVersion,
  act: async ({ params }, ctx) => {
    const desk = await deskOf(ctx)
    const version = versionNumbered(desk, params.version)
    return version ? { reply: shown(ctx, desk, version) } : noVersion
  },
  page: (reply, ctx, { query }) => VersionPage({ ...pageOf(ctx, reply), done: query.done }),
})

const compare = schoolDoor('see the policy', 'school', {
  contract: compareVersions,
  act: async ({ query }, ctx) => {
    const desk = await deskOf(ctx)
    const order = inOrder(desk.versions)
    const from = query.from ?? order.at(-2)?.version ?? null
    const to = query.to ?? order.at(-1)?.version ?? null
    const [one, other] = [from, to].map(number => (number === null ? undefined : versionNumbered(desk, number)))
    if ((query.from !== undefined && !one) || (query.to !== undefined && !other)) return noVersion
    const changes = one && other ? policyChanges(one.written, other.written) : []
    return { reply: { versions: versionsShown(desk, ctx.today), from, to, changes } }
  },
  page: (reply, ctx) => ComparePage({ ...reply, school: ctx.school.id }),
})

const approve = schoolDoor('approve the policy', 'school', {
  contract: approveVersion,
  act: async ({ params, body }, ctx) => {
    const { viewer, today, school } = ctx
    const result = await ctx.record<number, No>(async tx => {
      const desk = await policyDesk(tx, school.id)
      const version = versionNumbered(desk, params.version)
      if (!version) return { no: noVersion }
      const answer = mayApprove(desk, version, { account: viewer.account, roles: viewer.roles, today, how: body.how })
      if (!('may' in answer)) return { no: answer }
      const { windows } = await calendarOf(tx, school.id)
      const needed = windowsNeeded(
        withApproved(desk, version),
        desk.trust,
        windows,
        windows.length === 0 ? version.fromDay : Math.max(version.fromDay, today),
      )
      const ids = await windowIds(tx, needed.length)
      const changes = changesOf(desk, version).changes.map(changeTold)
      return {
        happening: {
          kind: 'PolicyApproved',
          about: { name: named(version), version: version.version, windows: ids, changes },
          reason: body.how,
        },
        write: async (tx, happening) => {
          await Promise.all([
            addDecision(tx, school.id, version.version, 'approved', happening),
            addWindows(tx, school.id, ids, needed),
          ])
          return needed.length
        },
      }
    })
    return 'no' in result ? result.no : { reply: { version: params.version, windows: result.recorded } }
  },
  after: ({ version }, { params }) => `/schools/${params.school}/policy/versions/${version}?done=approved`,
  again: (problem, typed, { params }, ctx) => again(ctx, params!.version, problem, typed),
})

/** The versions as they stand once this one is approved. */
const withApproved = ({ versions }: PolicyDesk, version: PolicyVersion): PolicyVersion[] => {
  const now: Deed = { ...version.proposed, happening: Number.MAX_SAFE_INTEGER }
  return versions.map(one => (one === version ? { ...one, approved: now } : one))
}

const sendBack = schoolDoor('approve the policy', 'school', {
  contract: sendVersionBack,
  act: async ({ params, body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const desk = await policyDesk(tx, ctx.school.id)
      const version = versionNumbered(desk, params.version)
      if (!version) return { no: noVersion }
      const state = versionShown(desk, version, ctx.today).state
      if (state !== 'awaiting') return { no: { stale: null, says: 'Somebody decided on this version while you looked at it.' } }
      return {
        happening: { kind: 'PolicySentBack', about: { name: named(version), version: version.version }, reason: body.reason },
        write: async (tx, happening) => {
          await addDecision(tx, ctx.school.id, version.version, 'sent-back', happening)
          await againADraft(tx, ctx, desk, version)
        },
      }
    })
    return 'no' in result ? result.no : { reply: { number: result.number } }
  },
  after: (_, { params }) => `/schools/${params.school}/policy/versions/${params.version}?done=sent-back`,
  again: (problem, typed, { params }, ctx) => again(ctx, params!.version, problem, typed),
})

/** What was proposed is worked on again, where no other draft has been begun meanwhile. */
async function againADraft(tx: Parameters<typeof putDraft>[0], ctx: SchoolContext, desk: PolicyDesk, version: PolicyVersion) {
  if (desk.draft) return
  const { fromDay, written, base, reason, proposed } = version
  await putDraft(tx, ctx.school.id, {
    fromDay,
    written,
    base,
    reason,
    revision: 1,
    touched: {},
    begunBy: proposed.by,
    begunAt: ctx.now,
  })
}

const withdraw = schoolDoor('change the policy', 'school', {
  contract: withdrawVersion,
  act: async ({ params, body }, ctx) => {
    const result = await ctx.record<void, No>(async tx => {
      const desk = await policyDesk(tx, ctx.school.id)
      const version = versionNumbered(desk, params.version)
      if (!version) return { no: noVersion }
      if (!mayBeWithdrawn(version, ctx.today))
        return {
          no: {
            refused: [{ because: 'A version that has begun, or was decided on, is not withdrawn: propose a change of it.' }],
          },
        }
      return {
        happening: { kind: 'PolicyWithdrawn', about: { name: named(version), version: version.version }, reason: body.reason },
        write: async (tx, happening) => {
          await addDecision(tx, ctx.school.id, version.version, 'withdrawn', happening)
          if (version.approved) await removeWindowsOf(tx, ctx.school.id, version.approved.happening, ctx.today)
          else await againADraft(tx, ctx, desk, version)
        },
      }
    })
    return 'no' in result ? result.no : { reply: { number: result.number } }
  },
  after: (_, { params }) => `/schools/${params.school}/policy/versions/${params.version}?done=withdrawn`,
  again: (problem, typed, { params }, ctx) => again(ctx, params!.version, problem, typed),
})

async function again(ctx: SchoolContext, number: number, problem: Parameters<typeof VersionPage>[0]['problem'], typed: unknown) {
  const desk = await deskOf(ctx)
  return VersionPage({ ...pageOf(ctx, shown(ctx, desk, versionNumbered(desk, number)!)), problem, typed })
}

/** The history of the policy, and deciding on a version. */
export const policyVersionDoors = [list, compare, read, approve, sendBack, withdraw] as const
