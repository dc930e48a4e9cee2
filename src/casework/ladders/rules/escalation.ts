import type { Act, ConsequenceKind } from '#casework/ladders/consequence.ts'
import type { PupilDay } from '#casework/ladders/facts/pupil-day.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { clauseAt } from '#school/policy-check/policy-path.ts'
import { countOnEnd, countUnexplained, type Spell, spellText } from './days-on-end.ts'
import type { Rule, Run } from './rule.ts'

type Line = Policy['followUp']['escalation'][number]
type Of = Line['of']

/** What kind of work each duty of an escalation is. */
const kinds: Record<Line['duty'], ConsequenceKind> = {
  'home-visit': 'visit',
  letter: 'letter',
  enquiries: 'enquiry',
  advice: 'enquiry',
  'education-arranged': 'plan',
  referral: 'referral',
  'consider-welfare-officer': 'review',
  'tell-authority': 'referral',
  call: 'call',
}

const names: Record<Of, string> = {
  'absence-without-contact': 'Absence without contact',
  'unexplained-absence': 'Absence without a reason',
  illness: 'Long illness',
  'suspected-holiday': 'Suspected holiday',
  'not-arrived': 'Did not arrive',
}
const words: Record<Of, string> = {
  'absence-without-contact': 'Absent without a known reason, and nobody reached,',
  'unexplained-absence': 'Absent without a known reason',
  illness: 'Ill',
  'suspected-holiday': 'Away, as on a holiday without leave,',
  'not-arrived': 'Expected, and not come,',
}

interface Ready {
  of: Of
  after: number
  /** L-101: days of illness are added up over the school year where education is arranged; else they are days on end. */
  inAll: boolean
  act: Act
}

/** R-0605: what follows as school days pass: visits, enquiries, advice, telling the authority. Each on its day, once in a spell. */
export const escalation: Rule = policy => {
  const { followUp, leave } = policy
  const lines = followUp.escalation.flatMap((line, index) => ready(line, clauseAt(policy, `followUp.escalation.${index + 1}`)))
  if (leave.suspectedHoliday)
    lines.push(holidayLetter(leave.suspectedHoliday.letterOnDay, followUp.by, clauseAt(policy, 'leave.suspectedHoliday')))
  return run => {
    if (lines.length === 0) return () => {}
    const counts = countEach(run)
    return today => {
      const spells = counts(today)
      for (const { of, after, inAll, act } of lines) {
        const spell = of === 'illness' && inAll ? spells.inAll : spells[of]
        if (spell.length !== after || spell.last !== today.day) continue
        run.follows(act, `${words[of]} ${inAll ? `on ${after} school days this school year` : spellText(spell)}.`)
      }
    }
  }
}

const ready = (line: Line, clause: string): Ready[] =>
  line.afterSchoolDays === null
    ? []
    : [
        {
          of: line.of,
          after: line.afterSchoolDays,
          inAll: line.of === 'illness' && line.duty === 'education-arranged',
          act: {
            asked: 'follow-up',
            kind: kinds[line.duty],
            name: names[line.of],
            does: line.does,
            by: line.by,
            clause,
          },
        },
      ]

const holidayLetter = (after: number, by: Act['by'], clause: string): Ready => ({
  of: 'suspected-holiday',
  after,
  inAll: false,
  act: {
    asked: 'follow-up',
    kind: 'letter',
    name: names['suspected-holiday'],
    does: 'Writes that a holiday is suspected, and asks for an answer.',
    by,
    clause,
  },
})

/** All the spells of a pupil, day by day. */
function countEach({ pupil }: Run): (today: PupilDay) => Record<Of | 'inAll', Spell> {
  const [unreached, unexplained, ill, holiday] = [countUnexplained(pupil.reached), countUnexplained(), countOnEnd(), countOnEnd()]
  let inAll: Spell = { length: 0, since: 0, last: 0 }
  let notArrived: Spell = { length: 0, since: pupil.expected ?? 0, last: 0 }
  let arrived = pupil.expected === undefined
  return today => {
    const { day } = today
    if (today.ill > 0) inAll = { length: inAll.length + 1, since: inAll.since || day, last: day }
    if (today.attended > 0) arrived = true
    if (!arrived && day >= pupil.expected!) notArrived = { ...notArrived, length: notArrived.length + 1, last: day }
    return {
      'absence-without-contact': unreached(today),
      'unexplained-absence': unexplained(today),
      illness: ill(today, today.ill > 0),
      'suspected-holiday': holiday(today, today.holiday > 0),
      'not-arrived': notArrived,
      inAll,
    }
  }
}
