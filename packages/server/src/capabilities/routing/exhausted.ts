import { isLasting, type Obstacle, type RoutingDecision } from '@baton/domain'

const absent = new Set<Obstacle>(['offline', 'gone', 'off_shift', 'away'])

/** Is nobody left at work who could take it and has not declined? */
export function isExhausted({ ranked, removed }: RoutingDecision): boolean {
  const left = Object.keys(removed) as Obstacle[]
  return (
    ranked.length === 0 &&
    removed.declined !== undefined &&
    left.every((obstacle) => obstacle === 'declined' || isLasting(obstacle) || absent.has(obstacle))
  )
}
