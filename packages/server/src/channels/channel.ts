import type { ChannelKind } from '@baton/contract'
import type { Attachment, Choice, DeliveryState } from '@baton/domain'

/** A connected number or site as a channel sees it. Secrets are plain here and nowhere else. */
export type Account = {
  id: string
  workspace: string
  kind: ChannelKind
  name: string
  /** The number, phone-number id, or public key. */
  address: string
  /** Base URL of the vendor's API; a setting, so that a stand-in can take its place. */
  apiBaseUrl: string
  secrets: Record<string, string>
}

/** A webhook request before anybody believed it. `url` is the configured public address, never the Host header. */
export type SignedRequest = {
  method: string
  url: string
  headers: Record<string, string | undefined>
  rawBody: Buffer
}

/** A webhook request that was stored: what the translator works from. */
export type RawDelivery = { contentType: string; body: string }

/** Where a customer can be reached on a channel; `aliases` are other names of the same person there. */
export type CustomerAddress = {
  address: string
  aliases: string[]
  name: string | null
  language: string | null
}

/** What a stored delivery turned out to say. */
export type Incoming =
  | {
      kind: 'message'
      externalId: string
      from: CustomerAddress
      text: string
      attachments: Attachment[]
      /** A keyword the carrier answers itself: consent is stored, the assistant stays out of it. */
      consent: 'stop' | 'start' | 'help' | null
      /** The vendor's own time, ISO; order within a delivery follows it. Null when the vendor names none. */
      sentAt: string | null
      /** A control that was pressed instead of words (web chat). */
      control?: 'talk_to_person' | 'withdraw' | 'callback' | 'email'
      /** Where the customer is (web chat). */
      page?: { url: string; title: string }
    }
  | { kind: 'receipt'; externalId: string; state: DeliveryState; problem: string | null }
  | { kind: 'ignored'; why: string }

/** A message on its way out, already checked against `limits`. */
export type Outgoing = {
  /** Our own id; the vendor's idempotency key where it has one. */
  id: string
  to: string
  text: string
  choices: Choice[]
  attachments: Attachment[]
  /** Where the vendor should report the delivery. */
  statusUrl: string
}

/**
 * How an attempt to send ended. `unknown`: the connection broke after the request went out, so the customer may
 * or may not have it; it is shown as "may have been sent" and never repeated blindly.
 */
export type SendResult =
  | { state: 'sent'; externalId: string }
  | { state: 'failed'; code: string; problem: string; again: boolean; afterSeconds?: number }
  | { state: 'unknown'; problem: string }

/** What the channel can carry, enforced at the post room. */
export type Limits = {
  maxLength: number
  /** Hours after the customer's last message in which free text is allowed; null where there is no window. */
  windowHours: number | null
  /** Does the customer's STOP forbid writing? */
  honoursStop: boolean
  /** Splits or renders the text for this channel: at most `maxLength` each, on sentence borders. */
  parts(text: string, choices: Choice[]): string[]
  /** What is billed for one part, where that is not simply a message. */
  segments?(part: string): { encoding: 'gsm7' | 'ucs2'; segments: number }
}

/** One kind of channel. Rooms 1, 2 and 7 of the tour; everything between is the same for all. */
export type Channel = {
  kind: ChannelKind
  limits: Limits
  /** Is the request really from the vendor? Works on raw bytes, compares in constant time. */
  isAuthentic(request: SignedRequest, account: Account): boolean
  /** The vendor's subscription handshake (GET): the text to answer, or null to refuse. */
  handshake?(query: Record<string, string | undefined>, account: Account): string | null
  /** The key under which a delivery counts once, however often the vendor repeats it. */
  deliveryKey(delivery: RawDelivery): string
  /** The body with what people wrote masked; ids and addresses stay, so that it can be read and retried. */
  masked(delivery: RawDelivery, mask: (text: string) => string): string
  /** Pure: the stored delivery in our words. Throws `Unreadable` when it cannot be understood. */
  decode(delivery: RawDelivery, account: Account): Incoming[]
  send(outgoing: Outgoing, account: Account, timeoutMs: number): Promise<SendResult>
}

/** A delivery that cannot be understood: kept, shown to operators, never thrown away. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
