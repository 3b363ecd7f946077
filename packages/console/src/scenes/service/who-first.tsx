import { Plus, X } from 'lucide-react'
import { Button, IconButton } from '../../design/button.tsx'
import { DurationIn } from '../../parts/duration-in.tsx'
import { FindingsAt } from './findings.tsx'
import type { ServicePartProps } from './service-parts.ts'

type Order = ServicePartProps['plan']['order']
type WhoFirstProps = { order: Order; onChange: (order: Order) => void }

const urgencies = ['critical', 'high'] as const

/** Whom the next free person gets: head starts on top of the time that each has waited, so that nobody waits for ever. */
export function WhoFirst({ order, onChange }: WhoFirstProps) {
  return (
    <section aria-label="Who comes first" className="rounded-lg border px-4 py-3">
      <h2 className="text-md font-semibold">Who comes first</h2>
      <p className="pb-1 text-sm text-ink-soft">
        Whoever has waited longest, with these head starts. Nobody who comes later than all of them
        together can get in before.
      </p>
      <FindingsAt place="order" />
      <p className="leading-9 text-ink-soft">
        {urgencies.map((urgency) => (
          <span key={urgency} className="mr-4 whitespace-nowrap">
            {urgency === 'critical' ? 'Critical:' : 'Urgent:'}
            <DurationIn
              label={`Head start, urgency ${urgency}`}
              seconds={order.urgencySeconds[urgency] ?? 0}
              onChange={(seconds) =>
                onChange({
                  ...order,
                  urgencySeconds: { ...order.urgencySeconds, [urgency]: seconds },
                })
              }
            />
          </span>
        ))}
      </p>
      <TierStarts order={order} onChange={onChange} />
      <p className="leading-9 text-ink-soft">
        What must be answered within
        <DurationIn
          label="Presses before its deadline"
          seconds={order.beforeDeadlineSeconds}
          onChange={(beforeDeadlineSeconds) => onChange({ ...order, beforeDeadlineSeconds })}
        />
        or whose window on WhatsApp closes within
        <DurationIn
          label="Presses before its window closes"
          seconds={order.beforeWindowSeconds}
          onChange={(beforeWindowSeconds) => onChange({ ...order, beforeWindowSeconds })}
        />
        comes before what has waited for less.
      </p>
    </section>
  )
}

function TierStarts({ order, onChange }: WhoFirstProps) {
  const starts = Object.entries(order.tierSeconds)
  const put = (next: [string, number][]) =>
    onChange({ ...order, tierSeconds: Object.fromEntries(next) })
  const change = (at: number, next: [string, number]) =>
    put(starts.map((each, position) => (position === at ? next : each)))
  // Two of one name would be one: the second keeps the name it had.
  const rename = (at: number, tier: string, seconds: number) =>
    !Object.hasOwn(order.tierSeconds, tier) && change(at, [tier, seconds])
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1 text-ink-soft">
      {starts.map(([tier, seconds], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the name is what is being edited
        <span key={at} className="inline-flex items-center">
          <input
            aria-label={`Tier ${at + 1}`}
            defaultValue={tier}
            onBlur={(event) => rename(at, event.target.value.trim(), seconds)}
            className="h-7 w-28 rounded-sm border border-line-strong bg-surface px-1.5 font-medium text-ink"
          />
          <DurationIn
            label={`Head start, tier ${tier}`}
            seconds={seconds}
            onChange={(next) => change(at, [tier, next])}
          />
          <IconButton
            label={`Remove tier ${tier}`}
            onClick={() => put(starts.filter((_, position) => position !== at))}
          >
            <X size={14} />
          </IconButton>
        </span>
      ))}
      <Button
        small
        icon={<Plus size={13} />}
        disabled={Object.hasOwn(order.tierSeconds, '')}
        onClick={() => put([...starts, ['', 120]])}
      >
        A tier
      </Button>
    </div>
  )
}
