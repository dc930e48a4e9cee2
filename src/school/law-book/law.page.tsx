import type { z } from 'zod'
import { standingText } from '#law/rule-in-words.ts'
import type { Page } from '#platform/http/door.ts'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { SearchBox } from '#platform/web/search-box/search-box.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { ruleAddress } from './law-address.ts'
import type { lawContents, RuleInShort } from './law-book.contract.ts'

type Contents = z.output<typeof lawContents.reply>

/** The book of law: a rule is found by typing, or under its subject. */
export function LawPage({ asked, total, found, subjects }: Contents): Page {
  const title = asked
    ? `${found.length === 0 ? 'No rule' : found.length === 1 ? 'One rule' : `${found.length} rules`} for “${asked}”`
    : `The law of attendance, in ${total} rules`
  return {
    title,
    scripts: ['law-search'],
    body: (
      <>
        <PageHeading
          title={title}
          lead="What Parliament and the Department ask of registers in England, in plain sentences, and what Daymark does about each."
        />
        <SearchBox action="/law" name="find" label="Find a rule by words or number" value={asked} />
        <div id="found">
          <p class="out-of-sight" role="status">
            {title}
          </p>
          {asked ? <Found asked={asked} found={found} /> : <Subjects subjects={subjects} />}
        </div>
      </>
    ),
  }
}

const Found = ({ asked, found }: { asked: string; found: RuleInShort[] }) =>
  found.length === 0 ? (
    <EmptyState title={`Nothing has “${asked}”`}>
      Try fewer words, or the beginning of one. A number such as L-054 works, and so does a regulation: reg 10.{' '}
      <a href="/law">All rules by subject</a>
    </EmptyState>
  ) : (
    <>
      <ListCard label="Rules found">
        {found.map(({ rule, title, says, source, standing }) => (
          <ListItem key={rule} title={<a href={ruleAddress(rule)}>{title}</a>} when={<span class="law-number">{rule}</span>}>
            <p>{says}</p>
            <p class="law-source">
              {source} · {standingText[standing]}
            </p>
          </ListItem>
        ))}
      </ListCard>
      <p class="law-all">
        <a href="/law">All rules by subject</a>
      </p>
    </>
  )

const Subjects = ({ subjects }: Pick<Contents, 'subjects'>) => (
  <>
    <ul class="law-jumps" aria-label="Subjects">
      {subjects.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
      <li>
        <a href="/law/codes">Every code on a day</a>
      </li>
    </ul>
    {subjects.map(({ id, title, says, rules }) => (
      <Section key={id} id={id} title={title}>
        <p class="quiet">{says}</p>
        <ul class="law-contents">
          {rules.map(({ rule, title }) => (
            <li key={rule}>
              <a href={ruleAddress(rule)}>
                <span class="law-number">{rule}</span>
                <span>{title}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </>
)
