/** A pressed button says what is under way (`data-busy`) until the answer comes, and a form is sent once. */
export function busyButtons(): void {
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    if (event.defaultPrevented || form.method === 'dialog') return
    if (form.hasAttribute('data-sent')) return event.preventDefault()
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement) || !button.dataset.busy) return
    form.setAttribute('data-sent', '')
    button.style.minWidth = `${button.offsetWidth}px`
    button.dataset.said = button.innerHTML
    button.textContent = button.dataset.busy
    button.setAttribute('aria-disabled', 'true')
  })
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) form.removeAttribute('data-sent')
    for (const button of document.querySelectorAll<HTMLElement>('button[data-said]')) {
      button.innerHTML = button.dataset.said ?? ''
      button.removeAttribute('data-said')
      button.removeAttribute('aria-disabled')
    }
  })
}
