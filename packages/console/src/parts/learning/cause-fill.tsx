import { useId } from 'react'
import type { Cause } from '../../api/learning.ts'

const causes = ['learned', 'edited', 'policy', 'mix', 'people', 'rest'] as const

const colourOf = (cause: Cause) => `var(--cause-${cause})`
/** Turned so that neighbours differ also for who sees no colours. */
const turns: Record<Cause, number> = {
  ...{ learned: 45, edited: -45, policy: 0, mix: 90, people: 90, rest: 90 },
}
/** What is drawn over a full colour to tell it from its neighbours. */
const marked: readonly Cause[] = ['policy', 'rest']

/** An id that may stand in `url(#…)`. */
export const useFillName = (): string => `fill${useId().replaceAll(/\W/g, '')}`

/** How a stretch is filled: full where it came, hatched where it was spared. */
export const fillOf = (name: string, cause: Cause, isTaken: boolean): string =>
  isTaken || marked.includes(cause) ? `url(#${name}-${cause}-${isTaken})` : colourOf(cause)

/** The hatchings of one drawing. Each drawing has its own, or they would have the colours of another theme. */
export function CauseFills({ name }: { name: string }) {
  return (
    <defs>
      {causes.map((cause) => (
        <Hatching key={cause} id={`${name}-${cause}-true`} cause={cause} />
      ))}
      {marked.map((cause) => (
        <pattern
          key={cause}
          id={`${name}-${cause}-false`}
          patternUnits="userSpaceOnUse"
          width="5"
          height="5"
        >
          <rect width="5" height="5" fill={colourOf(cause)} />
          {cause === 'policy' ? (
            <circle cx="2.5" cy="2.5" r="1" fill="var(--surface)" />
          ) : (
            <rect width="5" height="1" y="2" fill="var(--surface)" />
          )}
        </pattern>
      ))}
    </defs>
  )
}

function Hatching({ id, cause }: { id: string; cause: Cause }) {
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width="6"
      height="6"
      patternTransform={`rotate(${turns[cause]})`}
    >
      <rect width="6" height="6" fill="var(--surface)" />
      <rect width="6" height="6" fill={colourOf(cause)} fillOpacity="0.16" />
      <rect width="2" height="6" fill={colourOf(cause)} />
    </pattern>
  )
}

/** A piece of it beside its word. */
export function CauseSwatch({ cause, isTaken }: { cause: Cause; isTaken: boolean }) {
  const name = useFillName()
  return (
    <svg width="14" height="14" aria-hidden="true" className="shrink-0">
      <CauseFills name={name} />
      <rect
        x="0.5"
        y="0.5"
        width="13"
        height="13"
        rx="3"
        fill={fillOf(name, cause, isTaken)}
        stroke={colourOf(cause)}
      />
    </svg>
  )
}
