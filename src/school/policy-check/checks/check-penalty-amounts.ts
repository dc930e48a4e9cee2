import type { Citation } from '#law/cite.ts'
import { ruleOn } from '#law/dated.ts'
import {
  cautionsOnNoticeToImprove,
  improveContentsCitation,
  improvementWeeks,
  improvePartsMissing,
} from '#law/notices/notice-to-improve.ts'
import { type PaymentTerm, penaltySums } from '#law/notices/penalty-amounts.ts'
import { noticeLimit } from '#law/notices/penalty-limit.ts'
import { publicPlaceCitation, publicPlaceSums, refusalOfPublicPlaceNotice } from '#law/notices/public-place-notice.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import type { Day } from '#time/day.ts'

/** L-133, L-134, L-138, L-139: the amounts and periods of notices, how many there may be, and the time to improve. */
export const checkPenaltyAmounts: Check = (policy, day) => [
  ...amounts(policy, day),
  ...howMany(policy, day),
  ...publicPlace(policy, day),
  ...timeToImprove(policy),
]

type Sum = { pounds: [field: string, said: number]; days: [field: string, said: number | null]; law: PaymentTerm | undefined }

const term = (pounds: number, days: number | null): string => (days === null ? `£${pounds}` : `£${pounds} within ${days} days`)

/** The amounts and the days of a notice that are not those of the law. */
function sums(policy: Policy, path: string, all: readonly Sum[], said: Pick<Finding, 'conflict' | 'citation'>, what: string) {
  const say = findingsIn(policy)
  return all.flatMap(({ pounds, days, law }) => {
    if (!law) return []
    const value = term(pounds[1], days[1])
    const right = term(law.pounds, law.withinDays)
    const wrong = (field: string, to: number) =>
      say(`${path}.${field}`, {
        kind: 'forbidden',
        ...said,
        value,
        says: `The policy puts ${what} at ${value}. It is ${right}.`,
        mend: `Write ${right}.`,
        to,
      })
    return [
      ...(pounds[1] === law.pounds ? [] : [wrong(pounds[0], law.pounds)]),
      ...(days[1] === null || days[1] === law.withinDays ? [] : [wrong(days[0], law.withinDays)]),
    ]
  })
}

function amounts(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(penaltySums, day)
  if (!rule) return []
  const { first, second } = policy.sanctions
  const said = { conflict: 'K-02', citation: rule.citation }
  const [lower, higher] = rule.value.first
  const [flat] = rule.value.second
  return [
    ...(first
      ? sums(
          policy,
          'sanctions.first',
          [
            { pounds: ['early', first.early], days: ['earlyDays', first.earlyDays], law: lower },
            { pounds: ['late', first.late], days: ['lateDays', first.lateDays], law: higher },
          ],
          said,
          'a first notice',
        )
      : []),
    ...(second
      ? sums(
          policy,
          'sanctions.second',
          [{ pounds: ['pounds', second.pounds], days: ['days', second.days], law: flat }],
          said,
          'a second notice',
        )
      : []),
  ]
}

/** L-134: no more notices in so many years than the law lets there be. Fewer is lawful, and not the national limit. */
function howMany(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(noticeLimit, day)
  const { limit } = policy.sanctions
  if (!rule?.value || !limit) return []
  const law = rule.value
  const differs = (field: 'notices' | 'years', more: boolean): Finding[] =>
    limit[field] === law[field]
      ? []
      : [
          findingsIn(policy)(`sanctions.limit.${field}`, {
            kind: more ? 'forbidden' : 'caution',
            citation: rule.citation,
            value: `${limit.notices} notices in ${limit.years} years`,
            says: `The policy allows ${limit.notices} notices to a parent for a child in ${limit.years} years. The national limit is ${law.notices} in ${law.years} years.`,
            mend: `Write ${law.notices} notices in ${law.years} years.`,
            to: law[field],
          }),
        ]
  return [...differs('notices', limit.notices > law.notices), ...differs('years', limit.years < law.years)]
}

/** L-138: a notice for a public place has amounts and days of its own. */
function publicPlace(policy: Policy, day: Day): Finding[] {
  const said = policy.sanctions.publicPlace
  const rule = ruleOn(publicPlaceSums, day)
  if (!said || !rule) return []
  const [lower, higher] = rule.value
  const path = 'sanctions.publicPlace'
  const within = (schoolDay: number) =>
    !refusalOfPublicPlaceNotice({ schoolDayOfExclusion: schoolDay, inPublicPlace: true, inSchoolHours: true })
  let last = 1
  while (within(last + 1)) last += 1
  const citation: Citation = rule.citation
  return [
    ...sums(
      policy,
      path,
      [
        { pounds: ['early', said.early], days: ['earlyDays', said.earlyDays], law: lower },
        { pounds: ['late', said.late], days: ['lateDays', said.lateDays], law: higher },
      ],
      { citation },
      'a notice for a public place',
    ),
    ...(said.firstDays === last
      ? []
      : [
          findingsIn(policy)(`${path}.firstDays`, {
            kind: 'forbidden',
            citation: publicPlaceCitation,
            says: `The policy speaks of the first ${said.firstDays} days of a suspension. The duty is for the first ${last} school days.`,
            mend: `Write ${last} school days.`,
            to: last,
          }),
        ]),
  ]
}

/** L-139: how long the time to improve is, and what the notice contains. */
function timeToImprove(policy: Policy): Finding[] {
  const said = policy.sanctions.noticeToImprove
  if (!said) return []
  const say = findingsIn(policy)
  const { least, most } = improvementWeeks
  const value = `${said.weeksLeast} to ${said.weeksMost} weeks`
  const weeks = (field: 'weeksLeast' | 'weeksMost') =>
    cautionsOnNoticeToImprove({ firstDay: 0, lastDay: said[field] * 7 - 1, supportAppropriate: true }).map(({ citation }) =>
      say(`sanctions.noticeToImprove.${field}`, {
        kind: 'caution',
        citation,
        value,
        says: `A notice to improve runs for ${value}. The time to improve is between ${least} and ${most} weeks.`,
        mend: `Write ${least} to ${most} weeks, or the length that your local authority sets.`,
        to: Math.min(Math.max(said[field], least), most),
      }),
    )
  const missing = improvePartsMissing(said.contains)
  return [
    ...weeks('weeksLeast'),
    ...weeks('weeksMost'),
    ...(missing.length === 0
      ? []
      : [
          say('sanctions.noticeToImprove.contains', {
            kind: 'caution',
            citation: improveContentsCitation,
            says: `A notice to improve is to contain more than the policy says. Missing: ${missing.map(({ says }) => says).join(' ')}`,
            mend: 'Put in what is missing.',
            to: [...said.contains, ...missing.map(({ name }) => name)],
          }),
        ]),
  ]
}
