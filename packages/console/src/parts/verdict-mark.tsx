import { Check, Circle, CircleDashed, X } from 'lucide-react'
import { classNames } from '../design/class-names.ts'

type VerdictMarkProps = {
  state: 'passed' | 'failed' | 'not_played' | 'never'
  isFlaky?: boolean
  isNew?: boolean
}

const looks = {
  passed: { icon: Check, look: 'bg-human-soft text-human', word: 'passed' },
  failed: { icon: X, look: 'bg-urgent-soft text-urgent', word: 'failed' },
  not_played: { icon: CircleDashed, look: 'bg-hover text-ink-faint', word: 'not played' },
  never: { icon: Circle, look: 'bg-hover text-ink-faint', word: 'never played' },
}

/** A sign and a word for how a scenario came out; colour alone says nothing. */
export function VerdictMark({ state, isFlaky = false, isNew = false }: VerdictMarkProps) {
  const { icon: Icon, look, word } = looks[state]
  const words = [isNew && 'newly', word, isFlaky && 'flaky'].filter(Boolean).join(', ')
  return (
    <span
      className={classNames(
        'mt-0.5 inline-flex h-5.5 w-27 shrink-0 items-center whitespace-nowrap gap-1 rounded-sm px-1.5 text-sm',
        isFlaky ? 'bg-waiting-soft text-waiting' : look,
        (isFlaky || isNew) && 'w-auto',
      )}
    >
      <Icon size={12} aria-hidden="true" className="shrink-0" />
      {words.replace('newly, failed', 'newly failing')}
    </span>
  )
}
