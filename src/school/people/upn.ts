// A unique pupil number: check letter, local authority (3 digits), school (4), year of allocation (2), serial (3 digits;
// in a temporary number 2 digits and a letter). Formula: DfE's guide to unique pupil numbers; I, O and S are never used.
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** Capital letters and no spaces: how a number is kept, however it was typed. */
export const normalUpn = (typed: string): string => typed.replace(/\s+/g, '').toUpperCase()

/** The check letter of the twelve characters after it, or nothing where they are not of a number's shape. */
export function upnCheckLetter(twelve: string): string | undefined {
  if (!/^\d{11}[\dA-HJ-NP-RT-Z]$/.test(twelve)) return undefined
  let sum = 0
  for (let i = 0; i < 12; i++) {
    const character = twelve[i]!
    const value = character >= 'A' ? letters.indexOf(character) : Number(character)
    sum += value * (i + 2)
  }
  return letters[sum % letters.length]
}

/** Why a number cannot be a unique pupil number, in words for the person who typed it; nothing where it can. */
export function whyNotUpn(upn: string): string | undefined {
  if (upn.length !== 13) return `A UPN has 13 characters; this one has ${upn.length}`
  const letter = upnCheckLetter(upn.slice(1))
  if (letter === undefined)
    return 'A UPN is a letter, then 12 digits (a temporary one ends in a letter instead of the last digit)'
  if (letter !== upn[0])
    return `The first letter does not fit the digits: for these it would be ${letter}. A digit may be mistyped`
  return undefined
}

/** A number whose form and check letter are right. */
export const isUpn = (upn: string): boolean => whyNotUpn(upn) === undefined

/** A temporary number ends in a letter; the school replaces it once the pupil's own is known. */
export const isTemporaryUpn = (upn: string): boolean => isUpn(upn) && upn[12]! >= 'A'
