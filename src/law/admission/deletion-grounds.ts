import type { Citation } from '#law/cite.ts'
import type { Confidence } from '#law/codes/code.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** A ground on which the name of a pupil of compulsory school age leaves the admission register. */
export type DeletionGround = {
  letter: string
  title: string
  /** What must be true and on file; a person always confirms it. */
  conditions: string
  /** How well the conditions are known. */
  confidence: Confidence
}

const ground = (letter: string, title: string, confidence: Confidence, conditions: string): DeletionGround => ({
  letter,
  title,
  conditions,
  confidence,
})

const bothAgree =
  'School and local authority made reasonable enquiries together; if the pupil is found, both agree that there are no reasonable grounds to believe they will attend again.'

/** L-036, L-037: the grounds for pupils of compulsory school age, by letter. The old letters meant other things. */
export const deletionGrounds: DatedRule<readonly DeletionGround[]> = {
  rule: 'L-037',
  question: 'On what grounds does a name leave the admission register?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      citation: {
        rule: 'L-036',
        source: 'SI 2024/208 reg 9(1)',
        says: 'A name is deleted when a listed ground applies, and only then. It is deleted at once and never back-dated.',
        standing: 'must',
      },
      value: [
        ground(
          'a',
          'Registered at another school',
          'primary',
          'Not where a school attendance order names this school, where this is a mobile child’s main school, or where dual registration was agreed.',
        ),
        ground(
          'b',
          'Finished nursery education here',
          'primary',
          'Would move to reception or above, and there are no reasonable grounds to believe they will attend again.',
        ),
        ground(
          'c',
          'Dual registered, and attends here no more',
          'primary',
          'Every other school consents, no order names this school, and it is not a mobile child’s main school.',
        ),
        ground(
          'd',
          'Attendance order changed to another school',
          'primary',
          'The local authority amended the school attendance order to name another school.',
        ),
        ground('e', 'Attendance order revoked', 'primary', 'Revoked because suitable education was arranged otherwise.'),
        ground(
          'f',
          'Educated otherwise than at school',
          'secondary',
          'A parent said so in writing, the day named has passed, and no attendance order is in force.',
        ),
        ground(
          'g',
          'Moved out of reach of the school',
          'unconfirmed',
          'No longer normally lives a reasonable distance away. The other conditions of 2024 were not seen.',
        ),
        ground(
          'h',
          'Did not return after leave',
          'secondary',
          `Absent for ten school days after the leave ended, with no reasonable grounds to think of sickness or an unavoidable cause. ${bothAgree}`,
        ),
        ground(
          'i',
          'Absent without authority for twenty school days',
          'secondary',
          `Every session of at least twenty school days on end carries one of the three codes the ground names, with no reasonable grounds to think of sickness or an unavoidable cause. ${bothAgree}`,
        ),
        ground(
          'j',
          'Detained under a sentence',
          'unconfirmed',
          'A sentence of detention of a kind the regulations list. The length and the other conditions of 2024 were not seen.',
        ),
        ground('k', 'Died', 'secondary', 'The pupil has died.'),
        ground(
          'l',
          'Past compulsory school age, and not staying on',
          'unconfirmed',
          'Will be over compulsory school age when the school next meets, and will not go on to its sixth form. The conditions of 2024 were not seen.',
        ),
        ground(
          'm',
          'Boarding fees unpaid',
          'unconfirmed',
          'A boarder at a maintained school or an academy, the fees still unpaid at the end of the term to which they relate.',
        ),
        ground(
          'n',
          'No longer a pupil of an independent or non-maintained special school',
          'secondary',
          'For those two kinds of school only.',
        ),
        ground(
          'o',
          'Permanently excluded',
          'unconfirmed',
          'The steps of the exclusion review are taken to be finished first; that condition was not seen.',
        ),
      ],
    },
  ],
}

/** L-037: pupils outside compulsory school age have grounds of their own, which were not read and are not offered. */
export const outsideCompulsoryAgeCitation: Citation = {
  rule: 'L-037',
  source: 'SI 2024/208 reg 9(3)',
  says: 'Names of pupils outside compulsory school age are deleted on grounds of their own. Their text was not seen.',
  standing: 'unconfirmed',
}

/** L-037: a ground by its letter, as it stood on a day; undefined before 19 August 2024, when the letters meant other things. */
export const deletionGroundOn = (letter: string, day: Day): DeletionGround | undefined =>
  ruleOn(deletionGrounds, day)?.value.find(listed => listed.letter === letter)
