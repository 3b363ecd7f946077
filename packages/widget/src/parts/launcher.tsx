import type { RefObject } from 'preact'
import { unreadCount } from '../state/thread.ts'
import { useBubble } from './bubble-context.ts'
import { Icon } from './icon.tsx'
import { panelId } from './panel.tsx'

type Props = { button: RefObject<HTMLButtonElement | null>; onOpen: () => void }

export function Launcher({ button, onOpen }: Props) {
  const { state, texts, actions } = useBubble()
  const isOpen = state.panel === 'open'
  const unread = isOpen ? 0 : unreadCount(state.messages, state.readUpTo)
  const news = unread > 0 ? texts.newMessages(unread) : ''
  const label = isOpen ? texts.closeChat : [texts.openChat, news].filter(Boolean).join(', ')
  return (
    <>
      <button
        type="button"
        class="launcher"
        ref={button}
        aria-label={label}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-controls={isOpen ? panelId : undefined}
        onPointerEnter={actions.prepare}
        onClick={isOpen ? actions.close : onOpen}
      >
        <Icon name={isOpen ? 'down' : 'chat'} />
        {unread > 0 && (
          <span class="badge" aria-hidden="true">
            {unread > 9 ? '9+' : unread}
          </span>
        )}
      </button>
      <span class="unseen" role="status">
        {news}
      </span>
    </>
  )
}
