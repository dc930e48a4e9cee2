import { DatabaseUnavailable } from './database.ts'

const network =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EAI_AGAIN|ENOTFOUND)$/
// 08: connection exceptions; 57P01–05: shut down, crashed, starting up, database dropped, idle too long; 53300: too many connections.
const server = /^(08...|57P0[1-5]|53300)$/
const driver =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout|Connection ended)/

/** Whether an error says that the server, or the way to it, failed – not the statement. */
export function isConnectionFailure(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true
  if (!(error instanceof Error)) return false
  const { code, syscall, severity } = error as Error & { code?: string; syscall?: string; severity?: string }
  if (code && severity) return server.test(code)
  if (code && syscall) return network.test(code)
  return (code !== undefined && network.test(code)) || driver.test(error.message)
}
