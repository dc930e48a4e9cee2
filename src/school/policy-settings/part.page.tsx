import type { Page, Reply } from '#platform/http/door.ts'
import type { Problem } from '#platform/http/outcome.ts'
import { Bar } from '#platform/web/bar/bar.tsx'
import { Breadcrumb } from '#platform/web/breadcrumb/breadcrumb.tsx'
import { Button } from '#platform/web/button/button.tsx'
import { EmptyState } from '#platform/web/empty-state/empty-state.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Notice } from '#platform/web/notice/notice.tsx'
import { PageHeading } from '#platform/web/page-heading/page-heading.tsx'
import { ruleAddress } from '#school/law-book/law-address.ts'
import type { PolicyChange } from '#school/policy/policy-changes.ts'
import { type Shape, shapeAt } from '#school/policy/policy-shape.ts'
import { type FieldInWords, valueText } from '#school/policy/policy-words.ts'
import { ChangesTable } from '#school/policy-home/changes-table.page.tsx'
import { FindingBeside } from '#school/policy-home/findings-list.page.tsx'
import { WordsList } from '#school/policy-home/words-list.page.tsx'
import { Control, type FormAt, nameOf } from './controls.page.tsx'
import { partShape } from './part-form.ts'
import { type PartName, partWords, settingGroups } from './setting-groups.ts'
import type { readPart } from './settings.contract.ts'
import { clauseName } from './typed-values.ts'

type PartShown = Reply<typeof readPart>
type Notes = PartShown['notes'][number]

const crumbs = (school: number) => [
  { href: `/schools/${school}/policy`, label: 'Policy' },
  { href: `/schools/${school}/policy/settings`, label: 'Settings' },
]

/** The form of a part, made from the schema: each field with what law, trust and check say of it. Nothing of it is saved half. */
export function PartFormPage(props: PartShown & { school: number; problem?: Problem }): Page {
  const { school, part, value, notes, whole, draft, problem } = props
  const { title, says } = partWords(part)
  const base = `/schools/${school}/policy/settings`
  const shape = partShape(part)
  const at = formAt(`${base}/${part}`, notes, value, shape, problem)
  return {
    title: `${title}: settings`,
    at: 'policy',
    bar: (
      <Bar
        says="A draft, until it is approved."
        action={
          <Button kind="primary" form="part" busy="Saving">
            Save in the draft
          </Button>
        }
      />
    ),
    body: (
      <>
        <Breadcrumb crumbs={crumbs(school)} />
        <PageHeading
          above={value.clause ? `Settings of the policy · clause ${value.clause}` : 'Settings of the policy'}
          title={title}
          lead={says}
        />
        {problem?.status === 409 && <Stale problem={problem} />}
        {!problem && draft?.parts.includes(part) && <Notice>The draft changes this part. What you see is the draft.</Notice>}
        {whole.map(finding => (
          <FindingBeside key={finding.says} finding={finding} />
        ))}
        <Form
          action={`${base}/${part}`}
          guard
          hidden={{ form: 'yes', seen: problem?.status === 409 ? (draft?.revision ?? 0) : props.seen }}
          errors={(problem?.fields ?? []).map(({ field, says }) => ({ message: says, field: anchorOf(field, notes) }))}
          id="part"
        >
          {/* The first button of a form is the one that Enter presses. */}
          <button class="out-of-sight" type="submit" tabindex={-1}>
            Save this part
          </button>
          <p class="hint">What you leave blank, the policy does not say.</p>
          <div class="settings">
            {Object.entries(shape.fields!)
              .filter(([, { kind }]) => kind !== 'clause' && kind !== 'clauses')
              .map(([name, inner]) => (
                <Control key={name} shape={inner} path={name} value={value[name]} at={at} />
              ))}
          </div>
          <Clauses value={value} notes={notes} />
        </Form>
      </>
    ),
  }
}

