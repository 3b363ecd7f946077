import type { Presence } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'

export const presences: { value: Presence; word: string; look: string }[] = [
  { value: 'available', word: 'Available', look: 'bg-human' },
  { value: 'busy', word: 'Busy', look: 'bg-waiting-mark' },
  { value: 'away', word: 'Away', look: 'bg-surface border-2 border-waiting-mark' },
  { value: 'offline', word: 'Offline', look: 'bg-surface border-2 border-ink-faint' },
]

const look = (presence: Presence) => presences.find((it) => it.value === presence)?.look

/** A dot whose shape differs too; the word stands beside it wherever it is used. */
export function PresenceDot({ presence, className }: { presence: Presence; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames('size-2.5 shrink-0 rounded-full', look(presence), className)}
    />
  )
}
