import type { RefObject } from 'preact'
import { unreadCount } from '../state/thread.ts'
import { drawing } from './drawing.ts'
import { wantFocus } from './focus.ts'
import { Icon } from './icon.tsx'

type Props = { button: RefObject<HTMLButtonElement | null>; onClose: () => void }

export function Launcher({ button, onClose }: Props) {
  const { state, texts, actions } = drawing()
  const isOpen = state.panel === 'open'
  const unread = isOpen ? 0 : unreadCount(state.messages, state.readUpTo)
  const news = unread > 0 && `${texts.newMessages}: ${unread}`
  const open = () => {
    wantFocus()
    actions.open()
  }
  return (
    <>
      <button
        type="button"
        class="launcher"
        ref={button}
        aria-label={isOpen ? texts.closeChat : `${texts.openChat}${news ? `. ${news}` : ''}`}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={isOpen ? onClose : open}
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
