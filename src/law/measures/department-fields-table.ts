import type { Citation } from '#law/cite.ts'

/** L-117: by which names the Department publishes each code and each total. */
export const departmentFieldsCitation: Citation = {
  rule: 'L-117',
  source: 'DfE attendance statistics',
  says: 'The Department publishes the sessions of each code, and the totals made of them, under names of its own: one set for the daily data, one for the school census.',
  standing: 'defines',
}

/** A column of sessions with one code. */
export type CodeField = { field: string; code: string }

/** What a total counts, in the words of our own measures. */
export type Counted =
  | 'possible'
  | 'attended'
  | 'present'
  | 'approvedEducationalActivity'
  | 'absent'
  | 'authorised'
  | 'unauthorised'
  | 'late'

/** A column of sessions that is a total, and what it counts. */
export type TotalField = { field: string; counts: Counted }

/** A column of per cent of the possible sessions, and what it counts: a total, or the sessions with one code. */
export type PercentField = { field: string } & ({ counts: Counted } | { code: string })

/** L-117: the daily data's column for each code. Two columns of one code are its names in different years. */
// biome-ignore format: a table, one column a line
export const dailyCodeFields: readonly CodeField[] = [
  { code: '/', field: 'reason_present_am' },
  { code: '\\', field: 'reason_present_pm' },
  { code: 'L', field: 'reason_l_present_late_before_registers_closed' },
  { code: 'K', field: 'reason_k_aea_education_arranged_by_la' },
  { code: 'V', field: 'reason_v_aea_educational_visit_trip' },
  { code: 'P', field: 'reason_p_aea_approved_sporting_activity' },
  { code: 'W', field: 'reason_w_aea_work_experience' },
  { code: 'B', field: 'reason_b_aea_education_off_site' },
  { code: 'J', field: 'reason_j_aea_interview' },
  { code: 'C1', field: 'reason_c1_authorised_regulated_performance' },
  { code: 'M', field: 'reason_m_authorised_medical_dental' },
  { code: 'J1', field: 'reason_j1_authorised_interview' },
  { code: 'S', field: 'reason_s_authorised_study_leave' },
  { code: 'C2', field: 'reason_c2_authorised_temp_reduced_timetable' },
  { code: 'C', field: 'reason_c_authorised_other' },
  { code: 'T', field: 'reason_t_authorised_mobile_child' },
  { code: 'T', field: 'reason_t_authorised_grt_absence' },
  { code: 'R', field: 'reason_r_authorised_religious_observance' },
  { code: 'I', field: 'reason_i_authorised_illness' },
  { code: 'E', field: 'reason_e_authorised_excluded' },
  { code: 'H', field: 'reason_h_authorised_holiday' },
  { code: 'F', field: 'reason_f_legacy_family_holiday' },
  { code: 'G', field: 'reason_g_unauthorised_holiday' },
  { code: 'N', field: 'reason_n_no_reason_yet' },
  { code: 'O', field: 'reason_o_other_unauthorised' },
  { code: 'U', field: 'reason_u_unauthorised_late_after_registers_closed' },
  { code: 'D', field: 'reason_d_dual_registration' },
  { code: 'D', field: 'reason_d_aea_dual_registration' },
  { code: 'X', field: 'reason_x_not_attending_covid_non_compulsory' },
  { code: 'Q', field: 'reason_q_la_arrangements' },
  { code: 'Y', field: 'reason_y_not_attending_enforced_closure' },
  { code: 'Y1', field: 'reason_y1_transport_not_provided' },
  { code: 'Y2', field: 'reason_y2_travel_disruption' },
  { code: 'Y3', field: 'reason_y3_premises_out_of_use' },
  { code: 'Y4', field: 'reason_y4_closed_session_cancelled' },
  { code: 'Y5', field: 'reason_y5_detention_sentence' },
  { code: 'Y6', field: 'reason_y6_prohibited_infection_disease' },
  { code: 'Y7', field: 'reason_y7_unavoidable_cause' },
  { code: 'Z', field: 'reason_z_not_attending_not_on_roll' },
  { code: '#', field: 'reason_not_attending_planned_closed' },
]

/** L-117: the daily data's totals. */
// biome-ignore format: a table, one column a line
export const dailyTotalFields: readonly TotalField[] = [
  { field: 'present_sessions', counts: 'present' },
  { field: 'approved_educational_activity', counts: 'approvedEducationalActivity' },
  { field: 'overall_attendance', counts: 'attended' },
  { field: 'authorised_absence', counts: 'authorised' },
  { field: 'unauthorised_absence', counts: 'unauthorised' },
  { field: 'overall_absence', counts: 'absent' },
  { field: 'late_sessions', counts: 'late' },
  { field: 'possible_sessions', counts: 'possible' },
]

/** L-117: the daily data's sum of the two marks of a pupil who was there when the register began. */
export const dailyPresentField = { field: 'reason_present', codes: ['/', '\\'] } as const

