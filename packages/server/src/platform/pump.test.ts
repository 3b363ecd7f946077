import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { systemClock } from './clock/clock.ts'
import { quietLog } from './log/log.ts'
import { pump } from './pump.ts'

/** A pump whose looks for work stand still until the test answers them. */
function slowLook() {
  const [asked, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<string[]>()]
  const performed: string[] = []
  let looks = 0
  const running = pump({
    house: { clock: systemClock, log: quietLog() },
    atOnce: 2,
    take: () => {
      looks += 1
      asked.resolve()
      return answer.promise
    },
    perform: async (item) => {
      await setImmediate()
      performed.push(item)
    },
    nextDue: async () => null,
    sweepSeconds: 100,
  })
  return { running, asked: asked.promise, answer: answer.resolve, performed, looks: () => looks }
}

it('is stopped only when what a look under way brought has been performed', async () => {
  const { running, asked, answer, performed, looks } = slowLook()
  running.start()
  await asked
  const stopped = running.stop().then(() => [...performed])
  await setImmediate()
  answer(['parcel'])
  expect(await stopped).toEqual(['parcel'])
  expect(looks()).toBe(1)
})

it('looks no more once it is stopped, whoever wakes it', async () => {
  const { running, asked, answer, looks } = slowLook()
  running.start()
  await asked
  answer([])
  await running.stop()
  running.wake()
  await setImmediate()
  await setImmediate()
  expect(looks()).toBe(1)
})
