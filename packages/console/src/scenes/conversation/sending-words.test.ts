import type { ConversationDetail } from '@baton/contract'
import { describe, expect, it } from 'vitest'
import { testRow } from '../../live/test-row.ts'
import { sendingWords } from './sending-words.ts'

type Given = { row?: Parameters<typeof testRow>[0]; limits?: Partial<ConversationDetail['limits']> }

const detail = ({ row, limits }: Given) =>
  ({
    row: testRow(row),
    limits: { windowEndsAt: null, windowOpen: true, maxLength: 4_000, optedOut: false, ...limits },
  }) as ConversationDetail

describe('what sending will do, said before it is done', () => {
  it('warns that a reply takes over from the assistant', () => {
    expect(sendingWords(detail({}), 'reply', 'ana')).toBe('Replying takes over from the assistant.')
  })

  it('names whoever holds the conversation', () => {
    const row = { holder: { kind: 'human', agent: 'jonas', name: 'Jonas Weber' } } as const
    expect(sendingWords(detail({ row }), 'reply', 'ana')).toContain('Jonas Weber holds')
  })

  it('explains a closed window instead of pretending to send', () => {
    const limits = { windowEndsAt: '2026-11-20T10:00:00.000Z', windowOpen: false }
    expect(sendingWords(detail({ limits }), 'reply', 'ana')).toContain('24-hour window is closed')
  })

  it('promises that a note stays within the team, whoever holds', () => {
    expect(sendingWords(detail({}), 'note', 'ana')).toBe('Only your team sees this note.')
  })
})