function formAt(
  action: string,
  notes: readonly Notes[],
  value: Record<string, unknown>,
  shape: Shape,
  problem: Problem | undefined,
): FormAt {
  const noteAt = (path: string) => notes.find(note => note.path === path)
  const clauses = (value.clauses ?? {}) as Record<string, string>
  // A clause is told once: with the part, or with the group that it is of.
  const told = (path: string) => clauses[path.split('.').slice(0, -1).join('.')] ?? String(value.clause ?? '')
  return {
    action,
    errorAt: path => problem?.fields.find(({ field }) => field === nameOf(path) || field.startsWith(`${nameOf(path)}.`))?.says,
    beside: path => {
      const note = noteAt(path)
      if (note) return <Beside note={note} ofPart={told(path)} />
      return clauses[path] ? <p class="setting-notes">Clause {clauses[path]}.</p> : null
    },
    fixed: path => {
      const trust = noteAt(path)?.trust
      if (trust?.holds !== 'fixed') return undefined
      const says = valueText(shapeAt(path.split('.'), shape)!, trust.value) ?? 'Not said'
      return says.charAt(0).toUpperCase() + says.slice(1)
    },
  }
}

/** What law, trust and check say of a field, and the clause it comes from where it is not that of the part. */
function Beside({ note, ofPart }: { note: Notes; ofPart: string }) {
  const { law, trust, clause, findings } = note
  const words = [
    law.says,
    trust && (trust.holds === 'fixed' ? 'The trust sets this; it cannot be changed here.' : `The trust: ${trust.says}.`),
    clause !== ofPart && `Clause ${clause}.`,
  ].filter(Boolean)
  return (
    <>
      {(words.length > 0 || law.rules.length > 0) && (
        <p class="setting-notes">
          {words.join(' ')}{' '}
          {law.rules.map(({ rule, says }) => (
            <a key={rule} href={ruleAddress(rule)} title={says}>
              {rule}
            </a>
          ))}
        </p>
      )}
      {findings.map(finding => (
        <FindingBeside key={finding.says} finding={finding} />
      ))}
    </>
  )
}

/** An error of a place inside a text of several lines leads to the text. */
const anchorOf = (field: string, notes: readonly Notes[]): string => {
  const path = field.slice(2)
  return notes.some(note => note.path === path)
    ? field
    : nameOf(notes.find(note => path.startsWith(`${note.path}.`))?.path ?? path)
}

function Stale({ problem }: { problem: Problem }) {
  const differs = Array.isArray(problem.stale) ? (problem.stale as PolicyChange[]) : []
  return (
    <Notice kind="caution" title="Somebody saved before you." live>
      <p>{problem.says} Nothing of yours is lost: it stands below as you typed it.</p>
      {differs.length > 0 && (
        <ChangesTable changes={differs} caption="What differs" before="Theirs, in the draft" after="Yours, below" />
      )}
    </Notice>
  )
}

/** From which clause of the published text each value comes. */
function Clauses({ value, notes }: { value: Record<string, unknown>; notes: readonly Notes[] }) {
  const own = value.clauses as Record<string, string> | undefined
  return (
    <details class="setting-fold">
      <summary>
        <span class="setting-title">Clauses</span> <span class="quiet">where each value stands in your published policy</span>
      </summary>
      <div class="setting-fold-body setting-clauses">
        <Field name={nameOf('clause')} label="This part" width={8} value={String(value.clause ?? '')} />
        {notes.map(({ path, title }) => (
          <div key={path}>
            <input type="hidden" name={`v.clauses.${clauseName(path)}-shown`} value="yes" />
            <Field name={`v.clauses.${clauseName(path)}`} label={title} width={8} value={own?.[path] ?? ''} />
          </div>
        ))}
      </div>
    </details>
  )
}

/** A part in words, for those who may not change it. */
export function PartReadPage({ school, part, fields }: { school: number; part: PartName; fields: FieldInWords[] }): Page {
  const { title, says } = partWords(part)
  const group = settingGroups.find(({ parts }) => parts.includes(part))!
  return {
    title,
    at: 'policy',
    body: (
      <>
        <Breadcrumb crumbs={crumbs(school)} />
        <PageHeading above={group.title} title={title} lead={says} />
        <WordsList fields={fields} />
      </>
    ),
  }
}

/** There is nothing to change yet. */
export const NoPolicyPage = ({ school }: { school: number }): Page => ({
  title: 'No policy yet',
  at: 'policy',
  body: (
    <>
      <PageHeading title="This school has no policy yet" />
      <EmptyState
        title="Start it on a pack"
        action={
          <Button kind="primary" href={`/schools/${school}/policy/start`}>
            Choose a pack
          </Button>
        }
      >
        A pack is a whole policy that you make your own.
      </EmptyState>
    </>
  ),
})
