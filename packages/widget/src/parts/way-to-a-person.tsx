import { drawing } from './drawing.ts'
import { wantFocus } from './focus.ts'
import { Icon } from './icon.tsx'
import { Waiting } from './waiting.tsx'

/** One tap, no argument. It gives way only to the wait it began and to the person who came. */
export function WayToAPerson() {
  const { status, holder, waiting } = drawing().state.conversation
  if (status === 'open' && holder === 'waiting' && waiting) return <Waiting waiting={waiting} />
  if (status === 'open' && holder === 'human') return null
  return <TalkToAPerson />
}

function TalkToAPerson() {
  const { state, texts, actions } = drawing()
  const isAsked = state.outgoing.some(
    ({ control, progress }) => control === 'talk_to_person' && progress.at !== 'refused',
  )
  const press = () => {
    // A second tap would only put a second message into the thread.
    if (isAsked) return
    wantFocus()
    actions.say(texts.talkToPerson, 'talk_to_person')
  }
  return (
    <button type="button" class="talk" aria-disabled={isAsked} onClick={press}>
      <Icon name="person" />
      {isAsked ? texts.waitingForPerson : texts.talkToPerson}
    </button>
  )
}
