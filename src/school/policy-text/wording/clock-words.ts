import { type Normal, rewrite } from './normal-form.ts'

const half = '([ap])(?: ?m\\b|\\. ?m\\b\\.?)'
const notATime =
  /(?:£|section|sections|clause|clauses|paragraph|paragraphs|para|appendix|part|page|version|chapter|regulation|see|point)\s*$/
const timeComesNext = /(?:\b(?:at|by|before|until|till|to|from|after|and|or|between|than|of|is|are|am|pm|@\d{4})|[-:|(])\s*$|^$/

/** Every way of writing a time as one: '8.50 a.m.', '0850', 'ten to nine' and '8:50am' are all @0850. */
export function clocksAsOne(normal: Normal): Normal {
  let out = rewrite(
    normal,
    /\b(half|quarter|5|10|20|25)(?: minutes)? (past|to) (\d{1,2})(?: o'clock)?(?: ?([ap])(?: ?m\b|\. ?m\b\.?))?/g,
    match => {
      const [, part = '', side, hour = '', meridiem] = match
      const named = part === 'half' || part === 'quarter'
      if (!named && meridiem === undefined && !/(?:at|by|before|until|from) $/.test(before(match))) return undefined
      const minutes = part === 'half' ? 30 : part === 'quarter' ? 15 : Number(part)
      return clock(side === 'to' ? Number(hour) - 1 : Number(hour), side === 'to' ? 60 - minutes : minutes, meridiem)
    },
  )
  out = rewrite(out, new RegExp(`(?<![\\d.:£])(\\d{1,2})[:.](\\d{2}) ?${half}`, 'g'), ([, hour, minute, meridiem]) =>
    clock(Number(hour), Number(minute), meridiem),
  )
  out = rewrite(out, /(?<![\d.:£])(\d{1,2}):(\d{2})(?: ?(?:hrs|hours|h))?(?![\d:.]\d)(?!\d)/g, ([, hour, minute]) =>
    clock(Number(hour), Number(minute)),
  )
  out = rewrite(out, /(?<![\d.:£])(\d{1,2})\.(\d{2})(?![\d%]|\.\d)(?! ?(?:km|miles?|hours per|per))/g, match => {
    const lead = before(match)
    if (notATime.test(lead) || !timeComesNext.test(lead) || Number(match[1]) > 18) return undefined
    return clock(Number(match[1]), Number(match[2]))
  })
  out = rewrite(out, new RegExp(`(?<![\\d.:£@])(\\d{1,2}) ?${half}`, 'g'), match =>
    notATime.test(before(match)) ? undefined : clock(Number(match[1]), 0, match[2]),
  )
  out = rewrite(out, /(?<![\d.:£@])(\d{1,2}) ?o'clock(?: (?:in the )?(morning|afternoon))?/g, ([, hour, when]) =>
    clock(Number(hour), 0, when === 'morning' ? 'a' : when === 'afternoon' ? 'p' : undefined),
  )
  out = rewrite(out, /(?<![\d.:£@])([01]\d)([0-5]\d)(?: ?(?:hrs|hours)\b)/g, ([, hour, minute]) =>
    clock(Number(hour), Number(minute)),
  )
  out = rewrite(out, /(?<=\b(?:at|by|before|until|to|from) )(0[6-9])([0-5]\d)(?!\d)/g, ([, hour, minute]) =>
    clock(Number(hour), Number(minute)),
  )
  return rewrite(out, /\b(?:12 )?(?:noon|midday)\b/g, () => '@1200')
}

const before = (match: RegExpExecArray): string => match.input.slice(Math.max(0, match.index - 24), match.index)

/** Without a or p, hours up to six are of the afternoon: no school day has them otherwise. */
function clock(hour: number, minute: number, meridiem?: string): string | undefined {
  if (minute > 59 || hour > 23 || hour < 0) return undefined
  const later = hour < 12 && (meridiem === 'p' || (meridiem === undefined && hour >= 1 && hour <= 6))
  const time = (later ? hour + 12 : hour) * 100 + minute
  return `@${String(time).padStart(4, '0')}`
}

/** The time that stands at a place in a text, in minutes since midnight. */
export const minuteOf = (written: string): number => Number(written.slice(1, 3)) * 60 + Number(written.slice(3, 5))
