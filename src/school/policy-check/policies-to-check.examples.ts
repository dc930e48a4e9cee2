import { expect } from 'vitest'
import { packNames, packText } from '#school/policy/packs.store.ts'
import { type Policy, policySchema } from '#school/policy/policy.contract.ts'
import { readPolicy } from '#school/policy/read-policy.ts'
import { dayOf } from '#time/day.ts'
import type { Check, Finding } from './finding.ts'
import { stepsOf, withValue } from './policy-path.ts'

/** The day on whose law the examples stand. */
export const friday = dayOf('2026-11-20')

const read = new Map<string, Policy>()

/** A pack by its name. */
export function pack(name: string): Policy {
  const known = read.get(name)
  if (known) return known
  const answer = readPolicy(packText(name)!)
  if ('problems' in answer) throw new Error(`${name}: ${answer.problems[0]!.says}`)
  read.set(name, answer.policy)
  return answer.policy
}

/** Every pack: those in use, and those as their schools wrote them. */
export const packs = {
  inUse: packNames().filter(name => !name.includes('/')),
  asPublished: packNames().filter(name => name.includes('/')),
}

/** A policy with some values changed, each by its path; refused where a policy cannot have such a value. */
export const changed = (policy: Policy, values: Readonly<Record<string, unknown>>): Policy =>
  policySchema.parse(Object.entries(values).reduce((now, [path, value]) => withValue(now, stepsOf(path), value), policy))

/** What one case of a check says: a change to a lawful policy, and what is found: 'forbidden sanctions.first.late L-133 K-02'. */
export type Case = [says: string, values: Readonly<Record<string, unknown>>, found?: readonly string[]]

/** A finding in a line, for a table. */
export const inALine = ({ kind, path, rule, conflict }: Finding): string => [kind, path, rule, conflict].filter(Boolean).join(' ')

/** Runs one case: the check finds just that, in sentences, and a lawful policy with the change mended is lawful again. */
export function runCase(check: Check, [, values, found = []]: Case, day = friday): void {
  const policy = changed(pack('blank'), values)
  const findings = check(policy, day)
  expect(findings.map(inALine)).toEqual(found)
  for (const { says, mend, value, citation, kind } of findings) {
    expect(says).toMatch(/^[A-Z“].*[.?]$/s)
    expect(mend).toMatch(/^[A-Z].*\.$/s)
    expect(value).not.toBe('')
    if (kind === 'forbidden' || kind === 'required') expect(['must', 'defines']).toContain(citation.standing)
  }
}
