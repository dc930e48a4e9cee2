import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { GatheringSocket } from './gathering-socket.ts'

test('what is written in one breath arrives in one packet, and what follows is not held back', async () => {
  const packets: string[] = []
  const server = createServer((socket: Socket) => socket.on('data', packet => packets.push(String(packet)))).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  const socket = new GatheringSocket()
  socket.setNoDelay(true)
  socket.connect((server.address() as { port: number }).port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('begin;')
  socket.cork()
  socket.write('one;')
  socket.uncork()
  await Promise.resolve()
  socket.write('two;')
  await new Promise(resolve => setTimeout(resolve, 50))
  socket.write('three;')
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(packets).toEqual(['begin;one;two;', 'three;'])
  socket.destroy()
  server.close()
})
