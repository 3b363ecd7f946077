import { useState } from 'react'
import { reviews } from '../../api/reviews.ts'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/field.tsx'
import { doing, keepReview } from './review-queries.ts'

/** The one who was reviewed says what they have to say, or only that they have read it. */
export function AnswerBox({ id }: { id: string }) {
  const [text, setText] = useState('')
  const send = () =>
    void doing(async () => keepReview(await reviews.answer(id, text)), 'Thank you. It is kept.')
  return (
    <form
      className="flex flex-col gap-2 border-t px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextArea
        aria-label="Your answer"
        placeholder="Your answer, if you like. You can give one."
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary" className="self-end">
        {text.trim() === '' ? 'I have read it' : 'Answer'}
      </Button>
    </form>
  )
}
