/** A form marked `data-auto` sends itself when a choice is picked by pointer. By keyboard a select changes at each arrow, so there the form waits for Enter or its button. */
export function autoSend(): void {
  let byKey = false
  document.addEventListener('keydown', () => (byKey = true), true)
  document.addEventListener('pointerdown', () => (byKey = false), true)
  document.addEventListener('change', ({ target }) => {
    const control =
      target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && /^(radio|checkbox|date)$/.test(target.type))
        ? target
        : undefined
    if (!byKey && control?.form?.hasAttribute('data-auto')) control.form.requestSubmit()
  })
}
