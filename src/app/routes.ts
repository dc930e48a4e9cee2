import type { AnyDoor } from '#platform/http/door.ts'
import { asAtDoors } from '#registers/attendance/as-at.route.ts'
import { boardDoors } from '#registers/attendance/board.route.ts'
import { registerDoors } from '#registers/attendance/register.route.ts'

/** Every door of Daymark. */
export const doors: AnyDoor[] = [...boardDoors, ...registerDoors, ...asAtDoors]
