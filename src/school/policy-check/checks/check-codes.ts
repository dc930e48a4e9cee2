import { citationOfCode, codeOn } from '#law/codes/attendance-codes.ts'
import { changedTitleOf } from '#law/codes/changed-titles.ts'
import type { Code, StatisticalSet } from '#law/codes/code.ts'
import { forAPersonToConfirm } from '#law/codes/code-conditions.ts'
import { setTitleOf } from '#law/codes/set-titles.ts'
import { standingRules } from '#law/codes/standing-rules.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'

type OwnCode = Policy['registers']['ownCodes'][number]

/** L-060 to L-062, L-066 to L-068: a table of codes that a policy has of its own, against the codes of the day. */
export const checkCodes: Check = (policy, day) =>
  policy.registers.ownCodes.flatMap((own, index) => {
    const path = `registers.ownCodes.${index + 1}`
    const code = codeOn(own.code, day)
    const inUse = code !== undefined && (code.lastDay === undefined || day <= code.lastDay)
    return inUse
      ? [...counted(policy, path, own, code), ...wider(policy, path, own, code, day), ...titled(policy, path, own, day)]
      : [notACode(policy, path, own, index)]
  })

function notACode(policy: Policy, path: string, { code, title }: OwnCode, index: number): Finding {
  return findingsIn(policy)(`${path}.code`, {
    kind: 'forbidden',
    citation: standingRules.inUse,
    value: `${code}, ${title}`,
    says: `${code} is not an attendance code in use. The register holds the codes of the regulations, and no others.`,
    mend: 'Take the line out.',
    mended: [{ path: stepsOf('registers.ownCodes'), value: policy.registers.ownCodes.filter((_, other) => other !== index) }],
  })
}

const attends = (set: StatisticalSet): boolean => set === 'present' || set === 'approved-educational-activity'

// Two mistakes that published policies make: an authorised absence, and a session that is not counted, taken for attending.
const conflictOf = (said: StatisticalSet, law: StatisticalSet): string | undefined => {
  if (!attends(said)) return undefined
  return law === 'authorised' ? 'K-04' : law === 'not-possible' ? 'K-05' : undefined
}

function counted(policy: Policy, path: string, { code, title, counts }: OwnCode, law: Code): Finding[] {
  if (counts === null || counts === law.set) return []
  const conflict = conflictOf(counts, law.set)
  const [said, right] = [setTitleOf(counts).toLowerCase(), setTitleOf(law.set).toLowerCase()]
  return [
    findingsIn(policy)(`${path}.counts`, {
      kind: 'forbidden',
      ...(conflict ? { conflict } : {}),
      citation: citationOfCode(law),
      value: `${code}, ${title}: ${said}`,
      says: `The policy counts ${code} as: ${said}. It is: ${right}.`,
      mend: `Count ${code} as: ${right}.`,
      to: law.set,
    }),
  ]
}

function wider(policy: Policy, path: string, own: OwnCode, law: Code, day: Day): Finding[] {
  if (!own.wider) return []
  const conditions = forAPersonToConfirm(own.code, day).filter(({ citation }) => law.rules.includes(citation.rule))
  const only = conditions.map(({ condition }) => condition).join(' ') || law.meaning
  return [
    findingsIn(policy)(`${path}.wider`, {
      kind: 'forbidden',
      conflict: 'K-19',
      citation: conditions[0]?.citation ?? citationOfCode(law),
      value: `${own.code}, ${own.title}`,
      says: `The policy uses ${own.code} for more than the law allows. It is right only where this is so: ${only}`,
      mend: `Keep ${own.code} to that.`,
      to: false,
    }),
  ]
}

function titled(policy: Policy, path: string, own: OwnCode, day: Day): Finding[] {
  const changed = changedTitleOf(own.code, own.title, day)
  if (!changed) return []
  return [
    findingsIn(policy)(`${path}.title`, {
      kind: 'note',
      conflict: 'K-31',
      citation: changed.citation,
      value: `${own.code}, ${own.title}`,
      says: `The title of ${own.code} is an older one. It is now: ${changed.title}.`,
      mend: `Write: ${changed.title}.`,
      to: changed.title,
    }),
  ]
}
