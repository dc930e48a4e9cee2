/** A form marked `data-guard` asks before the page is left with something typed and not sent. */
export function guardForms(): void {
  const typed = new Set<HTMLFormElement>()
  const note = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>('form[data-guard]') : null
    if (form) typed.add(form)
  }
  document.addEventListener('input', note)
  document.addEventListener('change', note)
  document.addEventListener('reset', ({ target }) => void typed.delete(target as HTMLFormElement))
  document.addEventListener('submit', event => {
    if (!event.defaultPrevented) typed.delete(event.target as HTMLFormElement)
  })
  addEventListener('beforeunload', event => {
    if ([...typed].some(form => form.isConnected)) event.preventDefault()
  })
}
