import { beforeEach, describe, expect, it } from 'vitest'
import { type Judgement, ModelFailed, type Question } from '../model.ts'
import { playedModel, replyBy, standingClock } from './fixtures.ts'
import { type FallbackReport, withFallback } from './with-fallback.ts'

const question = {} as Question
const fails = async (): Promise<Judgement> => {
  throw new ModelFailed('first gave an empty answer.')
}
const answers = async () => replyBy('first')
const hangs = () => new Promise<Judgement>(() => undefined)

function stage() {
  const clock = standingClock()
  const reports: FallbackReport[] = []
  const first = playedModel('first')
  const second = playedModel('second')
  const report = (one: FallbackReport) => void reports.push(one)
  const options = { clock, timeoutMs: 10_000, openAfter: 3, closeAfterSeconds: 60, report }
  const model = withFallback(first, second, options)
  const turn = (signal = new AbortController().signal) => model.think(question, signal)
  return { clock, reports, first, second, model, turn }
}

let on: ReturnType<typeof stage>
beforeEach(() => {
  on = stage()
})

/** Lets the first model fail so often that it is given up. */
async function giveUp(): Promise<void> {
  on.first.play = fails
  for (let count = 0; count < 3; count += 1) await on.turn()
  on.first.asked = 0
  on.reports.length = 0
}

describe('a model with another behind it', () => {
  it('answers by itself as long as it can, and leaves no timer behind', async () => {
    expect((await on.turn()).model).toBe('first')
    expect(on.second.asked).toBe(0)
    expect(on.reports).toEqual([])
    expect(on.clock.timers()).toBe(0)
  })

  it('is covered when it fails, in the same turn, and the judgement names who answered', async () => {
    on.first.play = fails
    expect((await on.turn()).model).toBe('second')
    expect(on.reports).toEqual([
      {
        happened: 'failed',
        model: 'first',
        reason: 'first gave an empty answer.',
        failuresInARow: 1,
      },
    ])
  })

  it('is covered also when it breaks in a way nobody foresaw', async () => {
    on.first.play = () => Promise.reject(new TypeError('undefined is not a function'))
    expect((await on.turn()).model).toBe('second')
    expect(on.reports[0]?.reason).toMatch(/not a function/)
  })

  it('has a name that tells both', () => {
    expect(on.model.name).toBe('first, else second')
  })

  it('fails, and is not silent, when the other cannot answer either', async () => {
    on.first.play = fails
    on.second.play = async () => Promise.reject(new ModelFailed('second has no idea.'))
    await expect(on.turn()).rejects.toThrow(ModelFailed)
  })
})

describe('the time limit', () => {
  it('ends a call that hangs, tells it to stop, and asks the other', async () => {
    const heard: boolean[] = []
    on.first.play = (signal) => {
      signal.addEventListener('abort', () => heard.push(true))
      return hangs()
    }
    const turn = on.turn()
    on.clock.move(9)
    expect(on.second.asked).toBe(0)
    on.clock.move(1)
    expect((await turn).model).toBe('second')
    expect(heard).toEqual([true])
    expect(on.reports[0]?.reason).toBe('first gave no answer within 10 seconds.')
  })

  it('drops an answer that comes after it', async () => {
    const late = Promise.withResolvers<Judgement>()
    on.first.play = () => late.promise
    const turn = on.turn()
    on.clock.move(10)
    late.resolve(replyBy('first'))
    expect((await turn).model).toBe('second')
  })
})

describe('a turn that is stopped', () => {
  it('asks nobody else and is not held against the model', async () => {
    on.first.play = hangs
    const stopping = new AbortController()
    const turn = on.turn(stopping.signal)
    stopping.abort()
    await expect(turn).rejects.toThrow('The turn was stopped.')
    expect(on.second.asked).toBe(0)
    expect(on.reports).toEqual([])
    expect(on.clock.timers()).toBe(0)
  })

  it('does not even begin when it was stopped before', async () => {
    await expect(on.turn(AbortSignal.abort())).rejects.toThrow(ModelFailed)
    expect(on.first.asked).toBe(0)
  })
})

describe('a model that fails again and again', () => {
  it('is given up after so many failures in a row, with a report', async () => {
    on.first.play = fails
    for (let count = 0; count < 5; count += 1) expect((await on.turn()).model).toBe('second')
    expect(on.first.asked).toBe(3)
    expect(on.reports.map(({ happened }) => happened)).toEqual([
      'failed',
      'failed',
      'failed',
      'given_up',
    ])
  })

  it('is not given up when it answers in between', async () => {
    for (const play of [fails, fails, answers, fails, fails]) {
      on.first.play = play
      await on.turn()
    }
    expect(on.reports.map(({ happened }) => happened)).not.toContain('given_up')
  })

  it('is tried again after its rest and taken back when it answers', async () => {
    await giveUp()
    on.first.play = answers
    on.clock.move(59)
    expect((await on.turn()).model).toBe('second')
    on.clock.move(1)
    expect((await on.turn()).model).toBe('first')
    expect(on.reports.map(({ happened }) => happened)).toEqual(['taken_back'])
    expect((await on.turn()).model).toBe('first')
  })

  it('rests once more when the trial fails', async () => {
    await giveUp()
    on.clock.move(60)
    expect((await on.turn()).model).toBe('second')
    expect((await on.turn()).model).toBe('second')
    expect(on.first.asked).toBe(1)
    on.clock.move(60)
    await on.turn()
    expect(on.first.asked).toBe(2)
  })

  it('is tried by one turn only; the others do not wait for it', async () => {
    await giveUp()
    on.clock.move(60)
    const trial = Promise.withResolvers<Judgement>()
    on.first.play = () => trial.promise
    const trying = on.turn()
    expect((await on.turn()).model).toBe('second')
    trial.resolve(replyBy('first'))
    expect((await trying).model).toBe('first')
  })

  it('may be tried by the next turn when the trying one was stopped', async () => {
    await giveUp()
    on.clock.move(60)
    on.first.play = hangs
    const stopping = new AbortController()
    const trying = on.turn(stopping.signal)
    stopping.abort()
    await expect(trying).rejects.toThrow(ModelFailed)
    on.first.play = answers
    expect((await on.turn()).model).toBe('first')
  })
})
