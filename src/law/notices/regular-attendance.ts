import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { regulationsOf2024 } from '#law/instruments.ts'
import { type Day, dayOf } from '#time/day.ts'

/** L-180: what attending regularly means. */
export const meaningOfRegularly: DatedRule<string> = {
  rule: 'L-180',
  question: 'What does failing to attend regularly mean?',
  notModelledBefore: dayOf('2017-04-06'),
  versions: [
    {
      from: dayOf('2017-04-06'),
      value: 'in accordance with the rules of the school',
      citation: {
        rule: 'L-180',
        source: 'Isle of Wight Council v Platt [2017] UKSC 28',
        says: 'To attend regularly is to attend in accordance with the rules of the school, so a high attendance percentage is no answer to an absence without authority.',
        standing: 'defines',
      },
    },
  ],
}

/** L-180: what a percentage of attendance says of an offence: nothing, in either direction. */
export const percentageProvesNothingCitation: Citation = {
  rule: 'L-180',
  source: 'Isle of Wight Council v Platt [2017] UKSC 28',
  says: 'A percentage of attendance shows neither that there was an offence nor that there was none.',
  standing: 'defines',
}

/** Why an absence is no offence. */
export type NoOffence =
  | 'sickness or unavoidable cause'
  | 'leave'
  | 'religious day'
  | 'travel arrangements not made'
  | 'travelling family'

const noOffenceCitation = (source: string, says: string): Citation => ({ rule: 'L-181', source, says, standing: 'must' })

/** L-181: where each reason stands. */
export const noOffenceCitations: Readonly<Record<NoOffence, Citation>> = {
  'sickness or unavoidable cause': noOffenceCitation(
    'Education Act 1996 s 444(2A)',
    'Absence because of sickness or an unavoidable cause is no offence, where the parent proves it.',
  ),
  leave: noOffenceCitation('Education Act 1996 s 444(3)(a)', 'Absence with leave is no offence.'),
  'religious day': noOffenceCitation(
    'Education Act 1996 s 444(3)(c)',
    'Absence on a day exclusively set apart by the parent’s religious body is no offence.',
  ),
  'travel arrangements not made': noOffenceCitation(
    'Education Act 1996 s 444(3B)',
    'Absence is no offence where the local authority failed in a duty to make travel arrangements.',
  ),
  'travelling family': noOffenceCitation(
    'Education Act 1996 s 444(6)',
    'Absence of a child whose family travels for a trade is no offence where the child attends as regularly as the trade permits.',
  ),
}

/** L-181: the codes that stand for an absence that is no offence, by the reason that they stand for. */
export const codesOfNoOffence: DatedRule<Readonly<Record<NoOffence, readonly string[]>>> = {
  rule: 'L-181',
  question: 'Which codes stand for an absence that is no offence?',
  notModelledBefore: regulationsOf2024,
  versions: [
    {
      from: regulationsOf2024,
      value: {
        'sickness or unavoidable cause': ['I', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7'],
        leave: ['C', 'C1', 'C2', 'M', 'J1', 'S'],
        'religious day': ['R'],
        'travel arrangements not made': ['Q'],
        'travelling family': ['T'],
      },
      citation: {
        rule: 'L-181',
        source: 'Education Act 1996 s 444(2A) to (6)',
        says: 'The codes for sickness, unavoidable causes, leave, religious days, missing travel arrangements and travelling families stand for absence that is no offence.',
        standing: 'must',
      },
    },
  ],
}

/** L-181: the reason for which an absence with this code is no offence; undefined where the code stands for none. */
export const noOffenceOf = (code: string, day: Day): { reason: NoOffence; citation: Citation } | undefined => {
  const codes = ruleOn(codesOfNoOffence, day)?.value
  if (!codes) return undefined
  const reason = (Object.keys(codes) as NoOffence[]).find(one => codes[one].includes(code))
  return reason && { reason, citation: noOffenceCitations[reason] }
}
