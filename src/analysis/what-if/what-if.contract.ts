import { z } from 'zod'
import { consequenceKinds } from '#casework/ladders/consequence.ts'
import { contract, type Reply } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { roles } from '#school/access/roles.ts'
import { outsiders, type Party } from '#school/policy/policy-fields.ts'

const blank = z.literal('').transform(() => undefined)
const orBlank = <T extends z.ZodType>(kind: T, says?: string) => z.union([blank, kind], says).optional()
const whole = (least: number, most: number) =>
  orBlank(z.coerce.number().int().min(least).max(most), `Write a whole number from ${least} to ${most}`)

const minutesAsked = Object.fromEntries(consequenceKinds.map(kind => [`minutes-${kind}`, whole(0, 600)])) as {
  [K in (typeof consequenceKinds)[number] as `minutes-${K}`]: ReturnType<typeof whole>
}

/** What is compared, and what is taken to be so. */
const asked = {
  year: orBlank(number, 'Write the year in which the school year begins').describe(
    'The calendar year in which the school year begins; the last whole one unless said',
  ),
  today: orBlank(z.string().max(80)).describe('Which policy is today’s: in-force, or the name of a pack'),
  draft: orBlank(z.string().max(80)).describe('Which policy is the draft: draft, version-3, or the name of a pack'),
  least: whole(1, 100).describe('Attendance is looked at from so many possible sessions on'),
  judgedBelow: orBlank(z.coerce.number().min(1).max(100), 'Write a percentage from 1 to 100'),
  judgedFurther: whole(1, 100),
  ...minutesAsked,
  show: orBlank(z.enum(['hours', ...consequenceKinds]), 'Choose what the chart shows').describe(
    'What the chart shows: hours of work, or how often one kind of it',
  ),
}

const askedWhatIf = z.object(asked)

const kind = z.enum(consequenceKinds)
const party = z.enum([...Object.keys(roles), ...Object.keys(outsiders)] as [Party, ...Party[]])
const ofBoth = <T extends z.ZodType>(of: T) => z.object({ today: of, draft: of })
const times = z.partialRecord(kind, z.int())
const reachedBy = z.object({ day: isoDay, name: z.string(), kind, because: z.string(), clause: z.string() }).nullable()
const judged = z.object({ says: z.string(), clause: z.string(), step: z.boolean() })
const troubledCount = z.object({ pupils: z.int(), medical: z.int(), sendPlan: z.int(), times: z.int() })

const comparison = z.object({
  from: isoDay,
  to: isoDay,
  pupils: z.int(),
  policies: ofBoth(z.object({ id: z.string(), title: z.string() })),
  kinds: z.array(z.object({ kind, title: z.string(), today: z.int(), draft: z.int() })),
  minutes: ofBoth(z.int()).describe('of the whole year, by the minutes that each kind is taken to need'),
  weeks: z.array(z.object({ monday: isoDay, ...ofBoth(times).shape, minutes: ofBoth(z.int()) })),
  parties: z.array(
    z.object({ by: party, title: z.string(), outside: z.boolean(), ...ofBoth(times).shape, minutes: ofBoth(z.int()) }),
  ),
  acts: z.array(
    z.object({
      asked: z.enum(['follow-up', 'evidence', 'lateness', 'tier', 'ladder', 'referral', 'threshold']),
      kind,
      name: z.string(),
      does: z.string(),
      by: party,
      title: z.string().describe('who does it, in words'),
      clause: z.string(),
      times: ofBoth(z.int()),
      pupils: ofBoth(z.int()),
    }),
  ),
  reached: z.object({
    ...ofBoth(z.int()).shape,
    earlier: z.int(),
    daysEarlier: z.int().describe('school days, the middle one of those reached earlier'),
    later: z.int(),
    onlyDraft: z.int(),
    onlyToday: z.int(),
    pupils: z.array(
      z.object({
        pupil: z.int(),
        name: z.string(),
        ...ofBoth(reachedBy).shape,
        earlier: z.int().nullable().describe('school days'),
      }),
    ),
  }),
  troubled: z.object({
    ...ofBoth(troubledCount).shape,
    pupils: z.array(
      z.object({
        pupil: z.int(),
        name: z.string(),
        times: ofBoth(z.int()),
        why: ofBoth(z.array(z.enum(['medical', 'send-plan']))),
      }),
    ),
  }),
  judged: ofBoth(z.array(judged)).describe('what each policy leaves to judgement'),
  judgedBelow: ofBoth(z.object({ percent: z.number(), includes: z.boolean() })),
})
export type ComparisonShown = z.output<typeof comparison>

const reply = z.object({
  years: z.array(z.object({ year: z.int(), title: z.string() })).describe('the years with marks, the newest first'),
  year: z.int().nullable(),
  offered: z.array(z.object({ id: z.string(), title: z.string() })),
  today: z.string().nullable(),
  draft: z.string().nullable(),
  assumed: z.object({
    minutes: z.record(kind, z.int()),
    least: z.int(),
    judgedBelow: z.number().nullable().describe('null: the highest tier of each policy'),
    judgedFurther: z.int(),
  }),
  show: z.enum(['hours', ...consequenceKinds]),
  text: z.string().describe('the draft that was given as text'),
  comparison: comparison.nullable().describe('null until there is a year with marks and a draft'),
})

const params = z.object({ school: number })
const path = '/schools/:school/policy/what-if'

export const readPolicyWhatIf = contract({
  name: 'readPolicyWhatIf',
  summary:
    'What would have followed from a past year’s marks under today’s policy and under a draft: work by week and by role, pupils reached earlier, pupils troubled for nothing. Nothing is kept or sent',
  method: 'GET',
  path,
  params,
  query: askedWhatIf,
  reply,
})

export const tryPolicyText = contract({
  name: 'tryPolicyText',
  summary: 'The same with a draft that is given as text or as a file, in YAML. Nothing is kept or sent',
  method: 'POST',
  path,
  params,
  body: z.object({
    ...asked,
    text: orBlank(z.string().max(400_000, 'The text is too long for a policy')),
    file: orBlank(z.string().max(600_000, 'The file is too long for a policy')).describe('base64'),
  }),
  reply,
  bodyLimit: 1_500_000,
})

export type WhatIfShown = Reply<typeof readPolicyWhatIf>
export type WhatIfAsked = z.output<typeof askedWhatIf>
