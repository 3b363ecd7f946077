import { z } from 'zod'
import { instant } from './common.ts'
import { attachment, choice, deliveryState } from './timeline.ts'

/** The bubble's door, below `/webchat/:key`. The visitor token goes as `Authorization: Bearer`, or `?token=` for the stream. */
export const openBody = z.object({
  /** From an earlier visit; without it a new visitor begins. */
  token: z.string().max(500).optional(),
  language: z.string().max(20).optional(),
  /** A customer the site has signed in, with the site's signature (HMAC-SHA256 of `user.id` in hex, key = account secret). */
  user: z
    .object({
      id: z.string().max(200),
      name: z.string().max(120).optional(),
      email: z.email().optional(),
      signature: z.string(),
    })
    .optional(),
})

export const webchatMessage = z.object({
  number: z.int(),
  id: z.string(),
  at: instant,
  author: z.object({
    kind: z.enum(['customer', 'assistant', 'agent', 'system']),
    name: z.string(),
  }),
  text: z.string(),
  attachments: z.array(attachment),
  sources: z.array(z.object({ title: z.string(), passage: z.string() })),
  choices: z.array(choice),
  delivery: deliveryState.nullable(),
})
export type WebchatMessage = z.infer<typeof webchatMessage>

export const webchatState = z.object({
  status: z.enum(['none', 'open', 'resolved']),
  holder: z.enum(['ai', 'waiting', 'human', 'guided']),
  /** Name of the person who holds the conversation. */
  agentName: z.string().nullable(),
  waiting: z
    .object({
      since: instant,
      position: z.int(),
      fromMinutes: z.int(),
      toMinutes: z.int(),
      updateAt: instant,
      /** It takes long enough to offer an answer by e-mail: what the button says. */
      byEmail: z.string().nullable().optional(),
    })
    .nullable(),
  /** The conversation a person had is over, and the customer may say how it was. */
  survey: z
    .object({
      /** Words are answered in the composer, like everything else. */
      step: z.enum(['satisfaction', 'repeated', 'words']),
      question: z.string(),
      /** 1 to 5, or yes and no, in this order. */
      answers: z.array(z.string()),
    })
    .nullable()
    .optional(),
})
export type WebchatState = z.infer<typeof webchatState>

export const openAnswer = z.object({
  token: z.string(),
  company: z.string(),
  assistantName: z.string(),
  greeting: z.string(),
  state: webchatState,
  messages: z.array(webchatMessage),
  /** Where the stream goes on: the number of the newest message known. */
  newestMessage: z.int(),
})
export type OpenAnswer = z.infer<typeof openAnswer>

export const sayBody = z.object({
  /** Chosen by the bubble: sending the same id twice stores one message. */
  id: z.uuid(),
  text: z.string().max(20_000),
  /** `talk_to_person`: the control was pressed. Hands over in the same response, whatever the text says. */
  control: z.enum(['talk_to_person', 'withdraw', 'callback', 'email']).optional(),
  /** Where the customer is (page address and title), shown to the agent. */
  page: z.object({ url: z.string().max(2_000), title: z.string().max(300) }).optional(),
})
/** A customer's thumb on an answer of the assistant. */
export const thumbBody = z.object({ number: z.int().min(1), verdict: z.enum(['right', 'wrong']) })
export const sayAnswer = z.object({ accepted: z.literal(true), id: z.string() })
/**
 * Server-sent events of `GET /webchat/:key/live`; the SSE id is the thread and its newest message number. Numbers begin
 * anew in a new thread: a known number under another message id tells that one has begun.
 */
export const webchatEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), message: webchatMessage }),
  z.object({ kind: z.literal('state'), state: webchatState }),
  z.object({ kind: z.literal('typing'), who: z.enum(['assistant', 'agent']), name: z.string() }),
])
export type WebchatEvent = z.infer<typeof webchatEvent>
