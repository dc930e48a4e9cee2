import { codeOn, codeVersions } from '#law/codes/attendance-codes.ts'
import type { Code } from '#law/codes/code.ts'
import { firstModelledDay } from '#law/instruments.ts'
import { type Day, dayText } from '#time/day.ts'

/** L-060, L-175: a code as it stood on a day, or in words why the letter was none that day. */
export function codeOrWhyNot(letter: string, day: Day): Code | string {
  const found = codeOn(letter, day)
  if (found) return found
  if (day < firstModelledDay)
    return `no code is known here for ${dayText(day)}: the law is modelled from ${dayText(firstModelledDay)} on.`
  const versions = codeVersions.filter(({ code }) => code === letter)
  const newest = versions[0]
  if (!newest) return `“${letter}” is no attendance code.`
  const begins = versions.at(-1)!.from
  if (day < begins) return `“${letter}” was no code on ${dayText(day)}: it is one since ${dayText(begins)}.`
  const ended = newest.readUntil ?? newest.lastDay ?? 0
  return `“${letter}” was no code on ${dayText(day)}: its last day was ${dayText(ended)}.`
}

/** Whether a code was still read on a day though it was already out of use. */
export const isOutOfUse = ({ lastDay }: Code, day: Day): boolean => day > (lastDay ?? day)
