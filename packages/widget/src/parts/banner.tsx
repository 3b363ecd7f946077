import type { Failure } from '../connection/failure.ts'
import type { Outgoing, State } from '../state/state.ts'
import type { Texts } from '../texts.ts'
import { drawing } from './drawing.ts'

/** What is wrong, why, and what goes on: one sentence at a time, the gravest first. */
export function Banner() {
  const { state, texts, actions } = drawing()
  const sentence = trouble(state, texts)
  return (
    <div role="status" class={sentence ? 'banner' : 'unseen'}>
      {sentence}
      {sentence && mayTryAgain(state) && (
        <button type="button" class="plain" onClick={actions.tryAgain}>
          {texts.tryAgain}
        </button>
      )}
    </div>
  )
}

function trouble(state: State, texts: Texts): string | null {
  const { failure, link, online, outgoing, begunAnew } = state
  if (failure?.kind === 'closed_door') return texts.closedDoor
  if (!online) return texts.offline
  const kept = outgoing.map(failureOf).find(Boolean) ?? failure
  if (kept?.kind === 'busy') return texts.busy
  if (kept?.kind === 'trouble') return texts.trouble
  if (link === 'lost' || kept?.kind === 'offline') return texts.reconnecting
  return begunAnew ? texts.newVisit : null
}

function failureOf({ progress }: Outgoing): Failure | undefined {
  return progress.at === 'waiting' ? progress.failure : undefined
}

function mayTryAgain({ online, link, failure }: State): boolean {
  return online && (link === 'lost' || failure !== null)
}
