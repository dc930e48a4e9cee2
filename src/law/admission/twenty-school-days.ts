import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import { type Run, runsOf, type SessionMark } from '#law/registers/continuous-absence.ts'
import type { Day } from '#time/day.ts'

/** How long an absence on end must be, and which codes every session of it must carry. */
export type AbsenceOnEnd = { schoolDays: number; codes: readonly string[] }

/** L-038, L-178: the absence on end that is a ground of deletion; whatever other code stands in it breaks it. */
export const absenceForDeletion: DatedRule<AbsenceOnEnd> = {
  rule: 'L-038',
  question: 'After how many school days of which absence may a name leave the register?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: { schoolDays: 20, codes: ['G', 'N', 'O'] },
      citation: {
        rule: 'L-038',
        source: 'SI 2024/208 reg 9(1)(i)',
        says: 'Absent on end for at least twenty school days, every session of them a holiday without leave, an absence not explained yet or another unauthorised one; coming after the close breaks it.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: { schoolDays: 20, codes: ['G', 'N', 'O', 'U'] },
      citation: {
        rule: 'L-178',
        source: 'SI 2006/1751 reg 8(1)',
        says: 'Absent on end without authority for at least twenty school days; any authorised absence broke it.',
        standing: 'must',
      },
    },
  ],
}

/** How far a pupil’s latest absence on end has come, and the session before it that carried another code. */
export type TwentyDays = { longEnough: boolean; schoolDays: number; sessions: number; run?: Run; citation: Citation }

/**
 * L-038: whether the absence that is going on is long enough for the ground to be looked into. School days are counted,
 * so holidays neither help nor hinder; any other code, and a session not marked, breaks it. A person decides the rest.
 */
export const twentySchoolDays = (marks: Iterable<SessionMark>, on: Day): TwentyDays | undefined => {
  const rule = ruleOn(absenceForDeletion, on)
  if (!rule) return undefined
  const { schoolDays, codes } = rule.value
  const upTo = [...marks].filter(({ day }) => day <= on)
  const latest = runsOf(upTo, ({ code }) => (code !== undefined && codes.includes(code) ? 'counts' : 'breaks')).at(-1)
  const run = latest?.endedBy ? undefined : latest
  const days = run?.schoolDays ?? 0
  return { longEnough: days >= schoolDays, schoolDays: days, sessions: run?.sessions ?? 0, run, citation: rule.citation }
}
