import type { ConversationDetail } from '@baton/contract'
import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useNow } from '../../live/now.ts'
import { ChannelIcon, channelWord } from '../../parts/channel-icon.tsx'
import { Tier, Urgency } from '../../parts/conversation-item.tsx'
import { HolderBadge } from '../../parts/holder-badge.tsx'
import { spanWords } from '../../parts/time.ts'
import { knownView } from '../inbox/views.ts'

export function ConversationHeader({ detail, me }: { detail: ConversationDetail; me: string }) {
  const { row } = detail
  const params = useParams({ strict: false })
  return (
    <header className="flex h-13 shrink-0 items-center gap-2 px-5 max-two:px-2">
      <Link
        to="/inbox/$view"
        params={{ view: knownView(params.view) }}
        aria-label="Back to the list"
        className="hidden size-8 items-center justify-center rounded-md hover:bg-hover max-two:flex"
      >
        <ArrowLeft size={16} />
      </Link>
      <h2 className="truncate text-lg font-semibold">{row.customer.name}</h2>
      <Tier tier={row.customer.tier} />
      <span className="flex items-center gap-1.5 truncate text-ink-soft max-two:hidden">
        <ChannelIcon kind={row.channel} />
        {channelWord(row.channel)} · {row.accountName}
      </span>
      <WindowClock detail={detail} />
      <span className="flex-1" />
      <Urgency urgency={row.urgency} />
      <HolderBadge row={row} me={me} />
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
