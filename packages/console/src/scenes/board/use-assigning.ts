import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { AssignBody, QueueBoard } from '../../api/reaching-types.ts'
import { toast } from '../../design/toast.tsx'
import { applyRow } from '../../live/live-cache.ts'
import { useMe } from '../use-me.ts'
import type { Moving } from './board-context.ts'

/** Decides by hand who gets something. The house says no where nobody is there to take it. */
export function useAssigning(board: QueueBoard) {
  const me = useMe().agent.id
  const nameOf = (to: AssignBody) =>
    'agent' in to
      ? board.people.find(({ agent }) => agent.id === to.agent)?.agent.name
      : board.queues.find(({ id }) => id === to.queue)?.name
  return async (what: Moving, to: AssignBody): Promise<void> => {
    try {
      const { row } = await reaching.assign(what.conversation, to)
      applyRow(row, me)
      toast(`${what.customer} goes to ${nameOf(to) ?? 'them'}.`)
    } catch (error) {
      const { message, next } = toProblem(error)
      toast(`${message} ${next}`, { wrong: true })
    }
    void cache.invalidateQueries({ queryKey: ['board'] })
  }
}
