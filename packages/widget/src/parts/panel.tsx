import { useEffect, useRef } from 'preact/hooks'
import { Banner } from './banner.tsx'
import { useBubble } from './bubble-context.ts'
import { Composer } from './composer.tsx'
import { keepFocusInside } from './focus.ts'
import { Header, titleId } from './header.tsx'
import { Thread } from './thread.tsx'
import { WayToAPerson } from './way-to-a-person.tsx'

export const panelId = 'baton-panel'

type Props = { takesFocus: boolean; fillsScreen: boolean; onEscape: () => void }

export function Panel({ takesFocus, fillsScreen, onEscape }: Props) {
  const { state, actions } = useBubble()
  const panel = useRef<HTMLElement>(null)
  // With a finger, focusing the field would bring up the keyboard over the thread.
  const byFinger = matchMedia('(pointer: coarse)').matches
  useEffect(() => {
    if (takesFocus && byFinger) panel.current?.focus()
  }, [])
  useEffect(actions.read, [state.messages])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) onEscape()
    else if (event.key === 'Tab' && fillsScreen && panel.current)
      keepFocusInside(panel.current, event)
  }
  return (
    <section
      id={panelId}
      class="panel"
      role="dialog"
      aria-labelledby={titleId}
      aria-modal={fillsScreen}
      tabIndex={-1}
      ref={panel}
      onKeyDown={onKeyDown}
    >
      <Header />
      <Banner />
      <Thread />
      <Resolved />
      <div class="foot">
        <WayToAPerson />
        <Composer
          key={state.givenBack}
          takesFocus={state.givenBack > 0 || (takesFocus && !byFinger)}
        />
      </div>
    </section>
  )
}

function Resolved() {
  const { state, texts } = useBubble()
  if (state.conversation.status !== 'resolved') return null
  return (
    <p class="resolved" role="status">
      <b>{texts.resolved}</b> {texts.writeAgain}
    </p>
  )
}
