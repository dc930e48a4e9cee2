import type { Policy } from '#school/policy/policy.contract.ts'
import { and, capital, many, or, percent, phrase } from '#school/policy-document/wording/sentences.ts'
import { deeds, paragraph, table, type Writer, type Written } from '#school/policy-document/writer.ts'

type Ladder = Policy['ladders']['ladders'][number]
type Stage = Ladder['stages'][number]

const basis: Record<Ladder['basis'], string | undefined> = {
  'school-practice': 'These steps are our own practice. The law does not set them.',
  law: 'These steps follow from the law.',
  'not-stated': undefined,
}

const held: Record<Ladder['holds'][number], string> = {
  'medical-plan': 'a medical plan',
  'send-plan': 'a plan for special educational needs',
  'part-time-timetable': 'a part-time timetable',
  bereavement: 'a bereavement',
  'plan-agreed': 'a plan that parents have agreed with us',
}

const again: Record<Ladder['startsAgain'], string> = {
  'each-year': 'They begin anew each school year.',
  'each-term': 'They begin anew each term.',
  'when-attendance-is-above-the-first-stage': 'They begin anew once attendance is above the limit of the first step.',
  never: 'They do not begin anew.',
}

const ends: Record<Ladder['ends'], string> = {
  referral: 'The last step is a referral.',
  meeting: 'The last step is a meeting.',
  'legal-route': 'The last step leads to legal action.',
  'support-plan': 'The last step is a plan of support.',
}

/** Letters and meetings, one after another. Left out where the policy has none. */
export function ladders({ policy, the }: Writer): Written {
  return {
    id: 'ladders',
    title: 'Letters and meetings, step by step',
    blocks: [],
    parts: policy.ladders.ladders.map((ladder, index) => ({
      id: `ladder-${index + 1}`,
      title: ladder.name,
      blocks: [
        ...paragraph(basis[ladder.basis]),
        ...table(
          `The steps: ${phrase(ladder.name)}`,
          [
            { head: 'Step', share: 3 },
            { head: 'When', share: 4 },
            { head: 'What happens', share: 5 },
          ],
          ladder.stages.map(({ name, when, act, holdDays }) => [
            name,
            capital(reached(when)),
            [...deeds(the, [act]), holdDays !== null && `Then we wait for ${many(holdDays, 'school day')}.`],
          ]),
        ),
        ...paragraph(
          ladder.holds.length > 0 &&
            `We hold these steps back where the absence goes with ${or(...ladder.holds.map(reason => held[reason]))}.`,
          again[ladder.startsAgain],
          ends[ladder.ends],
        ),
      ],
    })),
  }
}

const reached = (when: Stage['when']): string =>
  and(
    when.attendanceBelow !== null && `attendance is below ${percent(when.attendanceBelow)}`,
    when.furtherAbsenceSessions !== null && `after ${many(when.furtherAbsenceSessions, 'further session')} of absence`,
    when.withoutEvidenceSessions !== null &&
      `after ${many(when.withoutEvidenceSessions, 'further session')} of absence without evidence`,
    when.unauthorisedSessions !== null && `after ${many(when.unauthorisedSessions, 'unauthorised session')}`,
    when.latesAfterClose !== null && `late ${many(when.latesAfterClose, 'time')} after the register had closed`,
    when.daysSinceLast !== null && `${many(when.daysSinceLast, 'school day')} after the step before`,
    when.judged && phrase(when.judged),
  )
