import type { Ask } from './requests.ts'

/** A judgement and how sure it is, 0 to 1. */
export type Judged<Value> = { value: Value; confidence: number }

export type { Ask }

/** How pressing a message is. */
export type Urgency = 'low' | 'normal' | 'high' | 'critical'
/** How much work a message asks for. */
export type Complexity = 'simple' | 'normal' | 'complex'
/** What kind of message it is. */
export type MessageType =
  | 'question'
  | 'problem'
  | 'request'
  | 'complaint'
  | 'thanks'
  | 'greeting'
  | 'other'

/** Feeling from -1 (very bad) to 1 (very good); anger apart, from 0 to 1, because it is what escalates. */
export type Sentiment = { value: number; anger: number; confidence: number }

/** What kind of danger a message may tell of; personal safety is a person in the hands of others, the police among them. */
export type DangerKind = 'self_harm' | 'violence' | 'medical' | 'personal_safety'
/** The likeliest danger, and how sure it is that there is one. Most messages tell of none: then the kind says nothing. */
export type Danger = { kind: DangerKind; confidence: number }

/** Everything that can be said about a message without knowing the conversation. */
export type Classification = {
  /** ISO 639-1. */
  language: Judged<string>
  /** Languages of whole sentences beside the main one. */
  otherLanguages: string[]
  sentiment: Sentiment
  danger: Danger
  urgency: Judged<Urgency> & { evidence: string[] }
  complexity: Judged<Complexity>
  type: Judged<MessageType>
  /** The explicit asks, as pieces of the customer's sentences. */
  requests: string[]
  /** The same asks with their place in the message and how sure each is. */
  asks: Ask[]
}
