import { type Normal, rewrite } from './normal-form.ts'

const units = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(' ')
const or = (words: readonly string[]) => words.join('|')

const small = `(?:(?:${or(tens)})(?:[- ](?:${or(units)}))?|${or(teens)}|${or(units)})`
const number = new RegExp(`\\b(?:(?:(a|${or(units)}) hundred)(?:(?: and)? (${small}))?|(${small}))\\b`, 'g')
const counted = 'days?|weeks?|sessions?|school|working|consecutive|calendar|months?|years?|minutes?'
const ordinal = new RegExp(`\\b(${or(ordinals.slice(2))})\\b(?= (?:${counted}))`, 'g')

/** 'twenty-eight' as 28, 'one hundred and sixty' as 160, 'six (6)' as 6, 'fifth day' as 5th day. */
export function numbersAsFigures(normal: Normal): Normal {
  let out = rewrite(normal, number, match => {
    const hundreds = match[1] === undefined ? 0 : match[1] === 'a' ? 100 : worth(match[1]) * 100
    return String(hundreds + worth(match[2] ?? match[3] ?? ''))
  })
  out = rewrite(out, ordinal, match => `${ordinals.indexOf(match[1]!) + 1}th`)
  out = rewrite(out, /\b(\d+) ?\((\d+)\)/g, match => (match[1] === match[2] ? match[1] : undefined))
  return rewrite(
    out,
    /\b(\d+)-(?=(?:days?|weeks?|months?|years?|sessions?|minutes?|school|working|term)\b)/g,
    match => `${match[1]} `,
  )
}

function worth(words: string): number {
  if (words === '') return 0
  const [first = '', second = ''] = words.split(/[- ]/)
  const ten = tens.indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (units.indexOf(second) + 1)
  const teen = teens.indexOf(first)
  return teen >= 0 ? teen + 10 : units.indexOf(first) + 1
}
