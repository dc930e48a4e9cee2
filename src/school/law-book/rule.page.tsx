import { firstModelledDay } from '#law/instruments.ts'
import { standingText } from '#law/rule-in-words.ts'
import type { Page } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Columns } from '#platform/web/columns/columns.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { Panel } from '#platform/web/panel/panel.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { dayText } from '#time/day.ts'
import { ruleAddress } from './law-address.ts'
import type { RuleShown } from './rule-shown.ts'

/** One rule of the book: the sentence first, then where it stands, what changed, what Daymark does, and worked examples. */
export function RulePage(rule: RuleShown): Page {
  const [main, ...others] = rule.citations
  return {
    title: `${rule.rule} ${rule.title}`,
    body: (
      <>
        <Breadcrumb
          crumbs={[
            { href: '/law', label: 'The law' },
            { href: `/law#${rule.subject.id}`, label: rule.subject.title },
          ]}
        />
        <PageHeading above={<span class="law-number">{rule.rule}</span>} title={rule.title} />
        <Columns label="Where it stands" aside={<Standing {...rule} />}>
          <div class="law-sentence">
            <p>{main!.says}</p>
            <Where {...main!} />
          </div>
          {others.length > 0 && (
            <ul class="law-also">
              {others.map(other => (
                <li key={other.source + other.says}>
                  <p>{other.says}</p>
                  <Where {...other} />
                </li>
              ))}
            </ul>
          )}
          <Section title="What Daymark does">
            <p>{rule.daymark}</p>
            {rule.noCode && <p class="quiet">{rule.noCode}</p>}
            {rule.subject.id === 'codes' && (
              <p>
                <a href="/law/codes">Every code on a day</a>
              </p>
            )}
          </Section>
          {rule.versions.length > 0 && <ByDate {...rule} />}
          {rule.examples.length > 0 && <Examples {...rule} />}
        </Columns>
      </>
    ),
  }
}

const Where = ({ source, standing }: { source: string; standing: keyof typeof standingText }) => (
  <p class="law-source">
    <cite>{source}</cite> <Tag tone={standing === 'unconfirmed' ? 'amber' : 'plain'}>{standingText[standing]}</Tag>
  </p>
)

const ByDate = ({ versions, question, notModelledBefore }: RuleShown) => (
  <Section title="By date" note={question}>
    <ol class="law-versions">
      {versions.map(({ from, lastDay, says, source, standing }) => (
        <li key={from}>
          <p class="law-when">{lastDay === null ? `From ${dayText(from)}` : `${dayText(from)} to ${dayText(lastDay)}`}</p>
          <p>{says}</p>
          <Where source={source} standing={standing} />
        </li>
      ))}
    </ol>
    {notModelledBefore !== null && (
      <p class="law-source">
        {notModelledBefore > firstModelledDay
          ? `What held before ${dayText(notModelledBefore)} was not found, and is not modelled.`
          : `Days before ${dayText(firstModelledDay)} are not modelled.`}
      </p>
    )}
  </Section>
)

const Lines = ({ lines }: { lines: RuleShown['examples'][number]['rows'][number]['facts'] }) => (
  <ul class="law-facts">
    {lines.map(({ term, says }) => (
      <li key={term}>
        {term && <span class="quiet">{term} </span>}
        {says}
      </li>
    ))}
  </ul>
)

const Examples = ({ examples }: RuleShown) => (
  <Section title="Worked examples" note="each is run as a test">
    {examples.map(({ says, rows }) => (
      <div class="law-examples" key={says}>
        <Table
          caption={says}
          rows={rows}
          columns={[
            { head: 'Example', names: true, cell: row => row.says },
            { head: 'Facts', cell: row => <Lines lines={row.facts} /> },
            { head: 'Answer', cell: row => <Lines lines={row.answer} /> },
          ]}
        />
      </div>
    ))}
  </Section>
)

const known: Record<string, string> = {
  read: 'its text was read',
  'second-hand': 'known as others quote it',
  'not read': 'its text was not seen',
}

const Standing = ({ provisions, parts, previous, next }: RuleShown) => (
  <>
    {provisions.length > 0 && (
      <Panel title="Provisions">
        <ul class="law-aside">
          {provisions.map(({ instrument, title, provision, says, read }) => (
            <li key={instrument + provision}>
              <b title={title}>
                {instrument} {provision}
              </b>
              <span>{says}</span>
              <span>{known[read]}</span>
            </li>
          ))}
        </ul>
      </Panel>
    )}
    {parts.length > 0 && (
      <Panel title="In the program">
        <ul class="law-aside">
          {[...new Set(parts.map(({ file }) => file))].map(file => (
            <li key={file}>
              <code>src/law/{file}</code>
              <span>
                {parts
                  .filter(part => part.file === file)
                  .map(({ name }) => name)
                  .slice(0, 4)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    )}
    <nav class="law-turn" aria-label="Other rules">
      {previous && (
        <a href={ruleAddress(previous.rule)} rel="prev">
          <span>Before it · {previous.rule}</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a href={ruleAddress(next.rule)} rel="next">
          <span>After it · {next.rule}</span>
          {next.title}
        </a>
      )}
    </nav>
  </>
)
