import { connect } from 'node:net'
import type { Figure } from './figures.ts'
import { textOf, visitWell } from './visitor.ts'

/** Everything that a page makes a browser ask for: stylesheet, scripts and what they import, font, icon. */
export const askedFor = (html: string): string[] => [
  ...new Set([...html.matchAll(/<(?:link|script|img)\b[^>]*?(?:href|src)="(\/[^"]+)"/g)].map(match => match[1]!)),
]

/** A first visit: the page and all that it asks for, nothing kept from before, as many bytes as come down the wire, headers too. */
export async function firstPage(
  name: string,
  address: string,
  token?: string,
): Promise<{ figure: Figure; parts: Record<string, number> }> {
  const page = await visitWell(address, { token })
  const addresses = askedFor(textOf(page)).map(path => new URL(path, address).href)
  const parts: Record<string, number> = {}
  for (const each of [address, ...addresses]) parts[new URL(each).pathname] = await bytesOf(each, token)
  const value = Object.values(parts).reduce((sum, part) => sum + part, 0) / 1000
  return { figure: { name, value, unit: 'kB', target: 60 }, parts }
}

/** One request on a connection of its own: every byte of the answer. */
function bytesOf(address: string, token?: string): Promise<number> {
  const { hostname, port, pathname } = new URL(address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        [
          `GET ${pathname} HTTP/1.1`,
          `host: ${hostname}:${port}`,
          'accept: text/html,*/*;q=0.8',
          'accept-encoding: gzip, deflate, br, zstd',
          ...(token ? [`cookie: daymark=${token}`] : []),
          'connection: close',
          '',
          '',
        ].join('\r\n'),
      ),
    )
    socket.on('error', reject)
    socket.on('data', () => {})
    socket.on('close', () => resolve(socket.bytesRead))
  })
}
