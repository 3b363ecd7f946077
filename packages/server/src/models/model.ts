import type { ArticleId, Choice, ProposedAction } from '@baton/domain'

/** A passage found for the question, offered to the model as a source it may cite. Untrusted text. */
export type Passage = {
  article: ArticleId
  title: string
  text: string
  taught: boolean
  /** 0 to 1: how close it lies to the question. */
  closeness: number
}

/** A line of the conversation as the model sees it. `boundary` marks where a person took over or handed back. */
export type Line =
  | { speaker: 'customer' | 'assistant' | 'agent' | 'system'; text: string; number: number }
  | { speaker: 'boundary'; text: string }

/** What a read tool returned, or how a write ended: facts of this customer. Untrusted text. */
export type ToolFact = { tool: string; text: string }

/** A tool the assistant may ask for. `writes` ones become an intent, performed only after the commit. */
export type ToolOffer = {
  name: string
  description: string
  writes: boolean
  input: Record<string, 'string' | 'number'>
}

/** All that one turn thinks about. Nothing of another customer is ever in here. */
export type Question = {
  company: string
  assistantName: string
  /** ISO 639-1 language to answer in. */
  language: string
  lines: Line[]
  /** The newest customer message (a burst is joined by line breaks). */
  newest: string
  /** Facts about the customer, as text. Untrusted. */
  customerFacts: string[]
  passages: Passage[]
  toolFacts: ToolFact[]
  tools: ToolOffer[]
  /** How sure the index of this workspace is of what it found, 0 to 1 each. */
  sure: { confidence: number; amongThree: number; knownShare: number }
  /** What a person told the assistant to do; to be followed in the assistant's own voice, never quoted. */
  guidance: string | null
}

/** What the model wants. Text and action are apart: a sentence never hands over, an action never speaks. */
export type Judgement = {
  kind: 'reply' | 'clarify' | 'ask_guidance' | 'hand_over' | 'act'
  /** To the customer for `reply` and `clarify`; empty otherwise. */
  text: string
  choices: Choice[]
  /** Articles the reply rests on; only ids that were offered. */
  sources: ArticleId[]
  /** 0 to 1, separately: the question was understood; the answer is right. */
  confidence: { understood: number; answer: number; amongThree: number }
  /** For `ask_guidance` and `hand_over`: what a person should be asked, and why the assistant is stuck. */
  question: string
  whyStuck: string
  action: Pick<ProposedAction, 'tool' | 'input' | 'summary'> | null
  /** The conversation is at its natural end (thanks, goodbye). */
  resolves: boolean
  model: string
  /** In and out together; 0 for the built-in mind. */
  tokens: number
  /** Those of them that were written: they cost more. */
  outputTokens?: number
  /** Those of the input that the provider had kept from an earlier call: they cost less. */
  cachedTokens?: number
  /** How the model reads the newest message; the built-in mind has measured it already and says nothing here. */
  classification?: Classified
}

/** A message as a model classifies it, beside its answer and in the same call. */
export type Classified = {
  /** What it is about, in a few words of the model's own. */
  issue: string
  urgency: 'low' | 'normal' | 'high' | 'critical'
  /** -1 (very unhappy) to 1. */
  sentiment: number
}

/** Something that thinks: the built-in mind, or a provider over the network. */
export type Model = {
  name: string
  /** Throws `ModelFailed` when it cannot give a usable judgement; the caller falls back. */
  think(question: Question, signal: AbortSignal): Promise<Judgement>
}

/** No usable judgement: an error, a time-out, an empty answer, or nonsense. Never silence towards the customer. */
export class ModelFailed extends Error {
  override name = 'ModelFailed'
}
