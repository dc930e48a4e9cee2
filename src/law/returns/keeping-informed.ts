import type { Citation } from '#law/cite.ts'
import type { Unconfirmed } from '#law/rule.ts'
import type { Day } from '#time/day.ts'

/** L-104: what the local authority is told of a pupil whose attendance is a concern. */
export const keepInformedCitation: Citation = {
  rule: 'L-104',
  source: 'Working together 2024',
  says: 'The local authority is told where the attendance of a pupil with an education, health and care plan falls, and meets the school about pupils who are persistently or severely absent.',
  standing: 'should',
}

/** L-105: a child who does not arrive, or who disappears. */
export const missingCitation: Citation = {
  rule: 'L-105',
  source: 'Children missing education',
  says: 'Where a pupil does not arrive on the starting day or disappears, the school makes reasonable enquiries and tells the local authority.',
  standing: 'must',
}

/** L-104: how often a school and its local authority meet about attendance; practice varies, so none is set. */
export const meetingsATerm: Unconfirmed<number | undefined> = {
  question: 'How often do a school and its local authority meet about pupils who are often absent?',
  taken: undefined,
  citation: {
    rule: 'L-104',
    source: 'Daymark',
    says: 'Such meetings are entered with their dates and may be repeated; no number a term is required, because practice differs between authorities.',
    standing: 'unconfirmed',
  },
}

/** What is known of a pupil. */
export type Concern = {
  ehcPlan: boolean
  attendanceFalling: boolean
  absence: 'ordinary' | 'persistent' | 'severe'
  onRollSince: Day
  /** The first day on which the pupil came at all. */
  firstAttended?: Day
  /** The pupil’s whereabouts are not known. */
  disappeared: boolean
}

/** Something to do about a pupil, why, and where that stands. */
export type ToDo = {
  what: 'tell the local authority' | 'enquire' | 'raise at the next meeting'
  because: string
  citation: Citation
}

/** L-104, L-105: what a school does about a pupil on a day. */
export const whatToDo = (
  { ehcPlan, attendanceFalling, absence, onRollSince, firstAttended, disappeared }: Concern,
  today: Day,
): readonly ToDo[] => {
  const hasNotArrived = today >= onRollSince && (firstAttended === undefined || firstAttended > today)
  const missing = disappeared || hasNotArrived
  const because = disappeared ? 'It is not known where the pupil is.' : 'The pupil has not come since the starting day.'
  const todo: ToDo[] = []
  if (missing)
    todo.push(
      { what: 'enquire', because, citation: missingCitation },
      { what: 'tell the local authority', because, citation: missingCitation },
    )
  if (ehcPlan && attendanceFalling)
    todo.push({
      what: 'tell the local authority',
      because: 'The pupil has an education, health and care plan, and attendance is falling.',
      citation: keepInformedCitation,
    })
  if (absence !== 'ordinary')
    todo.push({
      what: 'raise at the next meeting',
      because: `The pupil is ${absence === 'severe' ? 'severely' : 'persistently'} absent.`,
      citation: keepInformedCitation,
    })
  return todo
}

/** L-104: how many meetings of a term are still to be held; none where no number is set. */
export const meetingsStillToHold = (held: number, aTerm = meetingsATerm.taken): number => Math.max(0, (aTerm ?? 0) - held)
