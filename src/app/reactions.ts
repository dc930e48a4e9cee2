import type { Reaction } from '#platform/database/record.ts'

/**
 * What follows from what, in the same transaction, one sentence each. Nothing follows yet beyond the write itself:
 * the rooms that follow absence up will be listed here.
 */
export const reactions: Reaction[] = []
