import { waitInWords } from '@baton/domain'
import { Coffee } from 'lucide-react'
import { useState } from 'react'
import type { BoardQueue, QueueBoard } from '../../api/reaching-types.ts'
import { Button } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { useNow } from '../../live/now.ts'
import { spanWords } from '../../parts/time.ts'
import { WaitStrip } from '../../parts/wait-strip.tsx'
import { DropPlace } from './drop-place.tsx'
import { WaitingRow } from './waiting-row.tsx'

/** Queues in the order of the plan; each takes what is dropped on it. */
export function BoardQueues({ board }: { board: QueueBoard }) {
  const nobody = board.queues.every(({ waiting }) => waiting === 0)
  return (
    <section
      aria-label="Queues"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="inset-focus scroll-quiet flex flex-col gap-5 overflow-y-auto px-6 py-4 max-three:overflow-visible max-two:px-4"
    >
      {nobody && (
        <Empty
          icon={<Coffee size={28} strokeWidth={1.5} />}
          title="Nobody waits"
          says="Whoever comes is offered to the people on the right, the best fit first."
        />
      )}
      {board.queues.map((queue) => (
        <OneQueue key={queue.id} queue={queue} />
      ))}
    </section>
  )
}

const shownAtFirst = 8

function OneQueue({ queue }: { queue: BoardQueue }) {
  const [all, setAll] = useState(false)
  const shown = all ? queue.items : queue.items.slice(0, shownAtFirst)
  const hidden = queue.items.length - shown.length
  return (
    <DropPlace to={{ queue: queue.id }} label={`Queue ${queue.name}`} className="rounded-lg border">
      <QueueHead queue={queue} />
      {queue.warning && (
        <p className="border-b border-waiting-line bg-waiting-soft px-4 py-1.5 text-sm text-waiting">
          {queue.warning}
        </p>
      )}
      <ol aria-label={`Waiting in ${queue.name}`} className="divide-y">
        {shown.map((item, at) => (
          <WaitingRow key={item.escalation} item={item} place={at + 1} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button small look="quiet" className="m-2" onClick={() => setAll(true)}>
          Show {hidden} more
        </Button>
      )}
      {all && queue.waiting > queue.items.length && (
        <p className="px-4 py-2 text-sm text-ink-faint">
          and {queue.waiting - queue.items.length} behind them
        </p>
      )}
    </DropPlace>
  )
}

function QueueHead({ queue }: { queue: BoardQueue }) {
  const now = useNow()
  return (
    <header
      className={`flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 ${queue.items.length > 0 ? 'border-b' : ''}`}
    >
      <h2 className="text-md font-semibold">{queue.name}</h2>
      {!queue.isOpen && (
        <span className="rounded-sm bg-hover px-1.5 text-sm text-ink-soft">closed now</span>
      )}
      <span className="flex-1" />
      {queue.waiting > 1 && (
        <WaitStrip
          label={`Waits in ${queue.name}`}
          items={queue.items.map((it) => ({
            conversation: it.conversation,
            since: it.waitingSince,
            atRisk: it.atRisk,
            name: it.customer.name,
          }))}
        />
      )}
      <span className="text-sm text-ink-soft tabular">
        {queue.waiting === 0 ? 'nobody waits' : `${queue.waiting} waiting`}
        {queue.expected && queue.waiting > 0 && ` · next ${waitInWords(queue.expected, 'en')}`}
        {queue.oldestSince && ` · longest ${spanWords(now - Date.parse(queue.oldestSince))}`}
      </span>
      {queue.atRisk > 0 && (
        <span className="rounded-sm bg-urgent-soft px-1.5 text-sm font-medium text-urgent">
          {queue.atRisk} at risk
        </span>
      )}
    </header>
  )
}
