import { useRef } from 'preact/hooks'
import { useBubble } from './bubble-context.ts'
import { Icon } from './icon.tsx'
import { Waiting } from './waiting.tsx'

/** One tap, no argument. It gives way only to the wait it began and to the person who came. */
export function WayToAPerson() {
  const { state } = useBubble()
  const wasPressed = useRef(false)
  const { status, holder, waiting } = state.conversation
  if (status === 'open' && holder === 'waiting' && waiting)
    return <Waiting key={waiting.since} waiting={waiting} takesFocus={wasPressed.current} />
  if (status === 'open' && holder === 'human') return null
  return <TalkToAPerson onPressed={() => (wasPressed.current = true)} />
}

function TalkToAPerson({ onPressed }: { onPressed: () => void }) {
  const { state, texts, actions } = useBubble()
  const isAsked = state.outgoing.some(
    ({ control, progress }) => control === 'talk_to_person' && progress !== 'refused',
  )
  const press = () => {
    onPressed()
    // A second tap would only put a second message into the thread.
    if (!isAsked) actions.say(texts.saysTalkToPerson, 'talk_to_person')
  }
  return (
    <button type="button" class="talk" aria-disabled={isAsked} onClick={press}>
      <Icon name="person" />
      {isAsked ? texts.askedForPerson : texts.talkToPerson}
    </button>
  )
}
