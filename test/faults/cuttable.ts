import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { ClientConfig } from 'pg'

/** A way to the database that a test can cut: at once, or when certain words pass on it. */
export interface Cuttable {
  /** The way to the database over this one. */
  reach(admin: ClientConfig): Promise<ClientConfig>
  /** Cuts every connection, and lets none through until `mend`. */
  cut(): void
  /** Cuts all when the last of these words is sent to the database, the others having gone before: before it arrives, or as soon as it has. */
  cutAt(words: string[], when: 'before' | 'after'): void
  mend(): void
  close(): Promise<void>
}

/** Opens such a way. */
export function cuttable(): Cuttable {
  const open = new Set<Socket>()
  let away = false
  let trap: { words: string[]; when: 'before' | 'after' } | undefined
  let target: () => Socket = () => {
    throw new Error('Nothing to reach yet')
  }
  const cut = () => {
    away = true
    for (const socket of open) socket.destroy()
  }
  const pass = (client: Socket, server: Socket) => (data: Buffer) => {
    if (away) return
    if (trap && trap.words.length > 0 && data.includes(trap.words[0]!)) trap.words.shift()
    const trapped = trap?.words.length === 0 ? trap : undefined
    if (!trapped) return void server.write(data)
    trap = undefined
    if (trapped.when === 'before') return cut()
    // Its answer is the sign that the words were taken in; the answer itself does not get through.
    server.removeAllListeners('data')
    server.once('data', cut)
    server.write(data)
    client.pause()
  }
  const listener = createServer(client => {
    if (away) return void client.destroy()
    const server = target()
    for (const socket of [client, server]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        server.destroy()
      })
    }
    client.on('data', pass(client, server))
    server.on('data', data => away || client.write(data))
  })
  return {
    async reach(admin) {
      const url = admin.connectionString ? new URL(admin.connectionString) : undefined
      const host = url ? (url.searchParams.get('host') ?? url.hostname) : admin.host!
      const port = Number(url ? url.searchParams.get('port') || url.port || 5432 : admin.port)
      target = () => connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port })
      listener.listen(0, '127.0.0.1')
      await once(listener, 'listening')
      const here = { host: '127.0.0.1', port: (listener.address() as AddressInfo).port }
      if (!url) return { ...admin, ...here }
      url.searchParams.delete('host')
      url.searchParams.delete('port')
      url.host = `${here.host}:${here.port}`
      return { ...admin, connectionString: url.href }
    },
    cut,
    cutAt(words, when) {
      // Words are only sent whole on a connection that has not sent them before.
      cut()
      away = false
      trap = { words: [...words], when }
    },
    mend() {
      away = false
      trap = undefined
    },
    async close() {
      cut()
      listener.close()
    },
  }
}
