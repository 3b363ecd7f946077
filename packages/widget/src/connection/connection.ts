import type { OpenAnswer, WebchatEvent } from '@baton/contract'
import type { Store } from '../state/store.ts'
import { newestNumber } from '../state/thread.ts'
import type { Door } from './door.ts'
import type { Failure } from './failure.ts'
import { pauseBefore, pauser } from './patience.ts'
import type { Result } from './request.ts'
import { follow } from './stream.ts'
import type { Visitor } from './visitor.ts'

type Parts = {
  door: Door
  visitor: Visitor
  store: Store
  heard: (event: WebchatEvent) => void
  opened: () => void
  alone: (work: () => Promise<Result<OpenAnswer>>) => Promise<Result<OpenAnswer>>
  isHidden: () => boolean
}

/** A stream that held this long was a good one: the next pause is a short one again. */
const lasting = 10_000

/** Nobody looks: the return of somebody ends this pause. */
const aDay = 86_400_000

export type Connection = {
  /** There is a reason to talk to the server: connects, or ends a pause early. */
  want: () => void
  /** Ends a pause early, if there is one. */
  wake: () => void
  /** Drops the stream and comes back, to catch up or as somebody else. */
  renew: () => void
}

/**
 * Opens, follows the stream, and comes back when it ends. Each return asks for the whole thread
 * again: a state that changed while nobody listened is never missed.
 */
export function connectionOf(parts: Parts): Connection {
  const { store, door } = parts
  const pause = pauser()
  let running = false
  let stream = new AbortController()

  async function run(): Promise<void> {
    running = true
    for (let attempt = 0; ; attempt++) {
      while (parts.isHidden()) await pause.rest(aDay)
      const begunAt = Date.now()
      const failure = await visit()
      if (Date.now() - begunAt > lasting) attempt = 0
      if (failure?.kind === 'closed_door') break
      // The first break is mended in silence; a banner for half a second would only worry.
      if (attempt > 0 || !store.now().house) store.tell({ kind: 'connection_lost', failure })
      await pause.rest(pauseBefore(attempt, failure, Math.random()))
    }
    running = false
    store.tell({ kind: 'connection_lost', failure: { kind: 'closed_door' } })
  }

  async function visit(): Promise<Failure | null> {
    store.tell({ kind: 'opening_begun' })
    stream = new AbortController()
    const { signal } = stream
    const answer = await parts.alone(() => openDoor(parts))
    if (!answer.ok) return answer.failure
    if (signal.aborted) return null
    store.tell({ kind: 'opened', answer: answer.value })
    parts.opened()
    const url = door.streamUrl(answer.value.token, newestNumber(store.now().messages))
    const begun = () => store.tell({ kind: 'stream_begun' })
    return follow(url, { begun, heard: parts.heard }, signal)
  }

  return {
    want: () => (running ? pause.wake() : void run()),
    wake: pause.wake,
    renew: () => {
      stream.abort()
      pause.wake()
    },
  }
}

/** Knocks with the token of the earlier visit; where it is no longer known, as a new visitor. */
async function openDoor({ door, visitor, store }: Parts): Promise<Result<OpenAnswer>> {
  const token = visitor.token()
  let answer = await door.open(token)
  if (token && isUnwelcome(answer)) {
    visitor.forget()
    store.tell({ kind: 'visitor_forgotten' })
    answer = await door.open(null)
  }
  if (answer.ok) visitor.remember(answer.value.token)
  return isUnwelcome(answer) ? { ok: false, failure: { kind: 'closed_door' } } : answer
}

function isUnwelcome(answer: Result<OpenAnswer>): boolean {
  return !answer.ok && (answer.failure.kind === 'stranger' || answer.failure.kind === 'refused')
}
