import { sharesDaily } from '#law/returns/daily-data.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { schoolInLaw } from '#school/policy-check/kind-of-school.ts'
import { often } from '#school/policy-document/wording/often.ts'
import { many } from '#school/policy-document/wording/sentences.ts'
import { bullets, paragraph, type Writer, type Written } from '#school/policy-document/writer.ts'

type Telling = Policy['telling']

const counting: Record<Telling['attendanceReturnOf'], string> = {
  unauthorised: 'of unauthorised absence',
  'without-explanation': 'of absence without an explanation',
  'not-stated': 'of absence',
}

/** What the local authority and the Department for Education are told. */
export function returns({ policy, on }: Writer): Written {
  const { telling } = policy
  const { sicknessDays, sicknessOnlyAfter, attendanceReturnDays, attendanceReturn } = telling
  const asked = sharesDaily(schoolInLaw(policy).data, on)
  return {
    id: 'returns',
    title: 'What we tell the authorities',
    blocks: [
      ...paragraph('The local authority hears from us:'),
      ...bullets([
        attendanceReturnDays !== null &&
          `${attendanceReturn ? `${often[attendanceReturn]}, ` : ''}of each pupil who fails to attend regularly, or who has had ${many(attendanceReturnDays, 'school day')} on end ${counting[telling.attendanceReturnOf]}`,
        sicknessDays !== null &&
          (sicknessOnlyAfter
            ? `of each pupil who has missed more than ${many(sicknessDays, 'school day')} through sickness`
            : `of each pupil who has missed ${many(sicknessDays, 'school day')} through sickness in a school year, or who we believe will`),
        telling.fallingWithPlan && 'when the attendance of a pupil with an education, health and care plan falls',
        telling.rollChanges && 'when a pupil joins or leaves the school outside the usual times',
      ]),
      ...paragraph(
        telling.targetingMeetings && 'We meet the local authority about pupils who are severely absent.',
        telling.dataToDepartment && 'The Department for Education receives our registers each day.',
        telling.dataToDepartment &&
          asked?.must &&
          'It asks this of schools like ours by law, and parents’ consent is not needed.',
      ),
    ],
  }
}
