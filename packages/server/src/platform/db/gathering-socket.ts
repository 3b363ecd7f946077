import { Socket } from 'node:net'

/**
 * Sends all that is written in the same moment in one piece. Each piece is a system call here and wakes a process
 * there, which for short statements costs more than the statement.
 */
export class GatheringSocket extends Socket {
  #isGathering = false

  override write(data: Uint8Array | string, ...rest: unknown[]): boolean {
    this.cork()
    return super.write(data, ...(rest as []))
  }

  override cork(): void {
    if (this.#isGathering) return
    this.#isGathering = true
    super.cork()
    process.nextTick(() => {
      this.#isGathering = false
      super.uncork()
    })
  }

  /** The driver asks for this after each statement, and Node would send at once; the end of the moment does it for all. */
  override uncork(): void {}
}
