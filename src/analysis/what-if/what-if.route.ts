import { setImmediate as pause } from 'node:timers/promises'
import { consequenceKinds } from '#casework/ladders/consequence.ts'
import type { Outcome } from '#platform/http/outcome.ts'
import { type SchoolContext, schoolDoor } from '#school/access/school-door.ts'
import { problemText, readPolicy } from '#school/policy/read-policy.ts'
import { type Assumptions, usual } from './assumptions.ts'
import { compare } from './compare.ts'
import { comparisonShown } from './comparison-shown.ts'
import { type PolicyOffered, policiesToTry } from './policies-to-try.store.ts'
import { pupilsTable } from './pupils-table.ts'
import { readPolicyWhatIf, tryPolicyText, type WhatIfAsked, type WhatIfShown } from './what-if.contract.ts'
import { WhatIfPage } from './what-if.page.tsx'
import { yearsWithMarks, yearToTry } from './what-if.store.ts'
import type { Both, YearTried } from './year.ts'
import { lastWhole, yearTitle } from './years.ts'

const assumedIn = (asked: WhatIfAsked): Assumptions => ({
  minutes: Object.fromEntries(
    consequenceKinds.map(kind => [kind, asked[`minutes-${kind}`] ?? usual.minutes[kind]]),
  ) as Assumptions['minutes'],
  least: asked.least ?? usual.least,
  judgedFurther: asked.judgedFurther ?? usual.judgedFurther,
  ...(asked.judgedBelow === undefined ? {} : { judgedBelow: asked.judgedBelow }),
})

/** How many pupils are tried before others who wait for the server have their turn. */
const atOnce = 40

async function tried(year: YearTried, policies: Both<PolicyOffered>, assumed: Assumptions) {
  const comparing = compare({ today: policies.today.policy, draft: policies.draft.policy }, assumed)
  for (const [index, pupil] of year.pupils.entries()) {
    if (index % atOnce === atOnce - 1) await pause()
    comparing.add(pupil)
  }
  return comparisonShown(comparing.result, year, policies, assumed)
}

async function answer(
  asked: WhatIfAsked,
  own: PolicyOffered | undefined,
  text: string,
  ctx: SchoolContext,
): Promise<Outcome<WhatIfShown>> {
  const school = ctx.school.id
  const found = await ctx.read(async tx => {
    const [years, offered] = await Promise.all([yearsWithMarks(tx, school), policiesToTry(tx, school, ctx.today)])
    const year = asked.year ?? lastWhole(years, ctx.today)
    const read = year !== undefined && years.includes(year) ? await yearToTry(tx, school, year, ctx.today) : undefined
    return { years, offered, year, read }
  })
  const { years, offered, year, read } = found
  const pick = (id: string | undefined, usually: readonly string[]) =>
    id === undefined ? offered.find(policy => usually.includes(policy.id)) : offered.find(policy => policy.id === id)
  const today = pick(asked.today, ['in-force'])
  const draft = own ?? pick(asked.draft, offered.some(({ id }) => id === 'draft') ? ['draft'] : [])
  const unknown = (field: 'today' | 'draft') => ({ field, says: 'Choose a policy of the list' })
  if (asked.today !== undefined && !today) return { invalid: [unknown('today')] }
  if (own && !today) return { invalid: [{ field: 'today', says: 'Choose the policy that it is compared with' }] }
  if (!own && asked.draft !== undefined && !draft) return { invalid: [unknown('draft')] }
  if (year !== undefined && !years.includes(year)) return { invalid: [{ field: 'year', says: noMarks(year, years) }] }
  if (year !== undefined && !read)
    return {
      invalid: [
        { field: 'year', says: `The calendar has no school day in ${yearTitle(year)}: enter its terms, and it can be tried.` },
      ],
    }
  const assumed = assumedIn(asked)
  return {
    reply: {
      years: years.map(one => ({ year: one, title: yearTitle(one) })),
      year: year ?? null,
      offered: offered.map(({ id, title }) => ({ id, title })),
      today: today?.id ?? null,
      draft: draft?.id ?? null,
      assumed: { ...assumed, judgedBelow: assumed.judgedBelow ?? null },
      show: asked.show ?? 'hours',
      text,
      comparison: read && today && draft ? await tried(read, { today, draft }, assumed) : null,
    },
  }
}

const noMarks = (year: number, years: readonly number[]): string =>
  years.length === 0
    ? `There are no marks of ${yearTitle(year)} here, and none of any other year yet.`
    : `There are no marks of ${yearTitle(year)} here. There are marks of ${years.map(yearTitle).join(', ')}.`

const read = schoolDoor('change the policy', 'school', {
  contract: readPolicyWhatIf,
  act: ({ query }, ctx) => answer(query, undefined, '', ctx),
  page: (reply, ctx) => WhatIfPage({ ...reply, school: ctx.school }),
  again: async (problem, _, { query }, ctx) =>
    WhatIfPage({ ...(await choices(ctx)), ...kept(query ?? {}), school: ctx.school, problem }),
  table: reply => pupilsTable(reply),
})

const tryText = schoolDoor('change the policy', 'school', {
  contract: tryPolicyText,
  async act({ body }, ctx) {
    const text = body.text ?? (body.file === undefined ? undefined : Buffer.from(body.file, 'base64').toString('utf8'))
    if (text === undefined && body.draft === undefined)
      return { invalid: [{ field: 'text', says: 'Paste a policy, or choose its file' }] }
    if (text === undefined) return answer(body, undefined, '', ctx)
    const policy = readPolicy(text.replace(/^\uFEFF/, ''))
    if ('problems' in policy) return { invalid: policy.problems.map(problem => ({ field: 'text', says: problemText(problem) })) }
    return answer(body, { id: 'text', title: 'Your text', policy: policy.policy }, text, ctx)
  },
  preview: (reply, ctx) => WhatIfPage({ ...reply, school: ctx.school }),
  after: (_, { params }) => `/schools/${params.school}/policy/what-if`,
  again: async (problem, typed, _, ctx) => WhatIfPage({ ...(await choices(ctx)), ...kept(typed), school: ctx.school, problem }),
})

/** The choices alone, with nothing compared. */
async function choices(ctx: SchoolContext): Promise<WhatIfShown> {
  const [years, offered] = await ctx.read(tx =>
    Promise.all([yearsWithMarks(tx, ctx.school.id), policiesToTry(tx, ctx.school.id, ctx.today)]),
  )
  return {
    years: years.map(year => ({ year, title: yearTitle(year) })),
    year: lastWhole(years, ctx.today) ?? null,
    offered: offered.map(({ id, title }) => ({ id, title })),
    today: offered.find(({ id }) => id === 'in-force')?.id ?? null,
    draft: null,
    assumed: { ...usual, judgedBelow: null },
    show: 'hours',
    text: '',
    comparison: null,
  }
}

/** What was typed or chosen, so that it is not lost. */
function kept(typed: unknown): Partial<WhatIfShown> {
  const { text, today, draft } = typed as Record<string, unknown>
  const said = Object.entries({ text, today, draft }).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(said)
}

/** The what-if of a policy. */
export const whatIfDoors = [read, tryText] as const
