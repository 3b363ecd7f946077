import type { ConversationRow } from '@baton/contract'
import { Check, CircleHelp, Hourglass, Sparkles, UserRound } from 'lucide-react'
import { classNames } from '../design/class-names.ts'
import { useNow } from '../live/now.ts'
import { type HolderLook, holderLook, holderWord, holderWords } from './holder.ts'

const looks: Record<HolderLook, string> = {
  assistant: 'bg-assistant-soft text-assistant',
  guided: 'bg-assistant-soft text-assistant rounded-l-none border-l-2 border-human',
  waiting: 'bg-waiting-soft text-waiting',
  overdue: 'bg-urgent-soft text-urgent',
  human: 'bg-human-soft text-human',
  resolved: 'bg-hover text-ink-soft',
}

type HolderBadgeProps = {
  row: Pick<ConversationRow, 'holder' | 'status' | 'waitEndsAt'>
  me: string
  short?: boolean
}

export function HolderBadge({ row, me, short = false }: HolderBadgeProps) {
  const look = holderLook(row, useNow())
  const steering = row.holder.kind === 'waiting' && row.holder.for === 'steer'
  const resolved = row.status === 'resolved'
  const words = short ? holderWord(row.holder, resolved, me) : holderWords(row.holder, resolved, me)
  return (
    <span
      className={classNames(
        'inline-flex shrink-0 items-center gap-1 rounded-sm font-medium whitespace-nowrap',
        short ? 'h-4.5 px-1 text-xs' : 'h-6 px-2 text-sm',
        looks[look],
      )}
    >
      <HolderIcon look={look} steering={steering} size={short ? 11 : 13} />
      {words}
    </span>
  )
}

type IconProps = { look: HolderLook; steering?: boolean; size?: number }

export function HolderIcon({ look, steering = false, size = 13 }: IconProps) {
  const shared = { size, 'aria-hidden': true } as const
  if (look === 'resolved') return <Check {...shared} />
  if (look === 'human') return <UserRound {...shared} />
  if (look === 'assistant' || look === 'guided') return <Sparkles {...shared} />
  return steering ? <CircleHelp {...shared} /> : <Hourglass {...shared} />
}
