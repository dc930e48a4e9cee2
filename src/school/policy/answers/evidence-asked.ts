import { evidenceCitation, evidenceMayBeAsked } from '#law/absence/medical-evidence.ts'
import type { Citation } from '#law/cite.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'

type Part = Policy['evidence']

/** An illness, as far as it matters to whether evidence is asked for. */
export interface Illness {
  /** School days of it so far. */
  schoolDays: number
  /** Somebody doubts what was told, with a reason. */
  inDoubt: boolean
  /** The pupil is watched under a tier or a ladder. */
  monitored: boolean
  /** Sessions over the time at which the policy looks; undefined where they are too few to say anything. */
  attendance?: { attended: number; possible: number }
  nextToHoliday: boolean
  /** A holiday without leave was taken this school year. */
  holidayTaken: boolean
}

/** The lines of a policy on evidence, in the order in which they are looked at. */
export const evidenceLines = [
  'whenInDoubt',
  'afterDays',
  'belowPercent',
  'whenMonitored',
  'nextToHolidays',
  'afterTermTimeHoliday',
] as const
export type EvidenceLine = (typeof evidenceLines)[number]

/** Whether evidence is asked for, thought about, or not, and every reason with its clause. */
export interface EvidenceAnswer {
  evidence: 'asked' | 'considered' | 'not-asked'
  why: { line: EvidenceLine; because: string; clause: string }[]
  citation: Citation
}

/**
 * R-0701, L-075: whether evidence of an illness is asked for. Genuine doubt makes a school ask; every other line makes it
 * think, unless the policy asks always. Sessions are compared, never rounded percentages.
 */
export function evidenceAsked(policy: Policy, illness: Illness): EvidenceAnswer {
  const part = policy.evidence
  const why = evidenceLines.flatMap(line => {
    const because = reasons[line](part, illness)
    return because === undefined ? [] : [{ line, because, clause: clauseAt(policy, `evidence.${line}`) }]
  })
  const doubted = evidenceMayBeAsked({ genuineDoubt: illness.inDoubt }).mayAsk && part.whenInDoubt
  const considered = why.length > 0 || illness.inDoubt
  const evidence =
    doubted || (why.length > 0 && part.asked === 'always-asked') ? 'asked' : considered ? 'considered' : 'not-asked'
  return { evidence, why, citation: evidenceCitation }
}

type Reason = (part: Part, illness: Illness) => string | undefined

const reasons: Record<EvidenceLine, Reason> = {
  whenInDoubt: (part, { inDoubt }) => (part.whenInDoubt && inDoubt ? 'There is genuine doubt.' : undefined),
  afterDays: ({ afterDays }, { schoolDays }) =>
    afterDays !== null && schoolDays > afterDays ? `Ill for ${schoolDays} school days: more than ${afterDays}.` : undefined,
  belowPercent: ({ belowPercent }, { attendance }) =>
    belowPercent !== null && attendance && attendance.attended * 100 < belowPercent * attendance.possible
      ? `Attendance is below ${belowPercent} per cent: ${attendance.attended} of ${attendance.possible} sessions.`
      : undefined,
  whenMonitored: (part, { monitored }) => (part.whenMonitored && monitored ? 'The pupil is monitored.' : undefined),
  nextToHolidays: (part, { nextToHoliday }) =>
    part.nextToHolidays && nextToHoliday ? 'It is next to a school holiday.' : undefined,
  afterTermTimeHoliday: ({ afterTermTimeHoliday }, { holidayTaken }) =>
    afterTermTimeHoliday === 'for-all-later-illness-that-year' && holidayTaken
      ? 'A holiday without leave was taken this school year.'
      : undefined,
}
