import type { Act } from '#casework/ladders/consequence.ts'
import type { PupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { Over } from '#casework/ladders/facts/school-days.ts'
import { attendanceText, isBelow, type Limit, limitText, type SoFar } from '#casework/ladders/facts/so-far.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { dayText } from '#time/day.ts'
import type { Reading, Run } from './rule.ts'

type Ladder = Policy['ladders']['ladders'][number]
type Stage = Ladder['stages'][number]

/** A stage made ready: its limit, and the act that follows. */
export interface ReadyStage {
  name: string
  when: Stage['when']
  limit: Limit | undefined
  holdDays: number | null
  how: Stage['act']['how']
  act: Act
}

/** A ladder made ready, with the time over which attendance is looked at. */
export interface ReadyLadder extends Pick<Ladder, 'name' | 'holds' | 'startsAgain'> {
  stages: ReadyStage[]
  over: Over
  reading: Reading
}

/** Where a pupil stands: the stage that comes next, the place of the day of the last, and what was missed since. */
export interface Stood {
  next: number
  place: number
  absent: number
  withoutEvidence: number
  /** Since the ladder began. */
  unauthorised: number
  afterClose: number
}

/** A ladder of the policy, made ready. */
export function readyLadder(policy: Policy, index: number, reading: Reading): ReadyLadder {
  const { name, holds, startsAgain, stages } = policy.ladders.ladders[index]!
  return {
    name,
    holds,
    startsAgain,
    over: policy.tiers.over,
    reading,
    stages: stages.map((stage, place) => ({
      name: stage.name,
      when: stage.when,
      limit: stage.when.attendanceBelow === null ? undefined : { percent: stage.when.attendanceBelow, includes: false },
      holdDays: stage.holdDays,
      how: stage.act.how,
      act: {
        asked: 'ladder',
        kind: stage.act.kind,
        name: stage.name,
        does: stage.act.does,
        by: stage.act.by,
        clause: stage.act.clause || clauseAt(policy, `ladders.ladders.${index + 1}.stages.${place + 1}`),
      },
    })),
  }
}

const several = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const isLow = (soFar: SoFar, limit: Limit, least: number): boolean => soFar.possible >= least && isBelow(soFar, limit)
const isEnough = (count: number, asked: number | null): boolean => asked === null || count >= asked

/** Whether all the numbers that a stage asks for are reached. Judgement is not a number. */
const isReached = ({ when, limit }: ReadyStage, stood: Stood, place: number, soFar: SoFar, least: number): boolean =>
  (limit === undefined || isLow(soFar, limit, least)) &&
  isEnough(stood.absent, when.furtherAbsenceSessions) &&
  isEnough(stood.withoutEvidence, when.withoutEvidenceSessions) &&
  isEnough(stood.unauthorised, when.unauthorisedSessions) &&
  isEnough(stood.afterClose, when.latesAfterClose) &&
  (when.daysSinceLast === null || (stood.next > 0 && place - stood.place >= when.daysSinceLast))

/** R-0902: why a stage is reached today, a sentence for each thing it asks for; undefined while any of them is not so. */
export function reasonsFor(
  ladder: ReadyLadder,
  stage: ReadyStage,
  stood: Stood,
  { place, day }: PupilDay,
  run: Run,
): string[] | undefined {
  const { when, limit, name } = stage
  const { least, judged } = ladder.reading
  if (!isReached(stage, stood, place, run.soFar, least)) return undefined
  const before = ladder.stages[stood.next - 1]
  const lastDay = run.days.days[Math.max(0, stood.place)]!
  if (when.judged !== null) {
    const decided = run.pupil.judged?.some(
      j => j.ladder === ladder.name && j.stage === name && j.day <= day && (!before || j.day >= lastDay),
    )
    if (decided) return [`Somebody judged so: ${when.judged}.`]
    if (!judged || (before ? stood.absent < judged.further : !isLow(run.soFar, judged.first, least))) return undefined
  }
  const attendance = (below: Limit) => `Attendance is ${attendanceText(run.soFar, ladder.over)}: ${limitText(below)}.`
  const since = before ? ` since “${before.name}” on ${dayText(lastDay)}` : ''
  const further = `${several(stood.absent, 'further session')} missed${since}.`
  const taken = before || !judged ? further : attendance(judged.first)
  return [
    limit && attendance(limit),
    when.furtherAbsenceSessions !== null && further,
    when.withoutEvidenceSessions !== null &&
      `${several(stood.withoutEvidence, 'further session')} missed without evidence${since}.`,
    when.unauthorisedSessions !== null && `${several(stood.unauthorised, 'unauthorised session')}.`,
    when.latesAfterClose !== null && `Late after the register closed ${several(stood.afterClose, 'time')}.`,
    when.daysSinceLast !== null && `${several(place - stood.place, 'school day')}${since}.`,
    when.judged !== null && `${taken} Taken to be judged so: ${when.judged}.`,
  ].filter(reason => typeof reason === 'string')
}
