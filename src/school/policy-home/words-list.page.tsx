import { SummaryList } from '#platform/web/summary-list/summary-list.tsx'
import type { FieldInWords } from '#school/policy/policy-words.ts'

/** The fields of a part as a person reads them; what the policy leaves unsaid is told in one line at the end. */
export function WordsList({ fields }: { fields: readonly FieldInWords[] }) {
  const said = fields.filter(({ text, lines }) => text !== undefined || (lines?.length ?? 0) > 0)
  const unsaid = fields.filter(field => !said.includes(field)).map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1))
  return (
    <>
      <SummaryList
        facts={said.map(({ title, text, lines, clause }) => ({
          term: title,
          says: (
            <>
              {lines ? (
                <ul class="change-lines">
                  {lines.map(line => (
                    <li key={line.text}>{line.text}</li>
                  ))}
                </ul>
              ) : (
                <span class="words-text">{text!.charAt(0).toUpperCase() + text!.slice(1)}</span>
              )}
              {clause && <span class="quiet"> Clause {clause}</span>}
            </>
          ),
        }))}
      />
      {unsaid.length > 0 && <p class="quiet">Not said: {unsaid.join('; ')}.</p>}
    </>
  )
}
