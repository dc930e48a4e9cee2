import { hydrate, render } from 'preact'
import type { MarkSaid } from '#registers/attendance/mark.ts'
import { CodeMenu } from './code-menu.tsx'
import { forgetDraft, keepDraft, withDraft } from './draft.browser.ts'
import { RegisterBar } from './register-bar.tsx'
import { type GridHands, RegisterGrid } from './register-grid.tsx'
import {
  markWith,
  moveTo,
  nextToMark,
  ontoFresh,
  openSheet,
  restHere,
  type Sheet,
  setMark,
  toSend,
  typedCode,
  undo,
} from './register-sheet.ts'
import type { LineView, RegisterView } from './register-view.ts'
import { type Answer, freshView, sendRegister, showAnswer, showDraft } from './send-register.browser.ts'

const data = document.getElementById('register-data')
if (data) start(JSON.parse(data.textContent ?? '') as RegisterView)

function start(served: RegisterView): void {
  const draft = withDraft(served)
  let { view, sheet } = draft
  const grid = document.getElementById('register-grid')!
  const bar = document.getElementById('register-bar')!
  let opened = performance.now()
  const minuteNow = () => view.minuteNow + Math.floor((performance.now() - opened) / 60_000)
  let refused: Record<number, string> = {}
  let saving = false

  const change = (next: Sheet) => {
    sheet = next
    keepDraft(view, sheet)
    draw()
  }
  const said = (line: LineView, code: string): MarkSaid => markWith(view, code, minuteNow(), sheet.marks[line.id])
  const hands: GridHands = {
    choose: (line, code) => change(setMark(sheet, line.id, said(line, code))),
    say: (line, part) => change({ ...sheet, marks: { ...sheet.marks, [line.id]: { ...sheet.marks[line.id]!, ...part } } }),
    more: line => openMenu(line),
    at: index => {
      if (index !== sheet.cursor) change(moveTo(sheet, view, index))
    },
  }
  const barHands = { reason: (text: string) => change({ ...sheet, reason: text }) }
  const draw = () => {
    render(<RegisterGrid {...{ view, sheet, refused }} hands={view.mayTake ? hands : undefined} />, grid)
    render(<RegisterBar {...{ view, sheet, saving }} hands={barHands} />, bar)
  }
  const openMenu = (line: LineView) => {
    const dialog = document.getElementById('code-menu') as HTMLDialogElement
    const choose = (code: string) => {
      dialog.close()
      change(setMark(sheet, line.id, said(line, code)))
      document.getElementById(`more-${line.id}`)?.focus()
    }
    render(
      <CodeMenu name={line.name} menu={view.menus[line.menu] ?? []} chosen={sheet.marks[line.id]?.code} onChoose={choose} />,
      document.getElementById('code-menu-body')!,
    )
    dialog.showModal()
  }
  const save = async () => {
    if (saving) return
    saving = true
    refused = {}
    draw()
    const answer: Answer = await sendRegister(view, toSend(sheet, view))
    saving = false
    if (answer.kind === 'saved') {
      forgetDraft(view)
      location.assign(`${view.path}?saved=${answer.happening}`)
      return
    }
    if (answer.kind === 'stale') await takeUp(answer)
    refused = showAnswer(answer, view, (line, mark) => change(setMark(sheet, line, mark)))
    draw()
  }
  const takeUp = async ({ seen, error }: Extract<Answer, { kind: 'stale' }>) => {
    const fresh = (await freshView(view.path)) ?? { ...view, seen }
    sheet = ontoFresh(sheet, view, fresh, error.stale?.clashes.map(clash => clash.pupil) ?? [])
    view = fresh
    opened = performance.now()
    keepDraft(view, sheet)
  }
  const onKey = (event: KeyboardEvent) => {
    if (!view.mayTake || document.querySelector('dialog[open]')) return
    const target = event.target as HTMLElement
    const writing = target.matches('input:not([type=radio]), textarea, select')
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return stop(event, () => void save())
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !writing)
      return stop(event, () => change(undo(sheet)))
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && target.matches('#register input')) return stop(event, () => go(sheet.cursor + 1))
    if (writing) return
    const line = view.lines[sheet.cursor]
    if (event.key === 'ArrowDown') return stop(event, () => go(sheet.cursor + 1))
    if (event.key === 'ArrowUp') return stop(event, () => go(sheet.cursor - 1))
    if (!line || target.matches('a, button, summary')) return
    if (event.key === ' ') return stop(event, () => mark(line, view.here, true))
    if (event.key.length !== 1) return
    const key = event.key.toUpperCase()
    const menu = view.menus[line.menu] ?? []
    const typed = typedCode(menu, sheet.typed + key) ?? typedCode(menu, key)
    if (typed && 'code' in typed)
      return stop(event, () => mark(line, typed.code, !menu.some(o => o.code !== typed.code && o.code.startsWith(typed.code))))
    if (typed) return stop(event, () => change({ ...sheet, typed: typed.wait }))
    if (key === 'A') return stop(event, () => change(restHere(sheet, view)))
  }
  const mark = (line: LineView, code: string, onward: boolean) => {
    const marked = setMark(sheet, line.id, said(line, code))
    const asks = (view.menus[line.menu] ?? []).find(o => o.code === code)?.needs === 'nature'
    change(onward && !asks ? moveTo(marked, view, nextToMark(marked, view)) : { ...marked, typed: onward ? '' : code })
    if (asks) document.querySelector<HTMLInputElement>(`#p${line.id} .nature`)?.focus()
    else focusRow()
  }
  const go = (to: number) => {
    change(moveTo(sheet, view, to))
    focusRow()
  }
  const focusRow = () => {
    const row = document.getElementById(`p${view.lines[sheet.cursor]?.id}`)
    const control =
      row?.querySelector<HTMLElement>('input[type=radio]:checked') ?? row?.querySelector<HTMLElement>('input[type=radio]')
    control?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }

  hydrate(<RegisterGrid view={served} sheet={openSheet(served)} />, grid)
  draw()
  if (draft.found) showDraft()
  grid.addEventListener('click', event => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[id^="more-"]')
    const line = button && view.lines.find(l => `more-${l.id}` === button.id)
    if (line && view.mayTake) stop(event, () => openMenu(line))
  })
  bar.addEventListener('click', event => {
    if ((event.target as HTMLElement).closest('#rest-here')) change(restHere(sheet, view))
  })
  document.getElementById('register-form')?.addEventListener('submit', event => {
    if (!event.submitter?.hasAttribute('formaction')) stop(event, () => void save())
  })
  document.addEventListener('keydown', onKey)
}

function stop(event: Event, then: () => void): void {
  event.preventDefault()
  then()
}
