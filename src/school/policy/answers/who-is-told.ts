import { contactToMake, firstDayCitation, type Worker } from '#law/absence/first-day-contact.ts'
import type { Citation } from '#law/cite.ts'
import { unexplainedCode } from '#law/codes/attendance-codes.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import type { Party } from '#school/policy/policy-fields.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import type { Day } from '#time/day.ts'

/** What somebody has to be told of. */
export type Occasion =
  | 'absence'
  | 'absence-without-a-reason'
  | 'appointment'
  | 'part-time-timetable'
  | 'absence-from-an-activity'
  | 'off-games'
  | 'pupil-who-cannot-be-found'

/** Somebody who is told: by the policy, where it has a clause; by the law, where there is a citation. */
export interface Told {
  who: Party
  clause?: string
  citation?: Citation
}

/** A pupil, as far as it matters to who is told. */
export interface ToldOf {
  day: Day
  /** The professionals who work with the pupil: nobody else’s are told. */
  workers: readonly Worker[]
}

const ofPupils: readonly Party[] = ['social-worker', 'youth-offending-worker'] satisfies Worker[]

/** R-0602, R-0604, R-0705: whom the school tells of what, about one pupil. What the law asks is added where the policy is silent. */
export function whoIsTold(policy: Policy, occasion: Occasion, { day, workers }: ToldOf): Told[] {
  const { parties, clause } = saidBy(policy, occasion)
  const told: Told[] = parties
    .filter(who => !ofPupils.includes(who) || workers.some(worker => worker === who))
    .map(who => ({ who, clause }))
  if (occasion !== 'absence-without-a-reason') return told
  const facts = { code: unexplainedCode(day), day, schoolDayOfAbsence: 1, reasonHeard: false, workers }
  const { tell, citations } = contactToMake(facts)
  const citation = citations.find(({ rule }) => rule !== firstDayCitation.rule)
  const byLaw = tell.filter(worker => !told.some(({ who }) => who === worker))
  return [...told, ...byLaw.map(who => ({ who, ...(citation && { citation }) }))]
}

/** Where a policy says whom it tells of what. */
function saidBy(policy: Policy, occasion: Occasion): { parties: readonly Party[]; clause: string } {
  const at = (parties: readonly Party[], path: string) => ({ parties, clause: clauseAt(policy, path) })
  const { reporting, followUp, leave, activities, leaving } = policy
  switch (occasion) {
    case 'absence':
      return at(reporting.to, 'reporting.to')
    case 'absence-without-a-reason':
      return at(followUp.tell, 'followUp.tell')
    case 'appointment':
      return at(leave.appointments.tell, 'leave.appointments.tell')
    case 'part-time-timetable':
      return at(leave.partTime.tell, 'leave.partTime.tell')
    case 'absence-from-an-activity':
      return at(activities.absenceReportTo, 'activities.absenceReportTo')
    case 'off-games': {
      const { to, copyTo } = activities.offGames ?? { to: null, copyTo: [] }
      return at(to ? [to, ...copyTo.filter(who => who !== to)] : copyTo, 'activities.offGames')
    }
    case 'pupil-who-cannot-be-found':
      return at(leaving.concernsTo, 'leaving.concernsTo')
  }
}
