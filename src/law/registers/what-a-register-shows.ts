import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** What the attendance register says of a pupil and a session. */
export type Shown = {
  /** The code itself is law, or only one way of saying what the law asked for. */
  codesAreLaw: boolean
  /** The states of which exactly one is shown. */
  states: readonly string[]
  /** Whether each absence is shown as authorised or not. */
  authorisedOrNot: 'of every pupil' | 'of pupils of compulsory school age'
}

/** L-171, L-026: what the attendance register shows for each session, now and before the regulations of 2024. */
export const whatTheRegisterShows: DatedRule<Shown> = {
  rule: 'L-171',
  question: 'What does the attendance register show of each pupil in each session?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: { codesAreLaw: true, states: ['one of the codes in the regulations'], authorisedOrNot: 'of every pupil' },
      citation: {
        rule: 'L-026',
        source: 'Working together 2026 para 33',
        says: 'One code of the regulations for every day pupil on roll, whether of compulsory school age or not; the code itself says whether an absence is authorised.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: {
        codesAreLaw: false,
        states: [
          'present',
          'absent',
          'at an approved educational activity',
          'unable to attend because of exceptional circumstances',
        ],
        authorisedOrNot: 'of pupils of compulsory school age',
      },
      citation: {
        rule: 'L-171',
        source: 'SI 2006/1751 reg 6(1)',
        says: 'The register showed one of four states, and of pupils of compulsory school age whether an absence was authorised; letters were guidance.',
        standing: 'must',
      },
    },
  ],
}

/** L-171: the causes for which the older regulations counted an absence as authorised. */
export const authorisedBefore2024: Citation = {
  rule: 'L-171',
  source: 'SI 2006/1751 reg 6(2)',
  says: 'An absence was authorised for leave that was given, for sickness or an unavoidable cause, for a religious day, or where the school was beyond walking distance and no travel had been arranged.',
  standing: 'defines',
}

/** L-171: whether the register had to say of this absence if it was authorised; an older mark of a sixth-former may say nothing. */
export const saysWhetherAuthorised = (
  day: Day,
  compulsorySchoolAge: boolean,
): { must: boolean; citation: Citation } | undefined => {
  const rule = ruleOn(whatTheRegisterShows, day)
  return rule && { must: compulsorySchoolAge || rule.value.authorisedOrNot === 'of every pupil', citation: rule.citation }
}
