import { considerations as questions } from '#law/notices/before-a-notice.ts'
import { supportFirstCitation } from '#law/notices/other-tools.ts'
import { placesWithNotices, whereNoticesApplyCitation } from '#law/notices/who-may-issue.ts'
import type { Block } from '#platform/document/document.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { schoolInLaw } from '#school/policy-check/kind-of-school.ts'
import { and, capital, many } from '#school/policy-document/wording/sentences.ts'
import { bullets, coded, paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'
import { noticeToImprove, otherLegalTools } from './legal-tools.ts'
import { amounts, publicPlace } from './penalty-sums.ts'

type Sanctions = Policy['sanctions']

const before: Record<Sanctions['before'][number], string> = {
  'reasons-investigated': 'we look into the reasons',
  'special-needs-considered': 'we consider special educational needs',
  'support-offered': 'we offer support',
  'family-worked-with': 'we work with the family',
  'agencies-involved': 'we bring in other agencies where they can help',
}

const considered: Record<Sanctions['considerations'][number], string> = {
  'threshold-met': questions.threshold,
  'best-tool': questions.bestTool,
  'other-support': questions.alternative,
  'equality-act': questions.equality,
}

const weeks: Record<NonNullable<Sanctions['threshold']>['unit'], string> = {
  'school-weeks': 'school week',
  'calendar-weeks': 'week',
  months: 'month',
}

const announced: Record<NonNullable<Sanctions['announced']>, string> = {
  'as-listed-here': 'Every sanction that may follow stands in this section.',
  'without-saying-which': 'Parents are told beforehand that sanctions may follow.',
}

/** Legal steps: after support, and never instead of it. */
export function sanctions(writer: Writer): Written {
  const { policy, see } = writer
  const { sanctions } = policy
  const help = see('encouraging')
  return {
    id: 'sanctions',
    title: 'Legal steps',
    covers: [(!sanctions.penaltyNotices || sanctions.threshold) && 'legalTools'],
    blocks: [
      ...paragraph(supportFirstCitation.says, help && ['How we help stands in ', help, '.']),
      ...(sanctions.before.length > 0 ? paragraph('Before any sanction:') : []),
      ...bullets(sanctions.before.map(step => before[step])),
      ...paragraph(
        sanctions.announced && announced[sanctions.announced],
        sanctions.referralNearSessions !== null &&
          `We refer to the local authority as near as possible to ${many(sanctions.referralNearSessions, 'unauthorised session')}.`,
        sanctions.leaveReferralSessions !== null &&
          `An absence for which leave was not granted is referred at ${many(sanctions.leaveReferralSessions, 'unauthorised session')}.`,
        sanctions.noWorkSet && 'No work is set or marked for unauthorised absence.',
        sanctions.noExaminationsMoved && 'No examination is moved for unauthorised absence.',
      ),
    ],
    parts: [
      { id: 'improve', title: 'Notice to improve', blocks: noticeToImprove(writer) },
      {
        id: 'penalty-notices',
        title: 'Penalty notices',
        blocks: sanctions.penaltyNotices ? penaltyNotices(writer) : none(writer),
      },
      { id: 'public-place', title: 'Suspended, and in a public place', blocks: publicPlace(writer) },
      { id: 'tools', title: 'Other legal steps', blocks: otherLegalTools(writer) },
    ],
  }
}

const none = ({ policy }: Writer): Block[] => {
  const place = schoolInLaw(policy).notices
  return paragraph(
    'We do not use penalty notices.',
    place && !placesWithNotices.includes(place) && whereNoticesApplyCitation.says,
  )
}

function penaltyNotices(writer: Writer): Block[] {
  const { sanctions } = writer.policy
  return [
    ...paragraph(...threshold(writer)),
    ...(sanctions.threshold
      ? []
      : writer.gap('The school has not yet said from how much absence a penalty notice is considered.')),
    ...bullets(sanctions.otherTriggers.map(capital)),
    ...(sanctions.considerations.length > 0 ? paragraph('Before a notice, we answer these questions for the case at hand:') : []),
    ...bullets(sanctions.considerations.map(name => considered[name])),
    ...paragraph(...decision(writer)),
    ...amounts(writer),
  ]
}

function threshold({ policy: { sanctions }, on }: Writer): (string | undefined)[] {
  const { threshold, otherTriggers } = sanctions
  const codes = coded('after-close', on)
  return [
    threshold
      ? `A penalty notice is considered once a pupil has ${many(threshold.sessions, 'unauthorised session')} within ${many(threshold.within, weeks[threshold.unit])}. A late arrival after the register has closed${codes} is one of them.`
      : undefined,
    threshold?.reached === 'considered-case-by-case' ? 'Nothing follows by itself: each case is considered.' : undefined,
    threshold?.reached === 'always-issued' ? 'A notice is then issued.' : undefined,
    otherTriggers.length > 0 ? 'It is also considered in these cases:' : undefined,
  ]
}

function decision({ policy: { sanctions }, the }: Writer): (string | false)[] {
  const { decidedBy, authorisedDeputies, issuedTo, checkedWithAuthority, copiedToAuthority, previousAuthorityAsked } = sanctions
  const deputies = 'a deputy or assistant head whom the headteacher has authorised'
  return [
    decidedBy.length > 0 &&
      `Penalty notices are decided on by ${and(...decidedBy.map(the))}${authorisedDeputies ? `, or by ${deputies}` : ''}.`,
    issuedTo === 'parents-who-allowed-it' && 'A notice goes to the parent or parents who allowed the absence.',
    issuedTo === 'every-parent-lived-with' && 'A notice goes to every parent with whom the pupil lives.',
    checkedWithAuthority && 'The local authority is asked before a notice is issued.',
    copiedToAuthority && 'It gets a copy of each notice.',
    previousAuthorityAsked && 'Where a family has moved here, the earlier local authority is asked too.',
  ]
}
