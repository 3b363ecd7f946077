import { CircleHelp } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { shortcuts } from '../keyboard/shortcuts.ts'

type OpenQuestionProps = { question: string; onAnswer: () => void }

/** What the assistant asks the team, above the composer, so that nobody answers the customer before reading it. */
export function OpenQuestion({ question, onAnswer }: OpenQuestionProps) {
  return (
    <div className="flex shrink-0 items-center gap-3 border-t border-assistant-line bg-assistant-soft py-2 pr-4 pl-5 max-two:px-3">
      <CircleHelp size={16} className="shrink-0 text-assistant" aria-hidden="true" />
      <p className="min-w-0 flex-1">
        <span className="text-sm font-medium text-assistant">The assistant asks you</span>
        <span className="line-clamp-2 font-medium">{question}</span>
      </p>
      <Button
        look="assistant"
        keys={shortcuts.steer.keys}
        hint="Answer; the assistant goes on"
        onClick={onAnswer}
      >
        Answer
      </Button>
    </div>
  )
}
