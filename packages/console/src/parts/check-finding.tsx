import type { CheckResultView } from '@baton/contract'
import { CircleCheck, CircleHelp, CircleMinus, CircleX } from 'lucide-react'
import { verdictWords } from './review-words.ts'

const looks = {
  passed: { Icon: CircleCheck, colour: 'text-human' },
  failed: { Icon: CircleX, colour: 'text-urgent' },
  cannot_tell: { Icon: CircleHelp, colour: 'text-ink-faint' },
  does_not_apply: { Icon: CircleMinus, colour: 'text-ink-faint' },
}

type FindingProps = { result: CheckResultView; onShow: (message: number) => void }

/** What the automatic check found, with the way to the messages that show it. */
export function CheckFinding({ result, onShow }: FindingProps) {
  const { Icon, colour } = looks[result.verdict]
  return (
    <p className="flex items-start gap-1.5 text-sm text-ink-soft">
      <Icon size={14} className={`mt-0.5 shrink-0 ${colour}`} aria-hidden="true" />
      <span className="min-w-0 text-pretty">
        <span className="sr-only">{verdictWords[result.verdict]}: </span>
        {result.says}{' '}
        {result.messages.slice(0, 4).map((number) => (
          <button
            key={number}
            type="button"
            aria-label={`Show message ${number}`}
            onClick={() => onShow(number)}
            className="mr-1 rounded-sm px-0.5 text-accent underline underline-offset-2 tabular hover:bg-hover"
          >
            #{number}
          </button>
        ))}
      </span>
    </p>
  )
}
