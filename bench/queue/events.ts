/** What happens when, soonest first; of two at the same time the one that was planned first. */
export class Agenda<Event> {
  readonly #heap: { at: number; order: number; event: Event }[] = []
  #planned = 0

  get next(): number {
    return this.#heap[0]?.at ?? Number.POSITIVE_INFINITY
  }

  plan(at: number, event: Event): void {
    this.#planned += 1
    const heap = this.#heap
    heap.push({ at, order: this.#planned, event })
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1
      if (!this.#isBefore(child, parent)) break
      this.#swap(child, parent)
      child = parent
    }
  }

  take(): Event | undefined {
    const heap = this.#heap
    const [first] = heap
    const last = heap.pop()
    if (!first || !last || heap.length === 0) return first?.event
    heap[0] = last
    for (let parent = 0; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2]
      let least = parent
      if (left < heap.length && this.#isBefore(left, least)) least = left
      if (right < heap.length && this.#isBefore(right, least)) least = right
      if (least === parent) return first.event
      this.#swap(parent, least)
      parent = least
    }
  }

  #isBefore(left: number, right: number): boolean {
    const [one, other] = [this.#heap[left], this.#heap[right]]
    if (!one || !other) return false
    return one.at < other.at || (one.at === other.at && one.order < other.order)
  }

  #swap(left: number, right: number): void {
    const [one, other] = [this.#heap[left], this.#heap[right]]
    if (one) this.#heap[right] = one
    if (other) this.#heap[left] = other
  }
}
