import type { BoardPerson, QueueBoard } from '../../api/reaching-types.ts'

/** Could be asked for something now, if they had room. */
export const isAtWork = ({ state }: Pick<BoardPerson, 'state'>): boolean =>
  state.isHere && state.onShift !== false && state.presence === 'available'

/** The board in a few numbers. */
export function boardFigures({ queues, people }: QueueBoard) {
  const oldest = queues
    .flatMap(({ oldestSince }) => (oldestSince ? [oldestSince] : []))
    .sort()
    .at(0)
  const here = people.filter(isAtWork)
  const free = here.reduce(
    (sum, { state }) => sum + Math.max(0, Math.floor(state.capacity - state.load)),
    0,
  )
  return {
    waiting: queues.reduce((sum, queue) => sum + queue.waiting, 0),
    oldest: oldest ?? null,
    atRisk: queues.reduce((sum, queue) => sum + queue.atRisk, 0),
    here: here.length,
    people: people.length,
    free,
  }
}

/** Whoever can be asked first, the emptiest hands first; then those who are busy, away, and gone. */
export function inOrderOfRoom(people: readonly BoardPerson[]): BoardPerson[] {
  const rank = (person: BoardPerson) => {
    if (isAtWork(person)) return 0
    if (!person.state.isHere || person.state.presence === 'offline') return 3
    return person.state.presence === 'busy' ? 1 : 2
  }
  const share = ({ state }: BoardPerson) => state.load / Math.max(1, state.capacity)
  return [...people].sort(
    (left, right) =>
      rank(left) - rank(right) ||
      share(left) - share(right) ||
      left.agent.name.localeCompare(right.agent.name),
  )
}
