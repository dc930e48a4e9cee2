import { settle } from './settle.browser.ts'

/** Elements with `data-live` (the address of a stream of news) and an id are kept as the server sees them: on news, the page is fetched again and their content replaced. */
const regions = () => [...document.querySelectorAll<HTMLElement>('[data-live][id]')]

let due = false
let underWay = false
let again = false

/** News comes in bursts; one look answers them all, and only one is under way at a time. */
function soon(): void {
  if (due) return
  due = true
  setTimeout(() => {
    due = false
    if (document.hidden) return
    if (underWay) again = true
    else void look()
  }, 120)
}

async function look(): Promise<void> {
  underWay = true
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' }, credentials: 'same-origin' })
    if (!answer.ok || answer.redirected) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const region of regions()) {
      const next = fresh.getElementById(region.id)
      if (next) settle(region, next)
    }
    document.dispatchEvent(new CustomEvent('daymark:fresh'))
  } catch {
    // The network is away; the stream comes back with it, and asks again.
  } finally {
    underWay = false
    if (again) {
      again = false
      soon()
    }
  }
}

for (const address of new Set(regions().map(region => region.dataset.live ?? ''))) {
  const stream = new EventSource(address)
  let lost = false
  stream.addEventListener('message', soon)
  stream.addEventListener('changed', soon)
  stream.addEventListener('error', () => (lost = true))
  stream.addEventListener('open', () => {
    if (lost) soon()
    lost = false
  })
}
document.addEventListener('visibilitychange', soon)
