import type { Policy } from '#school/policy/policy.contract.ts'
import type { FieldProblem } from '#school/policy/reading/problem.ts'

/** Bounds the wrong way round, and values that need another beside them. */
export function senseOfBounds({ sanctions, leave, about }: Policy): FieldProblem[] {
  const problems: FieldProblem[] = []
  const wrong = (path: readonly PropertyKey[], says: string, remedy: string) => problems.push({ path, says, remedy })
  const { noticeToImprove: improve, decidedBy, penaltyNotices } = sanctions
  if (improve && improve.weeksLeast > improve.weeksMost)
    wrong(
      ['sanctions', 'noticeToImprove', 'weeksMost'],
      `A notice to improve runs from ${improve.weeksLeast} to ${improve.weeksMost} weeks: the bounds are reversed.`,
      'Write the smaller number first.',
    )
  for (const name of ['first', 'publicPlace'] as const) {
    const notice = sanctions[name]
    if (!notice) continue
    if (notice.lateDays !== null && notice.lateDays <= notice.earlyDays)
      wrong(
        ['sanctions', name, 'lateDays'],
        `The second period (${notice.lateDays} days) ends no later than the first (${notice.earlyDays} days).`,
        'Count both from the day of receipt; give the second the higher number.',
      )
    if (notice.early > notice.late)
      wrong(
        ['sanctions', name, 'early'],
        `Paying early costs more (${notice.early} pounds) than paying late (${notice.late} pounds).`,
        'Give the first period the lower amount.',
      )
  }
  if (penaltyNotices && decidedBy.length === 0)
    wrong(
      ['sanctions', 'decidedBy'],
      'Penalty notices are used, and nobody decides on them.',
      'Name a role, such as headteacher.',
    )
  if (leave.religiousDays === 'limited' && leave.religiousDaysAtMost === null)
    wrong(
      ['leave', 'religiousDays'],
      'Days of religious observance are limited, and nothing says to how many.',
      'Write religiousDaysAtMost, or every-day-set-apart.',
    )
  if (leave.religiousDays !== 'limited' && leave.religiousDaysAtMost !== null)
    wrong(
      ['leave', 'religiousDaysAtMost'],
      'There is a number of days of religious observance, and they are not limited.',
      'Take it out, or write religiousDays: limited.',
    )
  if (leave.boarders && !about.boards)
    wrong(
      ['leave', 'boarders'],
      'There are rules for boarders, and the school has none.',
      'Take them out, or write about.boards: true.',
    )
  return problems
}
