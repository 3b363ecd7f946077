import type { Channel } from '../channel.ts'
import { maskJson } from '../kit/mask-texts.ts'
import { decodeWebchat, webchatKey } from './codec.ts'
import { webchatLimits } from './limits.ts'

/** Web chat is our own: its door is an ordinary route, and what is stored is sent, because the bubble reads the store. */
export const webchatChannel: Channel = {
  kind: 'webchat',
  limits: webchatLimits,
  // Requests are believed by the visitor's token at the door; nothing unsigned is ever stored.
  isAuthentic: () => true,
  deliveryKey: webchatKey,
  masked: ({ body }, mask) => maskJson(body, ['text'], mask),
  decode: decodeWebchat,
  send: async (outgoing) => ({ state: 'sent', externalId: outgoing.id }),
}
