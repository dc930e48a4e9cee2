/** `data-opens` opens the dialog of that id, `data-closes` leaves it. Without script the opener's own address is followed. */
export function dialogs(): void {
  document.addEventListener('click', event => {
    const pressed = event.target as Element
    const opener = pressed.closest<HTMLElement>('[data-opens]')
    const dialog = opener && document.getElementById(opener.dataset.opens ?? '')
    if (dialog instanceof HTMLDialogElement) {
      event.preventDefault()
      dialog.showModal()
    }
    if (pressed.closest('[data-closes]')) pressed.closest('dialog')?.close()
  })
}
