import type { Rule } from './rule.ts'

// A word found in the title counts for more than one found in a sentence, and that for more than one in a source.
const weights = { title: 16, says: 6, source: 3, daymark: 2 } as const
const asItStands = 1.5
const ofNumber = 100

// A code that is no letter is a word of its own; elsewhere such signs part words.
const isSign = /^[/\\#][.,;:]?$/

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s/)
    .flatMap(word => (isSign.test(word) ? [word.charAt(0)] : word.split(/[^\p{L}\p{N}']/u)))
    .map(word => word.replace(/^'+|'+$/g, ''))
    .filter(word => word !== '')

// Words that nobody looks for: they are passed over where others are given beside them.
const small = new Set(
  wordsIn('a an and are as at be by can do does for from how i if in is it may of on or the to what when who why'),
)

const numberAsked = (word: string): string | undefined => {
  const parts = /^l-?(\d{1,3})([a-z]?)$/.exec(word)
  return parts ? `L-${parts[1]!.padStart(3, '0')}${parts[2]}` : undefined
}

type Place = keyof typeof weights

const textsOf = ({ title, citations, daymark, noCode, history }: Rule): Record<Place, string> => {
  const all = [...citations, ...(history?.versions ?? []).map(({ citation }) => citation)]
  return {
    title,
    says: [...all.map(({ says }) => says), history?.question].join(' '),
    source: all.map(({ source }) => source).join(' '),
    daymark: [daymark, noCode].join(' '),
  }
}

const places = Object.keys(weights) as Place[]

const worthOf = (asked: string, found: Record<Place, readonly string[]>): number => {
  const root = asked.length > 4 && asked.endsWith('s') ? asked.slice(0, -1) : asked
  let best = 0
  for (const place of places)
    for (const word of found[place]) {
      if (!word.startsWith(root)) continue
      best = Math.max(best, weights[place] * (word === asked || word === root ? asItStands : 1))
    }
  return best
}

/** What was typed, as the words that are looked for; small words only where nothing else was given. */
export const wordsAsked = (typed: string): readonly string[] => {
  const words = [
    ...new Set(
      typed
        .toLowerCase()
        .split(/[\s,;:?]/)
        .flatMap(word => (numberAsked(word) ? [word] : wordsIn(word))),
    ),
  ]
  const telling = words.filter(word => !small.has(word))
  return telling.length > 0 ? telling : words
}

/**
 * The rules that have every word asked for, in any order, each as the beginning of one of their words: those that have them in
 * the title first, and those that have them alike in their own order. A number such as L-054 or L54 finds its rule. Nothing asked finds nothing.
 */
export const findRules = (typed: string, among: readonly Rule[]): readonly Rule[] => {
  const asked = wordsAsked(typed)
  if (asked.length === 0) return []
  return among
    .flatMap(rule => {
      const texts = textsOf(rule)
      const found = Object.fromEntries(places.map(place => [place, wordsIn(texts[place])])) as Record<Place, string[]>
      let rank = 0
      for (const word of asked) {
        const worth = numberAsked(word) === rule.rule ? ofNumber : worthOf(word, found)
        if (worth === 0) return []
        rank += worth
      }
      return [{ rule, rank }]
    })
    .sort((a, b) => b.rank - a.rank)
    .map(({ rule }) => rule)
}
