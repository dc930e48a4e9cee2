import { numberText } from '#analysis/figures/numbers.ts'
import type { ConsequenceKind } from '#casework/ladders/consequence.ts'
import { kinds } from './assumptions.ts'
import type { ComparisonShown } from './what-if.contract.ts'

/** '1 letter', '312 letters' */
export const timesText = (times: number, kind: ConsequenceKind): string =>
  `${numberText(times)} ${times === 1 ? kinds[kind].one : kinds[kind].many}`

/** Hours with one decimal, whole above ten: '1.5', '41'. */
export const hoursText = (minutes: number): string =>
  minutes < 600 ? (Math.round(minutes / 6) / 10).toString() : numberText(Math.round(minutes / 60))

/** Hours of a school week, on the average of the year. */
export const aWeek = (minutes: number, weeks: number): string => hoursText(weeks === 0 ? 0 : minutes / weeks)

/** '+12', '−3', '0' */
export const changeText = (from: number, to: number): string =>
  to === from ? '0' : `${to > from ? '+' : '−'}${numberText(Math.abs(to - from))}`

/** What was found, as a title: how the draft would change the work of a week. */
export function titleOf({ minutes, weeks }: ComparisonShown): string {
  const [today, draft] = [aWeek(minutes.today, weeks.length), aWeek(minutes.draft, weeks.length)]
  if (minutes.today === minutes.draft) return `The draft asks for as much work as today’s policy: ${today} hours a week`
  return `The draft asks for ${draft} hours of work a week, today’s policy for ${today}`
}

const named: readonly ConsequenceKind[] = ['letter', 'meeting', 'visit', 'referral']

/** The kinds that a head asks about first: '312 letters in place of 118'. */
export function inPlaceOf({ kinds: all }: ComparisonShown): string {
  const said = named.flatMap(kind => {
    const found = all.find(one => one.kind === kind)
    return found ? [`${timesText(found.draft, kind)} in place of ${numberText(found.today)}`] : []
  })
  return said.length === 0 ? 'no letter, meeting, visit or referral under either' : said.join(', ')
}

/** Whom the draft reaches when, in sentences. */
export function reachedText({ reached }: ComparisonShown): string[] {
  const { today, draft, earlier, daysEarlier, later, onlyDraft, onlyToday } = reached
  const pupils = (n: number) => (n === 1 ? '1 pupil' : `${numberText(n)} pupils`)
  return [
    `Today’s policy turns to ${pupils(today)} about attendance or punctuality, the draft to ${pupils(draft)}.`,
    earlier > 0
      ? `It reaches ${pupils(earlier)} earlier, ${daysEarlier === 1 ? 'one school day' : `${daysEarlier} school days`} in the middle.`
      : 'It reaches nobody earlier.',
    later > 0 ? `It reaches ${pupils(later)} later.` : '',
    onlyDraft > 0 ? `Only the draft reaches ${pupils(onlyDraft)}.` : '',
    onlyToday > 0 ? `Only today’s policy reaches ${pupils(onlyToday)}.` : '',
  ].filter(Boolean)
}

/** Whom each policy troubles for nothing, in one sentence. */
export function troubledText({ troubled }: ComparisonShown, side: 'today' | 'draft'): string {
  const { pupils, medical, sendPlan, times } = troubled[side]
  const name = side === 'today' ? 'Today’s policy' : 'The draft'
  if (pupils === 0) return `${name} troubles nobody for nothing.`
  const reasons = [
    medical > 0 && `${numberText(medical)} whose absence until then was all illness or appointments that were authorised`,
    sendPlan > 0 && `${numberText(sendPlan)} with an education, health and care plan`,
  ].filter(Boolean)
  return `${name} presses ${pupils === 1 ? 'one family' : `${numberText(pupils)} families`} ${numberText(times)} times: ${reasons.join('; ')}.`
}
