import type { Caution, Citation, Refusal } from '#law/cite.ts'
import { codeOfPart, type Session } from '#law/codes/attendance-codes.ts'
import { isCompulsorySchoolAge } from '#law/pupils/compulsory-school-age.ts'
import type { Day } from '#time/day.ts'

/** L-070: what makes a part-time timetable leave. */
export const partTimeCitation: Citation = {
  rule: 'L-070',
  source: 'SI 2024/208 reg 11(6)',
  says: 'The school and a parent with whom the pupil normally lives have agreed that, because of exceptional circumstances, the pupil is for a time educated part-time, and at what times and on what dates.',
  standing: 'must',
}

/** L-094: what the guidance asks of a part-time timetable. */
export const partTimeGuidanceCitation: Citation = {
  rule: 'L-094',
  source: 'Working together 2024',
  says: 'It is very rare and in the pupil’s best interest, is not a way to manage behaviour, has an aim and a proposed end, and is reviewed regularly with pupil and parents.',
  standing: 'should',
}

/** L-071: the code of a pupil outside compulsory school age who is not due. */
export const notRequiredCitation: Citation = {
  rule: 'L-071',
  source: 'Working together 2024',
  says: 'A pupil outside compulsory school age who is not due in a session has a code that is not counted; a pupil of compulsory school age never has it.',
  standing: 'must',
}

/** A part-time timetable as it is written down. What is left out is not known yet. */
export type PartTimePlan = {
  agreedOn?: Day
  agreedBy?: 'parent-lived-with' | 'another-parent'
  exceptional?: boolean
  firstDay?: Day
  proposedEnd?: Day
  firstReview?: Day
  /** The sessions of the week in which the pupil is not due, 1 for Monday. */
  away?: readonly { weekday: number; session: Session }[]
  aim?: string
  forBehaviour?: boolean
  socialWorker?: 'none' | 'told' | 'not-told'
  careAndHealthPlan?: 'none' | 'discussed-with-authority' | 'not-discussed'
}

const lacks = (about: keyof PartTimePlan, because: string, citation = partTimeCitation): Refusal => ({ because, citation, about })

/** L-070, L-094: what is missing before a part-time timetable may be kept. Nothing is missing from a plan that stands. */
export const missingFromPlan = (plan: PartTimePlan): Refusal[] => {
  const missing: Refusal[] = []
  if (plan.agreedOn === undefined) missing.push(lacks('agreedOn', 'Say on what day it was agreed.'))
  if (plan.agreedBy !== 'parent-lived-with')
    missing.push(lacks('agreedBy', 'Say which parent agreed: one with whom the pupil normally lives.'))
  if (!plan.exceptional) missing.push(lacks('exceptional', 'It is for exceptional circumstances only. Say what they are.'))
  if (plan.firstDay === undefined) missing.push(lacks('firstDay', 'Say on what day it begins.'))
  if (plan.proposedEnd === undefined)
    missing.push(lacks('proposedEnd', 'Say on what day it is proposed to end. A review may put that off.'))
  if (plan.firstReview === undefined)
    missing.push(lacks('firstReview', 'Say when it is first reviewed.', partTimeGuidanceCitation))
  if (!plan.away?.length) missing.push(lacks('away', 'Say in which sessions the pupil is not due.'))
  if (plan.firstDay !== undefined && plan.proposedEnd !== undefined && plan.proposedEnd < plan.firstDay)
    missing.push(lacks('proposedEnd', 'It would end before it begins.'))
  return missing
}

/** L-094: what the guidance asks school and parents to think about in a part-time timetable. */
export const cautionsOnPlan = (plan: PartTimePlan): Caution[] => {
  const cautions: Caution[] = []
  const think = (about: keyof PartTimePlan, because: string) => cautions.push(lacks(about, because, partTimeGuidanceCitation))
  if (plan.forBehaviour) think('forBehaviour', 'A part-time timetable is not a way to manage behaviour.')
  if (!plan.aim?.trim()) think('aim', 'It should have a clear aim, within a wider plan for the pupil.')
  if (plan.socialWorker === 'not-told') think('socialWorker', 'The pupil’s social worker should be kept informed.')
  if (plan.careAndHealthPlan === 'not-discussed')
    think('careAndHealthPlan', 'The pupil has an education, health and care plan: discuss it with the local authority.')
  if (plan.firstReview !== undefined && plan.proposedEnd !== undefined && plan.firstReview > plan.proposedEnd)
    think('firstReview', 'The first review would come after the proposed end.')
  return cautions
}

/** One session of a pupil who has a plan. */
export type SessionOfPlan = { day: Day; weekday: number; session: Session; born: Day }

/** The code of a session under a plan; or the ordinary codes, and why. */
export type PlanAnswer = { code: string | 'ordinary codes'; because: string; citation: Citation }

/** L-070, L-071, L-094: the code of one session of a pupil who has a part-time timetable. Age is asked for each day. */
export const codeUnderPlan = (plan: PartTimePlan, { day, weekday, session, born }: SessionOfPlan): PlanAnswer => {
  const ordinary = (because: string): PlanAnswer => ({ code: 'ordinary codes', because, citation: partTimeCitation })
  const partTime = codeOfPart('part-time', day)
  const notRequired = codeOfPart('not-required', day)
  if (partTime === undefined || notRequired === undefined)
    return ordinary('A part-time timetable had no code of its own on this day.')
  if (missingFromPlan(plan).length > 0) return ordinary('The plan is not complete, so that nothing rests on it.')
  if (day < (plan.firstDay ?? Infinity) || day > (plan.proposedEnd ?? -Infinity))
    return ordinary('The plan does not cover this day.')
  const away = plan.away?.some(slot => slot.weekday === weekday && slot.session === session)
  if (!away) return ordinary('The pupil is due in this session.')
  return isCompulsorySchoolAge(born, day)
    ? { code: partTime, because: 'The plan leaves this session out.', citation: partTimeCitation }
    : {
        code: notRequired,
        because: 'The pupil is outside compulsory school age and not due in this session.',
        citation: notRequiredCitation,
      }
}
