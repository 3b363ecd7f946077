import type { ConversationDetail } from '@baton/contract'
import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft, PanelRight } from 'lucide-react'
import { IconButton } from '../../design/button.tsx'
import { useNow } from '../../live/now.ts'
import { ChannelIcon, channelWord } from '../../parts/channel-icon.tsx'
import { Tier, Urgency } from '../../parts/conversation-item.tsx'
import { HolderBadge } from '../../parts/holder-badge.tsx'
import { spanWords } from '../../parts/time.ts'
import { knownView } from '../inbox/views.ts'
import { SlaChip } from './sla-chip.tsx'

type HeaderProps = {
  detail: ConversationDetail
  me: string
  onCustomer: () => void
}

export function ConversationHeader({ detail, me, onCustomer }: HeaderProps) {
  const { row } = detail
  const params = useParams({ strict: false })
  return (
    <header className="flex h-14 shrink-0 items-center gap-2 px-5 max-two:px-2">
      <Link
        to="/inbox/$view"
        params={{ view: knownView(params.view) }}
        aria-label="Back to the list"
        className="hidden size-8 items-center justify-center rounded-md hover:bg-hover max-two:flex"
      >
        <ArrowLeft size={16} />
      </Link>
      <div className="min-w-0">
        <h2 className="flex items-center gap-2 text-lg leading-5.5 font-semibold">
          <span className="truncate">{row.customer.name}</span>
          <Tier tier={row.customer.tier} />
        </h2>
        <p className="flex items-center gap-1 text-sm whitespace-nowrap text-ink-soft">
          <ChannelIcon kind={row.channel} size={12} />
          {channelWord(row.channel)}
          {row.accountName !== channelWord(row.channel) && (
            <span className="truncate max-two:hidden"> · {row.accountName}</span>
          )}
          <WindowClock detail={detail} />
        </p>
      </div>
      <span className="flex-1" />
      {row.status === 'open' && <SlaChip conversation={row.id} />}
      <span className="max-two:hidden">
        <Urgency urgency={row.urgency} />
      </span>
      <HolderBadge row={row} me={me} />
      <span className="hidden max-three:flex">
        <IconButton label="Customer" onClick={onCustomer}>
          <PanelRight size={16} />
        </IconButton>
      </span>
    </header>
  )
}

const closingSoon = 3 * 3_600_000

/** WhatsApp: how long free text may still be written. */
function WindowClock({ detail }: { detail: ConversationDetail }) {
  const now = useNow()
  const { windowEndsAt, windowOpen } = detail.limits
  if (!windowEndsAt) return null
  const left = Date.parse(windowEndsAt) - now
  const closed = !windowOpen || left <= 0
  return (
    <span
      className={`shrink-0 whitespace-nowrap ${closed ? 'text-urgent' : left < closingSoon ? 'text-waiting' : 'text-ink-faint'}`}
    >
      · {closed ? 'window closed' : `window ${spanWords(left)}`}
    </span>
  )
}
