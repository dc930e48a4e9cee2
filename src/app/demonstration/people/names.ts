import { mensForenames, streets, womensForenames } from '#app/demonstration/data/adult-names.ts'
import { boysForenames, forenameYears, girlsForenames } from '#app/demonstration/data/forenames.ts'
import { surnames } from '#app/demonstration/data/surnames.ts'
import { pickWeighted, type Random, type Weighted, weightedFromText } from '#app/demonstration/random.ts'

export type Sex = 'F' | 'M'

const surnameTable = weightedFromText(surnames)
const childrens: Record<Sex, readonly Weighted<string>[]> = {
  F: girlsForenames.map(weightedFromText),
  M: boysForenames.map(weightedFromText),
}

/** A surname, common ones oftener. */
export const surname = (random: Random): string => pickWeighted(random, surnameTable)

/** A forename as babies of that year were given it. */
export function childsForename(random: Random, sex: Sex, bornIn: number): string {
  const line = forenameYears.findLastIndex(from => from <= bornIn)
  return pickWeighted(random, childrens[sex][Math.max(0, line)]!)
}

/** A forename of someone grown up. */
export const adultsForename = (random: Random, sex: Sex): string => random.pick(sex === 'F' ? womensForenames : mensForenames)

/** An address in a town that does not exist; no postcode area begins with Q. */
export const address = (random: Random): string =>
  `${random.between(1, 148)} ${random.pick(streets)}, Marrowby, QM${random.between(1, 9)} ${random.between(1, 9)}${random.pick([...'CIKMOV'])}${random.pick([...'CIKMOV'])}`

/** A telephone number from the ranges that are kept for drama and never connected. */
export const telephone = (random: Random): string =>
  random.chance(0.88)
    ? `07700 900${String(random.below(1000)).padStart(3, '0')}`
    : `01632 960${String(random.below(1000)).padStart(3, '0')}`

/** An e-mail address that cannot be delivered to. */
export const email = (name: string, number: number): string =>
  `${name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')}.${number}@example.org`
