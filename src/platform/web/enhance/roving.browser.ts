/** Within `data-roving` many links are one stop of the Tab key: arrows, Home and End go from one to the next where it lies on the screen. */
export function roving(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-roving]')) {
    const links = [...group.querySelectorAll<HTMLElement>('a[href]')]
    const stand = (at: HTMLElement | undefined) => {
      for (const link of links) link.tabIndex = link === at ? 0 : -1
    }
    stand(links.at(-1))
    group.addEventListener('focusin', ({ target }) => stand(target as HTMLElement))
    group.addEventListener('keydown', event => {
      const next = nextOf(links, event.target as HTMLElement, event.key)
      if (!next) return
      event.preventDefault()
      next.focus()
    })
  }
}

const directions: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function nextOf(links: HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'Home') return links[0]
  if (key === 'End') return links.at(-1)
  const direction = directions[key]
  if (!direction) return undefined
  const start = centre(from)
  let best: HTMLElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const link of links) {
    const { x, y } = centre(link)
    const along = (x - start.x) * direction[0] + (y - start.y) * direction[1]
    const aside = Math.abs((x - start.x) * direction[1]) + Math.abs((y - start.y) * direction[0])
    const distance = along + aside * 4
    if (along > 1 && distance < least) {
      least = distance
      best = link
    }
  }
  return best
}

function centre(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
