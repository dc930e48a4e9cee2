import type { Policy, parts } from '#school/policy/policy.contract.ts'
import { policyShape } from '#school/policy/policy-shape.ts'
import { type FieldInWords, type PartInWords, policyInWords } from '#school/policy/policy-words.ts'

export type PartName = (typeof parts)[number]

/** The parts of a policy as a head thinks of them: what is asked about first comes first. */
export const settingGroups: readonly { title: string; parts: readonly PartName[] }[] = [
  { title: 'The school day', parts: ['day', 'lateness', 'activities'] },
  { title: 'Absence', parts: ['reporting', 'followUp', 'evidence', 'leave'] },
  { title: 'Support and sanctions', parts: ['tiers', 'ladders', 'sanctions'] },
  { title: 'Records and reports', parts: ['registers', 'telling', 'leaving'] },
  { title: 'The school and its policy', parts: ['about', 'people', 'contacts', 'ownWords'] },
]

/** The title of a part, and a sentence of what it is about. */
export const partWords = (part: PartName): { title: string; says: string } => {
  const { title, says = '' } = policyShape.fields![part]!
  return { title, says }
}

/** Whether a text names a part. */
export const isPart = (name: string): name is PartName => settingGroups.some(({ parts }) => parts.includes(name as PartName))

/** A setting that was found: where it is, and what it says now. */
export interface FoundSetting {
  part: PartName
  partTitle: string
  field: FieldInWords
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}':]+/u)
    .filter(Boolean)

/** Every setting whose title, part, value or clause holds all the words. Titles come before values. */
export function findSettings(policy: Policy, asked: string): FoundSetting[] {
  const wanted = wordsOf(asked)
  if (wanted.length === 0) return []
  const all = policyInWords(policy).flatMap(part => part.fields.map(field => ({ part, field })))
  const scored = all.flatMap(({ part, field }) => {
    const [named, said] = [
      wordsOf(`${field.title} ${part.title} ${field.path.replace(/([A-Z])/g, ' $1')}`),
      wordsOf(textOf(field)),
    ]
    const inTitle = wanted.filter(word => named.some(other => other.startsWith(word))).length
    const anywhere = wanted.every(
      word => named.some(other => other.startsWith(word)) || said.some(other => other.startsWith(word)),
    )
    return anywhere ? [{ found: foundIn(part, field), inTitle }] : []
  })
  return scored.toSorted((a, b) => b.inTitle - a.inTitle).map(({ found }) => found)
}

const textOf = ({ text = '', lines = [], clause }: FieldInWords) => `${text} ${lines.map(line => line.text).join(' ')} ${clause}`

const foundIn = (part: PartInWords, field: FieldInWords): FoundSetting => ({
  part: part.name as PartName,
  partTitle: part.title,
  field,
})
