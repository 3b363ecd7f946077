import { Link } from '@tanstack/react-router'
import type { PolicyReplay } from '../../api/types.ts'
import { triggerWords } from '../../parts/trigger.ts'

const words = { newly: 'newly', no_longer: 'no longer', otherwise: 'elsewhere or otherwise' }

/** What the draft would change in the scenarios that have been played. */
export function ReplayedScenarios({ count, changed }: PolicyReplay['scenarios']) {
  if (count === 0) return null
  return (
    <section className="flex flex-col gap-1 border-t pt-3" aria-label="Scenarios">
      <p className="text-ink-soft">
        <strong className="text-ink">
          {changed.length} of {count}
        </strong>{' '}
        scenarios would meet a person otherwise.{' '}
        <Link
          to="/simulations/{-$run}"
          params={{ run: undefined }}
          className="underline underline-offset-2"
        >
          Simulations
        </Link>
      </p>
      <ul className="list-disc pl-5 text-sm text-ink-soft">
        {changed.map(({ scenario, name, outcome, before, after }) => (
          <li key={scenario}>
            {name}: {words[outcome]}
            {(after ?? before) && ` (${triggerWords((after ?? before)?.trigger ?? '')})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
