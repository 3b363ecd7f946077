import type { ConversationRow } from '@baton/contract'
import { ChevronsUp, ChevronUp } from 'lucide-react'
import { classNames } from '../design/class-names.ts'
import { ChannelIcon } from './channel-icon.tsx'
import { HolderBadge } from './holder-badge.tsx'
import { triggerWords } from './trigger.ts'
import { WaitClock } from './wait-clock.tsx'

const authors = { customer: '', assistant: 'Assistant: ', agent: 'Team: ', system: '' }

type ConversationItemProps = { row: ConversationRow; me: string; selected: boolean }

/** One conversation in a list: three lines, always the same height. */
export function ConversationItem({ row, me, selected }: ConversationItemProps) {
  const unread = row.unreadCount > 0
  const why = row.callbackSince ? 'Callback promised' : row.trigger && triggerWords(row.trigger)
  return (
    <div
      className={classNames(
        'flex h-[84px] flex-col justify-center gap-1 border-b px-4',
        selected ? 'bg-selected shadow-[inset_2px_0_0_var(--accent)]' : 'hover:bg-hover',
      )}
    >
      <div className="flex items-center gap-2">
        <ChannelIcon kind={row.channel} />
        <span className={classNames('truncate text-md', unread ? 'font-semibold' : 'font-medium')}>
          {row.customer.name}
        </span>
        <Tier tier={row.customer.tier} />
        <span className="flex-1" />
        <WaitClock row={row} />
      </div>
      <div className="flex items-center gap-2">
        <p className={classNames('min-w-0 flex-1 truncate', unread ? 'text-ink' : 'text-ink-soft')}>
          {authors[row.lastAuthor]}
          {row.lastLine}
        </p>
        {unread && (
          <span className="min-w-4.5 rounded-full bg-ink px-1 text-center text-[10px] leading-4.5 font-semibold text-surface tabular">
            {row.unreadCount}
            <span className="sr-only"> unread</span>
          </span>
        )}
      </div>
      <div className="flex items-center gap-2 overflow-hidden">
        <HolderBadge row={row} me={me} short />
        <Urgency urgency={row.urgency} />
        {why && <span className="truncate text-xs text-ink-faint">{why}</span>}
      </div>
    </div>
  )
}

export function Tier({ tier }: { tier: string }) {
  if (!tier || tier === 'standard') return null
  return (
    <span className="shrink-0 rounded-sm border border-line-strong px-1 text-[10px] leading-3.5 font-semibold tracking-wide text-ink-soft uppercase">
      {tier}
    </span>
  )
}

export function Urgency({ urgency }: { urgency: ConversationRow['urgency'] }) {
  if (urgency === 'low' || urgency === 'normal') return null
  const Icon = urgency === 'critical' ? ChevronsUp : ChevronUp
  return (
    <span className="flex shrink-0 items-center text-xs font-medium text-urgent">
      <Icon size={12} aria-hidden="true" />
      {urgency === 'critical' ? 'Critical' : 'Urgent'}
    </span>
  )
}
