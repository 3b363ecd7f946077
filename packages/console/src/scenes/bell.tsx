import { useQuery } from '@tanstack/react-query'
import { Bell as BellIcon } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { noticesQuery } from '../api/queries.ts'
import { IconButton } from '../design/button.tsx'
import { shortcuts } from '../keyboard/shortcuts.ts'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { noticeAnnouncement } from '../live/hear-notice.ts'

const NoticePanel = lazy(() =>
  import('./notice-panel.tsx').then((it) => ({ default: it.NoticePanel })),
)

/** How much is new for me; behind it the list. */
export function Bell() {
  const { data } = useQuery(noticesQuery)
  const [isShown, setShown] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useShortcut('notices', () => setShown(true))
  const count = data?.open ?? 0
  return (
    <span className="relative">
      <IconButton
        ref={button}
        label={count > 0 ? `Notifications, ${count} new` : 'Notifications'}
        keys={shortcuts.notices.keys}
        aria-haspopup="dialog"
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        <BellIcon size={16} />
        {count > 0 && (
          <span
            aria-hidden="true"
            className="absolute -top-0.5 left-4.5 min-w-4 rounded-full bg-urgent px-1 text-center text-[10px] leading-4 font-semibold text-surface tabular"
          >
            {count > 99 ? '99+' : count}
          </span>
        )}
      </IconButton>
      <span aria-live="polite" className="sr-only">
        {noticeAnnouncement.use()}
      </span>
      <Suspense fallback={null}>
        {isShown && <NoticePanel beside={button} onClose={() => setShown(false)} />}
      </Suspense>
    </span>
  )
}
