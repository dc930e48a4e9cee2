import { figuresDoors } from '#analysis/figures/figures.route.ts'
import { marksBehindDoors } from '#analysis/marks-behind/marks.route.ts'
import { pupilsBehindDoors } from '#analysis/marks-behind/pupils.route.ts'
import { schoolsFiguresDoors } from '#analysis/schools/schools.route.ts'
import { whatIfDoors } from '#analysis/what-if/what-if.route.ts'
import type { AnyDoor } from '#platform/http/door.ts'
import { addPupilDoors } from '#registers/admission/add-pupil.route.ts'
import { admissionDoors } from '#registers/admission/admission.route.ts'
import { rollDoors } from '#registers/admission/roll.route.ts'
import { closureDoors } from '#registers/closures/closure.route.ts'
import { asAtDoors } from '#registers/day/as-at.route.ts'
import { boardDoors } from '#registers/day/board.route.ts'
import { markDaysDoors } from '#registers/mark-days/mark-days.route.ts'
import { importDoors } from '#registers/mis-import/import.route.ts'
import { pupilDetailsDoors } from '#registers/pupil-details/pupil-details.route.ts'
import { pupilRecordDoors } from '#registers/pupil-record/pupil-record.route.ts'
import { registerDoors } from '#registers/taking/register.route.ts'
import { auditDoors } from '#school/audit/audit.route.ts'
import { calendarDoors } from '#school/calendar/calendar.route.ts'
import { daysDoors } from '#school/calendar/days.route.ts'
import { yearDoors } from '#school/calendar/year.route.ts'
import { characteristicDoors } from '#school/characteristics/characteristic.route.ts'
import { detailsDoors } from '#school/details/details.route.ts'
import { groupDoors } from '#school/groups/group.route.ts'
import { membershipDoors } from '#school/groups/membership.route.ts'
import { lawBookDoors } from '#school/law-book/law-book.route.ts'
import { myAccountDoors } from '#school/my-account/my-account.route.ts'
import { parentDoors } from '#school/parents/parent.route.ts'
import { photographDoors } from '#school/people/photograph.route.ts'
import { pupilDoors } from '#school/people/pupil.route.ts'
import { pupilHistoryDoors } from '#school/people/pupil-history.route.ts'
import { policyDraftDoors } from '#school/policy-approval/draft.route.ts'
import { policyVersionDoors } from '#school/policy-approval/versions.route.ts'
import { policyDocumentDoors } from '#school/policy-document/policy-document.route.ts'
import { policyHomeDoors } from '#school/policy-home/home.route.ts'
import { policySettingsDoors } from '#school/policy-settings/settings.route.ts'
import { policyStartDoors } from '#school/policy-settings/start.route.ts'
import { checkTextDoors } from '#school/policy-text/check-text.route.ts'
import { trustPolicyDoors } from '#school/policy-trust/trust-policy.route.ts'
import { sessionTimesDoors } from '#school/session-times/session-times.route.ts'
import { coverDoors } from '#school/staff/cover.route.ts'
import { roleDoors } from '#school/staff/role.route.ts'
import { staffDoors } from '#school/staff/staff.route.ts'
import { staffAccountDoors } from '#school/staff/staff-account.route.ts'

/** Every door of Daymark. */
export const doors: AnyDoor[] = [
  ...boardDoors,
  ...registerDoors,
  ...asAtDoors,
  ...pupilRecordDoors,
  ...markDaysDoors,
  ...closureDoors,
  ...importDoors,
  ...rollDoors,
  ...addPupilDoors,
  ...admissionDoors,
  ...pupilDetailsDoors,
  ...pupilDoors,
  ...pupilHistoryDoors,
  ...photographDoors,
  ...parentDoors,
  ...characteristicDoors,
  ...groupDoors,
  ...membershipDoors,
  ...staffDoors,
  ...roleDoors,
  ...coverDoors,
  ...staffAccountDoors,
  ...calendarDoors,
  ...yearDoors,
  ...daysDoors,
  ...sessionTimesDoors,
  ...detailsDoors,
  ...policyHomeDoors,
  ...checkTextDoors,
  ...policySettingsDoors,
  ...policyStartDoors,
  ...policyDraftDoors,
  ...policyVersionDoors,
  ...trustPolicyDoors,
  ...policyDocumentDoors,
  ...auditDoors,
  ...lawBookDoors,
  ...myAccountDoors,
  ...figuresDoors,
  ...marksBehindDoors,
  ...pupilsBehindDoors,
  ...schoolsFiguresDoors,
  ...whatIfDoors,
]
