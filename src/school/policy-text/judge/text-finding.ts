import type { Finding } from '#school/policy-check/finding.ts'
import type { Passage } from '#school/policy-text/passage.ts'
import type { Statement } from '#school/policy-text/statement.ts'
import type { Place } from '#school/policy-text/wording/sentences.ts'

/** A finding in a text, and where in the text its words stand: nowhere, where it is about what the text leaves out. */
export interface TextFinding extends Omit<Finding, 'mended'> {
  places: readonly Place[]
  /** False where the words may mean something else. */
  sure: boolean
}

const doubt = 'Daymark is not sure that it reads these words rightly.'

/** A finding as one of a text: in the clause of its first place; where the reading is in doubt it is a caution at most, and says so. */
export function inText(finding: Finding, statements: readonly Statement[], passages: readonly Passage[]): TextFinding {
  const { mended: _, ...rest } = finding
  const places = statements.flatMap(statement => statement.places)
  const sure = statements.every(statement => statement.sure)
  const clause = places[0] ? (passages[places[0].passage]?.clause ?? '') : ''
  const grave = finding.kind === 'forbidden' || finding.kind === 'required'
  return {
    ...rest,
    clause,
    places,
    sure,
    ...(sure ? {} : { kind: grave ? 'caution' : finding.kind, says: `${finding.says} ${doubt}` }),
  }
}

/** What tells one finding from another. */
export const keyOf = ({ path, rule, kind, says }: Finding): string => `${path} ${rule} ${kind} ${says}`

/** The findings there are, by what tells them apart. */
export const known = (findings: readonly Finding[]): Set<string> => new Set(findings.map(keyOf))
