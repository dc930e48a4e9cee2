import { connect, type Socket } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** Milliseconds from the request to the whole body. */
  took: number
}

export interface Asked {
  token?: string
  method?: string
  send?: object
  accept?: string
}

/** Connections are kept open, as a browser keeps them. By address of the server: those that nobody uses just now. */
const idle = new Map<string, Socket[]>()

/**
 * One request as a browser sends it, over a bare socket: the client shares the cores with the server, so it must cost little.
 * Every answer of Daymark but the live stream says its length.
 */
export async function visit(address: string, asked: Asked = {}): Promise<Answer> {
  const { host, pathname, search } = new URL(address)
  const socket = kept(host) ?? (await opened(host))
  const text = requestOf(host, pathname + search, asked)
  const began = performance.now()
  const answer = await new Promise<Omit<Answer, 'took'>>((resolve, reject) => {
    let parts: Buffer[] = []
    const onData = (part: Buffer) => {
      parts.push(part)
      const whole = answerOf(parts.length === 1 ? part : Buffer.concat(parts))
      if ('answer' in whole) done(() => resolve(whole.answer))
      else parts = [whole.more]
    }
    const onEnd = () => done(() => reject(new Error(`${address}: the connection ended`)))
    const onError = (error: Error) => done(() => reject(error))
    const done = (then: () => void) => {
      socket.off('data', onData).off('close', onEnd).off('error', onError)
      then()
    }
    socket.on('data', onData).on('close', onEnd).on('error', onError)
    socket.write(text)
  })
  const took = performance.now() - began
  if (answer.headers.connection === 'close') socket.destroy()
  else idle.set(host, [...(idle.get(host) ?? []), socket])
  return { ...answer, took }
}

function kept(host: string): Socket | undefined {
  const sockets = idle.get(host) ?? []
  for (let socket = sockets.pop(); socket; socket = sockets.pop()) if (!socket.destroyed) return socket
  return undefined
}

function requestOf(host: string, path: string, { token, method = 'GET', send, accept = 'text/html,*/*;q=0.8' }: Asked): string {
  const body = send === undefined ? '' : JSON.stringify(send)
  return [
    `${method} ${path} HTTP/1.1`,
    `host: ${host}`,
    `accept: ${accept}`,
    'accept-encoding: gzip, deflate, br, zstd',
    'accept-language: en-GB,en;q=0.9',
    'user-agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'sec-fetch-site: same-origin',
    ...(token ? [`cookie: daymark=${token}`] : []),
    ...(body ? ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`] : []),
    '',
    body,
  ].join('\r\n')
}

/** What has come so far: the whole answer, or more is to come. */
function answerOf(come: Buffer): { answer: Omit<Answer, 'took'> } | { more: Buffer } {
  const end = come.indexOf('\r\n\r\n')
  if (end < 0) return { more: come }
  const [first = '', ...lines] = come.toString('latin1', 0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const length = Number(headers['content-length'])
  if (!(length >= 0)) throw new Error(`An answer that does not say its length: ${first}`)
  const body = come.subarray(end + 4)
  return body.length < length ? { more: come } : { answer: { status: Number(first.split(' ')[1]), headers, body } }
}

function opened(host: string): Promise<Socket> {
  const [name, port] = host.split(':')
  return new Promise((resolve, reject) => {
    const socket = connect({ host: name, port: Number(port), noDelay: true }, () => {
      socket.off('error', reject)
      resolve(socket.on('error', () => {}))
    }).once('error', reject)
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
export function leave(): void {
  for (const socket of [...idle.values()].flat()) socket.destroy()
  idle.clear()
}
