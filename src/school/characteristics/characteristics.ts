import type { Day } from '#time/day.ts'

interface Kind {
  title: string
  /** Shown only to those who may see sensitive characteristics, and only when they ask. */
  sensitive: boolean
  /** The values to choose from; none where it either holds or does not; 'text' where it is written. */
  values?: readonly string[] | 'text'
}

const needs = [
  'Specific learning difficulty',
  'Moderate learning difficulty',
  'Severe learning difficulty',
  'Profound and multiple learning difficulty',
  'Social, emotional and mental health',
  'Speech, language and communication needs',
  'Hearing impairment',
  'Vision impairment',
  'Multi-sensory impairment',
  'Physical disability',
  'Autistic spectrum disorder',
  'Down syndrome',
  'Other difficulty or disability',
] as const

/** R-0207: what is known of a pupil beside the particulars, each from a day until a day, so that history stays true. */
export const characteristicKinds = {
  'free-school-meals': { title: 'Free school meals', sensitive: true },
  'pupil-premium': { title: 'Pupil premium', sensitive: true },
  'send-support': { title: 'SEN support', sensitive: false },
  'ehc-plan': { title: 'Education, health and care plan', sensitive: false },
  'send-need': { title: 'Special educational need', sensitive: true, values: needs },
  'looked-after': { title: 'Looked after by a local authority', sensitive: true },
  'child-protection-plan': { title: 'Child protection plan', sensitive: true },
  'child-in-need': { title: 'Child in need', sensitive: true },
  'social-worker': { title: 'Social worker', sensitive: true, values: 'text' },
  'youth-offending-worker': { title: 'Youth offending worker', sensitive: true, values: 'text' },
  ethnicity: { title: 'Ethnicity', sensitive: true, values: 'text' },
  'first-language': { title: 'First language', sensitive: false, values: 'text' },
  'young-carer': { title: 'Young carer', sensitive: true },
  'gypsy-roma-traveller': { title: 'Gypsy, Roma or Traveller', sensitive: true },
  'medical-condition': { title: 'Medical condition', sensitive: true, values: 'text' },
  disability: { title: 'Disability', sensitive: true, values: 'text' },
} as const satisfies Record<string, Kind>

export type CharacteristicKind = keyof typeof characteristicKinds

/** The kinds in the order in which they are listed. */
export const characteristicKindIds = Object.keys(characteristicKinds) as CharacteristicKind[]

export const isCharacteristicKind = (kind: string): kind is CharacteristicKind => Object.hasOwn(characteristicKinds, kind)

/** What a kind is called and how it is told; one that is not in the table is shown by its own name, as sensitive. */
export const kindOf = (kind: string): Kind =>
  isCharacteristicKind(kind) ? characteristicKinds[kind] : { title: kind, sensitive: true, values: 'text' }

/** Something that holds of a pupil from a day, until a day or open. */
export interface Characteristic {
  kind: string
  value: string
  from: Day
  until: Day | null
}

/** What may be shown: all of it, or only what is not sensitive. */
export const shownCharacteristics = (all: readonly Characteristic[], sensitive: boolean): Characteristic[] =>
  all.filter(({ kind }) => sensitive || !kindOf(kind).sensitive)

/** Whether a new one meets another of its kind on any day: two values at once would make history unclear. */
export const meets = (one: { from: Day; until: Day | null }, other: { from: Day; until: Day | null }): boolean =>
  one.from <= (other.until ?? Number.POSITIVE_INFINITY) && other.from <= (one.until ?? Number.POSITIVE_INFINITY)
