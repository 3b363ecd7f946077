import type { ChannelKind } from '@baton/contract'
import type { PlayedStep, RecordedConversation, Scenario } from '@baton/domain'

/**
 * What is copied of a house for a play: rows as they stand in the tables that say how it answers, and nothing of its
 * customers, colleagues, secrets or vendors.
 */
export type StageSet = {
  company: string
  settings: { assistantName?: string; greeting?: string }
  /** The virtual clock begins here, so that what holds until a day holds as it does now. */
  at: string
  quietSeconds: Partial<Record<ChannelKind, number>>
  rows: Record<string, Record<string, unknown>[]>
}

/** Scenarios to be played under one set, each so many times. */
export type StageJob = {
  set: StageSet
  plays: { id: string; scenario: Scenario; runs: number }[]
  /** With `model` the assistant is the model of this house, as the environment names it. */
  mind: 'local' | 'model'
  /** What the model may use in all; plays that would begin after that are left out. */
  mostTokens: number
}

/** One play that has ended. `problem`: it could not be played, which is no verdict on the house. */
export type Played = {
  id: string
  steps: PlayedStep[]
  recorded: RecordedConversation | null
  tokens: number
  milliseconds: number
  problem: string | null
}

/** Where scenarios are played: a house of its own, in a process of its own, with a clock that is moved by hand. */
export type Stage = {
  /** Resolves when all was played, the signal fired, or what may be spent is spent; throws when the house broke. */
  play(job: StageJob, hear: (played: Played) => void, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}
