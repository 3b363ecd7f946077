import type { ArticleId, CustomerId } from '@baton/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { House } from '../../platform/house.ts'
import { testHouse } from '../../platform/http/test-house.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { type ArticleDraft, findPublished, retireArticle, saveArticle } from './articles.store.ts'
import { openDesk, type TestDesk } from './test-desk.ts'

let house: House
let desk: TestDesk
beforeAll(async () => {
  house = await testHouse()
})
beforeEach(async () => {
  desk = await openDesk(house)
})

const title = 'Student discount'
const common: Omit<ArticleDraft, 'id'> = {
  ...{ title, category: 'Taught', body: 'Students get 12 %.', questions: [], tool: null },
  origin: 'taught',
  ...{ provenance: null, scope: 'always', customer: null },
  ...{ tier: null, validUntil: null },
}

async function write(more: Partial<ArticleDraft>): Promise<ArticleId> {
  const draft: ArticleDraft = { ...common, id: newId<ArticleId>(), ...more }
  const change = { by: 'Bob', now: house.clock.now() }
  await house.db.transact(desk.workspace, (tx) => saveArticle(tx, desk.workspace, draft, change))
  return draft.id
}

const found = async () =>
  (
    await house.db.transact(desk.workspace, (tx) =>
      findPublished(tx, desk.workspace, title, house.clock.now()),
    )
  )?.id

describe('the article that a title names', () => {
  it.each([
    ['one customer', () => ({ scope: 'this_customer', customer: desk.customer as CustomerId })],
    ['a tier', () => ({ scope: 'segment', tier: 'vip' })],
    ['a time that is over', () => ({ validUntil: '2001-01-01T00:00:00.000Z' })],
  ])('is never one that holds for %s alone', async (_whom, alone) => {
    await write(alone())
    expect(await found()).toBeUndefined()
    const forAll = await write({})
    expect(await found()).toBe(forAll)
  })

  it('is none that was taken out of use', async () => {
    const id = await write({})
    await house.db.transact(desk.workspace, (tx) =>
      retireArticle(tx, desk.workspace, id, house.clock.now()),
    )
    expect(await found()).toBeUndefined()
  })
})
