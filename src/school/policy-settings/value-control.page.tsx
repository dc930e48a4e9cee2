import { Checkbox, Choices } from '#platform/web/field/choices.tsx'
import { Field } from '#platform/web/field/field.tsx'
import { type Option, Select } from '#platform/web/field/select.tsx'
import { TextArea } from '#platform/web/field/text-area.tsx'
import { roles, trustRoles } from '#school/access/roles.ts'
import { outsiders } from '#school/policy/policy-fields.ts'
import type { Shape } from '#school/policy/policy-shape.ts'
import { choiceText } from '#school/policy/policy-words.ts'

interface Common {
  name: string
  label: string
  hint?: string
  error?: string
}

/** The control of a single value, or of a list of single values, by its kind. */
export function ValueControl({ shape, name, value, error }: { shape: Shape; name: string; value: unknown; error?: string }) {
  const common = { name, label: shape.title, hint: shape.says, error }
  const text = textOf(value)
  switch (shape.kind) {
    case 'clock':
      return <Field {...common} type="time" width={8} value={text} />
    case 'count':
    case 'percent':
      return (
        <Field {...common} inputmode={shape.kind === 'count' ? 'numeric' : 'decimal'} width={4} after={shape.unit} value={text} />
      )
    case 'yes':
      return <Checkbox {...common} checked={value === true} />
    case 'prose':
      return <TextArea {...common} rows={6} value={text} />
    case 'clause':
      return <Field {...common} width={8} value={text} />
    case 'choice':
      return <Choice {...common} shape={shape} value={text} />
    case 'role':
    case 'party':
      return (
        <Select {...common} value={text} empty={shape.unsaid ? 'Not said' : 'Choose one'} options={peopleOptions(shape.kind)} />
      )
    case 'list':
      return <ListOf {...common} shape={shape} value={Array.isArray(value) ? value.map(String) : []} />
    default:
      return (shape.longest ?? 0) > 120 ? (
        <TextArea {...common} rows={2} value={text} />
      ) : (
        <Field {...common} width={32} value={text} />
      )
  }
}

function Choice({ shape, value, ...common }: Common & { shape: Shape; value: string }) {
  const options = shape.options!.map(option => ({ value: option, label: capital(choiceText(option)) }))
  if (options.length > 5)
    return <Select {...common} value={value} empty={shape.unsaid ? 'Not said' : 'Choose one'} options={options} />
  const all = shape.unsaid ? [...options, { value: '', label: 'Not said' }] : options
  return (
    <Choices {...common} value={value} inline={all.length <= 3 && all.every(({ label }) => label.length <= 22)} options={all} />
  )
}

/** Words a line each; choices as boxes to tick; people, and choices in order, one select after another with a blank one at the end. */
function ListOf({ shape, value, ...common }: Common & { shape: Shape; value: string[] }) {
  const item = shape.item!
  if (item.kind === 'words')
    return (
      <TextArea
        {...common}
        hint={[common.hint, 'One in each line.'].filter(Boolean).join(' ')}
        rows={Math.max(3, value.length + 1)}
        value={value.join('\n')}
      />
    )
  if (item.kind === 'choice' && !shape.ordered)
    return (
      <Choices
        {...common}
        kind="checkboxes"
        value={value}
        options={item.options!.map(option => ({ value: option, label: capital(choiceText(option)) }))}
      />
    )
  const options = item.options
    ? item.options.map(option => ({ value: option, label: capital(choiceText(option)) }))
    : peopleOptions(item.kind)
  return (
    <fieldset class={common.error ? 'field wrong' : 'field'} id={common.name}>
      <legend class="label">{common.label}</legend>
      {common.hint && <p class="hint">{common.hint}</p>}
      {common.error && <p class="field-error">{common.error}</p>}
      <div class="setting-several">
        {[...value, ''].map((one, index) => (
          <Select
            key={`${common.name}.${index}`}
            name={`${common.name}.${index}`}
            label={<span class="out-of-sight">{`${common.label}, ${index + 1}`}</span>}
            value={one}
            empty={index < value.length ? 'Take out' : 'Add one'}
            options={options}
          />
        ))}
      </div>
    </fieldset>
  )
}

const titled = (names: readonly string[], title: (name: string) => string): Option[] =>
  names.map(value => ({ value, label: title(value) }))

function peopleOptions(kind: string): { label: string; options: Option[] }[] {
  const title = (name: string) => roles[name as keyof typeof roles].title
  const ofTrust = trustRoles.filter(name => name !== 'administrator')
  const ofSchool = Object.keys(roles).filter(name => !(trustRoles as readonly string[]).includes(name))
  return [
    { label: 'In the school', options: titled(ofSchool, title) },
    { label: 'In the trust', options: titled([...ofTrust, 'administrator'], title) },
    ...(kind === 'party'
      ? [{ label: 'Others', options: titled(Object.keys(outsiders), name => outsiders[name as keyof typeof outsiders]) }]
      : []),
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
