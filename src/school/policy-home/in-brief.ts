import { roles } from '#school/access/roles.ts'
import type { Policy } from '#school/policy/policy.contract.ts'
import { calledIn, choiceText } from '#school/policy/policy-words.ts'
import type { PartName } from '#school/policy-settings/setting-groups.ts'
import { clockFromText, clockWords } from '#time/clock.ts'

/** What a head wants to see of a policy at a glance. */
export interface InBrief {
  title: string
  says: string
  part: PartName
}

const time = (text: string | null): string => (text === null ? 'not said' : clockWords(clockFromText(text) ?? 0))
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** A policy in a few lines: the registers, telling the school, following up, leave, support, sanctions. */
export function inBrief(policy: Policy): InBrief[] {
  const { day, reporting, followUp, leave, tiers, ladders, sanctions } = policy
  const called = calledIn(policy)
  const register = ({ begins, closes }: Policy['day']['morning']) =>
    begins === null ? 'not said' : `taken at ${time(begins)}, closes at ${time(closes)}`
  const others = day.otherDays.map(({ weekday, morning }) => `${choiceText(weekday)}: ${register(morning)}`)
  const deciders = [...new Set(leave.deciders.map(({ who }) => called(who)))]
  const visit = followUp.escalation.filter(({ afterSchoolDays }) => afterSchoolDays !== null)
  return [
    { title: 'Morning register', says: [register(day.morning), ...others].join('. '), part: 'day' },
    { title: 'Afternoon register', says: register(day.afternoon), part: 'day' },
    {
      title: 'Parents tell the school',
      says: `by ${time(reporting.firstDayBy)}, ${reporting.ways.map(choiceText).join(' or ')}`,
      part: 'reporting',
    },
    {
      title: 'First contact',
      says: `${choiceText(followUp.firstDayContact)}, by the ${lower(called(followUp.by)).replace(/^the /, '')}`,
      part: 'followUp',
    },
    {
      title: 'As days pass',
      says: byDays(visit),
      part: 'followUp',
    },
    { title: 'Leave is decided by', says: deciders.map(lower).join(', '), part: 'leave' },
    {
      title: 'Support',
      says:
        [
          tiers.levels.length > 0 && `from below ${tiers.levels.map(({ below }) => below).join(', ')} per cent`,
          ladders.ladders.length > 0 &&
            ladders.ladders.map(({ name, stages }) => `“${name}”, ${stages.length} stages`).join(', '),
        ]
          .filter(Boolean)
          .join('; ') || 'no tiers and no ladders',
      part: 'tiers',
    },
    { title: 'Penalty notices', says: sanctions.penaltyNotices ? 'are used, after support' : 'are not used', part: 'sanctions' },
  ]
}

/** 'day 3: enquiries, home visit; day 10: advice'. */
function byDays(steps: Policy['followUp']['escalation']): string {
  const days = [...new Set(steps.map(({ afterSchoolDays }) => afterSchoolDays))]
  const duties = (day: number | null) => [
    ...new Set(steps.filter(step => step.afterSchoolDays === day).map(({ duty }) => choiceText(duty))),
  ]
  return days.map(day => `day ${day}: ${duties(day).join(', ')}`).join('; ') || 'nothing is set by days'
}

/** Whose approval a policy asks for. */
export const approverTitle = ({ about }: Policy): string => roles[about.approvedBy].title
