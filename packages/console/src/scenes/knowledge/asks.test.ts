import { expect, it } from 'vitest'
import { readAsks } from './asks.ts'

it('carries questions to the editor, and nothing else that an address may say', () => {
  expect(readAsks({ asks: ['Can I pay by cheque?', ' ', 7] })).toEqual({
    asks: ['Can I pay by cheque?'],
  })
  expect([readAsks({}), readAsks({ asks: 'a' }), readAsks({ asks: [] })]).toEqual([{}, {}, {}])
})
