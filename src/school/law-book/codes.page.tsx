import type { z } from 'zod'
import { shapeOf } from '#law/codes/mark-shapes.ts'
import { setTitles } from '#law/codes/set-titles.ts'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Strip } from '#platform/web/strip/strip.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Toolbar } from '#platform/web/toolbar/toolbar.tsx'
import { dayText, isoFromDay } from '#time/day.ts'
import { ruleAddress } from './law-address.ts'
import type { readLawCodes } from './law-book.contract.ts'

type Codes = z.output<typeof readLawCodes.reply>

const forWhom: Record<string, string> = {
  'anyone-on-roll': 'any pupil on roll',
  'of-compulsory-school-age': 'of compulsory school age',
  'not-of-compulsory-school-age': 'outside compulsory school age',
  'not-on-roll': 'not on roll yet',
  'the-whole-school': 'the whole school',
}

/** The codes in use on a day, by how they are counted. */
export function CodesPage({ on, modelledFrom, codes }: Codes): Page {
  const title = codes.length === 0 ? `No codes on ${dayText(on)}` : `${codes.length} codes on ${dayText(on)}`
  return {
    title,
    body: (
      <>
        <Breadcrumb crumbs={[{ href: '/law', label: 'The law' }]} />
        <PageHeading title={title} lead="How each is counted, when it is right, and where that stands." />
        <Toolbar action="/law/codes" label="Which day">
          <Field name="on" label="Day" type="date" value={isoFromDay(on)} />
        </Toolbar>
        {codes.length === 0 && (
          <EmptyState title="This day is not modelled">The codes kept here begin with {dayText(modelledFrom)}.</EmptyState>
        )}
        {setTitles.map(({ set, title, says }) => {
          const its = codes.filter(code => code.set === set)
          return (
            its.length > 0 && (
              <Section key={set} id={set} title={title} note={says}>
                <div class="law-codes">
                  <Table
                    caption={`${title}, ${its.length === 1 ? 'one code' : `${its.length} codes`}`}
                    captionHidden
                    rows={its}
                    keyOf={({ number }) => number}
                    columns={[
                      { head: 'Code', names: true, cell: code => <Letter {...code} on={on} /> },
                      {
                        head: 'When it is right',
                        cell: code => (
                          <>
                            <b>{code.title}</b>
                            <span class="law-meaning">{code.meaning}</span>
                            {code.conditions.length > 0 && <Conditions {...code} />}
                          </>
                        ),
                      },
                      { head: 'For', cell: code => forCode(code) },
                      {
                        head: 'Source',
                        cell: ({ citation }) => <a href={ruleAddress(citation.rule)}>{citation.source}</a>,
                      },
                    ]}
                  />
                </div>
              </Section>
            )
          )
        })}
      </>
    ),
  }
}

const Conditions = ({ code, conditions }: Codes['codes'][number]) => (
  <details class="why">
    <summary>
      What must be true first<span class="out-of-sight"> for {code}</span>
    </summary>
    <ul class="why-words">
      {conditions.map(condition => (
        <li key={condition}>{condition}</li>
      ))}
    </ul>
  </details>
)

const forCode = ({ who, sessions }: Codes['codes'][number]): string =>
  `${forWhom[who] ?? who}${sessions.length === 2 ? '' : sessions[0] === 'AM' ? ', mornings' : ', afternoons'}`

const Letter = ({ code, title, on }: Codes['codes'][number] & { on: number }) => (
  <span class="law-letter">
    <span class="law-code">{code}</span>
    <Strip cells={[{ shape: shapeOf(code, on) ?? 'none' }]} label={`Drawn for: ${title}`} />
  </span>
)
