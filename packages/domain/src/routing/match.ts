import type { AgentId } from '../shared/ids.ts'
import { type Candidate, weightFor } from './candidate.ts'
import { type Obstacle, obstacleFor, type Situation } from './obstacle.ts'
import { inOrder, type Placed } from './placing.ts'
import type { Requirement } from './requirement.ts'
import { type Ranked, scoreOf } from './score.ts'

/** Why somebody was asked, or nobody: every candidate, with what removed them or what spoke for them. */
export type RoutingDecision = {
  at: number
  queue: string
  requirements: Requirement[]
  choosing: Placed['choosing']
  chosen: AgentId | null
  /** What it takes of the chosen one's capacity. */
  weight: number
  /** Who could be asked, the best first. */
  ranked: Ranked[]
  /** Who could not, by what stood in the way. */
  removed: Partial<Record<Obstacle, AgentId[]>>
  /** When relaxing or overflowing changes something. */
  nextAt: number | null
}

type Able = { candidate: Candidate; ranked: Ranked; weight: number }

/** Who of the candidates is asked. The same facts give the same answer, in whatever order the candidates stand. */
export function match(
  placed: Placed,
  candidates: readonly Candidate[],
  situation: Situation,
): RoutingDecision {
  const removed: RoutingDecision['removed'] = {}
  const able: Able[] = []
  for (const candidate of candidates) {
    const { obstacle, under } = obstacleFor(placed, candidate, situation)
    if (under)
      able.push({
        candidate,
        ranked: scoreOf(placed.facts, under, candidate, situation.now),
        weight: weightFor(under.weight, candidate),
      })
    else if (obstacle) {
      const others = removed[obstacle] ?? []
      others.push(candidate.id)
      removed[obstacle] = others
    }
  }
  able.sort(by[placed.choosing])
  return {
    at: situation.now,
    queue: placed.queue,
    requirements: placed.requirements,
    choosing: placed.choosing,
    chosen: able[0]?.candidate.id ?? null,
    weight: able[0]?.weight ?? 0,
    ranked: able.map(({ ranked }) => ranked),
    removed,
    nextAt: placed.nextAt,
  }
}

type Compare = (left: Able, right: Able) => number

/** Who is idle longest, then by name: so that equals take turns and the order of the list decides nothing. */
const longestIdle: Compare = ({ candidate: left }, { candidate: right }) =>
  (left.idleSince ?? 0) - (right.idleSince ?? 0) || (left.id < right.id ? -1 : 1)

const loadOf = ({ candidate }: Able): number => candidate.load / Math.max(1, candidate.capacity)

const by: Record<Placed['choosing'], Compare> = {
  best_match: (left, right) =>
    right.ranked.total - left.ranked.total ||
    loadOf(left) - loadOf(right) ||
    longestIdle(left, right),
  fewest_open: (left, right) => loadOf(left) - loadOf(right) || longestIdle(left, right),
  round_robin: (left, right) =>
    (left.candidate.offeredAt ?? 0) - (right.candidate.offeredAt ?? 0) || longestIdle(left, right),
}

/** The first of those waiting that somebody can take. Whoever stands before it can be taken by nobody now. */
export function firstTakeable(
  waiting: readonly Placed[],
  candidates: readonly Candidate[],
  situation: Situation,
): Placed | null {
  const alike = new Map<string, boolean>()
  for (const placed of [...waiting].sort(inOrder)) {
    const known = alike.get(placed.signature)
    const isTakeable =
      known ?? candidates.some((each) => obstacleFor(placed, each, situation).obstacle === null)
    if (isTakeable) return placed
    alike.set(placed.signature, false)
  }
  return null
}
