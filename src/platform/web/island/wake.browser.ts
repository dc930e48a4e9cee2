import { type ComponentType, h, hydrate } from 'preact'

/** Wakes each island of a name with the component that drew it on the server, given the same facts. */
export function wake<Facts extends object>(name: string, component: ComponentType<Facts>): void {
  for (const island of document.querySelectorAll(`[data-island="${name}"]`)) {
    const root = island.querySelector('.island-root')
    const facts = island.querySelector(':scope > script')?.textContent
    if (root && facts) hydrate(h(component, JSON.parse(facts) as Facts), root)
  }
}
