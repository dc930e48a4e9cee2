import type { Outcome } from '#platform/http/outcome.ts'
import type { No } from '#school/access/recorded.ts'
import { reachOf } from '#school/access/roles.ts'
import { type AccountContext, accountDoor, schoolDoor } from '#school/access/school-door.ts'
import { calendarOf } from '#school/calendar/calendar.store.ts'
import { type TrustVersion, trustVersionOn, versionOn } from '#school/policy/dated-policy.ts'
import { policyDesk } from '#school/policy/policy-desk.store.ts'
import { boundsOn, inForce, newestVersion } from '#school/policy/policy-desk.ts'
import { windowsNeeded } from '#school/policy/register-times.ts'
import { addWindows, windowIds } from '#school/policy-approval/approval.store.ts'
import { dayText } from '#time/day.ts'
import { differencesShown } from './differences-shown.ts'
import { setTrustPolicy as decide, type SchoolOfTrust } from './set-trust-policy.ts'
import { EffectsPage } from './trust-effects.page.tsx'
import { TrustFieldPage } from './trust-field.page.tsx'
import { TrustHerePage } from './trust-here.page.tsx'
import { readTrustHere, readTrustPolicy, setTrustPolicy, trustFieldForm } from './trust-policy.contract.ts'
import { TrustPolicyPage } from './trust-policy.page.tsx'
import { addTrustVersion, desksOf, newestTrustVersion, type Trust, trustFor } from './trust-policy.store.ts'
import { settingFrom } from './typed-setting.ts'

const here = schoolDoor('see the policy', 'school', {
  contract: readTrustHere,
  act: async (_, ctx) => {
    const desk = await ctx.read(tx => policyDesk(tx, ctx.school.id))
    const version = versionOn(desk.versions, ctx.today) ?? newestVersion(desk)
    const trust = trustVersionOn(desk.trust, ctx.today)
    return {
      reply: {
        fromDay: trust?.fromDay ?? null,
        fields: version ? differencesShown(version.written, boundsOn(desk, ctx.today)) : [],
      },
    }
  },
  page: (reply, ctx) =>
    TrustHerePage({ ...reply, school: ctx.school.id, trust: ctx.may('set the trust’s policy') ? ctx.school.trust : null }),
})

const sorry = { forbidden: 'Your roles do not let you set the policy of this trust.' } as const

/** The trust and its schools, for those who may set its policy. */
async function entered(
  ctx: AccountContext,
  id: number,
): Promise<{ trust: Trust; schools: SchoolOfTrust[] } | { no: Outcome<never> }> {
  const trust = await trustFor(ctx.db, id, ctx.account)
  if (!trust || reachOf(trust.roles, 'set the trust’s policy') !== 'school') return { no: sorry }
  const desks = await desksOf(
    ctx.db,
    trust.schools.map(school => school.id),
  )
  return { trust, schools: trust.schools.map((school, index) => ({ ...school, desk: desks[index]! })) }
}

const read = accountDoor({
  contract: readTrustPolicy,
  act: async ({ params }, ctx) => {
    const found = await entered(ctx, params.trust)
    if ('no' in found) return found.no
    const { trust, schools } = found
    const bounds = trustVersionOn(trust.versions, Number.MAX_SAFE_INTEGER)?.bounds ?? {}
    return {
      reply: {
        trust: { id: trust.id, name: trust.name },
        versions: trust.versions.map(version => ({ ...version, bounds: { ...version.bounds } })),
        schools: schools.map(({ id, name, desk }) => {
          const own = newestVersion(desk)?.written
          return { id, name, hasPolicy: own !== undefined, fields: own ? differencesShown(own, bounds) : [] }
        }),
      },
    }
  },
  page: (reply, ctx, { query }) => TrustPolicyPage({ ...reply, today: ctx.today, done: query.done }),
})

type FieldShown = Omit<Parameters<typeof TrustFieldPage>[0], 'problem' | 'typed'>

