import type { Caution, Citation, Refusal } from '#law/cite.ts'
import { isUnexplained } from '#law/codes/attendance-codes.ts'
import { type DatedRule, ruleOn } from '#law/dated.ts'
import { firstModelledDay, regulationsOf2024 } from '#law/instruments.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** What an amendment keeps: both entries, the reason, the day, and the name and position of who made it. */
export type Amendment = {
  original: string
  amended: string
  reason: string
  on: Day
  name: string
  position: string
}

/** L-021, L-176: what a corrected register must still show. */
export const whatAnAmendmentKeeps: DatedRule<readonly (keyof Amendment)[]> = {
  rule: 'L-021',
  question: 'What must a correction of a register keep?',
  notModelledBefore: firstModelledDay,
  versions: [
    {
      from: regulationsOf2024,
      value: ['original', 'amended', 'reason', 'on', 'name', 'position'],
      citation: {
        rule: 'L-021',
        source: 'SI 2024/208 reg 6',
        says: 'A corrected entry keeps the original, the amended entry, the reason, the date, and the name and position of the person who made it.',
        standing: 'must',
      },
    },
    {
      from: firstModelledDay,
      value: ['original', 'amended'],
      citation: {
        rule: 'L-176',
        source: 'SI 2006/1751 reg 15(4)',
        says: 'A corrected entry left the original distinguishable.',
        standing: 'must',
      },
    },
  ],
}

/** L-021: when a mark is corrected at all, as the guidance sees it. */
export const routineAmendmentCitation: Citation = {
  rule: 'L-021',
  source: 'Working together 2024',
  says: 'A mark should routinely be amended only where the reason could not be established when the register was taken.',
  standing: 'should',
}

/** L-021: whether a mistake mended while the register is still open is an amendment. */
export const mistakeWhileOpenIsAmendment: Unconfirmed<boolean> = {
  question: 'Is a mark that is changed while its register is still open an amendment?',
  taken: true,
  citation: {
    rule: 'L-021',
    source: 'Daymark',
    says: 'A mark changed while its register is open is kept as an amendment as well; whether the regulations ask for that was not seen.',
    standing: 'unconfirmed',
  },
}

/** L-021: whether a change of an entry is an amendment, of which both entries are kept. What is not different changes nothing. */
export const isAmendment = (
  original: string,
  amended: string,
  registerOpen: boolean,
  mistakeCounts = mistakeWhileOpenIsAmendment.taken,
): boolean => original !== amended && (mistakeCounts || !registerOpen)

const missing: Partial<Record<keyof Amendment, string>> = {
  original: 'The original entry is missing.',
  amended: 'The new code is missing.',
  reason: 'Say why the mark is changed. The reason stays with the record.',
  name: 'The name of the person who makes the change is missing.',
  position: 'The position of the person who makes the change is missing.',
}

/** L-021: refused while any of the facts is missing; the law is that of the day on which the change is made. */
export const refusalOfAmendment = (amendment: Amendment): Refusal | undefined => {
  const rule = ruleOn(whatAnAmendmentKeeps, amendment.on)
  if (!rule) return undefined
  for (const fact of rule.value) {
    const given = amendment[fact]
    if (typeof given === 'string' && given.trim() === '')
      return { because: missing[fact] ?? 'A fact is missing.', citation: rule.citation, about: fact }
  }
  return undefined
}

/** L-021: a mark whose reason was known when the register was taken is corrected with care. */
export const cautionsOnAmendment = (originalCode: string, markDay: Day): Caution[] =>
  markDay < regulationsOf2024 || isUnexplained(originalCode, markDay)
    ? []
    : [
        {
          because: 'This mark was already explained. Change it only to correct a mistake.',
          citation: routineAmendmentCitation,
          about: 'original',
        },
      ]

const outOfOrder = ({ original, on }: Amendment, before: Amendment | undefined): string | undefined => {
  if (!before) return undefined
  if (before.amended !== original) return `An amendment begins from ${original}, but ${before.amended} stood before it.`
  return before.on > on ? 'An amendment is dated before the one it follows.' : undefined
}

/** L-021: every version of an entry, the original first; refused where an amendment does not begin from what stood before it. */
export const versionsOfEntry = (amendments: readonly Amendment[]): readonly string[] | Refusal => {
  for (const [i, amendment] of amendments.entries()) {
    const because = outOfOrder(amendment, amendments[i - 1])
    if (because) return { because, citation: whatAnAmendmentKeeps.versions[0]!.citation, about: 'original' }
  }
  return [...amendments.slice(0, 1).map(({ original }) => original), ...amendments.map(({ amended }) => amended)]
}
