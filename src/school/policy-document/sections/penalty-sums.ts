import { ruleOn } from '#law/dated.ts'
import { noAppealCitation } from '#law/notices/paying-a-notice.ts'
import { countedFromReceiptCitation, penaltySums } from '#law/notices/penalty-amounts.ts'
import { noticeLimit, oneParentOneChildCitation } from '#law/notices/penalty-limit.ts'
import { outsideFrameworkCitation, publicPlaceSums } from '#law/notices/public-place-notice.ts'
import { prosecuteOrWithdrawCitation } from '#law/notices/unpaid-notice.ts'
import type { Block } from '#platform/document/document.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { many, pounds } from '#school/policy-document/wording/sentences.ts'
import { paragraph, table, type Writer } from '#school/policy-document/writer.ts'

type Sanctions = Policy['sanctions']

const unpaid: Record<Sanctions['unpaid'], string | undefined> = {
  'prosecuted-or-withdrawn': prosecuteOrWithdrawCitation.says,
  'always-prosecuted': 'A parent who does not pay in time is prosecuted.',
  'not-stated': undefined,
}

const columns = [
  { head: 'Notice', share: 4 },
  { head: 'When it is paid', share: 3 },
  { head: 'Amount', share: 2 },
]

const term = (name: string, days: number | undefined, sum: number): string[] => [
  name,
  days === undefined ? '' : `Within ${many(days, 'day')}`,
  pounds(sum),
]

/** What a penalty notice costs, how many there may be, and what follows when it is not paid: from the policy, else from the law. */
export function amounts({ policy: { sanctions }, on }: Writer): Block[] {
  const law = ruleOn(penaltySums, on)?.value
  const [early, late] = law?.first ?? []
  const first =
    sanctions.first ??
    (early && late && { early: early.pounds, earlyDays: early.withinDays, late: late.pounds, lateDays: late.withinDays })
  const next = law?.second[0]
  const second = sanctions.second ?? (next && { pounds: next.pounds, days: next.withinDays })
  const limit = sanctions.limit ?? ruleOn(noticeLimit, on)?.value
  return [
    ...table('What a penalty notice costs', columns, [
      ...(first
        ? [
            term('First notice, paid early', first.earlyDays, first.early),
            term('First notice, paid later', first.lateDays, first.late),
          ]
        : []),
      ...(second ? [term('Second notice', second.days, second.pounds)] : []),
    ]),
    ...paragraph(countedFromReceiptCitation.says, noAppealCitation.says, unpaid[sanctions.unpaid]),
    ...paragraph(
      limit &&
        `There are at most ${many(limit.notices, 'notice')} within ${many(limit.years, 'year')}; after that, other legal steps are considered.`,
      limit && oneParentOneChildCitation.says,
    ),
  ]
}

/** A suspended pupil in a public place in school hours: the notice for that stands apart from those for absence. */
export function publicPlace({ policy: { sanctions }, on }: Writer): Block[] {
  const { publicPlace } = sanctions
  if (!publicPlace) return []
  const lateDays = publicPlace.lateDays ?? ruleOn(publicPlaceSums, on)?.value.at(-1)?.withinDays
  return [
    ...paragraph(
      `In the first ${many(publicPlace.firstDays, 'school day')} of a suspension or exclusion, parents see to it that the pupil is not in a public place in school hours. If the pupil is, without a good reason, a penalty notice may follow.`,
      outsideFrameworkCitation.says,
    ),
    ...table('What a notice for a public place costs', columns, [
      term('Paid early', publicPlace.earlyDays, publicPlace.early),
      term('Paid later', lateDays, publicPlace.late),
    ]),
  ]
}
