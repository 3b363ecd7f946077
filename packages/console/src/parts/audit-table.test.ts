import { expect, it } from 'vitest'
import { detailOf } from './audit-table.tsx'

it('tells the detail of an audit entry in one line, without what is empty or said already', () => {
  const detail = {
    kind: 'message_queued',
    number: 8,
    speaker: { kind: 'assistant', agent: null },
    seen: [1, 3],
  }
  expect(detailOf(detail)).toBe('number: 8 · speaker.kind: assistant · seen: 1, 3')
})