async function fieldShown(ctx: AccountContext, id: number, path: string | undefined): Promise<FieldShown | undefined> {
  const found = await entered(ctx, id)
  if ('no' in found) return undefined
  const { trust, schools } = found
  const last = trustVersionOn(trust.versions, Number.MAX_SAFE_INTEGER)
  return {
    trust: { id: trust.id, name: trust.name },
    path,
    bound: path === undefined ? undefined : last?.bounds[path],
    seen: trust.versions.at(-1)?.version ?? 0,
    today: Math.max(ctx.today, last?.fromDay ?? ctx.today),
    schools: schools.flatMap(({ id, name, desk }) => {
      const policy = inForce(desk, ctx.today) ?? newestVersion(desk)?.written
      return policy ? [{ id, name, policy }] : []
    }),
  }
}

const form = accountDoor({
  contract: trustFieldForm,
  api: false,
  act: async ({ params, query }, ctx) => {
    const shown = await fieldShown(ctx, params.trust, query.path)
    return shown ? { reply: shown } : sorry
  },
  page: reply => TrustFieldPage(reply as FieldShown),
})

const set = accountDoor({
  contract: setTrustPolicy,
  act: async ({ params, body }, ctx) => {
    const found = await entered(ctx, params.trust)
    if ('no' in found) return found.no
    const { trust, schools } = found
    const setting = settingFrom(body, schools)
    if ('invalid' in setting) return setting
    if ((trust.versions.at(-1)?.version ?? 0) !== body.seen) return stale
    const answer = decide(trust.versions, schools, { fromDay: body.fromDay, set: setting.set }, ctx.today)
    if (!('bounds' in answer)) return answer
    const effects = answer.effects.map(({ id, name, changes }) => ({
      id,
      name,
      changes: changes.map(({ title, before, after, out, in: into }) => ({
        title,
        before: (out?.join('. ') ?? before) || 'not said',
        after: (into?.join('. ') ?? after) || 'not said',
      })),
    }))
    if (body.look) return { reply: { version: null, effects } }
    const version: TrustVersion = {
      version: body.seen + 1,
      fromDay: body.fromDay,
      bounds: answer.bounds,
      reason: body.reason,
      by: ctx.name,
      position: trust.position,
      at: ctx.now,
    }
    const fields = setting.titles.join('; ')
    for (const [index, school] of schools.entries()) {
      const kept = await keepIn(ctx, trust.id, school.id, version, fields, index === 0)
      if (kept) return kept
    }
    return { reply: { version: version.version, effects } }
  },
  preview: ({ version, effects }, _, { body, params }) =>
    version === null ? EffectsPage({ trust: params.trust, body, effects }) : undefined,
  after: (_, { params }) => `/trusts/${params.trust}/policy?done=set`,
  again: async (problem, typed, { params }, ctx) => {
    const shown = await fieldShown(ctx, params!.trust, (typed as { path?: string }).path)
    return TrustFieldPage({ ...shown!, problem, typed })
  },
})

const stale = { stale: null, says: 'Somebody set something for the trust while you looked at it. Look at it as it is now.' }

/** Each school’s record tells of it, and its registers keep to it; the first school’s transaction keeps the version itself. */
async function keepIn(
  ctx: AccountContext,
  trust: number,
  school: number,
  version: TrustVersion,
  fields: string,
  first: boolean,
): Promise<No | undefined> {
  const by = { account: ctx.account, staff: null, name: ctx.name, position: version.position }
  const result = await ctx.recorder<void, No>({ school, by, at: ctx.now }, async tx => {
    if (first && (await newestTrustVersion(tx, trust)) !== version.version - 1) return { no: stale }
    const desk = await policyDesk(tx, school)
    const { windows } = await calendarOf(tx, school)
    const all = desk.trust.some(one => one.version === version.version) ? desk.trust : [...desk.trust, version]
    const needed = desk.versions.length === 0 ? [] : windowsNeeded(desk.versions, all, windows, version.fromDay)
    const ids = await windowIds(tx, needed.length)
    return {
      happening: {
        kind: 'TrustPolicySet',
        about: { name: `From ${dayText(version.fromDay)}`, detail: fields, version: version.version, windows: ids },
        reason: version.reason,
      },
      write: async tx => {
        if (first) await addTrustVersion(tx, trust, { ...version, account: ctx.account })
        if (needed.length > 0) await addWindows(tx, school, ids, needed)
      },
    }
  })
  return 'no' in result ? result.no : undefined
}

/** What a trust sets for its schools. */
export const trustPolicyDoors = [here, read, form, set] as const
