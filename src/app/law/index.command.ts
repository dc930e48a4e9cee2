import { instrumentOf, instruments } from '#law/instruments.ts'
import { provisions } from '#law/provisions/provisions.ts'
import { provisionsOf } from '#law/rule-in-words.ts'
import { rules, subjectOf } from '#law/rules.ts'
import { statuteIndex } from '#law/statute-index-table.ts'
import type { Command } from '#platform/command/command.ts'
import { json, sayWrapped } from './asked.ts'

const known = { read: 'read', 'second-hand': 'as others quote it', 'not read': 'not read' } as const

/** `law index`: every rule with its provisions and functions, and every provision with its rules. */
export const lawIndex: Command = {
  usage: 'law index',
  says: 'Lists every rule with the provisions it answers and where the program answers it, then every provision with its rules.',
  more: ['A provision whose text was not seen says so, and so does a rule that needs no code.'],
  examples: ['law index', 'law index --json'],
  flags: { ...json },
  run: async (given, desk) => {
    const rows = rules.map(({ rule, title, citations, noCode }) => ({
      rule,
      title,
      subject: subjectOf(rule)?.id ?? null,
      standing: citations[0].standing,
      provisions: provisionsOf(rule, provisions).map(({ instrument, provision, read }) => ({ instrument, provision, read })),
      functions: (statuteIndex[rule] ?? []).map(({ kind, file, name, says }) => ({ kind, file: `src/law/${file}`, name, says })),
      noCode: noCode ?? null,
      citations: [...citations],
    }))
    if (given.on('json')) {
      desk.give({
        rules: rows,
        provisions,
        instruments: instruments.map(({ short, title, kind, read }) => ({ short, title, kind, read })),
      })
      return 0
    }
    desk.say(`${rows.length} rules`)
    for (const row of rows) {
      desk.say()
      sayWrapped(desk, `${row.rule}  ${row.title}`)
      const sources = [
        ...new Set([...row.provisions.map(p => `${p.instrument} ${p.provision}`), ...row.citations.map(c => c.source)]),
      ]
      sayWrapped(desk, sources.join('; '), 7)
      const functions = row.functions.filter(({ kind }) => kind !== 'table')
      for (const { file, name } of functions.slice(0, 6)) desk.say(`       ${file}  ${name}`)
      if (functions.length > 6) desk.say(`       and ${functions.length - 6} more`)
      if (row.noCode) sayWrapped(desk, row.noCode, 7)
    }
    let heading = ''
    for (const { instrument, provision, says, rules: its, read, excused } of provisions) {
      if (instrument !== heading) {
        desk.say()
        sayWrapped(desk, instrumentOf(instrument)?.title ?? instrument)
        heading = instrument
      }
      sayWrapped(desk, `${provision}: ${says} (${known[read]}). ${excused ?? its.join(', ')}`, 2)
    }
    return 0
  },
}