/** L-117: the daily data's percentages of the possible sessions. */
// biome-ignore format: a table, one column a line
export const dailyPercentFields: readonly PercentField[] = [
  { field: 'attendance_perc', counts: 'attended' },
  { field: 'overall_absence_perc', counts: 'absent' },
  { field: 'authorised_absence_perc', counts: 'authorised' },
  { field: 'unauthorised_absence_perc', counts: 'unauthorised' },
  { field: 'illness_perc', code: 'I' },
  { field: 'appointments_perc', code: 'M' },
  { field: 'auth_religious_perc', code: 'R' },
  { field: 'auth_study_perc', code: 'S' },
  { field: 'auth_mob_perc', code: 'T' },
  { field: 'auth_grt_perc', code: 'T' },
  { field: 'auth_holiday_perc', code: 'H' },
  { field: 'auth_excluded_perc', code: 'E' },
  { field: 'auth_performance_perc', code: 'C1' },
  { field: 'auth_interview_perc', code: 'J1' },
  { field: 'auth_part_time_perc', code: 'C2' },
  { field: 'auth_other_perc', code: 'C' },
  { field: 'unauth_hol_perc', code: 'G' },
  { field: 'unauth_oth_perc', code: 'O' },
  { field: 'unauth_late_registers_closed_perc', code: 'U' },
  { field: 'unauth_not_yet_perc', code: 'N' },
  { field: 'covid_non_compulsory_perc', code: 'X' },
]

/** L-117: the code of earlier years for which some daily tables have no column, though their totals count it. */
export const codeWithoutColumn = 'F'

/** L-117: the census's column for each code. It has none for the codes of attendance. */
// biome-ignore format: a table, one column a line
export const censusCodeFields: readonly CodeField[] = [
  { code: 'I', field: 'sess_auth_illness' },
  { code: 'M', field: 'sess_auth_appointments' },
  { code: 'R', field: 'sess_auth_religious' },
  { code: 'S', field: 'sess_auth_study' },
  { code: 'T', field: 'sess_auth_traveller' },
  { code: 'H', field: 'sess_auth_holiday' },
  { code: 'F', field: 'sess_auth_ext_holiday' },
  { code: 'E', field: 'sess_auth_excluded' },
  { code: 'J1', field: 'sess_auth_interview' },
  { code: 'C1', field: 'sess_auth_reg_performance' },
  { code: 'C2', field: 'sess_auth_temp_reduced_timetable' },
  { code: 'C', field: 'sess_auth_other' },
  { code: 'G', field: 'sess_unauth_holiday' },
  { code: 'U', field: 'sess_unauth_late' },
  { code: 'O', field: 'sess_unauth_other' },
  { code: 'N', field: 'sess_unauth_noyet' },
]

/** L-117: the census's columns of sessions that are no possible sessions; of one of them several codes make up the number. */
// biome-ignore format: a table, one column a line
export const censusNotPossibleFields: readonly { field: string; codes: readonly string[] }[] = [
  { field: 'sess_y_exceptional', codes: ['Y', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7'] },
  { field: 'sess_q_la_arrangements', codes: ['Q'] },
  { field: 'sess_x_covid', codes: ['X'] },
]

/** L-117: the census's totals, as returned. */
// biome-ignore format: a table, one column a line
export const censusTotalFields: readonly TotalField[] = [
  { field: 'sess_authorised', counts: 'authorised' },
  { field: 'sess_unauthorised', counts: 'unauthorised' },
  { field: 'sess_overall', counts: 'absent' },
]

/** L-117: the census's totals of the reasons, which are less where a school did not return its reasons. */
// biome-ignore format: a table, one column a line
export const censusReasonTotalFields: readonly TotalField[] = [
  { field: 'sess_auth_totalreasons', counts: 'authorised' },
  { field: 'sess_unauth_totalreasons', counts: 'unauthorised' },
  { field: 'sess_overall_totalreasons', counts: 'absent' },
]

/** L-117: the census's percentages: a column of per cent, the column it is a part of, and the column of the whole. */
// biome-ignore format: a table, one column a line
export const censusPercentFields: readonly { field: string; part: string; whole: string }[] = [
  { field: 'sess_overall_percent', part: 'sess_overall', whole: 'sess_possible' },
  { field: 'sess_authorised_percent', part: 'sess_authorised', whole: 'sess_possible' },
  { field: 'sess_unauthorised_percent', part: 'sess_unauthorised', whole: 'sess_possible' },
  { field: 'enrolments_pa_10_exact_percent', part: 'enrolments_pa_10_exact', whole: 'enrolments' },
  { field: 'sess_overall_percent_pa_10_exact', part: 'sess_overall_pa_10_exact', whole: 'sess_possible_pa_10_exact' },
  { field: 'sess_authorised_percent_pa_10_exact', part: 'sess_authorised_pa_10_exact', whole: 'sess_possible_pa_10_exact' },
  { field: 'sess_unauthorised_percent_pa_10_exact', part: 'sess_unauthorised_pa_10_exact', whole: 'sess_possible_pa_10_exact' },
]

/** L-117: what stands in a published table where no number does: nothing to state, or a number that is withheld or missing. */
export const cellsWithoutNumber = {
  notApplicable: [':', '.', 'z'],
  withheld: ['c', 'x', '..', '~', 'low', 'NA', ''],
} as const
