import type { DecisionView } from '@baton/contract'
import { classNames } from '../design/class-names.ts'
import { choosingWords, obstacleWords, requirementWords, scoreWords } from './decision-words.ts'
import { clockOf } from './time.ts'

type DecisionCardProps = { decision: DecisionView; queueName: (id: string) => string }

/** Who was considered, what removed them or spoke for them, and who is asked. */
export function DecisionCard({ decision, queueName }: DecisionCardProps) {
  const { chosen, ranked, removed, requirements, nextAt } = decision
  return (
    <div className="flex flex-col gap-3">
      <p className="text-md">
        {chosen ? (
          <>
            <strong className="font-semibold">{chosen.name}</strong> is asked
          </>
        ) : (
          <strong className="font-semibold text-urgent">Nobody can be asked now</strong>
        )}
        <span className="text-ink-soft">
          {' '}
          · {queueName(decision.queue)}, {choosingWords(decision.choosing)}
        </span>
      </p>
      <ul className="text-sm text-ink-soft">
        {requirements.map((asked, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same queue may stand twice on the way of an overflow
          <li key={at}>
            {at > 0 ? 'Or by overflow: ' : 'Asked for: '}
            {requirementWords(asked)}
          </li>
        ))}
      </ul>
      {ranked.length > 0 && <RankedList ranked={ranked} chosen={chosen?.id ?? null} />}
      {removed.length > 0 && (
        <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-sm">
          {removed.map(({ obstacle, agents }) => (
            <div key={obstacle} className="contents">
              <dt className="text-ink-faint">{obstacleWords(obstacle)}</dt>
              <dd>{agents.map(({ name }) => name).join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {nextAt && (
        <p className="text-sm text-waiting">At {clockOf(nextAt)} more people may be asked.</p>
      )}
    </div>
  )
}

type RankedListProps = { ranked: DecisionView['ranked']; chosen: string | null }

function RankedList({ ranked, chosen }: RankedListProps) {
  const most = Math.max(1, ...ranked.map(({ total }) => total))
  return (
    <ol className="flex flex-col gap-1.5">
      {ranked.slice(0, 8).map(({ agent, total, parts }) => (
        <li key={agent.id} className="grid grid-cols-[120px_1fr] items-baseline gap-x-3">
          <span className={classNames('truncate', agent.id === chosen && 'font-semibold')}>
            {agent.name}
          </span>
          <span className="flex min-w-0 flex-col">
            <span className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className={classNames(
                  'h-2 rounded-full',
                  agent.id === chosen ? 'bg-human' : 'bg-line-strong',
                )}
                style={{ width: `${Math.max(2, (total / most) * 70)}%` }}
              />
              <span className="text-sm text-ink-soft tabular">{Math.round(total)}</span>
            </span>
            <span className="text-sm text-ink-faint">{scoreWords(parts)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
