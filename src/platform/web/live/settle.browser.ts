/** Puts new content in place of old, and leaves the reader where they were: what is open stays open, the focus stays, and nothing is touched while something is being typed there. */
export function settle(region: HTMLElement, next: HTMLElement): void {
  if (region.innerHTML === next.innerHTML || region.querySelector('dialog[open]') || typing(region)) return
  const open = [...region.querySelectorAll<HTMLDetailsElement>('details[open]')].map(nameOf)
  const held =
    document.activeElement instanceof HTMLElement && region.contains(document.activeElement)
      ? nameOf(document.activeElement)
      : undefined
  for (const details of next.querySelectorAll('details')) if (open.includes(nameOf(details))) details.open = true
  region.replaceChildren(...next.childNodes)
  if (held === undefined) return
  const heir = [...region.querySelectorAll<HTMLElement>('a, button, summary, input, select, textarea, [tabindex]')].find(
    element => nameOf(element) === held,
  )
  if (!heir && !region.hasAttribute('tabindex')) region.setAttribute('tabindex', '-1')
  ;(heir ?? region).focus({ preventScroll: true })
}

/** Something typed or chosen that the server does not know yet. */
const typing = (region: HTMLElement): boolean =>
  [...region.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(input =>
    /^(checkbox|radio)$/.test(input.type)
      ? (input as HTMLInputElement).checked !== (input as HTMLInputElement).defaultChecked
      : input.type !== 'hidden' && input.value !== input.defaultValue,
  ) ||
  [...region.querySelectorAll('option')].some(
    option => option.selected !== option.defaultSelected && option.closest('select')?.querySelector('[selected]') !== null,
  )

/** What tells an element from its neighbours in both the old and the new content. */
function nameOf(element: Element): string {
  const own = element.id || element.getAttribute('name') || element.getAttribute('href') || element.getAttribute('data-key')
  const item = element.closest('[id]')
  return `${element.tagName} ${item && item !== element ? item.id : ''} ${own ?? (element.querySelector('summary') ?? element).textContent}`
}
