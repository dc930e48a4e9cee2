import { dayFromIso, dayText } from '#time/day.ts'

/** One fact or answer of a worked example, in words. */
export type FactInWords = { term: string; says: string }

const isCamel = /^[a-z]+(?:[A-Z0-9][a-z0-9]*)+$/
const isKebab = /^[a-z]+(?:-[a-z0-9]+)+$/

const spaced = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .split(' ')
    .map(word => (/^[A-Z][a-z]*$/.test(word) ? word.toLowerCase() : word))
    .join(' ')

/** A name of the program as a person says it: minutesLate is 'minutes late'. */
export const wordsOfName = (name: string): string => spaced(name).replaceAll('-', ' ')

const withDates = (text: string): string =>
  text.replace(/\b\d{4}-\d\d-\d\d\b/g, iso => {
    const day = dayFromIso(iso)
    return day === undefined ? iso : dayText(day)
  })

const grouped = (value: number): string => {
  const [whole, part] = String(value).split('.')
  return `${whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ')

const wordsOfList = (values: readonly unknown[]): string => {
  if (values.length === 0) return 'none'
  const said = values.map(value => (Array.isArray(value) ? value.map(wordsOf).join(' × ') : wordsOf(value)))
  return values.every(isPlain) ? listed(said) : said.join(values.every(Array.isArray) ? ', ' : '; ')
}

/** A value of a worked example in words: dates written out, true and false as yes and no, lists and nested facts in a row. */
export const wordsOf = (value: unknown): string => {
  if (value === undefined || value === null) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return Math.abs(value) < 10_000 ? String(value) : grouped(value)
  if (typeof value === 'string') return isCamel.test(value) || isKebab.test(value) ? wordsOfName(value) : withDates(value)
  if (Array.isArray(value)) return wordsOfList(value)
  return factsInWords(value)
    .map(({ term, says }) => (term ? `${term} ${says}` : says))
    .join(', ')
}

/** The facts or the answer of a worked example, a line each; what is undefined is left out. */
export const factsInWords = (facts: unknown): readonly FactInWords[] => {
  if (isPlain(facts) || Array.isArray(facts)) return facts === undefined ? [] : [{ term: '', says: wordsOf(facts) }]
  return Object.entries(facts as object)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      name === 'pounds' && typeof value === 'number'
        ? { term: '', says: `£${grouped(value)}` }
        : { term: wordsOfName(name), says: wordsOf(value) },
    )
}
