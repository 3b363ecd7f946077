import type { ReviewDetail } from '@baton/contract'
import { Field, TextArea } from '../../design/field.tsx'

type NoteFieldsProps = {
  detail: ReviewDetail
  marked: number[]
  summary: string
  note: string
  onSummary: (text: string) => void
  onNote: (text: string) => void
}

const placeWords = (marked: readonly number[]) =>
  marked.length > 0
    ? `About ${marked.map((number) => `#${number}`).join(', ')}.`
    : 'Press # under a message to say which one you mean.'

/** What there is to say beside the ratings: about this conversation, and to take along. */
export function NoteFields(props: NoteFieldsProps) {
  const { detail, marked, summary, note, onSummary, onNote } = props
  const { row } = detail
  const isAssistant = row.subject === 'assistant'
  return (
    <div className="flex flex-col gap-4 border-t px-4 py-4">
      <Field label="In a word">
        {(id) => (
          <TextArea
            id={id}
            rows={2}
            value={summary}
            onChange={(event) => onSummary(event.target.value)}
          />
        )}
      </Field>
      {row.isCalibration ? (
        <p className="text-sm text-ink-soft">
          A calibration: you see neither the checks nor what the others say until all have spoken.
        </p>
      ) : (
        <Field
          label={`Coaching note for ${isAssistant ? 'the assistant' : row.subjectName}`}
          help={`${placeWords(marked)} ${isAssistant ? 'It changes nothing until you make guidance of it.' : `${row.subjectName} reads it with the review.`}`}
        >
          {(id) => (
            <TextArea
              id={id}
              rows={2}
              value={note}
              onChange={(event) => onNote(event.target.value)}
            />
          )}
        </Field>
      )}
    </div>
  )
}
