import { useEffect } from 'react'
import type { Escalation } from '../api/types.ts'
import { classNames } from '../design/class-names.ts'
import { isTyping } from '../keyboard/use-shortcut.ts'

type OptionsProps = {
  question: NonNullable<Escalation['question']>
  text: string
  onPick: (text: string) => void
}

/** Ready answers, one key each. The assistant's own proposal comes first where it has one. */
export function SteerOptions({ question, text, onPick }: OptionsProps) {
  const proposed = question.proposedAnswer
  const answers = [...(proposed ? [proposed] : []), ...question.options].slice(0, 9)
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const answer = answers[Number(event.key) - 1]
      if (answer) onPick(answer)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
  return (
    <div className="flex flex-col gap-1.5">
      {answers.map((answer, position) => (
        <button
          key={answer}
          type="button"
          aria-pressed={text === answer}
          aria-keyshortcuts={String(position + 1)}
          onClick={() => onPick(answer)}
          className={classNames(
            'flex items-start gap-3 rounded-md border px-3 py-2 text-left transition-colors duration-75',
            text === answer
              ? 'border-accent bg-human-soft'
              : 'border-line-strong bg-surface hover:bg-hover',
          )}
        >
          <kbd className="mt-px inline-flex size-4.5 shrink-0 items-center justify-center rounded-sm border border-line-strong font-sans text-xs text-ink-soft">
            {position + 1}
          </kbd>
          <span className="min-w-0 flex-1">
            {proposed && position === 0 && (
              <span className="block text-sm font-medium text-assistant">
                The assistant would say
              </span>
            )}
            <span className="line-clamp-4">{answer}</span>
          </span>
        </button>
      ))}
    </div>
  )
}
