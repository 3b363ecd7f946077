import type { Outgoing, State } from '../state/state.ts'
import type { Texts } from '../texts.ts'
import { drawing } from './drawing.ts'
import { Icon } from './icon.tsx'
import { RichText } from './rich-text.tsx'

/** What the customer wrote and the thread has not got yet, with an honest word about where it is. */
export function OutgoingMessage({ item }: { item: Outgoing }) {
  const { texts, state } = drawing()
  return (
    <div class={`said by-customer first ${item.progress}`}>
      <span class="unseen">{texts.you}: </span>
      <div class="balloon">
        <RichText text={item.text} />
      </div>
      {item.progress === 'refused' ? (
        <Refused item={item} />
      ) : (
        <div class="delivery">
          <Icon name={item.progress === 'accepted' ? 'check' : 'clock'} />
          {progressText(item, state, texts)}
        </div>
      )}
    </div>
  )
}

function progressText({ progress, failure }: Outgoing, state: State, texts: Texts): string {
  if (progress === 'accepted') return texts.sent
  const isCutOff = !state.online || state.link === 'lost' || failure?.kind === 'offline'
  return isCutOff && progress === 'waiting' ? texts.noConnection : texts.sending
}

function Refused({ item }: { item: Outgoing }) {
  const { texts, actions } = drawing()
  return (
    <div class="refusal" role="alert">
      <p>
        <b>{texts.notSent}.</b> {item.failure?.kind === 'too_long' ? texts.tooLarge : texts.refused}
      </p>
      <button type="button" class="plain" onClick={() => actions.edit(item)}>
        {texts.edit}
      </button>
      <button type="button" class="plain" onClick={() => actions.discard(item.id)}>
        {texts.discard}
      </button>
    </div>
  )
}
