import type { ReviewDetail } from '@baton/contract'
import { showMessage } from '../conversation/show-message.ts'
import { CoachingNoteItem } from './coaching-note-item.tsx'

/** What the reviewer wrote, and what the one who was reviewed said to it. */
export function SaidOfIt({ detail }: { detail: ReviewDetail }) {
  const { row, summary, notes, answer, mayDo } = detail
  if (!summary && notes.length === 0 && !answer) return null
  return (
    <div className="flex flex-col gap-3 border-b px-4 py-4">
      {summary && (
        <div>
          <p className="text-sm text-ink-faint">{row.reviewerName}</p>
          <p className="text-md text-pretty whitespace-pre-wrap">{summary}</p>
        </div>
      )}
      {notes.length > 0 && (
        <ul className="flex flex-col gap-2">
          {notes.map((note) => (
            <CoachingNoteItem
              key={note.id}
              note={note}
              mayTeach={mayDo.includes('teach')}
              onShow={showMessage}
            />
          ))}
        </ul>
      )}
      {answer && (
        <div className="rounded-md bg-human-soft px-3 py-2">
          <p className="text-sm text-human">{row.subjectName}</p>
          <p className="text-pretty">{answer.text || 'Has read it.'}</p>
        </div>
      )}
    </div>
  )
}
