import type { z } from 'zod'
import { every } from '#school/policy/policy-fields.ts'

/** How often something happens, in the words of a policy. */
export type HowOften = z.output<ReturnType<typeof every>>

const inOrder: readonly HowOften[] = every({ title: '' }).options

/** Whether one happens at least as often as another. */
export const atLeastAsOften = (how: HowOften, needed: HowOften): boolean => inOrder.indexOf(how) <= inOrder.indexOf(needed)

/** How a policy says what the law says of time. */
export const asPolicySays = { 'each calendar month': 'monthly' } as const satisfies Record<string, HowOften>
