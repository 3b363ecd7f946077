import {
  aheadOf,
  type Handling,
  type Handoff,
  type StaffChange,
  type WaitFacts,
} from './wait-facts.ts'

/** Without data: a conversation takes a person ten minutes. Weighs as much as so many observed ones. */
const prior = { handlingSeconds: 600, weight: 3, gapWeight: 4 }
/** What was seen so many seconds ago counts half: queues change within the hour. */
const halfLife = { gaps: 1_800, handlings: 14_400 }
/** Longer gaps than this between two hand-offs say that nobody was there, not that somebody was slow. */
const longestGap = 7_200

/** The expected seconds until a person comes, from how fast the queue moves and from who is there; finite always. */
export function expectedWait(facts: WaitFacts): number {
  const ahead = aheadOf(facts)
  if (ahead === 0) return facts.acceptSeconds / 2
  const rate = Math.max(paceOf(facts), 1 / longestGap)
  const seconds = untilServed(ahead, rate, facts.leaving)
  return Math.max(facts.acceptSeconds / 2, withStaff(seconds, facts.staff))
}

/** People who come free per second. What was observed counts the more, the more of it there is. */
function paceOf(facts: WaitFacts): number {
  const handling = handlingSeconds(facts.handlings)
  const fromPeople = (facts.slots * facts.share) / handling
  const gaps = busyGaps(facts.handOffs)
  const weights = gaps.map(({ agoSeconds }) => 0.5 ** (agoSeconds / halfLife.gaps))
  const weight = sum(weights)
  const total = sum(gaps.map(({ seconds }, index) => seconds * (weights[index] ?? 0)))
  if (fromPeople <= 0) return total > 0 ? weight / total : 0
  return (weight + prior.gapWeight) / (total + prior.gapWeight / fromPeople)
}

function handlingSeconds(handlings: readonly Handling[]): number {
  const weights = handlings.map(({ agoSeconds }) => 0.5 ** (agoSeconds / halfLife.handlings))
  const total = sum(handlings.map(({ seconds }, index) => seconds * (weights[index] ?? 0)))
  return (
    (total + prior.weight * prior.handlingSeconds) / Math.max(1e-9, sum(weights) + prior.weight)
  )
}

/** Seconds between two hand-offs in which somebody waited all the time: only these show how fast the queue moves. */
export function busyGaps(handOffs: readonly Handoff[]): { agoSeconds: number; seconds: number }[] {
  const newestFirst = [...handOffs].sort((one, other) => one.agoSeconds - other.agoSeconds)
  return newestFirst.flatMap(({ agoSeconds, waitedSeconds }, index) => {
    const before = newestFirst[index + 1]
    if (!before) return []
    const seconds = before.agoSeconds - agoSeconds
    const waitedThroughout = waitedSeconds >= seconds
    return waitedThroughout && seconds <= longestGap ? [{ agoSeconds, seconds }] : []
  })
}

/** Those ahead are served at a pace, and some of them lose patience: the line shrinks faster than it is served. */
function untilServed(ahead: number, rate: number, leaving: number): number {
  const others = ahead - 1
  const whileLeaving =
    leaving > 1e-7 ? Math.log(1 + (leaving * others) / rate) / leaving : others / rate
  return whileLeaving + 1 / rate
}

/** Stretches the wait where people go home and shortens it where more come. */
function withStaff(seconds: number, staff: readonly StaffChange[]): number {
  let work = seconds
  let at = 0
  let factor = 1
  for (const change of [...staff].sort((one, other) => one.inSeconds - other.inSeconds)) {
    const possible = (change.inSeconds - at) * factor
    if (possible >= work) break
    work -= possible
    at = change.inSeconds
    factor = Math.max(0.02, change.factor)
  }
  return at + work / factor
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)
