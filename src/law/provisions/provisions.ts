import type { Provision } from '#law/provision.ts'
import { acts } from './acts-table.ts'
import { guidance } from './guidance-table.ts'
import { penaltyNotices } from './penalty-notices-table.ts'
import { registers2006 } from './registers-2006-table.ts'
import { registers2024 } from './registers-2024-table.ts'

/** Every provision that the rules know of, an instrument after the other. */
export const provisions: readonly Provision[] = [...registers2024, ...penaltyNotices, ...acts, ...guidance, ...registers2006]
