import { codesOn, codeVersions } from '#law/codes/attendance-codes.ts'
import type { StatisticalSet } from '#law/codes/code.ts'
import type { Day } from '#time/day.ts'

/** A code as it is written in a text, in capitals. */
export const spelt = (letters: string): string => letters.toUpperCase()

/** Whether letters are, or once were, an attendance code. */
export const everACode = (code: string): boolean => codeVersions.some(version => version.code === code)

/** Whether letters are an attendance code on a day. */
export const isInUse = (code: string, day: Day): boolean => codesOn(day).some(one => one.code === code)

const stem = (word: string): string => word.slice(0, 5)
const plain = /\b(?:pupil|pupils|school|absen|the|when|with|from|that|this|code|of|for|and|not)\b/

const wordsOf = new Map<string, Set<string>>()
for (const { code, title, short, meaning } of codeVersions) {
  const known = wordsOf.get(code) ?? new Set<string>()
  for (const word of `${title} ${short} ${meaning}`.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    if (!plain.test(word)) known.add(stem(word))
  wordsOf.set(code, known)
}

/** Whether a title has a word in common with what the law calls a code: a table of codes is told from other lists by it. */
export const namesTheCode = (code: string, title: string): boolean =>
  (title.match(/[a-z]{3,}/g) ?? []).some(word => wordsOf.get(code)?.has(stem(word)))

const classes: readonly (readonly [StatisticalSet, RegExp])[] = [
  [
    'approved-educational-activity',
    /^(?:(?:present|attending)[ :-]+(?:at )?)?(?:an )?approved (?:off-?site )?education(?:al)? activit(?:y|ies)(?: \(aea\))?$|^aea$/,
  ],
  ['unauthorised', /^(?:absent ?[-:/,]? ?|absence ?[-:/,]? ?)?unauthoris\w+(?: absences?)?$/],
  ['authorised', /^(?:absent ?[-:/,]? ?|absence ?[-:/,]? ?)?authoris\w+(?: absences?)?$/],
  [
    'not-possible',
    /^(?:not (?:a )?(?:possible attendance|counted)(?: (?:in|as) possible attendances?)?|not counted(?: in (?:possible )?attendances?)?|attendance not (?:required|counted))$/,
  ],
  ['present', /^present(?: marks?| codes?)?$/],
]

/** The class of attendance that some words name, and nothing else; undefined where they say more or less than that. */
export const classNamed = (words: string): StatisticalSet | undefined => {
  const said = words.replace(/^[\s('"-]+|[\s)'".,;:-]+$/g, '')
  return classes.find(([, pattern]) => pattern.test(said))?.[0]
}
