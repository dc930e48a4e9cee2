import type { Policy } from '#school/policy/policy.contract.ts'
import { findingKinds } from '#school/policy-check/finding.ts'
import type { Day } from '#time/day.ts'
import { judge } from './judge/judge.ts'
import { isWhole, judgeApart, missingContents } from './judge/judge-apart.ts'
import { type NotUnderstood, notUnderstood } from './judge/not-understood.ts'
import type { TextFinding } from './judge/text-finding.ts'
import type { Passage } from './passage.ts'
import { contentsOf } from './recognise/contents.ts'
import { recognise } from './recognise/recognise.ts'
import type { Statement } from './statement.ts'
import { sentencesOf } from './wording/sentences.ts'

/** What the check of a text answers. */
export interface TextCheck {
  findings: TextFinding[]
  /** How many statements were read. */
  understood: number
  statements: Statement[]
  notUnderstood: NotUnderstood[]
  /** False where the text is too short to be a whole policy: then nothing is said to be missing. */
  whole: boolean
}

/** Holds a text against the law of a day. `lawful` is a policy in which nothing is found; what the text does not say is taken from it. */
export function checkText(passages: readonly Passage[], lawful: Policy, day: Day): TextCheck {
  const reading = { passages, sentences: sentencesOf(passages), day }
  const statements = recognise(reading)
  const whole = isWhole(reading)
  const findings = [
    ...judge(reading, statements, lawful),
    ...judgeApart(reading, statements),
    ...(whole ? missingContents(contentsOf(reading, statements)) : []),
  ]
  return {
    findings: inOrder(findings),
    understood: statements.length,
    statements,
    notUnderstood: notUnderstood(reading, statements),
    whole,
  }
}

/** As they stand in the text; what is missing from it comes last, the gravest first. */
function inOrder(findings: readonly TextFinding[]): TextFinding[] {
  const at = ({ places: [place] }: TextFinding): number =>
    place ? place.passage * 100_000 + place.from : Number.MAX_SAFE_INTEGER
  return [...findings].sort((a, b) => at(a) - at(b) || findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind))
}
