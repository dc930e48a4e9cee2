import type { RoleId } from '#school/access/roles.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { leaveKinds } from '#school/policy/sections/leave.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'

export type LeaveKind = (typeof leaveKinds)[number]

/** Leave that somebody asks for, as far as it matters to who decides. Half a day is 0.5. */
export interface LeaveAsked {
  kind: LeaveKind
  days: number
  boarder: boolean
  /** Its first or last day stands next to a holiday or an exeat. */
  nextToHoliday: boolean
}

/** Who decides on it, whether it is asked for in writing, and where the policy says so. */
export interface LeaveDecider {
  who: RoleId
  inWriting: boolean
  clause: string
}

const rest: LeaveKind = 'everything-else'

/**
 * R-0703: who decides on leave: the first line that fits. Where a policy has a line for when boarders are away, it comes
 * before what the leave is for. Undefined where the policy leaves it to nobody.
 */
export function whoDecides(policy: Policy, asked: LeaveAsked): LeaveDecider | undefined {
  const { deciders } = policy.leave
  const kind = ofBoarders(asked).find(kind => deciders.some(({ kinds }) => kinds.includes(kind))) ?? asked.kind
  const place = deciders.findIndex(
    ({ kinds, upToDays, boardersOnly }) =>
      (kinds.includes(kind) || kinds.includes(rest)) &&
      (upToDays === null || asked.days <= upToDays) &&
      (!boardersOnly || asked.boarder),
  )
  const line = deciders[place]
  return line && { who: line.who, inWriting: line.inWriting, clause: clauseAt(policy, `leave.deciders.${place + 1}`) }
}

const ofBoarders = ({ boarder, nextToHoliday, days }: LeaveAsked): LeaveKind[] => {
  if (!boarder) return []
  return [...(nextToHoliday ? (['boarder-next-to-holiday'] as const) : []), ...(days < 1 ? (['boarder-half-day'] as const) : [])]
}
