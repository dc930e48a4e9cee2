import { kindsOfLeave } from '#law/absence/leave-kinds-table.ts'
import { ruleOn } from '#law/dated.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { stepsOf, valueAt, withValue } from '#school/policy-check/policy-path.ts'
import type { Passage } from '#school/policy-text/passage.ts'
import type { Statement } from '#school/policy-text/statement.ts'
import type { Day } from '#time/day.ts'
import { dayAsRead, timesRead } from './day-as-read.ts'

/** A statement with the place it has in the policy: of a list, the line that it adds. */
export interface Placed {
  path: string
  statement: Statement
}

/** A policy as it was read from a text, and which statement stands where in it. */
export interface AsRead {
  policy: Policy
  placed: Placed[]
  /** Statements that say of a field something else than an earlier one. */
  others: Statement[]
}

// Fields that get a line for each statement; what the list begins with.
const lists: Record<string, 'what is lawful' | 'nothing'> = {
  'registers.ownCodes': 'nothing',
  'sanctions.tools': 'what is lawful',
  'sanctions.decidedBy': 'what is lawful',
  'leave.never': 'what is lawful',
  'sanctions.otherTriggers': 'nothing',
  'leave.studyFor': 'what is lawful',
  'about.basedOn': 'nothing',
  'ladders.ladders': 'nothing',
}

/** Whether statements of one field are lines beside each other, rather than the one thing said of it. */
export const isListed = (about: string): boolean => about in lists

// Judged apart: no field of the policy holds them as they are.
const apart = ['day.openFor', 'text.blank', 'about.guidanceReplaced', 'tiers.levels', 'telling.alsoTold']

/** The policy that statements describe, laid over a lawful one: whatever the text leaves out is lawful. */
export function policyAsRead(lawful: Policy, statements: readonly Statement[], passages: readonly Passage[], day: Day): AsRead {
  let policy = asRead(lawful, kindRead(statements) ?? lawful.about.schoolKind)
  const placed: Placed[] = []
  const others: Statement[] = []
  const said = new Map<string, Statement>()
  const times = timesRead(statements.filter(({ of }) => of === undefined))
  policy = { ...policy, day: dayAsRead(policy.day, times, day) }
  for (const [field, statement] of times) if (field !== 'openFor') placed.push({ path: `day.${field}`, statement })
  for (const statement of inOrder(statements)) {
    const { about } = statement
    if (about.startsWith('day.') || apart.includes(about) || about === 'about.schoolKind') continue
    if (policy.about.schoolKind === 'independent' && /^sanctions\.(?!penaltyNotices|tools|announced)/.test(about)) continue
    const value = fieldValue(statement, day)
    if (value === undefined) continue
    const steps = stepsOf(about)
    if (isListed(about)) {
      const now = valueAt(policy, steps) as unknown[]
      const at = now.findIndex(line => JSON.stringify(line) === JSON.stringify(value))
      if (at < 0) policy = withValue(policy, steps, [...now, value])
      placed.push({ path: `${about}.${at < 0 ? now.length + 1 : at + 1}`, statement })
      continue
    }
    if (said.has(about)) {
      if (JSON.stringify(fieldValue(said.get(about)!, day)) !== JSON.stringify(value)) others.push(statement)
      continue
    }
    said.set(about, statement)
    placed.push({ path: about, statement })
    policy = withClause(withValue(policy, steps, value), about, passages[statement.places[0]!.passage]?.clause ?? '')
  }
  return { policy, placed, others }
}

const inOrder = (statements: readonly Statement[]): Statement[] => [...statements].sort((a, b) => Number(b.sure) - Number(a.sure))

const kindRead = (statements: readonly Statement[]) =>
  statements.find(({ about }) => about === 'about.schoolKind')?.value as Policy['about']['schoolKind'] | undefined

/** The lawful policy for a kind of school, its lists cleared of what only a text can say. */
function asRead(lawful: Policy, schoolKind: Policy['about']['schoolKind']): Policy {
  const independent = schoolKind === 'independent'
  let policy: Policy = {
    ...lawful,
    about: { ...lawful.about, schoolKind },
    telling: { ...lawful.telling, dataToDepartment: !independent },
  }
  for (const [about, begins] of Object.entries(lists)) if (begins === 'nothing') policy = withValue(policy, stepsOf(about), [])
  if (!independent) return policy
  return {
    ...policy,
    sanctions: { ...policy.sanctions, penaltyNotices: false, threshold: null, first: null, second: null, limit: null },
  }
}

function withClause(policy: Policy, about: string, clause: string): Policy {
  const [part = '', ...rest] = about.split('.')
  const clauses = valueAt(policy, [part, 'clauses']) as Record<string, string> | undefined
  return clauses && clause !== '' ? withValue(policy, [part, 'clauses'], { ...clauses, [rest.join('.')]: clause }) : policy
}

/** What a statement puts into its field; undefined where it says nothing that the field can hold. */
function fieldValue({ about, value, places: _ }: Statement, day: Day): unknown {
  if (about === 'leave.partTime.codedAs') {
    const kinds = ruleOn(kindsOfLeave, day)?.value ?? []
    const codeOf = (kind: string) => kinds.find(one => one.kind === kind)?.code
    if (value === codeOf('part-time') || value === codeOf('not-required')) return 'part-time-leave'
    return value === codeOf('exceptional') ? 'exceptional-leave' : undefined
  }
  if (about === 'ladders.ladders')
    return {
      clause: '',
      name: 'A percentage as law',
      basis: 'law',
      stages: [
        {
          clause: '',
          name: 'Attendance',
          when: { attendanceBelow: value },
          act: { clause: '', by: 'headteacher', does: 'Acts.', kind: 'letter', how: null },
          holdDays: null,
        },
      ],
      holds: ['medical-plan', 'send-plan'],
      startsAgain: 'each-year',
      ends: 'support-plan',
    }
  return value
}
