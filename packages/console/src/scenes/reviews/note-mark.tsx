import { MessageSquarePlus } from 'lucide-react'
import { classNames } from '../../design/class-names.ts'

type NoteMarkProps = { number: number; isMarked: boolean; onToggle: (() => void) | null }

/** The number by which checks and notes name a message; pressed, the coaching note is about it. */
export function NoteMark({ number, isMarked, onToggle }: NoteMarkProps) {
  if (!onToggle) return <span className="text-sm text-ink-faint tabular">#{number}</span>
  return (
    <button
      type="button"
      aria-pressed={isMarked}
      aria-label={`The note is about message ${number}`}
      onClick={onToggle}
      className={classNames(
        'flex items-center gap-1 rounded-sm px-1 text-sm tabular hover:bg-hover',
        isMarked ? 'bg-note-soft font-medium text-note' : 'text-ink-faint',
      )}
    >
      <MessageSquarePlus size={12} aria-hidden="true" />#{number}
    </button>
  )
}
