/** Notices that can be put away, and menus that close when something else is pressed or Escape is. */
export function putAway(): void {
  document.addEventListener('click', ({ target }) => {
    const pressed = target as Element
    if (pressed.closest('[data-dismiss]')) {
      pressed.closest('.notice')?.remove()
      document.getElementById('main')?.focus({ preventScroll: true })
    }
    for (const menu of openMenus()) if (!menu.contains(pressed)) menu.open = false
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const menu of openMenus()) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
}

const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')
