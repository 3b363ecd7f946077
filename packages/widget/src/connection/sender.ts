import type { Outgoing, Progress } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { newestNumber } from '../state/thread.ts'
import type { Door } from './door.ts'
import { type Failure, isPassing } from './failure.ts'
import type { Outbox } from './outbox.ts'
import { pauseBefore } from './patience.ts'
import type { Visitor } from './visitor.ts'

export type SenderParts = {
  door: Pick<Door, 'say'>
  outbox: Outbox
  visitor: Pick<Visitor, 'token'>
  store: Store
  alone: (work: () => Promise<void>) => Promise<void>
  later: (work: () => void, milliseconds: number) => void
  strangerFound: () => void
}

/** Sends what waits, oldest first, one after the other: the second never overtakes the first. */
export function senderOf(parts: SenderParts): { flush: () => Promise<void> } {
  let running = false
  let again = false
  let attempt = 0

  async function flush(): Promise<void> {
    again = true
    if (running) return
    running = true
    // A message written while the lock is being given back must not be forgotten.
    while (again) {
      again = false
      await parts.alone(sendAll)
    }
    running = false
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const item = parts.store.now().outgoing.find(({ progress }) => progress.at === 'waiting')
      const token = parts.visitor.token()
      if (!item || !token) return
      const failure = await sendOne(parts, token, item)
      if (failure) return comeBack(failure)
      attempt = 0
    }
  }

  function comeBack(failure: Failure): void {
    if (failure.kind === 'stranger') parts.strangerFound()
    else parts.later(flush, pauseBefore(attempt++, failure, Math.random()))
  }

  return { flush }
}

/** Null when the message is settled one way or the other; a failure when it has to wait. */
async function sendOne(
  { door, outbox, store }: SenderParts,
  token: string,
  item: Outgoing,
): Promise<Failure | null> {
  const { id } = item
  if (!outbox.has(id)) {
    // Another tab has sent it; the stream brings it.
    store.tell({ kind: 'discarded', id })
    return null
  }
  const tell = (progress: Progress) => store.tell({ kind: 'progressed', id, progress })
  const after = newestNumber(store.now().messages)
  tell({ at: 'sending', after })
  const answer = await door.say(token, item)
  const failure = answer.ok ? null : answer.failure
  if (failure && (isPassing(failure) || failure.kind === 'stranger')) {
    tell({ at: 'waiting', failure })
    return failure
  }
  outbox.drop(id)
  if (answer.ok) tell({ at: 'accepted', as: answer.value.id, after })
  else tell({ at: 'refused', failure: answer.failure })
  return null
}
