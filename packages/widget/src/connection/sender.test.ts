import { describe, expect, it } from 'vitest'
import { written } from '../state/fixtures.ts'
import { atRest, type Outgoing } from '../state/state.ts'
import { storeFrom } from '../state/store.ts'
import type { Failure } from './failure.ts'
import { outboxOn } from './outbox.ts'
import { senderOf } from './sender.ts'
import { shelfOn } from './shelf.ts'

/** A browser with one tab: its storage outlives the tab, its server answers as told. */
function browser() {
  const kept = new Map<string, string>()
  const storage = new Proxy({} as Storage, {
    get: (_, name) =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => kept.delete(key),
      })[String(name)],
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  })
  const received: string[] = []
  const answers: (Failure | 'taken')[] = []
  const tab = () => {
    const outbox = outboxOn(shelfOn(() => storage, 'baton:demo:'))
    const store = storeFrom({ ...atRest, outgoing: outbox.all() })
    const again: (() => void)[] = []
    const strangers: string[] = []
    const sender = senderOf({
      outbox,
      store,
      visitor: { token: () => 'token' },
      door: {
        say: async (_, { id }) => {
          received.push(id)
          const answer = answers.shift() ?? 'taken'
          return answer === 'taken' ? { ok: true, value: { id } } : { ok: false, failure: answer }
        },
      },
      alone: (work) => work(),
      later: (work) => void again.push(work),
      strangerFound: () => void strangers.push('found'),
    })
    const write = (item: Outgoing) => {
      outbox.keep(item)
      store.tell({ kind: 'written', item })
      return sender.flush()
    }
    const progress = () => store.now().outgoing.map((item) => item.progress.at)
    return { outbox, store, sender, write, again, strangers, progress }
  }
  return { tab, received, answers }
}

describe('what the customer writes', () => {
  it('is sent again under the same id when no answer came', async () => {
    const { tab, received, answers } = browser()
    const { write, sender, progress, again } = tab()
    answers.push({ kind: 'offline' })
    await write(written('a'))
    expect(progress()).toEqual(['waiting'])
    expect(again).toHaveLength(1)
    await sender.flush()
    expect(received).toEqual(['a', 'a'])
    expect(progress()).toEqual(['accepted'])
  })

  it('survives a reload of the page, in order, and is then sent once', async () => {
    const { tab, received, answers } = browser()
    answers.push({ kind: 'offline' }, { kind: 'offline' })
    const before = tab()
    await before.write(written('first', { writtenAt: 1 }))
    await before.write(written('second', { writtenAt: 2, control: 'talk_to_person' }))
    received.length = 0
    const reloaded = tab()
    expect(reloaded.store.now().outgoing.map(({ control }) => control)).toEqual([
      undefined,
      'talk_to_person',
    ])
    await reloaded.sender.flush()
    expect(received).toEqual(['first', 'second'])
    expect(tab().store.now().outgoing).toEqual([])
  })

  it('is never overtaken by what was written later', async () => {
    const { tab, received, answers } = browser()
    const { write, sender } = tab()
    answers.push({ kind: 'busy', retryAfter: 5 })
    await write(written('first', { writtenAt: 1 }))
    answers.push({ kind: 'trouble' })
    await write(written('second', { writtenAt: 2 }))
    await sender.flush()
    expect(received).toEqual(['first', 'first', 'first', 'second'])
  })

  it('is given back when the server cannot take it, and does not hold up the rest', async () => {
    const { tab, received, answers } = browser()
    const { write, outbox, store } = tab()
    answers.push({ kind: 'too_long' })
    await write(written('long', { writtenAt: 1 }))
    await write(written('short', { writtenAt: 2 }))
    expect(received).toEqual(['long', 'short'])
    expect(outbox.all()).toEqual([])
    expect(store.now().outgoing.map(({ id, progress }) => [id, progress.at])).toEqual([
      ['long', 'refused'],
      ['short', 'accepted'],
    ])
  })

  it('waits for a new visit when the token is no longer known', async () => {
    const { tab, answers } = browser()
    const { write, strangers, progress, outbox } = tab()
    answers.push({ kind: 'stranger' })
    await write(written('a'))
    expect(strangers).toEqual(['found'])
    expect(progress()).toEqual(['waiting'])
    expect(outbox.has('a')).toBe(true)
  })

  it('is not sent a second time when another tab has sent it', async () => {
    const { tab, received } = browser()
    const one = tab()
    one.outbox.keep(written('a'))
    const other = tab()
    await one.write(written('a'))
    await other.sender.flush()
    expect(received).toEqual(['a'])
  })
})

describe('a browser that keeps nothing', () => {
  it('still remembers for as long as the page is open', () => {
    const outbox = outboxOn(
      shelfOn(() => {
        throw new Error('refused')
      }, 'baton:demo:'),
    )
    outbox.keep(written('a'))
    expect(outbox.all().map(({ id }) => id)).toEqual(['a'])
    outbox.drop('a')
    expect(outbox.all()).toEqual([])
  })
})
