import type { Reply } from '#platform/http/door.ts'
import type { No } from '#school/access/recorded.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { versionOn } from '#school/policy/dated-policy.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { boundsOn, dayOfDraft, inForce, type PolicyDesk, versionNumbered } from '#school/policy/policy-desk.ts'
import { policyText } from '#school/policy/policy-text.ts'
import { type RegisterTimes, timesDiffer, windowsNeeded } from '#school/policy/register-times.ts'
import { againstTrust, withinBounds } from '#school/policy/trust-bounds.ts'
import { addWindows, windowIds } from '#school/policy-approval/approval.store.ts'
import { versionsShown } from '#school/policy-approval/version-shown.ts'
import { checkPolicy } from '#school/policy-check/check-policy.ts'
import { shownFinding } from '#school/policy-check/finding.contract.ts'
import { summaryOf } from '#school/policy-check/findings-in-words.ts'
import { draftShown } from '#school/policy-settings/draft-shown.ts'
import { noPolicyYet } from '#school/policy-settings/save-part.ts'
import { clockWords } from '#time/clock.ts'
import type { Day } from '#time/day.ts'
import { londonNow } from '#time/london.ts'
import { CheckPage } from './check.page.tsx'
import { readPolicyCheck, readPolicyHome, readPolicyText, setTimes } from './home.contract.ts'
import { HomePage } from './home.page.tsx'
import { inBrief } from './in-brief.ts'
import { reviewDay } from './review-day.ts'

const mayWork = (ctx: SchoolContext) => ctx.may('change the policy') || ctx.may('approve the policy')

const home = schoolDoor('see the policy', 'school', {
  contract: readPolicyHome,
  act: async (_, ctx) => {
    const [desk, calendar] = await ctx.read(tx => Promise.all([policyDesk(tx, ctx.school.id), calendarOf(tx, ctx.school.id)]))
    const all = versionsShown(desk, ctx.today)
    const policy = inForce(desk, ctx.today)
    const version = versionOn(desk.versions, ctx.today)
    const trust = desk.trust.findLast(({ fromDay }) => fromDay <= ctx.today)
    const against = version ? againstTrust(version.written, boundsOn(desk, ctx.today)) : []
    const told = (w: Omit<RegisterTimes, 'weekdays'>) => `${clockWords(w.registerFrom)} to ${clockWords(w.closes)}`
    const reply: Reply<typeof readPolicyHome> = {
      inForce: all.find(({ state }) => state === 'in-force') ?? null,
      title: policy?.about.title ?? '',
      brief: policy ? inBrief(policy) : [],
      findings: policy ? checkPolicy(policy, ctx.today).map(shownFinding) : [],
      review: policy && version ? reviewDay(policy, londonNow(version.approved!.at).day) : null,
      draft: mayWork(ctx) ? draftShown(desk, ctx.today) : null,
      waiting: mayWork(ctx) ? all.filter(({ state }) => state === 'awaiting') : [],
      toCome: all.filter(({ state }) => state === 'to-come'),
      trust: trust
        ? {
            fromDay: trust.fromDay,
            set: Object.keys(trust.bounds).length,
            differs: against.filter(({ differs }) => differs).length,
          }
        : null,
      times: policy
        ? timesDiffer(policy, calendar.windows, ctx.today).map(({ session, weekday, policy, calendar }) => ({
            session,
            weekday,
            policy: told(policy),
            calendar: calendar ? told(calendar) : null,
          }))
        : [],
    }
    return { reply }
  },
  page: (reply, ctx, { query }) =>
    HomePage({
      ...reply,
      school: ctx.school.id,
      today: ctx.today,
      done: query.done,
      mayChange: ctx.may('change the policy'),
      mayApprove: ctx.may('approve the policy'),
      maySetTrust: ctx.may('set the trust’s policy'),
      trustId: ctx.school.trust,
    }),
})

interface Named {
  of: string
  policy: Policy
  day: Day
}

/** The policy that is asked for: in force, the draft for those who work on it, or a version by its number. */
function policyOf(desk: PolicyDesk, of: string | undefined, ctx: SchoolContext): Named | undefined {
  if (of === 'draft') {
    const day = dayOfDraft(desk, ctx.today)
    return desk.draft && mayWork(ctx) ? { of, policy: withinBounds(desk.draft.written, boundsOn(desk, day)), day } : undefined
  }
  const version =
    of === undefined ? versionOn(desk.versions, ctx.today) : /^\d{1,6}$/.test(of) ? versionNumbered(desk, Number(of)) : undefined
  if (!version || (!version.approved && !mayWork(ctx))) return undefined
  const day = of === undefined ? ctx.today : version.fromDay
  return { of: of ?? 'in-force', policy: withinBounds(version.written, boundsOn(desk, day)), day }
}

const check = schoolDoor('see the policy', 'school', {
  contract: readPolicyCheck,
  act: async ({ query }, ctx) => {
    const desk = await ctx.read(tx => policyDesk(tx, ctx.school.id))
    const found = policyOf(desk, query.of, ctx)
    if (!found) return { missing: query.of ? 'There is no such version or draft.' : noPolicyYet }
    const findings = checkPolicy(found.policy, found.day)
    const hasDraft = desk.draft !== undefined && mayWork(ctx)
    return {
      reply: { of: found.of, day: found.day, findings: findings.map(shownFinding), summary: summaryOf(findings), hasDraft },
    }
  },
  page: (reply, ctx) => CheckPage({ ...reply, school: ctx.school.id, mayChange: ctx.may('change the policy') }),
})

const text = schoolDoor('see the policy', 'school', {
  contract: readPolicyText,
  act: async ({ query }, ctx) => {
    const desk = await ctx.read(tx => policyDesk(tx, ctx.school.id))
    const found = policyOf(desk, query.of ?? (query.version === undefined ? undefined : String(query.version)), ctx)
    if (!found) return { missing: noPolicyYet }
    const own = query.version === undefined ? found.policy : versionNumbered(desk, query.version)!.written
    const name = query.of ?? (query.version === undefined ? 'in-force' : `version-${query.version}`)
    return { reply: { name: `attendance-policy-${name}.yaml`, yaml: policyText(own) } }
  },
  file: ({ name, yaml }) => ({ name, type: 'text/yaml; charset=utf-8', bytes: yaml }),
})

const times = schoolDoor('change the policy', 'school', {
  contract: setTimes,
  act: async (_, ctx) => {
    const school = ctx.school.id
    const result = await ctx.record<number, No>(async tx => {
      const desk = await policyDesk(tx, school)
      const { windows } = await calendarOf(tx, school)
      const needed = windowsNeeded(desk.versions, desk.trust, windows, ctx.today)
      if (needed.length === 0) return { no: { stale: null, says: 'The session times are as the policy says already.' } }
      const ids = await windowIds(tx, needed.length)
      return {
        happening: { kind: 'PolicyTimesSet', about: { name: 'As the policy says', windows: ids } },
        write: async tx => {
          await addWindows(tx, school, ids, needed)
          return needed.length
        },
      }
    })
    return 'no' in result ? result.no : { reply: { windows: result.recorded } }
  },
  after: (_, { params }) => `/schools/${params.school}/policy?done=times`,
})

/** The policy in force, its check, its text, and keeping the registers to it. */
export const policyHomeDoors = [home, check, text, times] as const
