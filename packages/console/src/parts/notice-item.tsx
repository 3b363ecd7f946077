import type { NoticeKind } from '@baton/domain'
import {
  AtSign,
  Clock,
  Lightbulb,
  type LucideIcon,
  MessageSquare,
  PhoneCall,
  Siren,
  TriangleAlert,
  UserRound,
} from 'lucide-react'
import type { Notice } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'
import { isOpen } from '../live/merge-notices.ts'
import { wayWords } from './notice-words.ts'
import { shortMomentOf } from './time.ts'

const icons: Record<NoticeKind, LucideIcon> = {
  offer: UserRound,
  steer_question: Lightbulb,
  mention: AtSign,
  customer_wrote: MessageSquare,
  at_risk: Clock,
  breach: Clock,
  callback_due: PhoneCall,
  page: Siren,
  alert: TriangleAlert,
}

type ItemProps = { notice: Notice; now: number; onOpen: () => void }

/** One notice: what it is about, whether it is still to be done, and by which way it did not arrive. */
export function NoticeItem({ notice, now, onOpen }: ItemProps) {
  const Icon = icons[notice.kind]
  const open = isOpen(notice)
  const failing = (['push', 'email', 'slack'] as const).filter(
    (way) => notice.ways[way]?.state === 'failing',
  )
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className={classNames(
          'inset-focus flex w-full gap-3 px-4 py-2.5 text-left hover:bg-hover',
          !open && 'text-ink-faint',
        )}
      >
        <Icon
          size={16}
          aria-hidden="true"
          className={classNames('mt-0.5 shrink-0', toneOf(notice, open))}
        />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span className={classNames('min-w-0 flex-1', open && 'font-medium text-ink')}>
              {notice.title}
            </span>
            <time dateTime={notice.at} className="text-xs text-ink-faint tabular">
              {shortMomentOf(notice.at, now)}
            </time>
          </span>
          <span className="block text-sm text-ink-faint">
            {notice.body}
            {notice.overAt && ' It is settled.'}
          </span>
          {failing.map((way) => (
            <span key={way} className="block text-sm text-urgent">
              {wayWords[way]}: {notice.ways[way]?.problem}
            </span>
          ))}
        </span>
        {open && (
          <span className="mt-1.5 size-2 shrink-0 rounded-full bg-accent">
            <span className="sr-only">new</span>
          </span>
        )}
      </button>
    </li>
  )
}

function toneOf({ urgent, kind }: Notice, open: boolean): string {
  if (!open) return ''
  if (urgent || kind === 'breach') return 'text-urgent'
  return kind === 'at_risk' || kind === 'offer' ? 'text-waiting' : 'text-ink-soft'
}
