import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anything } from '../service/default-plan.ts'
import { standardOrder } from '../service/order-plan.ts'
import type { QueuePlan } from '../service/queue-plan.ts'
import { type Candidate, withOffer } from './candidate.ts'
import { firstTakeable, match } from './match.ts'
import { obstacleFor } from './obstacle.ts'
import { inOrder, type Placed, placeOf } from './placing.ts'
import type { RoutingFacts } from './routing-facts.ts'
import { agent, at, facts, id, noon, queue } from './test-routing.ts'

const skills = fc.uniqueArray(fc.constantFrom('billing', 'machines', 'privacy'), { maxLength: 2 })
const languages = fc.constantFrom('en', 'de', 'fr')
const channels = fc.constantFrom('webchat', 'sms')
const tiers = fc.constantFrom('standard', 'vip')

const queues: fc.Arbitrary<QueuePlan[]> = fc
  .array(
    fc.record({
      takes: fc.record({
        ...{ modes: fc.subarray(['steer' as const]), tiers: fc.subarray(['vip']) },
        topics: fc.subarray(['billing']),
      }),
      requiredSkills: skills,
      preferredSkills: skills,
      language: fc.constantFrom('required' as const, 'preferred' as const, 'ignored' as const),
      choosing: fc.constantFrom(
        'best_match' as const,
        'fewest_open' as const,
        'round_robin' as const,
      ),
      relaxations: fc.array(
        fc.record({
          afterSeconds: fc.constantFrom(0, 60, 300),
          drops: fc.constantFrom(
            'preferences' as const,
            'language' as const,
            'skills' as const,
            'relationship' as const,
          ),
        }),
        { maxLength: 2 },
      ),
      weight: fc.integer({ min: 1, max: 3 }),
      headStartSeconds: fc.constantFrom(0, 300),
      overflow: fc.option(
        fc.record({
          queue: fc.constantFrom('q0', 'q1', 'q2'),
          afterSeconds: fc.option(fc.constantFrom(0, 120)),
          aboveWaiting: fc.constant(null),
        }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) =>
    list.map(({ takes, ...each }, at) =>
      queue({ ...each, id: `q${at}`, takes: { ...anything, ...takes } }),
    ),
  )

const people: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      ...{
        skills,
        presence: fc.constantFrom('available' as const, 'available' as const, 'away' as const),
      },
      languages: fc.uniqueArray(languages, { minLength: 1 }),
      tiers: fc.subarray(['vip']),
      expert: fc.boolean(),
      isHere: fc.constantFrom(true, true, false),
      capacity: fc.integer({ min: 0, max: 5 }),
      channelCapacity: fc.constantFrom<Record<string, number>>({}, { sms: 1 }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((each, at) => agent(`a${at}`, each)))

const work: fc.Arbitrary<RoutingFacts[]> = fc
  .array(
    fc.record({
      mode: fc.constantFrom('takeover' as const, 'takeover' as const, 'steer' as const),
      ...{ channel: channels, tier: tiers, language: languages },
      topics: fc.subarray(['billing']),
      urgency: fc.constantFrom('normal', 'high'),
      since: fc.integer({ min: 0, max: 600 }).map((ago) => noon - ago * 1000),
      keptFor: fc.option(fc.constantFrom(id('a0'), id('a1'))),
      declined: fc.subarray([id('a0'), id('a2')]),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map((each, at) =>
      facts({
        ...each,
        waitingSince: each.since,
        escalation: `e${at}` as RoutingFacts['escalation'],
      }),
    ),
  )

type World = { queues: QueuePlan[]; people: Candidate[]; work: RoutingFacts[] }
const worlds = fc.record({ queues, people, work })
const now = at(noon)

const waitingIn = ({ queues: list, work: all }: World): Placed[] =>
  all.flatMap(
    (each) => placeOf({ queues: list, order: standardOrder }, each, { now: noon, crowd: {} }) ?? [],
  )

type Given = { placed: Placed; agent: Candidate; before: Candidate[]; left: Placed[] }

/** Everything is offered, and each offer accepted at once, until nobody can be asked. */
function serve(world: World): { given: Given[]; left: Placed[]; people: Candidate[] } {
  let [left, staff] = [waitingIn(world), world.people]
  const given: Given[] = []
  for (;;) {
    const placed = firstTakeable(left, staff, now)
    if (!placed) return { given, left, people: staff }
    const { chosen, weight } = match(placed, staff, now)
    const taker = staff.find((each) => each.id === chosen)
    if (!taker) throw new Error('takeable, and nobody takes it')
    given.push({ placed, agent: taker, before: staff, left })
    left = left.filter((each) => each !== placed)
    const held = withOffer(taker, { channel: placed.facts.channel, weight, at: noon })
    staff = staff.map((each) => (each === taker ? { ...held, isDeciding: false } : each))
  }
}

test('no agent who is free and may take it is left while work waits', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { left, people: staff } = serve(world)
      for (const placed of left)
        for (const each of staff) expect(obstacleFor(placed, each, now).obstacle).not.toBeNull()
    }),
    { numRuns: 500 },
  )
})

test('no agent holds more than they can, of any channel, and nobody gets what they cannot do', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { given, people: staff } = serve(world)
      for (const { capacity, load, open, channelCapacity } of staff) {
        expect(load).toBeLessThanOrEqual(capacity)
        for (const [channel, most] of Object.entries(channelCapacity))
          expect(open[channel] ?? 0).toBeLessThanOrEqual(most)
      }
      for (const { placed, agent: taker } of given) {
        const fits = placed.requirements.some((asked) =>
          asked.skills.every((skill) => taker.skills.includes(skill)),
        )
        expect(fits).toBe(true)
        expect(placed.facts.declined).not.toContain(taker.id)
      }
    }),
    { numRuns: 500 },
  )
})

test('nothing is offered while something that stands before it could be taken', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      for (const { placed, before, left } of serve(world).given)
        for (const earlier of left.filter((each) => inOrder(each, placed) < 0))
          for (const each of before) expect(obstacleFor(earlier, each, now).obstacle).not.toBeNull()
    }),
    { numRuns: 300 },
  )
})

test('those alike in their signature can be taken by the same people', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      for (const group of Map.groupBy(waitingIn(world), ({ signature }) => signature).values())
        for (const each of world.people) {
          const answers = group.map((placed) => obstacleFor(placed, each, now).obstacle)
          expect(new Set(answers).size).toBe(1)
        }
    }),
    { numRuns: 300 },
  )
})

test('the same facts give the same answer, in whatever order people and work are read', () => {
  fc.assert(
    fc.property(worlds, fc.integer(), (world, turn) => {
      const shuffled = <Value>(list: readonly Value[]): Value[] => {
        const start = list.length === 0 ? 0 : Math.abs(turn) % list.length
        return [...list.slice(start), ...list.slice(0, start)].reverse()
      }
      const other = { ...world, people: shuffled(world.people), work: shuffled(world.work) }
      const who = (each: World) =>
        serve(each).given.map(({ placed, agent: taker }) => [placed.facts.escalation, taker.id])
      expect(who(other)).toEqual(who(world))
    }),
    { numRuns: 300 },
  )
})
