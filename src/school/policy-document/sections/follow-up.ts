import { changedTitles } from '#law/codes/changed-titles.ts'
import { countsMeanwhile } from '#law/registers/unexplained.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { and, at, many, phrase } from '#school/policy-document/wording/sentences.ts'
import {
  bullets,
  coded,
  deeds,
  paragraph,
  prose,
  steps,
  table,
  type Writer,
  type Written,
} from '#school/policy-document/writer.ts'
import { missingPupil } from './missing-pupil.ts'

type FollowUp = Policy['followUp']

const firstContact: Record<FollowUp['firstDayContact'], string> = {
  'as-registers-close': ', as soon as the register has closed',
  'as-early-as-possible': ', as early as possible',
  'in-the-morning': ', in the course of the morning',
  'during-the-day': ', in the course of the day',
  'not-stated': '',
}

const mostAtRisk: Record<FollowUp['first'][number], string> = {
  'looked-after': 'pupils who are looked after',
  'child-protection': 'pupils with a child protection plan',
  'child-in-need': 'children in need',
  'social-worker': 'other pupils who have a social worker',
  'special-needs': 'pupils with special educational needs',
  'known-to-be-at-risk': 'pupils whom we know to be at risk',
}

const tries: Record<FollowUp['order'][number], string> = {
  'ask-in-school': 'staff who may know where the pupil is',
  'first-contact': 'the first contact that parents gave us',
  'leave-voicemail': 'a message on their voicemail',
  text: 'a text message',
  'every-other-contact': 'every other contact that we have',
}

const lasting: Record<FollowUp['eachFurtherDay'], string | undefined> = {
  'every-day': 'While we do not know the reason, we ask again every day.',
  'second-day': 'If we still do not know the reason, we ask again on the second day.',
  'not-stated': undefined,
}

const units: Record<FollowUp['unknownReason']['unit'], [string, string]> = {
  'school-days': ['school day', 'school days'],
  'working-days': ['working day', 'working days'],
  days: ['day', 'days'],
}

const absenceOf: Record<FollowUp['escalation'][number]['of'], { goesOn: string; after: string }> = {
  'absence-without-contact': { goesOn: 'While nobody can be reached', after: 'of absence without contact' },
  'unexplained-absence': { goesOn: 'While the reason stays unknown', after: 'of unexplained absence' },
  illness: { goesOn: 'While an illness lasts', after: 'of illness' },
  'suspected-holiday': { goesOn: 'While we suspect a holiday', after: 'of a suspected holiday' },
  'not-arrived': { goesOn: 'While a new pupil has not arrived', after: 'without a new pupil who was expected' },
}

/** What the school does from the first morning of an absence without a reason, until the reason is known. */
export function followUp(writer: Writer): Written {
  const { policy, the, gap } = writer
  const { followUp, ownWords } = policy
  const { firstDayContact, firstDayContactBy, leadershipSummaryAt } = followUp
  return {
    id: 'follow-up',
    title: 'When we do not know why a pupil is away',
    covers: [firstDayContact !== 'not-stated' && 'firstDayCalling', 'dayToDayProcesses'],
    blocks: [
      ...paragraph(
        `When a pupil is away and nobody has told us why, parents hear from ${the(followUp.by)} on the first day${firstContact[firstDayContact]}${firstDayContactBy ? `, and no later than ${at(firstDayContactBy)}` : ''}.`,
        lasting[followUp.eachFurtherDay],
        followUp.tell.length > 0 && `We also tell those who work with the pupil: ${and(...followUp.tell.map(the))}.`,
      ),
      ...(firstDayContact === 'not-stated'
        ? gap('The school has not yet said when on the first day it gets in touch with parents.')
        : []),
      ...(followUp.first.length > 0 ? paragraph('We begin with the pupils who may be most at risk, in this order:') : []),
      ...steps(followUp.first.map(pupils => mostAtRisk[pupils])),
      ...paragraph('We try, in this order:'),
      ...steps(followUp.order.map(contact => tries[contact])),
      ...(followUp.noneReached.length > 0 ? paragraph('When nobody can be reached:') : []),
      ...bullets(deeds(the, followUp.noneReached)),
      ...paragraph(
        followUp.reflections &&
          'Each time, we ask ourselves four things: whether the pupil may be in danger, whether a special need is not being met, whether the family is in crisis, and how the pupil’s mental health is.',
        leadershipSummaryAt && `Leaders of the school see the morning’s absences at ${at(leadershipSummaryAt)}.`,
      ),
    ],
    parts: [
      { id: 'until-known', title: 'What the register says until then', blocks: untilKnown(writer) },
      { id: 'as-days-pass', title: 'As days pass', blocks: asDaysPass(writer) },
      { id: 'safeguarding', title: 'Attendance and safeguarding', blocks: prose(ownWords.safeguarding) },
      missingPupil(writer),
    ],
  }
}

function untilKnown({ policy, on }: Writer) {
  const { within, unit, first, afterwards } = policy.followUp.unknownReason
  const unauthorised = coded('unresolved', on)
  const title = changedTitles.find(({ part }) => part === 'unexplained')?.title ?? ''
  return paragraph(
    first === 'reason-not-established'
      ? `Until the reason is known, the register says so: ${phrase(title)}${coded('unexplained', on)}.`
      : `Until the reason is known, the absence is recorded as unauthorised${unauthorised}.`,
    first === 'reason-not-established' && countsMeanwhile.says,
    within !== null && `We find the reason and correct the mark within ${many(within, ...units[unit])}.`,
    afterwards === 'unauthorised' &&
      (within === null
        ? `If no reason is found, the absence is unauthorised${unauthorised}.`
        : `If no reason is found by then, the absence is unauthorised${unauthorised}.`),
  )
}

type Step = FollowUp['escalation'][number]

const whenOf = ({ afterSchoolDays, of }: Step): string =>
  afterSchoolDays === null ? absenceOf[of].goesOn : `After ${many(afterSchoolDays, 'school day')} ${absenceOf[of].after}`

function asDaysPass({ policy, the }: Writer) {
  const { escalation } = policy.followUp
  return table(
    'What happens as days pass',
    [
      { head: 'When', share: 4 },
      { head: 'What happens', share: 7 },
    ],
    [...new Set(escalation.map(whenOf))].map(when => [
      when,
      deeds(
        the,
        escalation.filter(step => whenOf(step) === when),
      ),
    ]),
  )
}
