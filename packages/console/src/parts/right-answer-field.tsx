import { GraduationCap } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { TextArea } from '../design/field.tsx'

/** What would have been right, in somebody's own words: the next customer who asks is told it. */
export function RightAnswerField({ onAnswer }: { onAnswer: (answer: string) => void }) {
  const [text, setText] = useState('')
  const answer = text.trim()
  return (
    <form
      className="flex flex-col gap-2 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (answer) onAnswer(answer)
      }}
    >
      <TextArea
        aria-label="Write the right answer"
        placeholder="Or write what would have been right"
        rows={3}
        maxLength={4_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          if (answer) onAnswer(answer)
        }}
      />
      <div className="flex justify-end">
        <Button
          type="submit"
          look="primary"
          icon={<GraduationCap size={14} />}
          disabled={answer === ''}
          hint="Ctrl/Cmd+Enter"
        >
          Teach this answer
        </Button>
      </div>
    </form>
  )
}
