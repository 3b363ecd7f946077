import { toProblem } from '../../api/client.ts'
import { cache } from '../../api/queries.ts'
import { reaching } from '../../api/reaching.ts'
import type { CallbackView, MoveCallbackBody } from '../../api/reaching-types.ts'
import { toast } from '../../design/toast.tsx'
import { momentOf } from '../../parts/time.ts'

type Items = { items: CallbackView[] }

const refresh = () => cache.invalidateQueries({ queryKey: ['callbacks'] })
const put = (id: string, next: Partial<CallbackView>) =>
  cache.setQueriesData<Items>({ queryKey: ['callbacks'] }, (known) =>
    known?.items
      ? { items: known.items.map((it) => (it.id === id ? { ...it, ...next } : it)) }
      : known,
  )

/** Moves a callback at once on the screen; the customer is told by the house, and a refusal puts it back. */
export function useMoving() {
  return async (callback: CallbackView, to: MoveCallbackBody): Promise<void> => {
    const { dueFrom, dueTo } = callback
    const length = dueFrom && dueTo ? Date.parse(dueTo) - Date.parse(dueFrom) : 30 * 60_000
    put(callback.id, {
      dueFrom: to.slot,
      dueTo: new Date(Date.parse(to.slot) + length).toISOString(),
    })
    try {
      const moved = await reaching.moveCallback(callback.id, to)
      put(callback.id, moved)
      const undo = dueFrom
        ? {
            undo: () =>
              void reaching.moveCallback(callback.id, { ...to, slot: dueFrom }).finally(refresh),
          }
        : {}
      toast(`${callback.customer}: ${momentOf(moved.dueFrom ?? to.slot)}.`, undo)
    } catch (error) {
      const { message, next } = toProblem(error)
      toast(`${message} ${next}`, { wrong: true })
    }
    void refresh()
  }
}
