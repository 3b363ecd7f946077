import { Plus, X } from 'lucide-react'
import type { QueuePlan } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { DurationIn } from '../../parts/duration-in.tsx'
import { ChoiceIn, NumberIn } from '../../parts/in-sentence.tsx'
import type { QueueFieldsProps } from './queue-fields.ts'
import { withItem } from './service-parts.ts'

const drops = {
  preferences: 'preferences do not count any more',
  language: 'the language is not required any more',
  skills: 'required skills are only preferred',
  relationship: 'it is not kept for the same person any more',
} as const

/** What happens when nobody comes: what is asked less, and where it goes. */
export function QueueFallback(props: QueueFieldsProps) {
  const { queue, onChange } = props
  const put = (relaxations: QueuePlan['relaxations']) => onChange({ relaxations })
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="font-semibold">When nobody comes</h3>
      <ul className="flex flex-col gap-1">
        {queue.relaxations.map((it, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a relaxation has no id, and both its fields are being edited
            key={at}
            className="flex items-center leading-8 text-ink-soft"
          >
            <span className="min-w-0 flex-1">
              After
              <DurationIn
                label={`Relaxation ${at + 1}, ${queue.name}`}
                seconds={it.afterSeconds}
                onChange={(afterSeconds) => put(withItem(queue.relaxations, at, { afterSeconds }))}
              />
              <ChoiceIn
                label={`What relaxation ${at + 1} drops, ${queue.name}`}
                value={it.drops}
                options={drops}
                onChange={(next) => put(withItem(queue.relaxations, at, { drops: next }))}
              />
            </span>
            <IconButton
              label={`Remove relaxation ${at + 1}`}
              onClick={() => put(queue.relaxations.filter((_, position) => position !== at))}
            >
              <X size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        small
        className="self-start"
        icon={<Plus size={13} />}
        onClick={() => put([...queue.relaxations, { afterSeconds: 120, drops: 'language' }])}
      >
        Ask for less after a while
      </Button>
      <OverflowLine {...props} />
    </div>
  )
}

function OverflowLine({ queue, plan, onChange }: QueueFieldsProps) {
  const others = plan.queues.filter(({ id }) => id !== queue.id)
  const names = Object.fromEntries(others.map(({ id, name }) => [id, name]))
  const { overflow } = queue
  const put = (next: Partial<NonNullable<QueuePlan['overflow']>>) =>
    overflow && onChange({ overflow: { ...overflow, ...next } })
  const choose = (id: string) =>
    onChange({
      overflow: id ? { afterSeconds: 300, aboveWaiting: null, ...overflow, queue: id } : null,
    })
  return (
    <p className="leading-9 text-ink-soft">
      Also ask the people of
      <ChoiceIn
        label={`Overflow of ${queue.name}`}
        value={overflow?.queue ?? ''}
        options={{ '': 'no other queue', ...names }}
        onChange={choose}
      />
      {overflow && (
        <>
          {overflow.afterSeconds !== null && (
            <>
              after
              <DurationIn
                label={`Overflow after, ${queue.name}`}
                seconds={overflow.afterSeconds}
                min={1}
                onChange={(afterSeconds) => put({ afterSeconds })}
              />
            </>
          )}
          {overflow.aboveWaiting !== null ? (
            <>
              or when more than
              <NumberIn
                label={`Overflow above, ${queue.name}`}
                value={overflow.aboveWaiting}
                min={1}
                max={100_000}
                onChange={(aboveWaiting) => put({ aboveWaiting })}
              />
              wait
            </>
          ) : (
            <Button small look="quiet" onClick={() => put({ aboveWaiting: 10 })}>
              or when many wait
            </Button>
          )}
        </>
      )}
    </p>
  )
}
