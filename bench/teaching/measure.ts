import { randomUUID } from 'node:crypto'
import type { ConversationRow } from '@baton/contract'
import { clock, pause } from '../pipeline/clock.ts'
import { type Door, doorTo } from '../pipeline/door.ts'
import { percentile, rounded } from '../pipeline/figures.ts'
import type { Mailbox } from '../pipeline/mailbox.ts'
import type { RunningHouse } from '../pipeline/run-house.ts'
import type { Seeded } from '../pipeline/seed.ts'
import { type Desk, openDesk } from './desk.ts'
import type { Floor } from './floor.ts'
import { topicAt } from './topics.ts'

type Bench = {
  teacher: RunningHouse
  other: RunningHouse
  seeded: Seeded
  mailbox: Mailbox
  floor: Floor
}
type Node = { desk: Desk; door: Door }
/** `taughtMs` is how long the one who taught waited for their own node. */
type Lesson = { knownMs: number; taughtMs: number; answeredMs: number | null; floorMs: number }

/** What has not come by then is counted as missing, and not as slow. */
const patienceMs = 10_000
/** So often the other node is asked whether it knows: a look must not keep it from learning. */
const lookEveryMs = 10

/**
 * A customer asks what nobody knows, a colleague answers the assistant on one node, and the other node is asked until it
 * knows. Then a new customer asks at the other node's door and should be answered with the words just taught.
 */
export async function measure(bench: Bench, times: number) {
  const { teacher, other } = bench
  const nodes = [await nodeOf(bench, teacher, 7), await nodeOf(bench, other, 8)] as const
  // The first lesson of a node builds its knowledge; a house that has just started is another measurement.
  for (const node of nodes) await previewOf(node.desk, await askedAt(node, 'warm up'), 'hi')
  const lessons: Lesson[] = []
  for (let place = 0; place < times; place += 1) {
    // Each teaches every other time, so that a slow one cannot hide.
    const [from, to] = place % 2 === 0 ? nodes : ([nodes[1], nodes[0]] as const)
    lessons.push(await lesson(bench, from, to, place))
  }
  return figuresOf(lessons)
}

async function nodeOf({ seeded }: Bench, { url }: RunningHouse, digit: number): Promise<Node> {
  const { number, accountSid, authToken, account, cookie } = seeded
  const line = { webhookUrl: `${url}/hooks/twilio/${account}`, number, accountSid, authToken }
  return { desk: await openDesk(url, cookie), door: doorTo(url, digit, line) }
}

async function lesson(bench: Bench, from: Node, to: Node, place: number): Promise<Lesson> {
  const { question, answer, mark } = topicAt(place)
  const conversation = await askedAt(from, question)
  const floorMs = await bench.floor.once()
  const began = clock()
  const taught = from.desk
    .post(`/api/conversations/${conversation}/steer`, {
      ...{ key: randomUUID(), text: answer, scope: 'always' },
    })
    .then(() => clock() - began)
  // Only the answer of the last look counts: it is the one that knew.
  while (!(await previewOf(to.desk, conversation, question)).includes(mark)) {
    if (clock() - began > patienceMs) throw new Error(`the other node never learned of ${mark}`)
    await pause(lookEveryMs)
  }
  const knownMs = clock() - began
  return {
    knownMs,
    floorMs,
    taughtMs: await taught,
    answeredMs: await answeredAt(bench, to, { question, mark, began }),
  }
}

/** All that a node knows on the matter, as the desk shows it to whoever is about to answer. */
async function previewOf(desk: Desk, conversation: string, text: string): Promise<string> {
  const path = `/api/conversations/${conversation}/steer-preview`
  const { known } = await desk.post<{ known: { passage: string }[] }>(path, { text })
  return known.map(({ passage }) => passage).join('\n')
}

/** Somebody writes; gives their conversation once the desk of that node shows it. */
async function askedAt({ desk, door }: Node, text: string): Promise<string> {
  const number = door.newNumber()
  await door.say(number, text)
  const began = clock()
  for (;;) {
    const path = `/api/conversations?view=all&limit=1&search=${encodeURIComponent(number)}`
    const { items } = await desk.get<{ items: ConversationRow[] }>(path)
    // Held by the assistant alone it may still be thinking; once it asks, the question stands.
    const found = items.find(({ holder }) => holder.kind === 'waiting')
    if (found) return found.id
    if (clock() - began > patienceMs / 4 && items[0]) return items[0].id
    await pause(lookEveryMs)
  }
}

type Asked = { question: string; mark: string; began: number }

async function answeredAt(
  { mailbox }: Bench,
  { door }: Node,
  { question, mark, began }: Asked,
): Promise<number | null> {
  const number = door.newNumber()
  const arrival = mailbox.next(number, patienceMs)
  await door.say(number, question)
  const reply = await arrival
  return reply?.text.includes(mark) ? reply.at - began : null
}

function figuresOf(lessons: readonly Lesson[]) {
  const spread = (values: readonly number[]) => ({
    p50: rounded(percentile(values, 0.5)),
    p95: rounded(percentile(values, 0.95)),
    most: rounded(Math.max(...values)),
  })
  const answered = lessons.flatMap(({ answeredMs }) => answeredMs ?? [])
  return {
    lessons: lessons.length,
    nodes: 2,
    knownMs: spread(lessons.map(({ knownMs }) => knownMs)),
    taughtMs: spread(lessons.map(({ taughtMs }) => taughtMs)),
    floorMs: spread(lessons.map(({ floorMs }) => floorMs)),
    answeredMs: spread(answered),
    answered: answered.length,
    goal: { p95: 1_000 },
  }
}
