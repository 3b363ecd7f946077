import type { TeamHours } from '../../api/reaching-types.ts'
import { momentOf } from '../../parts/time.ts'

/** Whether the team is at work now by the plan in force, and when that changes. */
export function TeamState({ state }: { state: TeamHours['teams'][number] | undefined }) {
  if (!state) return <span className="text-sm text-ink-faint">not published yet</span>
  const change = state.open ? state.closesAt : state.opensAt
  const word = state.open ? 'until' : 'opens'
  return (
    <span
      className={`rounded-sm px-1.5 text-sm font-medium ${state.open ? 'bg-human-soft text-human' : 'bg-hover text-ink-soft'}`}
    >
      {state.open ? 'Open now' : 'Closed now'}
      {change && (
        <span className="font-normal">
          {' '}
          · {word} {momentOf(change)}
        </span>
      )}
    </span>
  )
}
