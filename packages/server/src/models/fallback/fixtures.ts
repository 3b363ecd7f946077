import type { Clock } from '../../platform/clock/clock.ts'
import type { Judgement, Model } from '../model.ts'

type Timer = { when: number; wake: () => void }

/** Time that stands still until it is moved. */
export function standingClock(): Clock & { move(seconds: number): void; timers(): number } {
  let now = Date.UTC(2026, 0, 1)
  const timers = new Set<Timer>()
  return {
    now: () => new Date(now),
    at(when, wake) {
      const timer = { when: when.getTime(), wake }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    move(seconds) {
      now += seconds * 1000
      for (const timer of [...timers].filter(({ when }) => when <= now)) {
        timers.delete(timer)
        timer.wake()
      }
    },
    timers: () => timers.size,
  }
}

/** A reply by the named model. */
export const replyBy = (model: string): Judgement => ({
  kind: 'reply',
  text: 'Yes.',
  choices: [],
  sources: [],
  confidence: { understood: 1, answer: 1, amongThree: 1 },
  question: '',
  whyStuck: '',
  action: null,
  resolves: false,
  model,
  tokens: 0,
})

/** A model that does what the test says, and counts how often it was asked. */
export function playedModel(
  name: string,
  play: (signal: AbortSignal) => Promise<Judgement> = async () => replyBy(name),
): Model & { asked: number; play: typeof play } {
  const model = {
    name,
    asked: 0,
    play,
    think: (_: unknown, signal: AbortSignal) => {
      model.asked += 1
      return model.play(signal)
    },
  }
  return model
}
