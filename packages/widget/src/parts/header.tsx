import type { State } from '../state/state.ts'
import type { Texts } from '../texts.ts'
import { drawing } from './drawing.ts'
import { Icon } from './icon.tsx'

/** Who holds the conversation, by colour, icon and word; the bar below slides when the baton passes. */
export function Header({ onClose }: { onClose: () => void }) {
  const { state, texts } = drawing()
  const { holder, name, word } = holding(state, texts)
  return (
    // Not a header element: the shop's page has its own, and a second banner misleads a screen reader.
    <div class={`header held-by-${holder}`}>
      <span class="mark">
        <Icon name={holder === 'human' ? 'person' : holder === 'waiting' ? 'clock' : 'assistant'} />
      </span>
      <div class="who">
        <h2 id="title">{name}</h2>
        <p>{word}</p>
      </div>
      <button type="button" class="round" aria-label={texts.closeChat} onClick={onClose}>
        <Icon name="close" />
      </button>
      <div class="bar" aria-hidden="true">
        <i />
      </div>
    </div>
  )
}

function holding({ conversation, house }: State, texts: Texts) {
  const { status, agentName, waiting } = conversation
  // While the assistant asks a colleague it is still the one to talk to; the thread says that it asks.
  const isAsking = conversation.holder === 'waiting' && !waiting
  const holder = status === 'open' && !isAsking ? conversation.holder : 'ai'
  const isPerson = holder === 'human'
  const at = house ? ` · ${house.company}` : ''
  const words = {
    ai: texts.assistant + at,
    guided: texts.guidedBy(agentName ?? texts.aPerson),
    waiting: texts.waitingForPerson,
    human: texts.person + at,
  }
  const name = isPerson ? (agentName ?? texts.aPerson) : (house?.assistantName ?? texts.assistant)
  return { holder, name, word: words[holder] }
}
