import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { NotebookPen } from 'lucide-react'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { CoachingNoteItem } from './coaching-note-item.tsx'
import { NothingHere } from './review-lists.tsx'
import { notesQuery } from './review-queries.ts'

/** All notes: those on the assistant with what became of them, those on people with whether they were read. */
export function NotesPart() {
  const me = useMe()
  const isSupervisor = isAtLeast(me, 'supervisor')
  const query = useQuery(notesQuery)
  return (
    <Page
      title="Coaching notes"
      says={
        isSupervisor
          ? 'What reviewers want taken along. A note on the assistant changes nothing until somebody makes guidance of it.'
          : 'What reviewers wrote for you.'
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <ul className="flex flex-col gap-3">
              {items.map((note) => (
                <li key={note.id} className="flex flex-col gap-1">
                  <Link
                    to="/reviews/{-$part}/{-$review}"
                    params={{ part: isSupervisor ? 'done' : 'about-me', review: note.review }}
                    className="w-fit text-sm text-ink-soft underline-offset-2 hover:underline"
                  >
                    {note.subjectName} with {note.customer}
                  </Link>
                  <ul>
                    <CoachingNoteItem note={note} mayTeach={isSupervisor} onShow={null} />
                  </ul>
                </li>
              ))}
            </ul>
          ) : (
            <NothingHere
              icon={<NotebookPen size={28} strokeWidth={1.5} />}
              title="No notes yet"
              says="A reviewer can leave one at the end of a review, about the messages they mean."
            />
          )
        }
      </Loaded>
    </Page>
  )
}
