import { NumberIn } from '../../parts/in-sentence.tsx'
import { Section } from '../page.tsx'
import type { PolicyPartProps } from './policy-part.ts'

export function Limits({ document, change }: PolicyPartProps) {
  const { waits, actions } = document
  return (
    <Section title="Limits">
      <div className="rounded-lg border px-4 py-3 leading-8 text-ink-soft">
        <p>
          A customer waits for a person at most
          <NumberIn
            label="Minutes to wait for a person"
            value={waits.takeoverMinutes}
            min={1}
            max={1440}
            onChange={(takeoverMinutes) => change('waits', { takeoverMinutes })}
          />
          minutes, then is offered a callback. A question waits for guidance at most
          <NumberIn
            label="Minutes to wait for guidance"
            value={waits.steerMinutes}
            min={1}
            max={1440}
            onChange={(steerMinutes) => change('waits', { steerMinutes })}
          />
          minutes, then a person takes over.
        </p>
        <p>
          The assistant refunds up to
          <NumberIn
            label="Refund limit in euros"
            value={actions.refundLimitCents / 100}
            min={0}
            max={100_000}
            onChange={(euros) => change('actions', { refundLimitCents: Math.round(euros * 100) })}
          />
          € by itself. Above that it asks for approval.
        </p>
      </div>
    </Section>
  )
}
