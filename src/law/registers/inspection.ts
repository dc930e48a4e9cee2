import type { Citation } from '#law/cite.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Day } from '#time/day.ts'

/** Who may come and ask for the registers. */
export type Inspector = 'local-authority-officer' | 'school-inspector' | 'secretary-of-state' | 'person-the-regulations-name'

/** What an inspector may have: to look, to take extracts, of which copies. */
export type Inspection = {
  who: readonly Inspector[]
  mayTakeExtracts: boolean
  /** The live registers on the computer, and the monthly back-ups. */
  copies: readonly ('live registers' | 'monthly back-ups')[]
}

/** L-024: who may inspect the registers, and what they may have. The regulations of 2024 about it were not read. */
export const inspectionOfRegisters: DatedRule<Inspection> = {
  rule: 'L-024',
  question: 'Who may inspect the registers, and what may they take with them?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: {
        who: ['local-authority-officer', 'school-inspector', 'secretary-of-state'],
        mayTakeExtracts: true,
        copies: ['live registers', 'monthly back-ups'],
      },
      citation: {
        rule: 'L-024',
        source: 'Daymark',
        says: 'Officers of the local authority, school inspectors and the Secretary of State are taken to be able to inspect both registers and take extracts.',
        standing: 'unconfirmed',
      },
    },
    {
      from: firstModelledDay,
      value: {
        who: ['person-the-regulations-name'],
        mayTakeExtracts: true,
        copies: ['live registers', 'monthly back-ups'],
      },
      citation: {
        rule: 'L-024',
        source: 'SI 2006/1751 reg 10',
        says: 'Persons named in the regulations inspected the registers and took extracts; on a computer that covered the live registers and the monthly back-ups.',
        standing: 'must',
      },
    },
  ],
}

/** L-024: whether this inspector may see the registers on a day, and what of them. */
export const mayInspect = (
  who: Inspector,
  day: Day,
): { may: boolean; copies: Inspection['copies']; mayTakeExtracts: boolean; citation: Citation } | undefined => {
  const rule = ruleOn(inspectionOfRegisters, day)
  if (!rule) return undefined
  const may = rule.value.who.includes(who)
  return {
    may,
    copies: may ? rule.value.copies : [],
    mayTakeExtracts: may && rule.value.mayTakeExtracts,
    citation: rule.citation,
  }
}
