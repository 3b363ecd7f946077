import type { CoachingNote } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../design/button.tsx'

const TeachDialog = lazy(() =>
  import('./teach-dialog.tsx').then((it) => ({ default: it.TeachDialog })),
)

type ItemProps = {
  note: CoachingNote
  mayTeach: boolean
  /** Null: the messages are not on this screen. */
  onShow: ((message: number) => void) | null
}

/** One note, the messages it means, and what became of it. */
export function CoachingNoteItem({ note, mayTeach, onShow }: ItemProps) {
  const [isTeaching, setTeaching] = useState(false)
  const isOpen = note.guidance === null || note.guidance.state === 'held'
  return (
    <li className="flex flex-col gap-1 rounded-md border border-note-line bg-note-soft px-3 py-2">
      <p className="text-sm text-note">
        {note.byName} for {note.subjectName}
        {onShow &&
          note.messages.map((number) => (
            <button
              key={number}
              type="button"
              aria-label={`Show message ${number}`}
              onClick={() => onShow(number)}
              className="ml-1 underline underline-offset-2 tabular"
            >
              #{number}
            </button>
          ))}
      </p>
      <p className="text-pretty whitespace-pre-wrap">{note.text}</p>
      <div className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        <Became note={note} />
        {mayTeach && note.subject === 'assistant' && isOpen && (
          <Button small look="assistant" onClick={() => setTeaching(true)}>
            Make guidance of it
          </Button>
        )}
      </div>
      {isTeaching && (
        <Suspense fallback={null}>
          <TeachDialog note={note} onClose={() => setTeaching(false)} />
        </Suspense>
      )}
    </li>
  )
}

function Became({ note }: { note: CoachingNote }) {
  const { guidance, subject, readAt, subjectName } = note
  if (subject !== 'assistant')
    return (
      <span>{readAt ? `${subjectName} has read it` : `${subjectName} has not read it yet`}</span>
    )
  if (!guidance) return null
  const words = {
    taught: 'Became guidance',
    approved: 'Became guidance',
    waiting: 'Waits for a supervisor’s approval',
    refused: 'A supervisor refused it',
    held: 'Held',
  }[guidance.state]
  return (
    <span>
      {guidance.article ? (
        <Link
          to="/knowledge/{-$article}"
          params={{ article: guidance.article }}
          className="underline underline-offset-2"
        >
          {words}
        </Link>
      ) : (
        words
      )}
      {guidance.why && `: ${guidance.why}`}
    </span>
  )
}
