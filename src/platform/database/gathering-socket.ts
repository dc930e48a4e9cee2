import { Socket } from 'node:net'

/** A socket on which all that is written in one breath leaves in one packet: statements sent together arrive together. */
export class GatheringSocket extends Socket {
  #gathering = false

  override write(...written: unknown[]): boolean {
    this.gather()
    return super.write(...(written as Parameters<Socket['write']>))
  }

  override cork(): void {
    this.gather()
    super.cork()
  }

  private gather(): void {
    if (this.#gathering) return
    this.#gathering = true
    super.cork()
    process.nextTick(() => {
      this.#gathering = false
      this.uncork()
    })
  }
}
