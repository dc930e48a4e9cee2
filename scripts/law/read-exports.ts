import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PartKind } from '#law/statute-index.ts'

/** An exported thing of src/law with its doc comment, and the thing itself. */
export type Exported = { file: string; name: string; rules: string[]; says: string; value: unknown }

const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:\/\/[^\n]*\s*)?export (?:const|function|async function) (\w+)/g
const numbered = /^((?:L-\d{3}[a-z]?)(?:(?:, | and | to )L-\d{3}[a-z]?)*)([^:]*):\s*/

/** The rule numbers that a doc comment begins with, and its first sentence without them. */
export function readDocComment(comment: string): { rules: string[]; says: string } {
  const text = comment
    .replace(/^\s*\*\s?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const begins = numbered.exec(text)
  const rest = begins ? text.slice(begins[0].length) : text
  const sentence = /^.*?[.?](?=\s[A-Z`]|$)/.exec(rest)?.[0] ?? rest
  return { rules: begins ? begins[1]!.match(/L-\d{3}[a-z]?/g)! : [], says: sentence.charAt(0).toUpperCase() + sentence.slice(1) }
}

/** The files of src/law in order of their paths, without tests: those of worked examples, or the others. */
export const lawFiles = (root: string, examples: boolean): string[] =>
  (readdirSync(join(root, 'src/law'), { recursive: true }) as string[])
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts') && path.endsWith('.examples.ts') === examples)
    .filter(path => !['rules.ts', 'statute-index-table.ts', 'worked-examples-table.ts'].includes(path))
    .sort()

/** What the files of src/law export under a doc comment. */
export async function readExports(root: string, examples: boolean): Promise<Exported[]> {
  const found: Exported[] = []
  for (const file of lawFiles(root, examples)) {
    const path = join(root, 'src/law', file)
    const room = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<string, unknown>
    for (const [, comment, name] of readFileSync(path, 'utf8').matchAll(documented))
      found.push({ file, name: name!, ...readDocComment(comment!), value: room[name!] })
  }
  return found
}

/** What kind of thing an exported value is. */
export function kindOf(value: unknown): PartKind {
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return 'table'
  if ('versions' in value) return 'versions'
  if ('taken' in value) return 'unconfirmed'
  return 'source' in value && 'says' in value ? 'citation' : 'table'
}
