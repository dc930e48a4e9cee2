import { clockFromText, clockWords } from '#time/clock.ts'

/** What may be left out of a text. */
export type Maybe<Value> = Value | false | undefined | null | ''

const joined = (items: readonly Maybe<string>[], last: string): string => {
  const said = items.filter((item): item is string => typeof item === 'string' && item !== '')
  const comma = said.length > 1 && said.some(item => item.includes(` ${last} `)) ? ',' : ''
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')}${comma} ${last} ${said.at(-1)}`
}

/** 'phone, text and e-mail'; with a comma more where one of them has an 'and' of its own. */
export const and = (...items: readonly Maybe<string>[]): string => joined(items, 'and')

/** 'phone, text or e-mail'. */
export const or = (...items: readonly Maybe<string>[]): string => joined(items, 'or')

/** Words that keep their capital wherever they stand. */
const proper =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Christmas|Easter|English|Welsh|British|England|Wales|Ofsted|Year \d|(?:Education|Equality|Children) Act)\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/

/** Words from a setting inside a sentence: without the capital and the stop that they have alone. */
export function phrase(text: string): string {
  const bare = text.trim().replace(/\.$/, '')
  return /^\p{Lu}(?:\p{Lu}|\d)/u.test(bare) || proper.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1)
}

/** The same with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words from a setting as a sentence of their own. */
export const sentence = (text: string): string => {
  const whole = capital(text.trim())
  return /[.!?…:]["’”)]?$/.test(whole) ? whole : `${whole}.`
}

/** '1 day', '3 days'. */
export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

/** '8:50', from a setting. */
export const at = (clock: string): string => clockWords(clockFromText(clock) ?? 0)

/** '96 per cent'. */
export const percent = (value: number): string => `${value} per cent`

/** '£1,000'. */
export const pounds = (value: number): string => `£${String(value).replace(/\B(?=(\d{3})+$)/g, ',')}`

/** '3rd'. */
export function ordinal(count: number): string {
  const tens = count % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}
