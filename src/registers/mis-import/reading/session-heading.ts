import type { Session } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'
import { readDay } from './read-day.ts'

/** The morning or the afternoon, however a system writes it. */
export function sessionOfWord(word: string): Session | undefined {
  const plain = word.trim().toUpperCase().replace(/[.\s]/g, '')
  if (/^(AM|A|MORNING|MOR|SESSION1|1|AMSESSION)$/.test(plain)) return 'AM'
  return /^(PM|P|AFTERNOON|AFT|SESSION2|2|PMSESSION)$/.test(plain) ? 'PM' : undefined
}

/** A heading that names a day and a session, such as "2026-09-04 AM" or "Fri 04/09/2026 PM". */
export function sessionOfHeading(heading: string): { day: Day; session: Session } | undefined {
  const parts =
    /^(?:(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*,?\s+)?(\d.*?\d{4}|\d{4}\D\d{1,2}\D\d{1,2})[\s:_-]+([AP]\.?M\.?|MORNING|AFTERNOON)$/i.exec(
      heading.trim(),
    )
  if (!parts) return undefined
  const read = readDay(parts[1]!.replace(/^(\d{4}) (\d\d) (\d\d)$/, '$1-$2-$3').replace(/^(\d\d) (\d\d) (\d{4})$/, '$1/$2/$3'))
  const session = sessionOfWord(parts[2]!)
  return 'day' in read && session ? { day: read.day, session } : undefined
}
