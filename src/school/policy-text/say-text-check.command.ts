import { wrap } from '#platform/command/read-command.ts'
import { byKind, foundedOn, kindTitles, summaryOf } from '#school/policy-check/findings-in-words.ts'
import { type Day, dayText } from '#time/day.ts'
import type { TextCheck } from './check-text.ts'
import type { ReadDocument } from './passage.ts'
import type { Place } from './wording/sentences.ts'

const width = 92

/** The check of a text as lines for a reader: by kind, each finding with its place and words, then what was not understood. */
export function textCheckLines(
  { findings, understood, notUnderstood, whole }: TextCheck,
  { passages }: ReadDocument,
  name: string,
  day: Day,
): string[] {
  const out: string[] = []
  const say = (text: string, indent = 0) => out.push(...wrap(text, width - indent).map(line => ' '.repeat(indent) + line))
  const where = ({ passage }: Place): string => {
    const { line, page, clause } = passages[passage]!
    return [
      page === undefined ? `line ${line}` : `page ${page}`,
      ...(/^(?:\d|Appendix|Annex|Schedule)/.test(clause) ? [`clause ${clause}`] : []),
    ].join(', ')
  }
  const words = ({ passage, from, to }: Place): string => {
    const line = passages[passage]!.text.slice(from, to).replace(/\s+/g, ' ')
    return line.length > 140 ? `${line.slice(0, 139).trimEnd()}…` : line
  }
  say(`${name}, by the law of ${dayText(day)}`)
  say(findings.length > 0 ? summaryOf(findings) : 'Nothing was found.')
  say(
    `${understood} statements were understood${notUnderstood.length > 0 ? `, ${notUnderstood.length} were not` : ''}.${whole ? '' : ' It is too short to be a whole policy: nothing is said to be missing.'}`,
  )
  for (const group of byKind(findings)) {
    const { title, means } = kindTitles[group.kind]
    out.push('')
    say(`${title} (${group.findings.length}). ${means}`)
    for (const finding of findings.filter(({ kind }) => kind === group.kind)) {
      out.push('')
      const [first, ...more] = finding.places
      say(
        first
          ? `${upper(where(first))}: “${words(first)}”${more.length > 0 ? ` and ${more.length} more` : ''}`
          : 'Not in the text',
        2,
      )
      say(finding.says, 4)
      say(`Mend: ${finding.mend}`, 4)
      say(foundedOn(finding), 4)
    }
  }
  if (notUnderstood.length > 0) {
    out.push('')
    say('Not understood. Look at these yourself.')
    for (const { subject, place } of notUnderstood) {
      out.push('')
      say(`${upper(where(place))}: “${words(place)}”`, 2)
      say(subject, 4)
    }
  }
  return out
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
