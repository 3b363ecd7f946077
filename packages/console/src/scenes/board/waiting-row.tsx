import { Link } from '@tanstack/react-router'
import { MoreHorizontal } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { WaitingItem } from '../../api/reaching-types.ts'
import { IconButton } from '../../design/button.tsx'
import { Menu } from '../../design/menu.tsx'
import { useNow } from '../../live/now.ts'
import { ChannelIcon } from '../../parts/channel-icon.tsx'
import { Tier, Urgency } from '../../parts/conversation-item.tsx'
import { countdownWords, spanWords } from '../../parts/time.ts'
import { triggerWords } from '../../parts/trigger.ts'
import { type Moving, useBoard } from './board-context.ts'

const known = ['low', 'normal', 'high', 'critical'] as const

const movingOf = ({ conversation, customer, queue }: WaitingItem): Moving => ({
  conversation,
  customer: customer.name,
  from: queue,
})

/** One who waits. Can be pulled onto a person or a queue; A moves it by keyboard, W asks who would get it. */
export function WaitingRow({ item, place }: { item: WaitingItem; place: number }) {
  const { onDrag, onMove, onAsk } = useBoard()
  const what = movingOf(item)
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'a') onMove(what)
    else if (event.key === 'w') onAsk(what)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', item.customer.name)
        onDrag(what)
      }}
      onDragEnd={() => onDrag(null)}
      className="flex cursor-grab items-center gap-2 px-2 hover:bg-hover active:cursor-grabbing"
    >
      <span className="w-5 text-right text-sm text-ink-faint tabular">{place}</span>
      <Link
        to="/inbox/$view/$conversation"
        params={{ view: 'all', conversation: item.conversation }}
        onKeyDown={hear}
        draggable={false}
        aria-keyshortcuts="a w"
        className="inset-focus flex h-10 min-w-0 flex-1 items-center gap-2 rounded-sm px-1"
      >
        <ChannelIcon kind={item.channel} />
        <span className="truncate font-medium max-two:flex-1">{item.customer.name}</span>
        <Tier tier={item.customer.tier} />
        <Urgency urgency={known.find((it) => it === item.urgency) ?? 'normal'} />
        <span className="min-w-0 flex-1 truncate text-sm text-ink-faint max-two:hidden">
          {item.mode === 'steer' ? 'question · ' : ''}
          {triggerWords(item.trigger)}
          {item.language && ` · ${item.language}`}
        </span>
        <OfferedTo item={item} />
        <Clocks item={item} />
      </Link>
      <Menu
        label={`${item.customer.name}`}
        trigger={
          <IconButton label={`What to do with ${item.customer.name}`}>
            <MoreHorizontal size={15} />
          </IconButton>
        }
        entries={[
          { label: 'Give to…', keys: 'a', act: () => onMove(what) },
          { label: 'Who would get this?', keys: 'w', act: () => onAsk(what) },
        ]}
      />
    </li>
  )
}

function OfferedTo({ item: { offer } }: { item: WaitingItem }) {
  const { board } = useBoard()
  const asked = board.people.find(({ agent }) => agent.id === offer?.agent)?.agent.name
  if (!offer || !asked) return null
  return (
    <span className="truncate text-sm text-ink-soft max-two:hidden">
      {offer.acceptedAt ? `${asked} answers` : `offered to ${asked}`}
      {offer.endsAt && <Left until={offer.endsAt} />}
    </span>
  )
}

function Left({ until }: { until: string }) {
  return <time className="ml-1">{countdownWords(Date.parse(until) - useNow())}</time>
}

/** How long they wait, and how that stands to what they were told. */
function Clocks({ item }: { item: WaitingItem }) {
  const now = useNow()
  const left = item.promisedUntil ? Date.parse(item.promisedUntil) - now : null
  return (
    <span className="flex shrink-0 items-center gap-3 text-sm tabular">
      {left !== null && (
        <span
          className={`max-two:hidden ${item.atRisk || left < 0 ? 'font-medium text-urgent' : 'text-ink-faint'}`}
        >
          {left < 0 ? `promise missed by ${spanWords(-left)}` : `promised in ${spanWords(left)}`}
        </span>
      )}
      {item.atRisk && left === null && <span className="font-medium text-urgent">at risk</span>}
      <time
        className={`w-14 text-right font-medium max-two:w-auto ${item.atRisk ? 'text-urgent' : 'text-waiting'}`}
      >
        {spanWords(now - Date.parse(item.waitingSince))}
      </time>
    </span>
  )
}
