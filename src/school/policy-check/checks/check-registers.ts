import { ruleOn } from '#law/dated.ts'
import { type Amendment, whatAnAmendmentKeeps } from '#law/registers/amendments.ts'
import { backupsAtLeast, yearsToKeepABackup } from '#law/registers/backups.ts'
import { yearsToKeepAnEntry } from '#law/registers/keeping-registers.ts'
import { whatTheRegisterShows } from '#law/registers/what-a-register-shows.ts'
import { boardersCitation, keptElectronically } from '#law/registers/which-registers.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { asPolicySays, atLeastAsOften } from '#school/policy-check/how-often.ts'
import type { Day } from '#time/day.ts'

/** L-006, L-020 to L-023, L-026: how the registers are kept. */
export const checkRegisters: Check = (policy, day) => [
  ...keptFor(policy, day),
  ...keptAs(policy, day),
  ...corrections(policy, day),
  ...copies(policy, day),
  ...boarders(policy),
  ...separateField(policy, day),
]

function keptFor(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(yearsToKeepAnEntry, day)
  const { keptYears } = policy.registers
  if (!rule || (keptYears !== null && keptYears >= rule.value)) return []
  return [
    findingsIn(policy)('registers.keptYears', {
      ...(keptYears === null ? { kind: 'required' } : { kind: 'forbidden', conflict: 'K-01' }),
      citation: rule.citation,
      says:
        keptYears === null
          ? `The policy does not say for how long entries of the registers are kept. It is for ${rule.value} years at the least.`
          : `Entries of the registers are kept for ${keptYears} years. They are kept for ${rule.value} years at the least, each from the day it was made.`,
      mend: `Keep them for ${rule.value} years.`,
      to: rule.value,
    }),
  ]
}

function keptAs(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(keptElectronically, day)
  const { form } = policy.registers
  if (!rule || form === 'electronic') return []
  return [
    findingsIn(policy)('registers.form', {
      ...(form === null ? { kind: 'required' } : { kind: 'forbidden', conflict: 'K-01' }),
      citation: rule.citation,
      says:
        form === null
          ? 'The policy does not say how the registers are kept. They are kept electronically.'
          : 'The policy lets the registers be kept on paper. They are kept electronically; a print may be a copy, and never the register.',
      mend: 'Keep them electronically.',
      to: 'electronic',
    }),
  ]
}

type Fact = Policy['registers']['amendmentKeeps'][number]
const inPolicy: Record<keyof Amendment, Fact> = {
  original: 'original',
  amended: 'amended',
  reason: 'reason',
  on: 'date',
  name: 'person',
  position: 'person',
}
const factWords: Record<Fact, string> = {
  original: 'the original entry',
  amended: 'the amended entry',
  reason: 'the reason',
  date: 'the date',
  person: 'the name and position of who made it',
}

/** L-021: what a correction keeps. */
function corrections(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(whatAnAmendmentKeeps, day)
  const said = policy.registers.amendmentKeeps
  const needed = [...new Set(rule?.value.map(fact => inPolicy[fact]))]
  const missing = needed.filter(fact => !said.includes(fact))
  if (!rule || missing.length === 0) return []
  const names = missing.map(fact => factWords[fact]).join(', ')
  return [
    findingsIn(policy)('registers.amendmentKeeps', {
      kind: 'required',
      citation: rule.citation,
      ...(said.length === 0 ? { value: 'not said' } : {}),
      says:
        said.length === 0
          ? `The policy does not say what a corrected entry keeps: ${names}.`
          : `A corrected entry also keeps ${names}.`,
      mend: `Keep ${names}.`,
      to: needed,
    }),
  ]
}

/** L-023: a copy of the registers at least each month. */
function copies(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(yearsToKeepABackup, day)
  const { backUp } = policy.registers
  const least = asPolicySays[backupsAtLeast]
  if (!rule || (backUp !== null && atLeastAsOften(backUp, least))) return []
  return [
    findingsIn(policy)('registers.backUp', {
      kind: backUp === null ? 'required' : 'forbidden',
      citation: rule.citation,
      says:
        backUp === null
          ? 'The policy does not say how often a copy of the registers is made. It is at least once a month.'
          : `A copy of the registers is made ${backUp}. It is made at least once a month.`,
      mend: 'Make a copy every month, or more often.',
      to: least,
    }),
  ]
}

function boarders(policy: Policy): Finding[] {
  if (!policy.about.boards || !policy.registers.boardersInAttendanceRegister) return []
  return [
    findingsIn(policy)('registers.boardersInAttendanceRegister', {
      kind: 'forbidden',
      conflict: 'K-26',
      citation: boardersCitation,
      says: 'Boarders are marked in the attendance register like day pupils. They stand outside it: roll calls of boarders are the school’s own record.',
      mend: 'Mark day pupils alone in the attendance register.',
      to: false,
    }),
  ]
}

function separateField(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(whatTheRegisterShows, day)
  if (!rule?.value.codesAreLaw || !policy.registers.separateAuthorisedField) return []
  return [
    findingsIn(policy)('registers.separateAuthorisedField', {
      kind: 'caution',
      conflict: 'K-23',
      citation: rule.citation,
      says: 'Whether an absence is authorised is recorded apart from the code, for pupils of compulsory school age. Since August 2024 the code itself says it, for every pupil.',
      mend: 'Leave the separate record out.',
      to: false,
    }),
  ]
}
