import { Agent, type IncomingMessage, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
  /** Milliseconds from the request to the whole body. */
  took: number
}

/** Connections are kept open, as a browser keeps them. */
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** One request as a browser sends it. */
export function visit(
  address: string,
  options: { token?: string; method?: string; send?: object; accept?: string } = {},
): Promise<Answer> {
  const { token, method = 'GET', send, accept = 'text/html,*/*;q=0.8' } = options
  const text = send && JSON.stringify(send)
  const headers = {
    accept,
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': 'en-GB,en;q=0.9',
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'sec-fetch-site': 'same-origin',
    ...(token ? { cookie: `daymark=${token}` } : {}),
    ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
  }
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const sent = request(address, { agent, method, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
          took: performance.now() - began,
        }),
      )
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

/** What an answer says, its compression undone. */
export function textOf({ headers, body }: Answer): string {
  const encoding = headers['content-encoding']
  return (encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

/** The same, where anything but success stops the measurement. */
export async function visitWell(...of: Parameters<typeof visit>): Promise<Answer> {
  const answer = await visit(...of)
  if (answer.status !== 200)
    throw new Error(`${of[1]?.method ?? 'GET'} ${of[0]}: ${answer.status} ${textOf(answer).slice(0, 400)}`)
  return answer
}

/** Closes the connections that were kept. */
export const leave = (): void => agent.destroy()
