import { toProblem } from '../../api/client.ts'
import { house } from '../../api/house.ts'
import { cache, conversationQuery } from '../../api/queries.ts'
import { applyRow } from '../../live/live-cache.ts'
import { changePending, dropPending, type Pending, putPending } from '../../live/outbox.ts'
import { useMe } from '../use-me.ts'

type Intent = { kind: 'reply' | 'note'; text: string; sawMessage: number | null }

async function post(entry: Pending, sawMessage: number | null, me: string): Promise<void> {
  const { conversation, key, text } = entry
  try {
    const { row } =
      entry.kind === 'note'
        ? await house.note(conversation, { key, text })
        : await house.reply(conversation, { key, text, sawMessage })
    applyRow(row, me)
    await cache.invalidateQueries({ queryKey: conversationQuery(conversation).queryKey })
    dropPending(key)
  } catch (error) {
    changePending(key, { state: 'refused', problem: toProblem(error) })
  }
}

/** Sending shows at once. One key per intended message: trying again can never send twice. */
export function useSending(conversation: string) {
  const me = useMe().agent.id
  return {
    send: ({ kind, text, sawMessage }: Intent) => {
      const entry: Pending = {
        key: crypto.randomUUID(),
        conversation,
        kind,
        text,
        at: new Date().toISOString(),
        state: 'sending',
        problem: null,
      }
      putPending(entry)
      return post(entry, sawMessage, me)
    },
    again: (entry: Pending, sawMessage: number | null) => {
      changePending(entry.key, { state: 'sending', problem: null })
      return post(entry, sawMessage, me)
    },
  }
}
