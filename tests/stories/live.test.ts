import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  endOfLog,
  eventsAfter,
} from '../../packages/server/src/capabilities/conversations/announce.ts'
import { openHouse, type TestHouse, visitor } from '../kit/index.ts'
import { signIn } from '../kit/stage.ts'
import { type Listening, listen, logShows, openDoor, type Received } from '../kit/streams.ts'

let house: TestHouse
const lines: Listening[] = []
beforeEach(async () => {
  house = await openHouse()
}, 90_000)
afterEach(async () => {
  for (const line of lines.splice(0)) line.hangUp()
  await house.close()
})

/** The ids of the messages a screen was told of as new. News of how far one has come carries no event, and may repeat it. */
const idsIn = (received: Received[]): string[] =>
  received.flatMap(({ data }) => {
    const { items = [], events = [] } = data as { items?: Item[]; events?: string[] }
    return events.length === 0
      ? []
      : items.flatMap(({ kind, id }) => (kind === 'message' ? [id] : []))
  })
type Item = { kind: string; id: string }

async function screen() {
  const [door, bob] = [await openDoor(house), await house.agent()]
  const headers = await signIn(house.node.house, house.workspace, bob.id)
  return async (lastId: string | null = null) => {
    const line = await listen(door, '/api/live', headers, lastId)
    lines.push(line)
    return line
  }
}

describe('the stream of the desk', () => {
  it('after a lost connection goes on where it was: nothing is missing, nothing comes twice', async () => {
    const open = await screen()
    const begin = await endOfLog(house.db)
    const first = await open(begin)
    const ana = await visitor(house)
    await ana.says('I want to talk to a human')
    await first.until((all) => idsIn(all).length >= 2)
    first.hangUp()
    const last = first.received.findLast(({ id }) => id !== null)?.id ?? begin
    await ana.says('Are you still there?')
    await ana.says('Hello?')
    const second = await open(last)
    await second.until((all) => idsIn(all).length >= 2)
    await ana.says('I am waiting.')
    await second.until((all) => idsIn(all).length >= 3)
    const ids = [...idsIn(first.received), ...idsIn(second.received)]
    const bob = await house.agent()
    const stored = (await bob.messages(ana)).map(({ id }) => id)
    expect(new Set(ids)).toEqual(new Set(stored))
    expect(ids).toHaveLength(stored.length)
  })

  it('tells nobody of another workspace', async () => {
    const open = await screen()
    const line = await open()
    const other = await openHouse({ articles: false })
    const stranger = await visitor(other)
    await stranger.says('I want to talk to a human')
    const ana = await visitor(house)
    await ana.says('I want to talk to a human')
    await line.until((all) => idsIn(all).length >= 2)
    const theirs = await stranger.conversation()
    expect(JSON.stringify(line.received)).not.toContain(theirs)
    await other.close()
  })

  it('sends a screen that was away for too long back to the beginning, and goes on from there', async () => {
    const open = await screen()
    const begin = await endOfLog(house.db)
    const [ana, bob] = [await visitor(house), await house.agent()]
    await ana.says('I want to talk to a human')
    for (let note = 0; note < 510; note += 30)
      await Promise.all(
        Array.from({ length: 30 }, () =>
          bob.tries('note', ana, { key: crypto.randomUUID(), text: 'x' }),
        ),
      )
    await house.settle()
    await logShows(house, begin, 500)
    const line = await open(begin)
    await line.until((all) => all.length > 0)
    expect(line.received[0]?.data).toEqual({ kind: 'reload' })
    expect(line.received[0]?.id).toMatch(/^\d+\.\d+$/)
    await ana.says('Are you still there?')
    await line.until((all) => idsIn(all).length > 0)
  })
})

describe('the cursor of the log', () => {
  it('misses nothing and repeats nothing, while eight write at once', async () => {
    const bob = await house.agent()
    const customers = await Promise.all(Array.from({ length: 8 }, () => visitor(house)))
    for (const each of customers) await each.says('I want to talk to a human')
    let cursor = await endOfLog(house.db)
    const seen: string[] = []
    const look = async () => {
      for (const event of await eventsAfter(house.db, cursor, house.workspace)) {
        // What came before the notes may show late, too: others on the server hold it back.
        if (event.kind === 'note_added') seen.push(`${event.conversation}:${event.number}`)
        cursor = event.cursor
      }
    }
    let writing = true
    const writers = customers.map(async (each) => {
      for (let note = 0; note < 12; note += 1)
        await bob.tries('note', each, { key: crypto.randomUUID(), text: `note ${note}` })
    })
    const reader = (async () => {
      while (writing) {
        await look()
        // An embedded database answers without ever leaving this turn of the loop: the writers must have theirs.
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    await Promise.all(writers)
    writing = false
    await reader
    // Whoever else works on this server may still hold the end of the log back.
    while (seen.length < 96) {
      await look()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await look()
    const notes = (await Promise.all(customers.map((each) => house.eventsOf(each)))).flat()
    expect(seen).toHaveLength(notes.filter(({ kind }) => kind === 'note_added').length)
    expect(new Set(seen).size).toBe(96)
  })
})

describe('the bubble', () => {
  it('that comes back finds its thread, and its stream goes on behind the last message it has', async () => {
    const door = await openDoor(house)
    const ana = await visitor(house)
    await ana.says('How do I reset my password?')
    await ana.hears(/Forgot password/)
    const stream = `/webchat/${house.accounts.webchat.address}/live?token=${ana.token}`
    const messagesIn = (all: Received[]) => all.filter(({ data }) => data.kind === 'message')
    const numbers = (line: Listening) =>
      messagesIn(line.received).map(({ data }) => (data.message as { number: number }).number)
    const whole = await listen(door, stream, {})
    lines.push(whole)
    await whole.until((all) => messagesIn(all).length >= 2)
    const rest = await listen(door, stream, {}, '1')
    lines.push(rest)
    await rest.until((all) => messagesIn(all).length >= 1)
    const bob = await house.agent()
    await bob.replies(ana, 'Did that help?')
    await rest.until((all) => messagesIn(all).length >= 3)
    expect(numbers(whole).slice(0, 2)).toEqual([1, 2])
    expect(numbers(rest)).toEqual([2, 3, 4])
  })

  it('with a token of another house, or none, gets nothing', async () => {
    const { address } = await openDoor(house)
    const key = house.accounts.webchat.address
    const forged = Buffer.from(
      JSON.stringify({ account: house.accounts.webchat.id, id: 'visitor:x' }),
    )
    for (const token of ['', 'x.y', `${forged.toString('base64url')}.x`, `%00.%00`]) {
      const answer = await fetch(`${address}/webchat/${key}/live?token=${token}`)
      expect(answer.status).toBe(401)
    }
  })
})
