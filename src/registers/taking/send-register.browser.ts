import type { MarkSaid } from '#registers/attendance/mark.ts'
import type { toSend } from './register-sheet.ts'
import { refusalWords } from './register-sheet.ts'
import type { RegisterView } from './register-view.ts'

interface ErrorSent {
  title: string
  says: string
  fields: { field: string; says: string }[]
  refusals: { because: string; about?: string; citation?: { source: string; says: string } }[]
  stale?: { seen: number; clashes: { pupil: number; name: string; theirs: MarkSaid & { by: string }; yours: MarkSaid }[] }
}

export type Answer =
  | { kind: 'saved'; happening: number }
  | { kind: 'stale'; seen: number; error: ErrorSent }
  | { kind: 'refused'; error: ErrorSent }
  | { kind: 'signed-out' }
  | { kind: 'unreached' }

/** Sends the register, once; a server that is not there just now is tried again a few times before the person is told. */
export async function sendRegister(view: RegisterView, body: ReturnType<typeof toSend>): Promise<Answer> {
  for (let attempt = 0; attempt < 4; attempt++) {
    if (attempt > 0) await new Promise(resolve => setTimeout(resolve, 700 * attempt))
    try {
      const response = await fetch(`/api/v1${view.path}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.status === 503) continue
      if (response.status === 401) return { kind: 'signed-out' }
      const answer = await response.json()
      if (response.ok) return { kind: 'saved', happening: answer.happening }
      const error = answer.error as ErrorSent
      return error.stale ? { kind: 'stale', seen: error.stale.seen, error } : { kind: 'refused', error }
    } catch {
      // The network went away: try again.
    }
  }
  return { kind: 'unreached' }
}

/** The register as the server has it now; nothing when it cannot be reached. */
export async function freshView(path: string): Promise<RegisterView | undefined> {
  try {
    const answer = await fetch(path, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return JSON.parse(page.getElementById('register-data')?.textContent ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Tells the person what became of the save; gives what was refused, by pupil. */
export function showAnswer(
  answer: Exclude<Answer, { kind: 'saved' }>,
  view: RegisterView,
  set: (pupil: number, mark: MarkSaid) => void,
) {
  if (answer.kind === 'signed-out') {
    location.assign(`/sign-in?to=${encodeURIComponent(view.path)}`)
    return {}
  }
  const box = say('refusal', wordsFor(answer, set))
  box.focus()
  box.scrollIntoView({ block: 'nearest' })
  if (answer.kind === 'unreached') return {}
  return Object.fromEntries(
    answer.error.refusals.filter(refusal => refusal.about).map(refusal => [Number(refusal.about), refusalWords(refusal)]),
  )
}

/** Says that what was entered before is here again. */
export const showDraft = (): HTMLElement =>
  say('caution', [
    words('h2', 'Not saved yet'),
    words('p', 'What you entered before is filled in again. Save it when it is right.'),
  ])

function say(kind: 'refusal' | 'caution', nodes: Node[]): HTMLElement {
  const box = document.getElementById('answer')!
  box.className = `notice ${kind} answer`
  box.hidden = false
  box.replaceChildren(...nodes)
  return box
}

function wordsFor(
  answer: Exclude<Answer, { kind: 'saved' } | { kind: 'signed-out' }>,
  set: (pupil: number, mark: MarkSaid) => void,
): Node[] {
  if (answer.kind === 'unreached')
    return [
      words('h2', 'Not saved yet'),
      words('p', 'Daymark could not be reached. Your marks are kept on this device: press Save again in a moment.'),
    ]
  const { error } = answer
  const nodes: Node[] = [words('h2', error.title), words('p', error.says)]
  const list = document.createElement('ul')
  for (const clash of error.stale?.clashes ?? []) {
    const item = words('li', `${clash.name}: ${clash.theirs.by} saved ${clash.theirs.code}; you have ${clash.yours.code}. `)
    const keep = words('button', `Keep ${clash.theirs.code}`) as HTMLButtonElement
    keep.type = 'button'
    keep.className = 'button secondary small'
    keep.addEventListener('click', () => {
      set(clash.pupil, clash.theirs)
      item.remove()
    })
    item.append(keep)
    list.append(item)
  }
  for (const refusal of error.refusals) {
    const item = words('li', refusal.because)
    if (refusal.citation) item.append(' ', words('small', refusal.citation.source))
    list.append(item)
  }
  for (const field of error.fields) list.append(words('li', field.says))
  return list.childNodes.length > 0 ? [...nodes, list] : nodes
}

function words(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
