import { afterCloseCode, lateCode, presentCode, unexplainedCode } from '#law/codes/attendance-codes.ts'
import type { Session } from '#law/codes/code.ts'
import { codesToOffer } from '#law/codes/codes-to-offer.ts'
import { type MarkShape, shapeOfNumber } from '#law/codes/mark-shapes.ts'
import type { MarkSaid } from '#registers/attendance/mark.ts'
import { markOf, type Register, type RegisterLine, type RegisterState, registerState } from '#registers/attendance/register.ts'
import { type Day, isoFromDay, longDay } from '#time/day.ts'
import { instantText, timeText } from '#time/london.ts'

/** A code of the menu, with what it asks for. */
export interface CodeOffered {
  code: string
  short: string
  title: string
  group: string
  needs?: 'minutes' | 'nature'
  natureOf?: string
}

/** One pupil's line as the page and the browser need it: nothing that a class may not see. */
export interface LineView {
  id: number
  name: string
  /** Bytes of the last school days; drawn as the strip. */
  lately: number[]
  /** What is filled in: the saved mark, or what was known; nothing when the teacher has still to say. */
  mark?: MarkSaid
  /** A mark that the register already holds. */
  saved?: MarkSaid & { amended: boolean }
  known?: string
  /** Which menu of codes is offered to this pupil. */
  menu: number
}

export interface RegisterView {
  path: string
  pupilPath: string
  group: string
  day: string
  /** "Friday 20 November", for the heading above. */
  when: string
  session: Session
  state: RegisterState
  window: { dueMinute: number; fromMinute: number; closesMinute: number; endsMinute: number }
  taken?: string
  chased?: string
  seen: number
  mayTake: boolean
  /** Whose page it is, so that a draft is kept for them alone. */
  viewer: number
  lines: LineView[]
  menus: CodeOffered[][]
  /** The codes of the big buttons, and what "late" is by the clock. */
  here: string
  late: string
  afterClose: string
  away: string
  minuteNow: number
  isToday: boolean
  /** The shape of each byte that the strips hold. */
  shapes: Record<number, MarkShape>
  /** Only where the school turned photographs on. */
  photographs: boolean
}

export interface ViewOf {
  school: number
  now: { day: Day; minute: number }
  mayTake: boolean
  viewer: number
  photographs?: boolean
  chased?: { at: Date; by: string }
}

/** A register as it is shown and worked on: by the server at first, then by the same component in the browser. */
export function viewOfRegister(register: Register, of: ViewOf): RegisterView {
  const { day, session, window, group, lines } = register
  // The law gives pupils with the same answers the same list, so each list becomes a menu once.
  const menus: CodesOffered[] = []
  const menuOf = (line: RegisterLine): number => {
    const offered = codesToOffer({ day, session, born: line.pupil.born, onRoll: true, plannedClosure: false })
    const known = menus.indexOf(offered)
    return known >= 0 ? known : menus.push(offered) - 1
  }
  const lineViews = lines.map((line): LineView => viewOfLine(line, menuOf(line)))
  return {
    path: `/schools/${of.school}/registers/${isoFromDay(day)}/${session}/${group.id}`,
    pupilPath: `/schools/${of.school}/pupils`,
    group: group.name,
    day: isoFromDay(day),
    when: longDay(day),
    session,
    state: registerState(window, day, register.taken !== undefined, of.now),
    window: windowMinutes(window),
    taken: register.taken && `${instantText(register.taken.at)} by ${register.taken.by}, ${register.taken.position}`,
    chased: of.chased && `${of.chased.by} asked for this register at ${timeText(of.chased.at)}.`,
    seen: register.seen,
    mayTake: of.mayTake,
    viewer: of.viewer,
    lines: lineViews,
    menus: menus.map(menuFrom),
    here: presentCode(session),
    late: lateCode(day),
    afterClose: afterCloseCode(day),
    away: unexplainedCode(day),
    minuteNow: of.now.minute,
    isToday: of.now.day === day,
    shapes: shapesIn(lines),
    photographs: of.photographs ?? false,
  }
}

function viewOfLine(line: RegisterLine, menu: number): LineView {
  const stands = markOf(line)
  const said = (mark: MarkSaid): MarkSaid => ({ code: mark.code, minutesLate: mark.minutesLate, nature: mark.nature })
  return {
    id: line.pupil.id,
    name: `${line.pupil.surname}, ${line.pupil.knownAs || line.pupil.forename}`,
    lately: line.lately,
    mark: stands ? said(stands) : line.known && said(line.known),
    saved: stands && { ...said(stands), amended: stands.version > 0 },
    known: line.known?.because,
    menu,
  }
}

const windowMinutes = (window: Register['window']) => ({
  dueMinute: window.arriveBy,
  fromMinute: window.registerFrom,
  closesMinute: window.closes,
  endsMinute: window.ends,
})

type CodesOffered = ReturnType<typeof codesToOffer>

/** A menu as the page and the browser need it. */
const menuFrom = (offered: CodesOffered): CodeOffered[] =>
  offered.flatMap(({ title: group, offers }) =>
    offers.map(({ code: { code, short, title, needs, natureOf } }) => ({ code, short, title, group, needs, natureOf })),
  )

function shapesIn(lines: RegisterLine[]): Record<number, MarkShape> {
  const shapes: Record<number, MarkShape> = {}
  for (const { lately } of lines)
    for (const byte of lately) {
      if (byte in shapes) continue
      const shape = shapeOfNumber(byte)
      if (shape) shapes[byte] = shape
    }
  return shapes
}
