import type { CallbackView } from '../../api/reaching-types.ts'
import { useNow } from '../../live/now.ts'
import { ChannelIcon } from '../../parts/channel-icon.tsx'
import { spanWords } from '../../parts/time.ts'

type OpenEndedProps = { items: CallbackView[]; onOpen: (callback: CallbackView) => void }

/** Promised without a time: as soon as somebody can. The longest promised on top. */
export function OpenEnded({ items, onOpen }: OpenEndedProps) {
  const now = useNow()
  const open = items
    .filter(({ state }) => state === 'open')
    .sort((left, right) => left.promisedAt.localeCompare(right.promisedAt))
  return (
    <aside
      aria-label="As soon as somebody can"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="inset-focus scroll-quiet flex w-64 shrink-0 flex-col gap-1 overflow-y-auto border-l bg-canvas p-3 max-two:w-full max-two:border-l-0 max-two:border-t"
    >
      <h3 className="pb-1 font-medium">As soon as somebody can</h3>
      {open.length === 0 && (
        <p className="text-ink-faint">Nobody was promised a callback without a time.</p>
      )}
      {open.map((it) => (
        <button
          key={it.id}
          type="button"
          onClick={() => onOpen(it)}
          className="flex flex-col gap-0.5 rounded-md border bg-surface px-3 py-2 text-left hover:bg-hover"
        >
          <span className="flex items-center gap-2">
            <ChannelIcon kind={it.channel} size={12} />
            <span className="min-w-0 flex-1 truncate font-medium">{it.customer}</span>
            <time className="text-sm text-waiting">
              {spanWords(now - Date.parse(it.promisedAt))}
            </time>
          </span>
          {it.summary && <span className="line-clamp-2 text-sm text-ink-soft">{it.summary}</span>}
        </button>
      ))}
    </aside>
  )
}
