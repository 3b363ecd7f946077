import { expect, test } from 'vitest'
import { armNamed } from './arms.ts'
import { runArm } from './run-arm.ts'
import { readRows, type Stream } from './stream.ts'
import type { Happened } from './world.ts'

const lines = [
  { week: 0, text: 'How do I reset my password?', gold: 'reset_password' },
  { week: 0, text: 'When will my refund arrive?', gold: 'refund_arrival' },
  { week: 0, text: 'How can I pause my subscription?', gold: 'pause_subscription' },
  {
    ...{ week: 1, customer: 'ana', gold: 'bicycle_parking' },
    text: 'Where can I park my bicycle near the shop?',
  },
  {
    ...{ week: 2, customer: 'bob', gold: 'bicycle_parking' },
    text: 'Hi, where can I park my bicycle near the shop',
  },
]
const stream: Stream = readRows('park', lines.map((line) => JSON.stringify(line)).join('\n'), 1)

async function played(arm: string): Promise<Happened[]> {
  const happened: Happened[] = []
  await runArm(armNamed(arm), stream, {
    ...{ databaseUrl: null, seed: 1, tell: () => {} },
    end: async (all) => void happened.push(...all.happened),
  })
  return happened
}

/** A whole house with a database of its own has to start first. */
const longEnough = 180_000

test('what a person has answered once is answered without one when the next customer asks', {
  timeout: longEnough,
}, async () => {
  const [first, second] = await played('learning')
  expect(first).toMatchObject({ way: 'escalated', wasTaught: false })
  expect(second).toMatchObject({ way: 'answered', isWrong: false, wasTaught: true })
})

test('a knowledge base that is frozen needs a person each time', {
  timeout: longEnough,
}, async () => {
  const ways = (await played('no-learning')).map(({ way }) => way)
  expect(ways).toEqual(['escalated', 'escalated'])
})
