import { expect, test } from 'vitest'
import type { MessageId } from '../../shared/ids.ts'
import { everyState } from '../../test-commands.ts'
import { events } from '../../test-conversations.ts'
import { evolveAll } from '../evolve.ts'

const report = { do: 'report_delivery' as const, message: 'message' as MessageId, number: 1 }

test.each(everyState)(
  'what did not arrive is written down when %s, and the baton stays',
  (_name, now) => {
    const happened = [
      ...events(now, { ...report, state: 'uncertain', problem: 'no answer' }),
      ...events(now, { ...report, state: 'failed', problem: 'no such number' }),
    ]
    expect(happened.map(({ kind }) => kind)).toEqual(['delivery_uncertain', 'delivery_failed'])
    expect(evolveAll(now, happened)).toEqual(now)
  },
)
