import type { Example } from '#law/example.ts'
import type { IndexedPart, PartKind } from '#law/statute-index.ts'
import { type Exported, kindOf, readExports } from './read-exports.ts'

const header = '// Generated from the doc comments of src/law by: npm run law\n'
const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`)
const order: PartKind[] = ['function', 'versions', 'unconfirmed', 'citation', 'table']

/** Every rule number that a doc comment of src/law begins with, and what stands under it. */
export async function indexedParts(root: string): Promise<Map<string, IndexedPart[]>> {
  const parts = new Map<string, IndexedPart[]>()
  for (const { file, name, rules, says, value } of await readExports(root, false))
    if (!name.startsWith('rulesOf'))
      for (const rule of rules) parts.set(rule, [...(parts.get(rule) ?? []), { kind: kindOf(value), file, name, says }])
  for (const list of parts.values()) list.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return new Map([...parts].sort(([a], [b]) => a.localeCompare(b, 'en')))
}

/** Whether an exported value is a table of worked examples. */
export const isExampleTable = (value: unknown): value is readonly Example<unknown, unknown>[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    row => typeof row === 'object' && row !== null && 'says' in row && 'facts' in row && 'answer' in row && 'rule' in row,
  )

const indexTable = (parts: Map<string, IndexedPart[]>): string =>
  [
    `${header}import type { IndexedPart } from './statute-index.ts'\n`,
    '/** Where each rule is answered: the exported things whose doc comment begins with its number. */',
    '// biome-ignore format: generated, a line a thing',
    'export const statuteIndex: Readonly<Record<string, readonly IndexedPart[]>> = {',
    ...[...parts].flatMap(([rule, list]) => [
      `  '${rule}': [`,
      ...list.map(
        ({ kind, file, name, says }) => `    { kind: '${kind}', file: '${file}', name: '${name}', says: ${quoted(says)} },`,
      ),
      '  ],',
    ]),
    '}\n',
  ].join('\n')

const examplesTable = (tables: Exported[]): string => {
  const files = [...new Set(tables.map(({ file }) => file))]
  const alias = ({ file, name }: Exported) => `${name}Of${files.indexOf(file) + 1}`
  const imports = files.map(file => {
    const names = tables.filter(table => table.file === file).sort((a, b) => (a.name < b.name ? -1 : 1))
    return `import { ${names.map(table => `${table.name} as ${alias(table)}`).join(', ')} } from '#law/${file}'`
  })
  return [
    `${header}// biome-ignore-all format: generated, a line a table`,
    '// biome-ignore-all assist/source/organizeImports: generated, in the order of the paths',
    ...imports,
    "import type { ExampleTable } from './statute-index.ts'\n",
    '/** Every table of worked examples. */',
    'export const workedExamples: readonly ExampleTable[] = [',
    ...tables.map(
      table => `  { file: '${table.file}', name: '${table.name}', says: ${quoted(table.says)}, examples: ${alias(table)} },`,
    ),
    ']\n',
  ].join('\n')
}

/** The generated files of src/law, path and text. */
export async function tableFiles(root: string): Promise<Map<string, string>> {
  const examples = (await readExports(root, true)).filter(({ value }) => isExampleTable(value))
  return new Map([
    ['src/law/statute-index-table.ts', indexTable(await indexedParts(root))],
    ['src/law/worked-examples-table.ts', examplesTable(examples)],
  ])
}
