import type { CriterionView } from '@baton/contract'
import { OctagonAlert } from 'lucide-react'
import { scaleWords, weightWord } from '../../parts/review-words.ts'
import { checkNames } from './agreement-tables.tsx'

export const forWhom = ({ appliesTo }: CriterionView): string =>
  appliesTo.length === 2
    ? 'assistant and people'
    : appliesTo[0] === 'assistant'
      ? 'assistant'
      : 'people'

type LineProps = { criterion: CriterionView; onOpen: (() => void) | null }

/** A criterion as it stands in the list; pressed, it opens for changing. */
export function CriterionLine({ criterion, onOpen }: LineProps) {
  const { name, says, critical, scale, check } = criterion
  const words = (
    <>
      <span className="flex items-center gap-1.5 font-medium">
        {critical && <OctagonAlert size={13} className="text-urgent" aria-hidden="true" />}
        {name}
      </span>
      <span className="block text-ink-soft text-pretty">{says}</span>
      <span className="block text-sm text-ink-faint">
        {weightWord(criterion)} · {scaleWords[scale]} · {forWhom(criterion)}
        {check && ` · filled in by the check “${checkNames[check]}”`}
      </span>
    </>
  )
  return (
    <li>
      {onOpen ? (
        <button
          type="button"
          onClick={onOpen}
          className="inset-focus block w-full px-4 py-2.5 text-left hover:bg-hover"
        >
          {words}
        </button>
      ) : (
        <div className="px-4 py-2.5">{words}</div>
      )}
    </li>
  )
}
