import type { Citation, Refusal } from '#law/cite.ts'
import { isPhysicallyHere } from '#law/codes/attendance-codes.ts'
import { codeAfterClose } from '#law/registers/arriving-after-close.ts'
import { afterCloseCitation, arrivalByClock } from '#law/registers/taking-registers.ts'
import type { MarkSaid } from '#registers/attendance/mark.ts'
import { markOf, type Register, type RegisterLine } from '#registers/attendance/register.ts'
import type { ClockTime } from '#time/clock.ts'

/** What an arrival makes of a mark: another one, or the one that stands because it is the true one. */
export type Arrived =
  | { mark: MarkSaid; afterClose: boolean }
  | { keeps: MarkSaid; citation: Citation }
  | { refused: Refusal | { because: string } }

/**
 * L-050, L-052: what the register says once a pupil has come at this minute: present, late or after the close by the clock.
 * After the close an absence whose reason is known stays what it is.
 */
export function arrive({ window, session, day }: Register, line: RegisterLine, minute: ClockTime): Arrived {
  const arrival = arrivalByClock({ ...window, sessionEnds: window.ends }, session, day, minute)
  if (!arrival)
    return { refused: { because: 'This session has ended: the arrival belongs to the next one.', citation: afterCloseCitation } }
  const entered = markOf(line)
  if (entered && isPhysicallyHere(entered.code, day))
    return { refused: { because: 'The register says already that this pupil is here.' } }
  const stands = entered ?? line.known
  const afterClose = minute > window.closes
  const kept = afterClose && stands ? codeAfterClose(stands.code, day, true) : undefined
  if (kept && stands && !kept.changes) return { keeps: said(stands), citation: kept.citation }
  return { mark: { code: arrival.code, minutesLate: arrival.minutesLate, nature: '' }, afterClose }
}

const said = ({ code, minutesLate, nature }: MarkSaid): MarkSaid => ({ code, minutesLate, nature })
