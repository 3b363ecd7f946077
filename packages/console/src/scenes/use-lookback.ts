import type { ConversationLookback, Lookback } from '@baton/contract'
import type { LookbackAnswers } from '@baton/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../api/client.ts'
import { answerLookback, lookbackQuery } from '../api/lookback.ts'
import { cache } from '../api/queries.ts'
import { toast } from '../design/toast.tsx'
import { createStore } from '../live/store.ts'

/** Escalations that one does not want to be asked about now, and those one wants to answer anew. */
const putOff = createStore<Record<string, true>>({})
const again = createStore<Record<string, true>>({})

type Edited = { escalation: string; answers: LookbackAnswers; note: string }

/** The four questions of a conversation as one is asked them; null when there is nothing to ask. */
export function useLookback(conversation: string, isOver: boolean) {
  const { data } = useQuery({ ...lookbackQuery(conversation), enabled: isOver })
  const [edited, setEdited] = useState<Edited | null>(null)
  const [late, anew] = [putOff.use(), again.use()]
  const lookback = data?.lookback
  if (!isOver || !lookback || late[lookback.escalation]) return null
  if (!data.asks && !anew[lookback.escalation]) return null
  const { escalation } = lookback
  const mine = edited?.escalation === escalation ? edited : null
  const now = mine ?? { escalation, answers: lookback.answers, note: lookback.note ?? '' }
  return {
    lookback,
    answers: now.answers,
    note: now.note,
    onAnswer: (answers: LookbackAnswers) => setEdited({ ...now, answers }),
    onNote: (note: string) => setEdited({ ...now, note }),
    onConfirm: () => void confirm(conversation, lookback, now),
    onLater: () => putOff.set((known) => ({ ...known, [escalation]: true })),
  }
}

/** The card goes at once and comes back when the house refuses the answers; undone, it can be answered anew. */
async function confirm(
  conversation: string,
  before: Lookback,
  { escalation, answers, note }: Edited,
): Promise<void> {
  const key = lookbackQuery(conversation).queryKey
  const show = (lookback: Lookback, asks: boolean) =>
    cache.setQueryData<ConversationLookback>(key, { lookback, asks })
  const askAgain = () => again.set((known) => ({ ...known, [escalation]: true }))
  again.set(({ [escalation]: _answered, ...others }) => others)
  show({ ...before, answers }, false)
  try {
    show(await answerLookback(escalation, { answers, ...(note && { note }) }), false)
    toast('Noted, thank you.', { undo: askAgain })
  } catch (error) {
    const { message, next } = toProblem(error)
    toast(`${message} ${next}`, { wrong: true })
    show(before, true)
  }
}
