import { type RoleId, roles } from '#school/access/roles.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { FieldProblem } from '#school/policy/reading/problem.ts'
import { leaveKinds } from '#school/policy/sections/leave.contract.ts'

type Decider = Policy['leave']['deciders'][number]
type LeaveKind = (typeof leaveKinds)[number]

/** Roles of people who do not belong to the staff, the governors or the trust: they decide nothing for the school. */
const outside: readonly RoleId[] = ['parent', 'pupil', 'local-authority-officer', 'administrator']
const ofBoarders: readonly LeaveKind[] = ['boarder-half-day', 'boarder-next-to-holiday']
const rest: LeaveKind = 'everything-else'

const text = (kind: string) => kind.replaceAll('-', ' ')
const decides = ({ kinds }: Decider, kind: LeaveKind) => kinds.includes(kind) || kinds.includes(rest)

/** R-0703: leave that nobody decides, lines that nobody can hold, and lines that are never reached. */
export function senseOfLeave({ leave, about }: Policy): FieldProblem[] {
  const problems: FieldProblem[] = []
  const lines = leave.deciders
  for (const [index, line] of lines.entries()) {
    const path = ['leave', 'deciders', index] as const
    if (outside.includes(line.who))
      problems.push({
        path: [...path, 'who'],
        says: `${roles[line.who].title} cannot decide on leave: nobody in the school holds that role.`,
        remedy: 'Give a role of the staff, such as headteacher.',
      })
    if (line.boardersOnly && !about.boards)
      problems.push({
        path: [...path, 'boardersOnly'],
        says: 'This line is for boarders, and the school has none.',
        remedy: 'Take the line out, or write about.boards: true.',
      })
    const before = lines.slice(0, index)
    if (line.kinds.every(kind => before.some(earlier => takesAll(earlier, line, kind))))
      problems.push({
        path: [...path, 'kinds'],
        says: 'This line never decides: a line above takes everything that it is for.',
        remedy: 'Put it above that line, or take it out.',
      })
  }
  for (const kind of leaveKinds.filter(kind => about.boards || !ofBoarders.includes(kind))) {
    const boarderKind = ofBoarders.includes(kind)
    const able = lines.filter(line => decides(line, kind) && (boarderKind || !line.boardersOnly))
    if (able.some(({ upToDays }) => upToDays === null)) continue
    const most = Math.max(0, ...able.map(({ upToDays }) => upToDays ?? 0))
    problems.push({
      path: ['leave', 'deciders'],
      says:
        most > 0
          ? `Nobody decides on leave of the kind “${text(kind)}” beyond ${most} ${most === 1 ? 'day' : 'days'}.`
          : `Nobody decides on leave of the kind “${text(kind)}”.`,
      remedy: 'Give somebody everything-else, without a number of days.',
    })
  }
  if (outside.includes(about.approvedBy))
    problems.push({
      path: ['about', 'approvedBy'],
      says: `${roles[about.approvedBy].title} cannot approve a policy: nobody in the school holds that role.`,
      remedy: 'Give a role such as governor, headteacher or trust-board.',
    })
  return problems
}

const takesAll = (earlier: Decider, line: Decider, kind: LeaveKind): boolean =>
  decides(earlier, kind) &&
  (!earlier.boardersOnly || line.boardersOnly || ofBoarders.includes(kind)) &&
  (earlier.upToDays === null || (line.upToDays !== null && line.upToDays <= earlier.upToDays))
