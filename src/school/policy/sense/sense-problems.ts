import type { Policy } from '#school/policy/policy.contract.ts'
import type { FieldProblem } from '#school/policy/reading/problem.ts'
import { senseOfBounds } from './bounds.ts'
import { senseOfLadders } from './ladders.ts'
import { senseOfLeave } from './leave.ts'
import { senseOfNames } from './names.ts'
import { senseOfSteps } from './steps.ts'
import { senseOfTimes } from './times.ts'

/** Where a policy cannot be followed because it contradicts itself: windows, deciders, ladders, tiers, patterns, bounds, names. */
export const senseProblems = (policy: Policy): FieldProblem[] => [
  ...senseOfTimes(policy),
  ...senseOfLeave(policy),
  ...senseOfSteps(policy),
  ...senseOfLadders(policy),
  ...senseOfBounds(policy),
  ...senseOfNames(policy),
]
