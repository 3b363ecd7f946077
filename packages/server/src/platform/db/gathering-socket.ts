import { Socket } from 'node:net'

/**
 * Sends all that is written in the same moment in one piece. Each piece is a system call here and wakes a process
 * there, which for short statements costs more than the statement.
 */
export class GatheringSocket extends Socket {
  #isGathering = false

  override write(data: Uint8Array | string, ...rest: unknown[]): boolean {
    this.#gather()
    return super.write(data, ...(rest as []))
  }

  #gather(): void {
    if (this.#isGathering) return
    this.#isGathering = true
    this.cork()
    process.nextTick(() => {
      this.#isGathering = false
      this.uncork()
    })
  }
}
