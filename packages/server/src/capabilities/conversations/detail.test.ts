import { beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '../../platform/db/database.ts'
import type { Statement } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import { testHouse } from '../../platform/http/test-house.ts'
import { openConversation, openDesk } from '../knowledge/test-desk.ts'
import { detailOf } from './detail.ts'
import { lockConversation } from './loaded.ts'

/** The same house, which notes every statement. */
function overheard(house: House): { house: House; statements: string[] } {
  const statements: string[] = []
  const note = (statement: Statement): Statement => {
    statements.push(statement.text)
    return statement
  }
  const noting = (tx: Tx): Tx => ({
    ...tx,
    rows: (statement) => tx.rows(note(statement)),
    first: (statement) => tx.first(note(statement)),
  })
  const { transact } = house.db
  const db: House['db'] = {
    ...house.db,
    transact: (who, work) => transact(who, (tx) => work(noting(tx))),
  }
  return { house: { ...house, db }, statements }
}

describe('opening a conversation', () => {
  let house: House
  beforeAll(async () => {
    house = await testHouse()
  })

  it('locks nothing: who looks neither waits for the writers nor holds them up', async () => {
    const desk = await openDesk(house)
    const id = await openConversation(house, desk)
    const ears = overheard(house)
    const parts = {
      channels: {},
      escalationView: async () => null,
      handoffPackage: async () => null,
    }
    const detail = await detailOf(ears.house, parts, desk.people.agent, id)
    expect(detail.row.id).toBe(id)
    expect(ears.statements.join()).not.toMatch(/for (no key )?update/)
    await ears.house.db.transact(desk.workspace, (tx) => lockConversation(tx, desk.workspace, id))
    expect(ears.statements.at(-1)).toMatch(/for update/)
  })
})
