import { ruleOn } from '#law/dated.ts'
import { replacedGuidanceCitation } from '#law/governance/named-instruments.ts'
import { otherContentsCitation, type PolicyItem, policyItems } from '#law/governance/policy-contents.ts'
import { openForAtMost } from '#law/registers/taking-registers.ts'
import type { Reading, Statement } from '#school/policy-text/statement.ts'
import { inText, type TextFinding } from './text-finding.ts'

/** What no field of a policy holds: a number of minutes, guidance that was replaced, blanks, and contents that are left out. */
export const judgeApart = (reading: Reading, statements: readonly Statement[]): TextFinding[] => [
  ...openTooLong(reading, statements),
  ...guidanceReplaced(reading, statements),
  ...blanks(reading, statements),
]

const of = (statements: readonly Statement[], about: string) => statements.filter(statement => statement.about === about)

/** L-051: a register that is open for so many minutes. */
function openTooLong({ passages, day }: Reading, statements: readonly Statement[]): TextFinding[] {
  const limit = ruleOn(openForAtMost, day)
  const most = limit?.value
  if (!limit || most === undefined) return []
  return of(statements, 'day.openFor')
    .filter(({ value }) => Number(value) > most)
    .map(statement =>
      inText(
        {
          kind: 'forbidden',
          rule: limit.citation.rule,
          clause: '',
          path: 'day.morning.closes',
          value: `${statement.value} minutes`,
          says: `The text keeps a register open for ${statement.value} minutes. It may be open for ${most} at most.`,
          mend: `Close it after ${most} minutes, or sooner.`,
          citation: limit.citation,
        },
        [statement],
        passages,
      ),
    )
}

/** L-143: guidance of before August 2024 by its own title. */
const guidanceReplaced = ({ passages }: Reading, statements: readonly Statement[]): TextFinding[] =>
  of(statements, 'about.guidanceReplaced').map(statement =>
    inText(
      {
        kind: 'caution',
        conflict: 'K-22',
        rule: replacedGuidanceCitation.rule,
        clause: '',
        path: 'about.basedOn',
        value: String(statement.value),
        says: `The text rests on guidance that was replaced: ${statement.value}.`,
        mend: 'Name the guidance in force.',
        citation: replacedGuidanceCitation,
      },
      [statement],
      passages,
    ),
  )

/** L-151: what was left to be filled in. One finding, with every place. */
function blanks({ passages }: Reading, statements: readonly Statement[]): TextFinding[] {
  const found = of(statements, 'text.blank')
  if (found.length === 0) return []
  const kinds = [...new Set(found.map(({ value }) => String(value)))]
  return [
    inText(
      {
        kind: 'caution',
        rule: otherContentsCitation.rule,
        clause: '',
        path: 'text',
        value: kinds.slice(0, 4).join(', ') + (kinds.length > 4 ? ', …' : ''),
        says: `${found.length === 1 ? 'A blank is' : `${found.length} blanks are`} left in the text. Parents cannot tell what is meant there.`,
        mend: 'Fill them in, or take them out.',
        citation: otherContentsCitation,
      },
      found,
      passages,
    ),
  ]
}

/** A text of fewer words is taken for a part of a policy: nothing is said to be missing from it. */
const wordsOfAPolicy = 400

/** Whether a text is long enough to be a whole policy. */
export const isWhole = ({ passages }: Reading): boolean =>
  passages.reduce((words, { text }) => words + text.split(/\s+/).length, 0) >= wordsOfAPolicy

// The field of a policy in which each content stands.
const fieldOf: Record<PolicyItem, string> = {
  sessionTimes: 'day.ends',
  registerClosing: 'day.morning.closes',
  expectations: 'people.duties',
  reportingAbsence: 'reporting.ways',
  requestingLeave: 'leave.askedBy',
  contacts: 'contacts.list',
  champion: 'people.seniorChampion',
  firstDayCalling: 'followUp.firstDayContact',
  dayToDayProcesses: 'followUp.order',
  promotion: 'ownWords.promoting',
  useOfData: 'telling.monitoring',
  persistentAndSevere: 'tiers.levels',
  legalTools: 'sanctions.tools',
}

/** L-151: what the guidance has a policy state, and no passage states. Where the subject is not even spoken of, it is missing; else it was not found. */
export function missingContents({
  stated,
  spokenOf,
}: {
  stated: readonly PolicyItem[]
  spokenOf: readonly PolicyItem[]
}): TextFinding[] {
  return policyItems
    .filter(({ name }) => !stated.includes(name))
    .map(({ name, says, citation }) => {
      const confident = citation.standing === 'must' && !spokenOf.includes(name)
      return {
        kind: confident ? 'required' : 'note',
        rule: citation.rule,
        clause: '',
        path: fieldOf[name],
        value: 'not found',
        says: confident
          ? `The policy does not state this: ${says}`
          : `This was not found by reading: ${says} Look whether the policy states it.`,
        mend: 'Put it in, where it is missing.',
        citation,
        places: [],
        sure: confident,
      }
    })
}
