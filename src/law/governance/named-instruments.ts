import type { Citation } from '#law/cite.ts'
import { type Instrument, instruments } from '#law/instruments.ts'
import { type Day, partsOfDay } from '#time/day.ts'

/** An instrument that a text names, the words by which it does, and where they begin. */
export type NamedInstrument = { instrument: Instrument; words: string; at: number }

/** L-143, L-170: guidance on attendance of before 19 August 2024. */
export const replacedGuidanceCitation: Citation = {
  rule: 'L-143',
  source: 'Working together 2024',
  says: 'The guidance on attendance and on parents’ responsibility of before 19 August 2024 is taken to have been replaced on that day.',
  standing: 'unconfirmed',
}

// How people write them. A gap of a few words is allowed for brackets, commas and the country.
const written: Readonly<Record<string, RegExp>> = {
  'Education Act 1996': /\bEducation Act\W{1,3}1996\b/gi,
  'Education and Inspections Act 2006': /\bEducation (?:and|&) Inspections Act\W{1,3}2006\b/gi,
  'Equality Act 2010': /\bEquality Act\W{1,3}2010\b/gi,
  'SI 2024/208': /\bSchool Attendance\W{1,3}Pupil Registration\b[^.;\n]{0,30}?\b2024\b|\bSI\W?2024\/208\b/gi,
  'SI 2006/1751':
    /\bEducation\W{1,3}Pupil Registration\b[^.;\n]{0,30}?\b2006\b|\bPupil Registration Regulations\W{1,3}2006\b|\bSI\W?2006\/1751\b/gi,
  'SI 2007/1867': /\bPenalty Notices\b(?![^.;\n]{0,30}Amendment)[^.;\n]{0,30}?\b2007\b|\bSI\W?2007\/1867\b/gi,
  'SI 2013/2094': /\bInformation About Individual Pupils\b[^.;\n]{0,30}?\b2013\b|\bSI\W?2013\/2094\b/gi,
  'Parental responsibility measures': /\bparental[- ]responsibility measures\b/gi,
}

/** L-143, L-170: the Acts, regulations and guidance that a text names, in the order in which it does. Editions of the attendance guidance are asked apart. */
export const instrumentsNamedIn = (text: string): readonly NamedInstrument[] =>
  instruments
    .flatMap(instrument =>
      [...text.matchAll(written[instrument.short] ?? /(?!)/g)].map(match => ({ instrument, words: match[0], at: match.index })),
    )
    .sort((a, b) => a.at - b.at)

/** L-170: whether an instrument has ended by a day. */
export const isOutOfForce = ({ lastDay }: Instrument, day: Day): boolean => lastDay !== undefined && day > lastDay

/** An edition of the guidance on attendance, as a text names it; month 0 where it says the year alone. */
export type Edition = { month: number; year: number; words: string; at: number }

const months = 'January February March April May June July August September October November December'.split(' ')
const guidance = new RegExp(
  `\\bWorking together to improve school attendance\\b[^.;\\n]{0,60}?\\b(?:(${months.join('|')})\\W{1,3})?(20\\d\\d)\\b`,
  'gi',
)

/** L-143: the editions of the guidance on attendance that a text names. */
export const editionsNamedIn = (text: string): readonly Edition[] =>
  [...text.matchAll(guidance)].map(match => ({
    month: months.findIndex(month => month.toLowerCase() === match[1]?.toLowerCase()) + 1,
    year: Number(match[2]),
    words: match[0],
    at: match.index,
  }))

/** L-143: the edition of the guidance on attendance that is the newest on a day; undefined before the first that is modelled. */
export const newestGuidanceOn = (day: Day): Instrument | undefined =>
  instruments
    .filter(({ short, from }) => short.startsWith('Working together ') && from !== undefined && from <= day)
    .sort((a, b) => b.from! - a.from!)[0]

/** L-143: whether an edition came before the newest of a day. */
export const isOlderEdition = ({ month, year }: Edition, day: Day): boolean => {
  const newest = newestGuidanceOn(day)
  if (newest?.from === undefined) return false
  const is = partsOfDay(newest.from)
  return year < is.year || (year === is.year && month > 0 && month < is.month)
}
