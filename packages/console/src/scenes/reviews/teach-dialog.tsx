import type { CoachingNote } from '@baton/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { reviews } from '../../api/reviews.ts'
import type { Resolution } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, Input, TextArea } from '../../design/field.tsx'
import { Segments } from '../../design/segments.tsx'
import { KnownAlready } from '../../parts/known-already.tsx'
import { doing, refreshReviews } from './review-queries.ts'

const scopes = [
  { value: 'always', word: 'Everybody' },
  { value: 'segment', word: 'Customers of this tier' },
  { value: 'this_customer', word: 'This customer' },
] as const
type NoteScope = (typeof scopes)[number]['value']

/** What is about to be taught, with what stands there on the matter while one still writes. */
function useTeaching(note: CoachingNote, onClose: () => void) {
  const [question, setQuestion] = useState('')
  const [text, setText] = useState(note.text)
  const [scope, setScope] = useState<NoteScope>('always')
  const [resolution, setResolution] = useState<Resolution | null>(null)
  const asked = useDeferredValue({ question: question.trim(), text: text.trim() })
  const isWhole = asked.question !== '' && asked.text !== ''
  const preview = useQuery({
    queryKey: ['note-preview', note.id, asked],
    queryFn: () => reviews.previewNote(note.id, asked),
    enabled: isWhole,
    placeholderData: keepPreviousData,
  })
  const isOpposed = preview.data?.known.some(({ contradicts }) => contradicts) === true
  const teach = async () => {
    const done = await doing(
      () => reviews.teachNote(note.id, { ...asked, scope, resolution }),
      'Kept. Where nothing speaks against it, the assistant answers by it from now on.',
    )
    refreshReviews()
    if (done) onClose()
  }
  return {
    ...{ question, setQuestion, text, setText, scope, setScope, resolution, setResolution },
    ...{ preview, teach, mayTeach: isWhole && (!isOpposed || resolution !== null) },
  }
}

/** Makes guidance of a note: by the same door and the same checks as every answer to the assistant. */
export function TeachDialog({ note, onClose }: { note: CoachingNote; onClose: () => void }) {
  const { question, setQuestion, text, setText, scope, setScope, ...rest } = useTeaching(
    note,
    onClose,
  )
  const { resolution, setResolution, preview, teach, mayTeach } = rest
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Make guidance of this note"
      says="It is checked as every guidance is, and changes nothing before that."
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void teach()
        }}
      >
        <Field label="What customers ask" help="As they would put it.">
          {(id) => (
            <Input id={id} value={question} onChange={(event) => setQuestion(event.target.value)} />
          )}
        </Field>
        <Field label="What the assistant shall answer">
          {(id) => (
            <TextArea
              id={id}
              rows={3}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Segments label="For whom it holds" value={scope} options={scopes} onChange={setScope} />
        <KnownAlready
          preview={preview.data}
          previewing={preview.isFetching}
          text={text}
          resolution={resolution}
          onResolve={setResolution}
        />
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" look="primary" disabled={!mayTeach}>
            Teach the assistant
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
