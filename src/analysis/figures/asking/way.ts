import { kindOf } from '#school/characteristics/characteristics.ts'
import { type GroupKind, groupKinds } from '#school/groups/group.ts'

/** The ways of dividing a school's figures: by year group, by groups of a kind, by what is recorded of pupils, by sex, by pupil. */
export const wayIds = [
  'year-group',
  'registration',
  'house',
  'division',
  'boarding-house',
  'teaching-set',
  'activity',
  'club',
  'transport-route',
  'characteristic',
  'sex',
  'pupil',
] as const
export type Way = (typeof wayIds)[number]

export const isWay = (id: string): id is Way => (wayIds as readonly string[]).includes(id)
export const isGroupKind = (way: Way): way is Way & GroupKind => Object.hasOwn(groupKinds, way)

/** What is divided by, in words: 'Registration group'. */
export const wayTitle = (way: Way): string =>
  isGroupKind(way)
    ? groupKinds[way].title
    : { 'year-group': 'Year group', characteristic: 'Characteristic', sex: 'Sex', pupil: 'Pupil' }[way]

/** One part of a school: the pupils of a row. */
export interface Part {
  way: Way
  key: string
}

/** Characteristics that are told apart by their value; of the others it is enough that they hold. */
const byValue = ['send-need', 'ethnicity', 'first-language']

/** The row to which a characteristic belongs, and what it is called. */
export const characteristicKey = (kind: string, value: string): string =>
  byValue.includes(kind) && value ? `${kind}=${value}` : kind
export const characteristicTitle = (key: string): string => {
  const [kind = '', value] = splitOnce(key, '=')
  return value ? `${kindOf(kind).title}: ${value}` : kindOf(kind).title
}
/** L-160: whether only those may see this row who may see sensitive characteristics. */
export const isSensitiveKey = (key: string): boolean => kindOf(splitOnce(key, '=')[0] ?? '').sensitive

/** Parts as an address writes them: 'registration:12,sex:F'. */
export const writeParts = (parts: readonly Part[]): string =>
  parts.map(({ way, key }) => `${way}:${encodeURIComponent(key)}`).join(',')

/** Reads what `writeParts` wrote; undefined where it is anything else. */
export function readParts(text: string): Part[] | undefined {
  const parts: Part[] = []
  for (const one of text.split(',')) {
    const [way = '', written = ''] = splitOnce(one, ':')
    const key = decoded(written)
    if (!isWay(way) || !key) return undefined
    parts.push({ way, key })
  }
  return parts
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function splitOnce(text: string, at: string): string[] {
  const place = text.indexOf(at)
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)]
}
