import type { Policy } from '#school/policy/policy.contract.ts'
import type { FieldProblem } from '#school/policy/reading/problem.ts'

type Ladder = Policy['ladders']['ladders'][number]
type When = Ladder['stages'][number]['when']

/** Conditions that count from the stage before: a first stage cannot rest on them alone. */
const sinceLast = ['furtherAbsenceSessions', 'withoutEvidenceSessions', 'daysSinceLast'] as const
const endings = {
  referral: ['referral'],
  meeting: ['meeting'],
  'support-plan': ['plan'],
  'legal-route': ['legal-step', 'referral'],
} as const
/** The most school days that a span can hold: a bound of the calendar, generous on purpose. */
const longest = { 'each-term': 85, 'each-year': 205 } as const

const conditions = (when: When) => (Object.keys(when) as (keyof When)[]).filter(name => when[name] !== null)

/** R-0902: a stage that never follows, and a ladder that cannot end. */
export const senseOfLadders = ({ ladders }: Policy): FieldProblem[] =>
  ladders.ladders.flatMap((ladder, index) => [
    ...ladder.stages.flatMap((_, stage) =>
      stageProblems(ladder, stage).map(p => ({ ...p, path: ['ladders', 'ladders', index, 'stages', stage, ...p.path] })),
    ),
    ...endProblems(ladder).map(p => ({ ...p, path: ['ladders', 'ladders', index, ...p.path] })),
  ])

function stageProblems({ stages }: Ladder, index: number): FieldProblem[] {
  const { name, when } = stages[index]!
  const set = conditions(when)
  const never = (says: string, remedy: string): FieldProblem[] => [
    { path: ['when'], says: `The stage “${name}” ${says}`, remedy },
  ]
  if (set.length === 0)
    return never('never follows: nothing says when it is reached.', 'Say when, or write judged: and when somebody judges so.')
  if (index === 0 && set.every(condition => (sinceLast as readonly string[]).includes(condition)))
    return never(
      'is the first and is never reached: it counts from a stage before it.',
      'Begin with attendanceBelow, unauthorisedSessions, latesAfterClose or judged.',
    )
  if (when.attendanceBelow === 0) return never('is never reached: no attendance is below 0.', 'Give a higher percentage.')
  if (set.length > 1) return []
  const earlier = stages.slice(0, index)
  const lowest = Math.min(...earlier.map(stage => stage.when.attendanceBelow ?? Number.POSITIVE_INFINITY))
  if (when.attendanceBelow !== null && when.attendanceBelow >= lowest)
    return never(
      `adds nothing: the stage before it is reached at ${lowest} per cent already.`,
      'Give it a lower percentage, or further absence.',
    )
  const most = Math.max(0, ...earlier.map(stage => stage.when.unauthorisedSessions ?? 0))
  if (when.unauthorisedSessions !== null && when.unauthorisedSessions <= most)
    return never(
      `adds nothing: a stage before it is reached at ${most} unauthorised sessions already.`,
      'Give it a higher number.',
    )
  return []
}

function endProblems({ name, stages, ends, startsAgain }: Ladder): FieldProblem[] {
  const problems: FieldProblem[] = []
  const last = stages.at(-1)!
  if (!(endings[ends] as readonly string[]).includes(last.act.kind))
    problems.push({
      path: ['ends'],
      says: `The ladder “${name}” cannot end: it is to end in a ${ends.replaceAll('-', ' ')}, and its last stage, “${last.name}”, is a ${last.act.kind.replaceAll('-', ' ')}.`,
      remedy: `Add a stage with kind: ${endings[ends][0]}, or change ends.`,
    })
  const waits =
    stages.slice(0, -1).reduce((sum, { holdDays }) => sum + (holdDays ?? 0), 0) +
    stages.slice(1).reduce((sum, { when }) => sum + (when.daysSinceLast ?? 0), 0)
  if ((startsAgain === 'each-term' || startsAgain === 'each-year') && waits > longest[startsAgain])
    problems.push({
      path: ['startsAgain'],
      says: `The ladder “${name}” cannot end: its stages wait ${waits} school days, and it starts again ${startsAgain.replace('-', ' ')}.`,
      remedy: 'Let the stages follow sooner, or start again later.',
    })
  if (startsAgain === 'when-attendance-is-above-the-first-stage' && stages[0]!.when.attendanceBelow === null)
    problems.push({
      path: ['startsAgain'],
      says: `The ladder “${name}” never starts again: its first stage names no attendance.`,
      remedy: 'Write attendanceBelow in the first stage, or another time to start again.',
    })
  return problems
}
