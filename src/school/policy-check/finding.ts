import type { Citation } from '#law/cite.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { Day } from '#time/day.ts'
import { clauseAt, type Steps, stepsOf, valueInWords, withValue } from './policy-path.ts'

/**
 * What a finding is, the gravest first. 'forbidden': against a must. 'required': a must is left out or left unsaid. 'caution':
 * lawful, and against what guidance says should be, or against the policy itself. 'note': unusual, or a matter of wording.
 */
export const findingKinds = ['forbidden', 'required', 'caution', 'note'] as const
export type FindingKind = (typeof findingKinds)[number]

/** A value set in a policy. */
export interface Change {
  path: Steps
  value: unknown
}

/** Something in a policy that the law, the guidance or the policy itself stands against, and the smallest change that mends it. */
export interface Finding {
  kind: FindingKind
  /** 'K-07': one of the conflicts known from published policies. */
  conflict?: string
  /** 'L-054'. */
  rule: string
  /** The clause of the policy; empty where the policy gives none. */
  clause: string
  /** `sanctions.first.late`; a line of a list is counted from 1. */
  path: string
  /** The value as written, in words: '£180 within 28 days'. */
  value: string
  says: string
  mend: string
  citation: Citation
  /** The change that mends it, where values alone do. */
  mended?: readonly Change[]
}

/** One subject of a policy held against the law of a day. */
export type Check = (policy: Policy, day: Day) => Finding[]

/** What a check says of one place; clause and value follow from the place, and one new value there may mend it. */
export type Said = Pick<Finding, 'kind' | 'conflict' | 'citation' | 'says' | 'mend'> &
  Partial<Pick<Finding, 'clause' | 'value' | 'mended'>> & { to?: unknown }

/** Makes the findings of a policy. What law does not say must be is never more than a caution. */
export const findingsIn =
  (policy: Policy) =>
  (path: string, { kind, conflict, citation, says, mend, clause, value, mended, ...more }: Said): Finding => {
    const changes = mended ?? ('to' in more ? [{ path: stepsOf(path), value: more.to }] : undefined)
    return {
      kind: binds(citation) || kind === 'note' ? kind : 'caution',
      ...(conflict ? { conflict } : {}),
      rule: citation.rule,
      clause: clause ?? clauseAt(policy, path),
      path,
      value: value ?? valueInWords(policy, path),
      says,
      mend,
      citation,
      ...(changes ? { mended: changes } : {}),
    }
  }

const binds = ({ standing }: Citation): boolean => standing === 'must' || standing === 'defines'

/** The policy with a finding mended; the same where values alone do not mend it. */
export const mend = (policy: Policy, { mended = [] }: Finding): Policy =>
  mended.reduce((changed, { path, value }) => withValue(changed, path, value), policy)

/** Whether a policy with these findings may be followed as it stands: nothing is forbidden, and nothing required is missing. */
export const mayBeFollowed = (findings: readonly Finding[]): boolean =>
  findings.every(({ kind }) => kind === 'caution' || kind === 'note')
