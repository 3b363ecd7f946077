import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { IconButton } from '../../design/button.tsx'
import { FindingsAt, useFindings } from './findings.tsx'
import { QueueAsks } from './queue-asks.tsx'
import { QueueFallback } from './queue-fallback.tsx'
import type { QueueFieldsProps } from './queue-fields.ts'
import { QueueIntake } from './queue-intake.tsx'
import { intakeWords } from './queue-words.ts'

type QueueCardProps = QueueFieldsProps & {
  at: number
  onMove: (by: number) => void
  onRemove: () => void
}

/** One queue: closed a sentence, open everything about it. */
export function QueueCard({ at, onMove, onRemove, ...fields }: QueueCardProps) {
  const { queue, plan, onChange } = fields
  const isLast = at === plan.queues.length - 1
  const findings = useFindings(`queues.${at}`)
  const team = plan.teams.find(({ id }) => id === queue.team)?.name ?? queue.team
  return (
    <section aria-label={`Queue ${queue.name}`} className="relative rounded-lg border">
      <details open={findings.problems.length > 0 || queue.name === 'New queue'}>
        <summary className="flex cursor-pointer items-center gap-3 rounded-lg py-2.5 pr-32 pl-4 hover:bg-hover">
          <span className="w-5 text-center text-sm text-ink-faint tabular">{at + 1}</span>
          <span className="min-w-0 flex-1">
            <span className="block text-md font-semibold">{queue.name}</span>
            <span className="block truncate text-sm text-ink-soft">
              {isLast ? 'whatever is left' : intakeWords(queue.takes)} → {team}
              {queue.requiredSkills.length > 0 && `, can ${queue.requiredSkills.join(' and ')}`}
            </span>
          </span>
        </summary>
        <div className="grid gap-x-8 gap-y-5 border-t px-4 py-4 three:grid-cols-2">
          <div className="flex items-center gap-3 three:col-span-2">
            <input
              aria-label="Name of the queue"
              value={queue.name}
              onChange={(event) => onChange({ name: event.target.value })}
              className="h-8 w-64 rounded-md border border-line-strong bg-surface px-2.5 font-medium text-ink"
            />
          </div>
          <QueueIntake {...fields} isLast={isLast} />
          <QueueAsks {...fields} />
          <QueueFallback {...fields} />
        </div>
      </details>
      <div className="absolute top-3.5 right-3 flex">
        <IconButton label={`Move ${queue.name} up`} disabled={at === 0} onClick={() => onMove(-1)}>
          <ArrowUp size={14} />
        </IconButton>
        <IconButton label={`Move ${queue.name} down`} disabled={isLast} onClick={() => onMove(1)}>
          <ArrowDown size={14} />
        </IconButton>
        <IconButton
          label={`Remove ${queue.name}`}
          disabled={plan.queues.length === 1}
          onClick={onRemove}
        >
          <Trash2 size={14} />
        </IconButton>
      </div>
      <div className="px-4 not-empty:pb-3">
        <FindingsAt place={`queues.${at}`} />
      </div>
    </section>
  )
}
