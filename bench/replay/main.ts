// How long a draft of a policy takes over recorded conversations. Run: npm run bench:replay [-- --conversations 1000]
// One JSON object as the last line; the floor is reading the same rows and doing nothing with them.
import { parseArgs } from 'node:util'
import { defaultPolicy } from '../../packages/domain/src/index.ts'
import { recordedConversations } from '../../packages/server/src/capabilities/replay/recorded.ts'
import { replayPolicy } from '../../packages/server/src/capabilities/replay/replay-policy.ts'
import {
  freshWorkspace,
  testDatabase,
} from '../../packages/server/src/platform/db/test-database.ts'
import { testHouse } from '../../packages/server/src/platform/http/test-house.ts'
import { seedConversations } from './seed.ts'

const { values } = parseArgs({ options: { conversations: { type: 'string', default: '1000' } } })
const count = Math.min(20_000, Math.max(1, Number(values.conversations)))
const house = await testHouse()
const workspace = await freshWorkspace(house.db)
await seedConversations(house.db, workspace, count)
const draft = {
  ...defaultPolicy,
  distress: { ...defaultPolicy.distress, messages: 1 },
  keywords: { ...defaultPolicy.keywords, phrases: ['press'], unless: [] },
}

const floor = await timed(async () => {
  for await (const _some of recordedConversations(house.db, workspace, count));
})
const stalls = longestStall()
const replay = await timed(() => replayPolicy(house, workspace, draft, { most: count }))
const again = await timed(() => replayPolicy(house, workspace, draft, { most: count }))
const { conversations, messages, before, after, counts } = replay.value
console.log(
  JSON.stringify({
    bench: 'replay',
    database: house.db.kind,
    ...{ conversations, messages, before, after, counts },
    seconds: replay.seconds,
    secondsWarm: again.seconds,
    longestStallMs: stalls(),
    floor: { what: 'reading the rows', seconds: floor.seconds },
    goal: { seconds: 5 },
  }),
)
await (await testDatabase()).close()
process.exit(0)

async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ value: Value; seconds: number }> {
  const begun = performance.now()
  const value = await work()
  return { value, seconds: Math.round(performance.now() - begun) / 1000 }
}

/** How long nobody else in this process got a turn, at worst. */
function longestStall(): () => number {
  let [last, longest] = [performance.now(), 0]
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 5)
    last = now
  }, 5)
  return () => {
    clearInterval(timer)
    return Math.round(longest)
  }
}
