import type { Citation } from '#law/cite.ts'
import { ruleOn } from '#law/dated.ts'
import {
  attendanceLimits,
  fewestMissedForPersistent,
  isPersistent,
  persistentCitation,
  severeCitation,
} from '#law/measures/persistent-absence.ts'
import { reasonableAdjustmentsCitation } from '#law/notices/before-a-notice.ts'
import { percentageProvesNothingCitation } from '#law/notices/regular-attendance.ts'
import { fewestSessions, sessionsOfADay } from '#law/registers/school-sessions.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import type { Day } from '#time/day.ts'

type Limit = { name: 'persistent' | 'severe'; field: 'persistentBelow' | 'severeBelow'; at: number; citation: Citation }

const limits: readonly Limit[] = [
  { name: 'persistent', field: 'persistentBelow', at: attendanceLimits.persistent, citation: persistentCitation },
  { name: 'severe', field: 'severeBelow', at: attendanceLimits.severe, citation: severeCitation },
]

/** L-111 to L-114, L-180: tiers, persistent and severe absence, and ladders that rest on a percentage. */
export const checkTiers: Check = (policy, day) => [
  ...levels(policy),
  ...definitions(policy),
  ...inSessions(policy, day),
  ...ladders(policy),
]

// Over a shorter time neither persistent nor severe absence is stated, so that a tier of the same number is the school’s own.
const longEnough = (over: Policy['tiers']['over']): boolean => over === 'year-to-date' || over === 'term'

/** L-111 to L-113: a tier that begins just below the limit leaves out the pupils who are exactly at it. */
function levels(policy: Policy): Finding[] {
  const { tiers } = policy
  if (!longEnough(tiers.over)) return []
  return tiers.levels.flatMap(({ name, below, includes }, index) => {
    const limit = limits.find(({ at }) => at === below)
    if (!limit || includes) return []
    return [
      findingsIn(policy)(`tiers.levels.${index + 1}.includes`, {
        kind: 'caution',
        conflict: 'K-08',
        citation: limit.citation,
        value: `${name}: below ${below} per cent`,
        says: `“${name}” begins below ${below} per cent. A pupil with exactly ${below} per cent is ${limit.name}ly absent already, and would be left out.`,
        mend: `Begin at ${below} per cent and below.`,
        to: true,
      }),
    ]
  })
}

/** L-111 to L-113: persistent and severe absence have one meaning. */
function definitions(policy: Policy): Finding[] {
  return limits.flatMap(({ name, field, at, citation }) => {
    const said = policy.tiers[field]
    if (!said || (said.percent === at && said.includes)) return []
    return [
      findingsIn(policy)(`tiers.${field}.${said.percent === at ? 'includes' : 'percent'}`, {
        kind: 'caution',
        conflict: 'K-08',
        citation,
        value: `attendance ${said.includes ? 'of' : 'below'} ${said.percent} per cent${said.includes ? ' or less' : ''}`,
        says:
          said.percent === at
            ? `The policy calls absence ${name} below ${at} per cent. A pupil with exactly ${at} per cent is ${name}ly absent already.`
            : `The policy draws the line of ${name} absence at ${said.percent} per cent. It is drawn at attendance of ${at} per cent or less.`,
        mend: `Write ${at} per cent or less: ${100 - at} per cent or more missed.`,
        mended: [{ path: ['tiers', field], value: { ...said, percent: at, includes: true } }],
      }),
    ]
  })
}

/** L-111: a tenth of the sessions of a school year, told in sessions. */
function inSessions(policy: Policy, day: Day): Finding[] {
  const said = policy.tiers.persistentSessions
  const year = ruleOn(fewestSessions, day)?.value
  if (said === null || year === undefined) return []
  const fewest = fewestMissedForPersistent(year)
  if (isPersistent(said, year) && said === fewest) return []
  return [
    findingsIn(policy)('tiers.persistentSessions', {
      kind: 'caution',
      conflict: 'K-17',
      citation: persistentCitation,
      says: `The policy puts persistent absence at ${said} sessions in a year. Of a year of ${year} sessions, ten per cent are ${fewest}: ${fewest / sessionsOfADay.length} days.`,
      mend: `Write ${fewest} sessions, or leave the number out: the share of the pupil’s own sessions decides.`,
      to: fewest,
    }),
  ]
}

const holdsOfHealth = ['medical-plan', 'send-plan'] as const

/** L-180, L-139b: a ladder that begins with a percentage is the school’s own practice, and is not climbed for every reason. */
function ladders(policy: Policy): Finding[] {
  const say = findingsIn(policy)
  return policy.ladders.ladders.flatMap(({ name, basis, stages, holds }, index) => {
    const percent = stages.map(({ when }) => when.attendanceBelow).find(below => below !== null)
    if (percent === undefined) return []
    const path = `ladders.ladders.${index + 1}`
    const missing = holdsOfHealth.filter(hold => !holds.includes(hold))
    const findings: Finding[] = []
    if (basis !== 'school-practice')
      findings.push(
        say(`${path}.basis`, {
          kind: 'caution',
          conflict: 'K-30',
          citation: percentageProvesNothingCitation,
          value: `“${name}” from ${percent} per cent${basis === 'law' ? ', as law' : ''}`,
          says: `“${name}” begins at ${percent} per cent, and ${basis === 'law' ? 'the policy presents that as law' : 'the policy does not say that this is its own practice'}. A school may write to parents at any percentage; the law has none.`,
          mend: 'Say that it is the school’s own practice.',
          to: 'school-practice',
        }),
      )
    if (missing.length === holdsOfHealth.length)
      findings.push(
        say(`${path}.holds`, {
          kind: 'caution',
          conflict: 'K-30',
          citation: reasonableAdjustmentsCitation,
          value: `“${name}” from ${percent} per cent, for every reason`,
          says: `“${name}” goes by the percentage alone, whatever the reason for the absence. A known illness or special need is met by a plan, not by letters.`,
          mend: 'Hold it for pupils with a medical plan or a plan for special needs.',
          to: [...holds, ...missing],
        }),
      )
    return findings
  })
}
