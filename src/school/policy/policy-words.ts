import { clockFromText, clockWords } from '#time/clock.ts'
import type { Policy } from './policy.contract.ts'
import { type Party, partyTitle } from './policy-fields.ts'
import { policyShape, type Shape } from './policy-shape.ts'

/** One field of a part as a person reads it. */
export interface FieldInWords {
  /** Inside the part: `morning.closes`. */
  path: string
  title: string
  /** Undefined where the policy leaves it unsaid. */
  text?: string
  /** The lines of a list, each a sentence. */
  lines?: { text: string; clause: string }[]
  clause: string
}

/** One part of a policy as a person reads it. */
export interface PartInWords {
  name: keyof Policy
  title: string
  says?: string
  clause: string
  fields: FieldInWords[]
}

/** How roles are called: by the school, where it has a name of its own, else by their titles. */
type Called = (id: Party) => string

/** What a policy calls each role or party. */
export function calledIn({ people }: Policy): Called {
  const own = new Map<string, string>(people.called.map(({ role, as }) => [role, as]))
  return id => own.get(id) ?? partyTitle(id)
}

/** A policy in words, part by part, from the titles of its fields. */
export const policyInWords = (policy: Policy): PartInWords[] =>
  Object.entries(policyShape.fields!)
    .filter(([, { kind }]) => kind === 'part')
    .map(([name, shape]) => {
      const part = policy[name as keyof Policy] as unknown as Part
      const { title, says } = shape
      const fields = fieldsOf(shape, { ...part, called: name === 'people' ? partyTitle : calledIn(policy) }, part)
      return { name: name as keyof Policy, title, ...(says ? { says } : {}), clause: part.clause, fields }
    })

interface Part {
  clause: string
  clauses: Record<string, string>
}

function fieldsOf(shape: Shape, part: Part & { called: Called }, value: object, prefix = '', under = ''): FieldInWords[] {
  return Object.entries(shape.fields!)
    .filter(([, { kind }]) => kind !== 'clause' && kind !== 'clauses')
    .flatMap(([name, inner]) => {
      const path = `${prefix}${name}`
      const here = (value as Record<string, unknown>)[name]
      const title = under ? `${under}: ${lower(inner.title)}` : inner.title
      if (inner.kind === 'fields' && here !== null && here !== undefined) return fieldsOf(inner, part, here, `${path}.`, title)
      const clause = part.clauses[path] ?? part.clauses[path.split('.')[0]!] ?? part.clause
      if (inner.item?.fields) {
        const lines = (here as Record<string, unknown>[]).map(line => ({
          text: lineText(inner.item!, line, part.called),
          clause: String(line.clause ?? ''),
        }))
        return [{ path, title, clause, lines }]
      }
      const text = valueText(inner, here, part.called)
      return [{ path, title, clause, ...(text === undefined ? {} : { text }) }]
    })
}

const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1)

/** Choices that say what they are by themselves. */
const plain = ['Kind', 'How often', 'When', 'Weekday', 'On', 'Kind of duty', 'Phase']

/** The fields of a line as one sentence; what is not said, and what is not so, is left out. */
function lineText(shape: Shape, line: Record<string, unknown>, called: Called): string {
  const said = Object.entries(shape.fields!).flatMap(([name, inner]) => {
    const value = line[name]
    if (inner.kind === 'clause' || value === false) return []
    const found = inner.kind === 'yes' ? '' : valueText(inner, value, called)?.replace(/\.$/, '')
    const text = inner.item && !inner.item.fields ? found?.replaceAll('; ', ', ') : found
    return text === undefined ? [] : [{ text, kind: inner.kind, title: lower(inner.title) }]
  })
  return said
    .map(({ text, kind, title }, index) => {
      if (kind === 'yes') return `; ${title}`
      if (index === 0) return kind === 'count' ? `${title} ${text}` : text
      if (kind === 'words') return `${index === 1 ? ':' : ';'} ${text}`
      if (kind === 'fields' || kind === 'line') return `; ${title} (${text})`
      const bare = ['role', 'party'].includes(kind) || (kind === 'choice' && plain.some(known => lower(known) === title))
      return `; ${bare ? text : `${title} ${text}`}`
    })
    .join('')
}

/** A value as a person reads it; undefined where it is unsaid or an empty list. */
export function valueText(shape: Shape, value: unknown, called: Called = partyTitle): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  switch (shape.kind) {
    case 'yes':
      return value ? 'yes' : 'no'
    case 'clock':
      return clockWords(clockFromText(String(value)) ?? 0)
    case 'count':
    case 'percent':
      return `${value}${shape.unit ? ` ${value === 1 ? shape.unit.replace(/s$/, '') : shape.unit}` : ''}`
    case 'choice':
      return choiceText(String(value))
    case 'role':
    case 'party':
      return called(value as Party)
    case 'list': {
      const item = shape.item!
      const entries = (value as unknown[]).map(entry =>
        item.fields ? lineText(item, entry as Record<string, unknown>, called) : valueText(item, entry, called),
      )
      return entries.length > 0 ? entries.join(item.fields ? '. ' : '; ') : undefined
    }
    case 'fields':
    case 'line':
      return lineText(shape, value as Record<string, unknown>, called)
    default:
      return String(value)
  }
}

const weekdays = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/

/** An option as words: `close-of-register` is close of register; `half-termly` keeps its hyphen. */
export const choiceText = (option: string): string =>
  weekdays.test(option)
    ? option.charAt(0).toUpperCase() + option.slice(1)
    : option
        .replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
        .replaceAll('-', ' ')
        .replace(/\b(half|part) (term|termly|time)\b/g, '$1-$2')
