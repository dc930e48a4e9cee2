import type { Caution, Citation } from '#law/cite.ts'

/** L-075: when a school may ask for evidence that a pupil is ill. */
export const evidenceCitation: Citation = {
  rule: 'L-075',
  source: 'Working together 2024 para 374',
  says: 'What a parent says of an illness is normally accepted. Evidence is asked for in a minority of cases, where there is genuine and reasonable doubt, and by no rule for everybody.',
  standing: 'should',
}

/** L-075: whether evidence may be asked for, in one case. Long illness or low attendance is no doubt by itself. */
export const evidenceMayBeAsked = ({ genuineDoubt }: { genuineDoubt: boolean }): { mayAsk: boolean; citation: Citation } => ({
  mayAsk: genuineDoubt,
  citation: evidenceCitation,
})

/** L-075: the code of an illness of which no evidence came: it stays, however long nobody sends any. A person may still amend it. */
export const codeWithoutEvidence = (code: string, _daysWithoutEvidence: number): string => code

/** A rule of a school that asks for evidence without looking at the case. */
export type EvidencePolicy = {
  afterDays?: number
  belowAttendancePercent?: number
  afterHolidays?: boolean
  besideSchoolHolidays?: boolean
}

/** L-075: what to think about in a policy that asks everybody for evidence: one caution for each such rule. */
export const cautionsOnEvidencePolicy = (policy: EvidencePolicy): Caution[] => {
  const cautions: Caution[] = []
  const blanket = (about: keyof EvidencePolicy, when: string) =>
    cautions.push({
      because: `The policy asks for evidence of every illness ${when}. Evidence is for the few cases in which there is doubt.`,
      citation: evidenceCitation,
      about,
    })
  if (policy.afterDays !== undefined) blanket('afterDays', `of more than ${policy.afterDays} days`)
  if (policy.belowAttendancePercent !== undefined)
    blanket('belowAttendancePercent', `where attendance is below ${policy.belowAttendancePercent} per cent`)
  if (policy.afterHolidays) blanket('afterHolidays', 'after a holiday in term')
  if (policy.besideSchoolHolidays) blanket('besideSchoolHolidays', 'next to the school holidays')
  return cautions
}
