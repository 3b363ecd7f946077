import type { Failure } from '../connection/failure.ts'
import type { Outgoing, Progress, State } from '../state/state.ts'
import type { Texts } from '../texts.ts'
import { Delivery } from './delivery.tsx'
import { drawing } from './drawing.ts'
import { RichText } from './rich-text.tsx'

/** What the customer wrote and the thread has not got yet, with an honest word about where it is. */
export function OutgoingMessage({ item }: { item: Outgoing }) {
  const { texts, state } = drawing()
  const { progress } = item
  return (
    <div class="said by-customer first">
      <span class="unseen">{texts.you}: </span>
      <div class="balloon">
        <RichText text={item.text} />
      </div>
      {progress.at === 'refused' ? (
        <Refused item={item} failure={progress.failure} />
      ) : (
        <Delivery text={progressText(progress, state, texts)} isDone={progress.at === 'accepted'} />
      )}
    </div>
  )
}

function progressText(progress: Progress, { online, link }: State, texts: Texts): string {
  if (progress.at === 'accepted') return texts.sent
  if (progress.at !== 'waiting') return texts.sending
  const isCutOff = !online || link === 'lost' || progress.failure?.kind === 'offline'
  return isCutOff ? texts.noConnection : texts.sending
}

function Refused({ item, failure }: { item: Outgoing; failure: Failure }) {
  const { texts, actions } = drawing()
  return (
    <div class="refusal" role="alert">
      <p>{failure.kind === 'too_long' ? texts.tooLarge : texts.refused}</p>
      <button type="button" class="plain" onClick={() => actions.edit(item)}>
        {texts.edit}
      </button>
    </div>
  )
}
