import { cautionsOnEvidencePolicy, type EvidencePolicy, evidenceCitation } from '#law/absence/medical-evidence.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { type Check, type Finding, findingsIn } from '#school/policy-check/finding.ts'
import { stepsOf } from '#school/policy-check/policy-path.ts'

const fields: Record<keyof EvidencePolicy, string> = {
  afterDays: 'evidence.afterDays',
  belowAttendancePercent: 'evidence.belowPercent',
  afterHolidays: 'evidence.afterTermTimeHoliday',
  besideSchoolHolidays: 'evidence.nextToHolidays',
}

const conflict = 'K-11'
const caseByCase = 'Let each of these be a reason to think about it, and ask only where there is genuine doubt.'

/** L-075: evidence of illness is for a few cases, and for none by a rule. */
export const checkEvidence: Check = policy => [...blanketRules(policy), ...untilProved(policy)]

function blanketRules(policy: Policy): Finding[] {
  const { asked, afterDays, belowPercent, afterTermTimeHoliday, nextToHolidays, whenInDoubt, whenMonitored } = policy.evidence
  if (asked !== 'always-asked') return []
  const say = findingsIn(policy)
  const toThinkAbout = [{ path: stepsOf('evidence.asked'), value: 'considered-each-time' }]
  const cautions = cautionsOnEvidencePolicy({
    ...(afterDays === null ? {} : { afterDays }),
    ...(belowPercent === null ? {} : { belowAttendancePercent: belowPercent }),
    afterHolidays: afterTermTimeHoliday !== 'nothing-more',
    besideSchoolHolidays: nextToHolidays,
  })
  if (cautions.length === 0 && !whenInDoubt && !whenMonitored)
    return [
      say('evidence.asked', {
        kind: 'caution',
        conflict,
        citation: evidenceCitation,
        says: 'The policy asks for evidence of every illness. What a parent says is normally enough.',
        mend: caseByCase,
        to: 'considered-each-time',
      }),
    ]
  return cautions.map(({ because, citation, about }) =>
    say(fields[about as keyof EvidencePolicy], {
      kind: 'caution',
      conflict,
      citation,
      says: because,
      mend: caseByCase,
      mended: toThinkAbout,
    }),
  )
}

function untilProved(policy: Policy): Finding[] {
  const say = findingsIn(policy)
  const { illness, without } = policy.evidence
  const findings: Finding[] = []
  if (illness === 'authorised-with-evidence')
    findings.push(
      say('evidence.illness', {
        kind: 'caution',
        conflict,
        citation: evidenceCitation,
        says: 'Illness that a parent tells the school of is authorised only with evidence. It is normally authorised on the parent’s word.',
        mend: 'Authorise it unless there is genuine doubt.',
        to: 'authorised-unless-doubted',
      }),
    )
  if (without === 'not-authorised')
    findings.push(
      say('evidence.without', {
        kind: 'caution',
        conflict,
        citation: evidenceCitation,
        says: 'Without evidence an illness is not authorised. Missing evidence alone does not make an ill pupil’s absence unauthorised.',
        mend: 'Decide case by case.',
        to: 'decided-case-by-case',
      }),
    )
  return findings
}
