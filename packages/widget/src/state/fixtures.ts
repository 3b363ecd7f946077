import type { WebchatMessage } from '@baton/contract'
import type { Outgoing } from './state.ts'

/** Builders for tests; the build never reaches them. */
export function messageNumber(number: number, more: Partial<WebchatMessage> = {}): WebchatMessage {
  return {
    number,
    id: `message ${number}`,
    at: '2026-11-20T12:00:00.000Z',
    author: { kind: 'assistant', name: 'Juno' },
    text: `text ${number}`,
    attachments: [],
    sources: [],
    choices: [],
    delivery: null,
    ...more,
  }
}

export function written(id: string, more: Partial<Outgoing> = {}): Outgoing {
  return { id, text: `says ${id}`, writtenAt: 1, progress: { at: 'waiting' }, ...more }
}

export const customer = { kind: 'customer', name: 'You' } as const
export const ana = { kind: 'agent', name: 'Ana' } as const
