import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { after } from '../../packages/server/src/platform/clock/clock.ts'
import type { Database } from '../../packages/server/src/platform/db/database.ts'
import { claimParcels } from '../../packages/server/src/platform/outbox/outbox.ts'
import { knock, openHouse, type TestHouse, type Texter, texter } from '../kit/index.ts'

let house: TestHouse
let rows: Database['platformRows']
beforeEach(async () => {
  house = await openHouse()
  rows = house.db.platformRows
}, 90_000)
afterEach(async () => {
  house.db.platformRows = rows
  await house.close()
})

const question = 'How do I reset my password?'

/** Lets statements with these words fail, so many times; gives the number that failed. */
function failing(words: string, times: number): () => number {
  let failed = 0
  house.db.platformRows = (statement, how) => {
    if (failed >= times || !statement.text.includes(words)) return rows(statement, how)
    failed += 1
    return Promise.reject(new Error('Connection terminated unexpectedly'))
  }
  return () => failed
}

/** The one answer of the assistant as the desk shows it, and the lines around it. */
async function shownTo(bob: Awaited<ReturnType<TestHouse['agent']>>, ana: Texter) {
  const { timeline, row } = await bob.sees(ana)
  const answer = timeline.find(
    (item) => item.kind === 'message' && item.author.kind === 'assistant',
  )
  const delivery = answer?.kind === 'message' ? answer.delivery : null
  const markers = timeline.flatMap((item) => (item.kind === 'marker' ? [item.text] : []))
  return { delivery, markers, holder: row.holder.kind }
}

describe('a message that the vendor has taken', () => {
  it('is not sent again because writing it down failed', async () => {
    const ana = texter(house, 'sms')
    const failed = failing('insert into deliveries', 1)
    await ana.says(question)
    await house.passes(60)
    expect(failed()).toBe(1)
    expect(await ana.heard()).toHaveLength(1)
    const { delivery } = await shownTo(await house.agent(), ana)
    expect(delivery?.state).toBe('sent')
  })

  it('is shown as perhaps sent when it could not be written down at all', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    failing('insert into deliveries', Number.POSITIVE_INFINITY)
    await ana.says(question)
    await house.passes(10)
    house.db.platformRows = rows
    await house.passes(600)
    expect((await ana.heard()).filter((text) => /password/i.test(text))).toHaveLength(1)
    const { delivery, holder } = await shownTo(bob, ana)
    expect([delivery?.state, holder]).toEqual(['maybe_sent', 'waiting'])
  })
})

describe('an answer that never goes out', () => {
  it('says so and brings a person, though its letter cannot even be opened', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    const failed = failing('as "sentParts"', 6)
    await ana.says(question)
    await house.passes(300)
    expect(failed()).toBe(6)
    const { delivery, markers, holder } = await shownTo(bob, ana)
    expect(delivery?.state).toBe('failed')
    expect(markers.join()).toContain('Could not be delivered: ')
    expect(markers.join()).toContain('Handed over to the team')
    expect(holder).toBe('waiting')
  })

  it('is an event of the conversation, which every node and the audit can read', async () => {
    const ana = texter(house, 'sms')
    failing('as "sentParts"', 6)
    await ana.says(question)
    await house.passes(300)
    const failed = (await house.eventsOf(ana)).filter(({ kind }) => kind === 'delivery_failed')
    expect(failed.map(({ actor }) => actor)).toEqual(['platform'])
    const auditor = await house.agent('administrator', 'Vera')
    const { body } = await auditor.ask('GET', '/api/audit/verify')
    expect(body).toMatchObject({ intact: true, broken: null })
  })
})

describe('an answer that the vendor took and could not deliver', () => {
  it('stands in the thread with the reason, once, and a person is brought in', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await ana.says(question)
    await house.passes(10)
    const sid = house.vendors.sms.sent().find(({ to }) => to === ana.address)?.sid ?? ''
    const report = house.vendors.sms.reports(sid, 'undelivered', 30003)
    expect(await knock(house.node.app, report)).toBe(200)
    await house.settle()
    expect(await knock(house.node.app, report)).toBe(200)
    await house.settle()
    const { delivery, markers, holder } = await shownTo(bob, ana)
    expect([delivery?.state, holder]).toEqual(['failed', 'waiting'])
    expect(markers.filter((text) => text.startsWith('Could not be delivered: '))).toHaveLength(1)
  })

  it('is no news while it only goes on its way', async () => {
    const ana = texter(house, 'sms')
    await ana.says(question)
    await house.passes(10)
    const sid = house.vendors.sms.sent().find(({ to }) => to === ana.address)?.sid ?? ''
    const before = await house.eventsOf(ana)
    await knock(house.node.app, house.vendors.sms.reports(sid, 'delivered'))
    await house.settle()
    expect(await house.eventsOf(ana)).toEqual(before)
    const { delivery } = await shownTo(await house.agent(), ana)
    expect(delivery?.state).toBe('delivered')
  })
})

describe('an answer that may have gone out', () => {
  /** A node that takes the answer from the outbox and dies before it asks the vendor. */
  async function senderDies(ana: Texter): Promise<void> {
    await ana.says(question)
    house.clock.move(6)
    await house.node.lane.drain()
    const now = house.clock.now()
    await claimParcels(house.db, { now, until: after(now, 60), node: 'killed', most: 50 })
    house.clock.move(61)
  }

  it('is looked at by a person, because the customer may be waiting in silence', async () => {
    const [ana, bob] = [texter(house, 'sms'), await house.agent()]
    await senderDies(ana)
    await house.node.outbox.sweepAbandoned()
    await house.passes(5)
    const { delivery, markers, holder } = await shownTo(bob, ana)
    expect([delivery?.state, holder]).toEqual(['maybe_sent', 'waiting'])
    expect(markers.join()).toContain('May not have arrived: ')
  })

  it('is reported once, though two nodes find it', async () => {
    const ana = texter(house, 'sms')
    const other = await house.anotherNode()
    await senderDies(ana)
    await Promise.all([house.node.outbox.sweepAbandoned(), other.outbox.sweepAbandoned()])
    const events = await house.eventsOf(ana)
    expect(events.filter(({ kind }) => kind === 'delivery_uncertain')).toHaveLength(1)
  })
})
