import type { CheckResultView, CriterionView } from '@baton/contract'
import { boundsOf, type Scale } from '@baton/domain'
import { OctagonAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { classNames } from '../design/class-names.ts'
import { TextArea } from '../design/field.tsx'
import { CheckFinding } from './check-finding.tsx'
import { stepWord, weightWord } from './review-words.ts'
import { ScaleButtons } from './scale-buttons.tsx'

export type Given = { value: number | null | undefined; why: string }

type CriterionCardProps = {
  criterion: CriterionView
  result: CheckResultView | undefined
  given: Given
  /** It differs from what the check found, so that somebody will want to know why. */
  needsWhy: boolean
  isHere: boolean
  mayRate: boolean
  onRate: (value: number | null) => void
  onWhy: (why: string) => void
  onHere: () => void
  onShow: (message: number) => void
}

/** One thing that is looked at: what it asks, what the check found, and how it is rated. */
export function CriterionCard(props: CriterionCardProps) {
  const { criterion, result, given, needsWhy, isHere, mayRate, onRate, onWhy, onHere } = props
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isHere) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isHere])
  return (
    <li
      ref={place}
      aria-current={isHere ? 'step' : undefined}
      onFocus={onHere}
      className={classNames(
        'flex scroll-my-16 flex-col gap-1.5 border-l-3 px-4 py-3',
        isHere ? 'border-l-accent bg-selected' : 'border-l-transparent',
      )}
    >
      <div className="flex items-baseline gap-2">
        <h2 className="flex-1 font-medium">{criterion.name}</h2>
        {!mayRate && given.value !== undefined && (
          <Step scale={criterion.scale} value={given.value} />
        )}
        <span className="flex items-center gap-1 text-sm whitespace-nowrap text-ink-faint">
          {criterion.critical && (
            <OctagonAlert size={12} className="text-urgent" aria-hidden="true" />
          )}
          {weightWord(criterion)}
        </span>
      </div>
      <p className="text-sm text-ink-soft text-pretty">{criterion.says}</p>
      {result && <CheckFinding result={result} onShow={props.onShow} />}
      {mayRate && (
        <ScaleButtons
          label={criterion.name}
          scale={criterion.scale}
          value={given.value}
          onChange={onRate}
        />
      )}
      {mayRate && (needsWhy || given.why !== '') && (
        <TextArea
          aria-label={`Why “${criterion.name}” is not what the check found`}
          placeholder="Why is it not what the check found?"
          value={given.why}
          rows={2}
          onChange={(event) => onWhy(event.target.value)}
        />
      )}
      {!mayRate && given.why !== '' && (
        <p className="text-pretty">
          <span className="text-ink-faint">Reviewer: </span>
          {given.why}
        </p>
      )}
    </li>
  )
}

/** A rating that stands: the worst and the best step are seen at a glance, by colour and word. */
function Step({ scale, value }: { scale: Scale; value: number | null }) {
  const { best, worst } = boundsOf[scale]
  const look =
    value === best
      ? 'bg-human-soft text-human'
      : value === worst
        ? 'bg-urgent-soft text-urgent'
        : value === null
          ? 'text-ink-faint'
          : 'bg-waiting-soft text-waiting'
  return (
    <span className={classNames('rounded-full px-2 leading-5 font-medium whitespace-nowrap', look)}>
      {stepWord(scale, value)}
      {scale === 'five' && value !== null && ' of 5'}
    </span>
  )
}
