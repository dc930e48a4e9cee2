import type { Citation } from '#law/cite.ts'
import { type ClosureCause, closureCode, codeOfPart } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { type Day, dayOf } from '#time/day.ts'

/** L-078: which code fits heat, snow and other closures without warning. */
export const closureTableCitation: Citation = {
  rule: 'L-078',
  source: 'Local authority advice',
  says: 'A closed site, a part of it closed to some, and coming left to choice are marked differently; where a pupil could come and was expected, the ordinary codes apply.',
  standing: 'should',
}

const site: readonly ClosureCause[] = ['site-closed', 'part-of-site-closed', 'transport-unavailable']

/** L-077, L-173: for which causes a pupil could be marked as unable to attend. */
export const causesThatExcuse: DatedRule<readonly ClosureCause[]> = {
  rule: 'L-173',
  question: 'Which causes outside the family mark a pupil as unable to attend?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: [...site, 'travel-disrupted'],
      citation: {
        rule: 'L-077',
        source: 'SI 2024/208 reg 10 Table 3',
        says: 'The whole site or a part of it unexpectedly closed, the usual transport unavailable beyond walking distance, and an emergency that disrupts travel widely have a code each.',
        standing: 'defines',
      },
    },
    {
      from: dayOf('2010-09-01'),
      value: [...site, 'travel-disrupted'],
      citation: {
        rule: 'L-173',
        source: 'SI 2010/1725',
        says: 'From 1 September 2010 a local or national emergency that disrupted travel widely and prevented attendance was an exceptional circumstance too.',
        standing: 'defines',
      },
    },
    {
      from: firstModelledDay,
      value: site,
      citation: {
        rule: 'L-173',
        source: 'SI 2006/1751 reg 6(5)',
        says: 'A closed site or part of it, and transport of the school or the authority that did not run, were exceptional circumstances with one code.',
        standing: 'defines',
      },
    },
  ],
}

/** What happened, as it concerns one pupil in one session. */
export type ClosureFacts = {
  what:
    | 'whole-site-shut'
    | 'part-shut'
    | 'coming-left-to-choice'
    | 'transport-not-running'
    | 'travel-emergency'
    | 'shut-after-registration'
  /** Part of the site is shut: there is no room for this pupil in what is open. */
  noRoomForThisPupil?: boolean
  /** Coming was left to choice: the school agreed that this pupil stays at home. */
  agreedToStayHome?: boolean
  /** The usual transport is not running: the school is within walking distance. */
  withinWalkingDistance?: boolean
  /** A travel emergency: it kept this pupil from coming. */
  keptThisPupilAway?: boolean
}

/** A code; or that the ordinary codes apply: the present mark, or the code of the pupil's own reason. */
export type ClosureAnswer = { code: string | 'ordinary codes'; because: string; citation: Citation }

const ordinary = (because: string, citation: Citation = closureTableCitation): ClosureAnswer => ({
  code: 'ordinary codes',
  because,
  citation,
})

const caused = (cause: ClosureCause, day: Day, because: string): ClosureAnswer => {
  const rule = ruleOn(causesThatExcuse, day)
  if (!rule) return ordinary('The law of this day is not modelled.')
  return rule.value.includes(cause)
    ? { code: closureCode(cause, day), because, citation: rule.citation }
    : ordinary('On this day that was not yet a cause for which a pupil could be marked as unable to attend.', rule.citation)
}

const choice = (day: Day, agreedToStayHome: boolean): ClosureAnswer => {
  const leave = codeOfPart('exceptional-leave', day)
  return agreedToStayHome && leave !== undefined
    ? {
        code: leave,
        because: 'Coming was left to choice, and the school agreed that this pupil stays at home.',
        citation: closureTableCitation,
      }
    : ordinary(
        'Coming was left to choice: that is no closure. Whoever came is present; whoever did not has the code of their reason, unauthorised where none was agreed.',
      )
}

/** L-077, L-078, L-173: how a closure, or journey, that nobody had planned is marked for one pupil in one session. */
export const markOfUnplannedClosure = (facts: ClosureFacts, day: Day): ClosureAnswer => {
  switch (facts.what) {
    case 'shut-after-registration':
      return ordinary('The register had been taken when the school closed. The marks stand.')
    case 'coming-left-to-choice':
      return choice(day, facts.agreedToStayHome ?? false)
    case 'whole-site-shut':
      return caused('site-closed', day, 'The whole site was shut without warning, and no pupil was expected.')
    case 'part-shut':
      return facts.noRoomForThisPupil
        ? caused(
            'part-of-site-closed',
            day,
            'Part of the site was shut without warning, and there was no room for this pupil in the rest.',
          )
        : ordinary('Part of the site was shut, and this pupil was still expected.')
    case 'transport-not-running':
      return facts.withinWalkingDistance
        ? ordinary('The usual transport did not run, and the school is within walking distance.')
        : caused('transport-unavailable', day, 'The usual transport did not run, and the school is beyond walking distance.')
    case 'travel-emergency':
      return facts.keptThisPupilAway
        ? caused('travel-disrupted', day, 'An emergency disrupted travel widely and kept this pupil from coming.')
        : ordinary('An emergency disrupted travel, and this pupil could come all the same.')
  }
}
