import type { Page, Reply } from '#platform/http/door.ts'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { ListCard, ListItem } from '#platform/web/list-card/list-card.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { SearchBox } from '#platform/web/search-box/search-box.tsx'
import { Section } from '#platform/web/section/section.tsx'
import { Tag } from '#platform/web/tag/tag.tsx'
import { counted, DraftNotice } from './draft-notice.page.tsx'
import { isPart, partWords, settingGroups } from './setting-groups.ts'
import type { readSettings } from './settings.contract.ts'

export interface SettingsProps extends Reply<typeof readSettings> {
  school: number
  /** Whether this person may change settings, or reads them. */
  may: boolean
  asked: string
  saved?: string
}

/** Every setting of the policy, grouped as a head thinks, and found by typing. */
export function SettingsPage(props: SettingsProps): Page {
  const { school, draft, asked, found, may, saved } = props
  const base = `/schools/${school}/policy/settings`
  return {
    title: asked ? `${counted(found.length, 'setting')} found` : 'Settings of the policy',
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={[{ href: `/schools/${school}/policy`, label: 'Policy' }]} />
        <PageHeading
          title={
            asked
              ? found.length === 0
                ? 'No setting found'
                : `${counted(found.length, 'setting')} with “${asked}”`
              : 'Settings of the policy'
          }
          lead={
            may
              ? 'A change is a draft until it is approved, and holds from the day that it names.'
              : 'What this school has chosen, within the law.'
          }
        />
        <Saved saved={saved} />
        {may && draft && <DraftNotice school={school} draft={draft} />}
        <SearchBox action={base} label="Find a setting by its name, value or clause" value={asked} />
        {asked ? <Found {...props} base={base} /> : <Groups {...props} base={base} />}
      </>
    ),
  }
}

function Saved({ saved }: { saved?: string }) {
  if (saved === 'nothing') return <Notice>Nothing was different, so nothing was saved.</Notice>
  if (saved === undefined || !isPart(saved)) return null
  return (
    <Notice kind="success" title="Saved in the draft.">
      {partWords(saved).title}
    </Notice>
  )
}

const Groups = ({ parts, draft, base }: SettingsProps & { base: string }) => (
  <div class="setting-groups">
    {settingGroups.map(group => (
      <Section key={group.title} title={group.title}>
        <ListCard label={group.title}>
          {group.parts.map(name => {
            const part = parts.find(one => one.name === name)!
            return (
              <ListItem
                key={name}
                id={name}
                title={<a href={`${base}/${name}`}>{part.title}</a>}
                kind={
                  <>
                    {draft?.parts.includes(name) && !draft.first && <Tag tone="sea">changed</Tag>}{' '}
                    {part.findings > 0 && <Tag tone="amber">{counted(part.findings, 'finding')}</Tag>}
                  </>
                }
              >
                {part.says}
              </ListItem>
            )
          })}
        </ListCard>
      </Section>
    ))}
  </div>
)

/** What a setting says: of a list, the lines that hold what was asked for, at most three. */
function foundText({ text, lines }: SettingsProps['found'][number]['field'], asked: string): string {
  if (!lines) return text === undefined ? 'Not said' : text.charAt(0).toUpperCase() + text.slice(1)
  const wanted = asked.toLowerCase().split(/\s+/)
  const holding = lines.filter(line => wanted.some(word => line.text.toLowerCase().includes(word)))
  const shown = (holding.length > 0 ? holding : lines).slice(0, 3).map(line => line.text)
  return shown.length === 0
    ? 'None'
    : `${shown.join('. ')}${shown.length < lines.length ? ` … (${counted(lines.length, 'line')})` : ''}`
}

function Found({ found, base, asked }: SettingsProps & { base: string }) {
  if (found.length === 0)
    return (
      <EmptyState title="Nothing holds all of these words" action={<a href={base}>All settings</a>}>
        Try one word, such as evidence, Saturday or letter.
      </EmptyState>
    )
  return (
    <>
      <ListCard label="Settings found">
        {found.map(({ part, partTitle, field }) => (
          <ListItem
            key={`${part}.${field.path}`}
            title={<a href={`${base}/${part}#v.${field.path}`}>{field.title}</a>}
            kind={[partTitle, field.clause && `clause ${field.clause}`].filter(Boolean).join(' · ')}
          >
            {foundText(field, asked)}
          </ListItem>
        ))}
      </ListCard>
      <p>
        <a href={base}>All settings</a>
      </p>
    </>
  )
}
