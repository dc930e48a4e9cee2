// Finds while words are typed: asks the same address anew, and puts what it found in the place of what was there.
const form = document.querySelector<HTMLFormElement>('form.search-box')
const box = form?.querySelector<HTMLInputElement>('input[name=find]')
const pause = 150
let waiting: number | undefined
let asked: AbortController | undefined

async function find(): Promise<void> {
  if (!form || !box) return
  const words = box.value.trim()
  const address = words === '' ? form.action : `${form.action}?${new URLSearchParams([['find', words]])}`
  asked?.abort()
  asked = new AbortController()
  const answer = await fetch(address, { headers: { accept: 'text/html' }, signal: asked.signal })
  if (!answer.ok || answer.redirected) return form.submit()
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const place of ['#found', 'h1']) {
    const now = document.querySelector(place)
    const then = page.querySelector(place)
    if (now && then) now.replaceChildren(...then.childNodes)
  }
  document.title = page.title
  history.replaceState(null, '', address)
}

box?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = window.setTimeout(() => void find().catch(() => {}), pause)
})
