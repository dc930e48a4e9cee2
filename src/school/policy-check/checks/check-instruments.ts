import { registrationRegulations } from '#law/codes/registration-regulations.ts'
import { ruleOn } from '#law/dated.ts'
import {
  type Edition,
  editionsNamedIn,
  instrumentsNamedIn,
  isOlderEdition,
  isOutOfForce,
  newestGuidanceOn,
  replacedGuidanceCitation,
} from '#law/governance/named-instruments.ts'
import { newestGuidanceCitation } from '#law/governance/rules.ts'
import { instruments } from '#law/instruments.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'

const conflict = 'K-22'

/** L-143, L-170: the law and the guidance that a policy rests on are those in force. */
export const checkInstruments: Check = (policy, day) => [
  ...policy.about.basedOn.flatMap((line, index) => [...ended(policy, day, line, index), ...older(policy, day, line, index)]),
  ...notNamed(policy, day),
]

const without = (policy: Policy, index: number) => ({
  path: stepsOf('about.basedOn'),
  value: policy.about.basedOn.filter((_, other) => other !== index),
})

function ended(policy: Policy, day: Day, line: string, index: number): Finding[] {
  const regulations = ruleOn(registrationRegulations, day)
  return instrumentsNamedIn(line).flatMap(({ instrument }) => {
    if (!isOutOfForce(instrument, day)) return []
    const revoked = instrument.kind === 'regulations'
    return [
      findingsIn(policy)(`about.basedOn.${index + 1}`, {
        kind: 'caution',
        conflict,
        citation: (revoked && regulations?.citation) || replacedGuidanceCitation,
        says: `The policy names as a basis: ${line}. ${revoked ? 'These regulations are no longer in force.' : 'This guidance was replaced.'}`,
        mend: 'Take it out.',
        mended: [without(policy, index)],
      }),
    ]
  })
}

const same = (a: Edition, b: Edition) => a.at === b.at

function older(policy: Policy, day: Day, line: string, index: number): Finding[] {
  const newest = newestGuidanceOn(day)
  const [edition] = editionsNamedIn(line).filter(
    (one, at, all) => isOlderEdition(one, day) && all.findIndex(other => same(other, one)) === at,
  )
  if (!edition || !newest) return []
  return [
    findingsIn(policy)(`about.basedOn.${index + 1}`, {
      kind: 'note',
      citation: newestGuidanceCitation,
      says: `The policy names an older edition of the guidance: ${line}. The newest that is known here is ${newest.title}.`,
      mend: `Name ${newest.title}.`,
      to: newest.title,
    }),
  ]
}

/** L-170: a policy that says what it rests on names the regulations that govern the registers. */
function notNamed(policy: Policy, day: Day): Finding[] {
  const rule = ruleOn(registrationRegulations, day)
  const governing = instruments.find(({ short }) => short === rule?.value)
  const { basedOn } = policy.about
  if (!rule || !governing || basedOn.length === 0) return []
  if (basedOn.some(line => instrumentsNamedIn(line).some(({ instrument }) => instrument === governing))) return []
  return [
    findingsIn(policy)('about.basedOn', {
      kind: 'caution',
      conflict,
      citation: rule.citation,
      says: `The policy does not name the regulations that govern its registers: ${governing.title}.`,
      mend: `Name ${governing.title}.`,
      to: [...basedOn, governing.title],
    }),
  ]
}
