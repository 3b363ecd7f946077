import type { ConversationDetail, ConversationRow } from '@baton/contract'
import { useMemo } from 'react'
import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache, conversationQuery } from '../../api/queries.ts'
import type { CommandAnswer, HandBackBody, SteerBody } from '../../api/types.ts'
import { toast } from '../../design/toast.tsx'
import { applyRow } from '../../live/live-cache.ts'
import { useMe } from '../use-me.ts'

const detailKey = (id: string) => conversationQuery(id).queryKey
const refresh = (id: string) => cache.invalidateQueries({ queryKey: detailKey(id) })

/** Carries a command out; answers whether it was accepted. A refusal is said in words, and the truth loaded anew. */
async function command(
  id: string,
  me: string,
  act: () => Promise<CommandAnswer>,
): Promise<boolean> {
  try {
    const { row } = await act()
    applyRow(row, me)
    void refresh(id)
    return true
  } catch (error) {
    const problem = toProblem(error)
    toast(`${problem.message} ${problem.next}`, { wrong: true })
    void refresh(id)
    return false
  }
}

/** The screen passes the baton at once; the house's answer, or its refusal, follows. */
function holdAtOnce(id: string, me: { id: string; name: string }): void {
  const known = cache.getQueryData<ConversationDetail>(detailKey(id))
  if (!known) return
  const row: ConversationRow = {
    ...known.row,
    holder: { kind: 'human', agent: me.id, name: me.name },
    status: 'open',
    waitingSince: null,
    waitEndsAt: null,
  }
  const mayDo: ConversationDetail['mayDo'] = ['reply', 'note', 'hand_back', 'requeue', 'resolve']
  cache.setQueryData<ConversationDetail>(detailKey(id), { ...known, row, mayDo })
}

export function useCommands(id: string) {
  const me = useMe().agent
  return useMemo(() => {
    const run = (act: () => Promise<CommandAnswer>) => command(id, me.id, act)
    const reopen = () => run(() => house.reopen(id))
    return {
      takeOver: () => {
        holdAtOnce(id, me)
        return run(() => house.takeOver(id))
      },
      handBack: (body: HandBackBody) => run(() => house.handBack(id, body)),
      steer: (body: SteerBody) => run(() => house.steer(id, body)),
      requeue: () => run(() => house.requeue(id)),
      promiseCallback: () => run(() => house.promiseCallback(id)),
      reopen,
      resolve: async () => {
        if (await run(() => house.resolve(id))) toast('Resolved.', { undo: () => void reopen() })
      },
    }
  }, [id, me])
}

export type Commands = ReturnType<typeof useCommands>
