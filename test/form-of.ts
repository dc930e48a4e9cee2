const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? decoded(found[1] ?? '') : undefined
}

/** What a browser would send of the form with this id, as it is drawn: names with their values, a name given twice as a list. */
export function formOf(html: string, id: string): Record<string, string | string[]> {
  const from = html.search(new RegExp(`<form[^>]* id="${id}"`))
  const form = html.slice(from, html.indexOf('</form>', from))
  const sent: [string, string][] = []
  for (const [whole, input, select, inSelect, area, inArea] of form.matchAll(
    /(<input[^>]*>)|(<select[^>]*>)([\s\S]*?)<\/select>|(<textarea[^>]*>)([\s\S]*?)<\/textarea>/g,
  )) {
    const name = attribute(input ?? select ?? area ?? whole, 'name')
    if (name === undefined) continue
    if (input) {
      const type = attribute(input, 'type')
      const chosen = (type !== 'checkbox' && type !== 'radio') || attribute(input, 'checked') !== undefined
      if (chosen) sent.push([name, attribute(input, 'value') ?? (type === 'checkbox' ? 'on' : '')])
    } else if (select) {
      const options = [...inSelect!.matchAll(/<option[^>]*>/g)].map(([tag]) => tag)
      const selected = options.find(tag => attribute(tag, 'selected') !== undefined) ?? options[0]!
      sent.push([name, attribute(selected, 'value') ?? ''])
    } else sent.push([name, decoded(inArea!).replace(/^\n/, '')])
  }
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of sent) {
    const before = fields[name]
    fields[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
  }
  return fields
}
