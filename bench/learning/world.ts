import type { Answers } from './answers.ts'
import type { Arm } from './arms.ts'
import type { BenchHouse } from './bench-house.ts'
import type { Customer } from './customers.ts'
import type { Registry } from './registry.ts'
import type { Row, Stream } from './stream.ts'
import type { Watch } from './watch.ts'

/** A stream being played in a house. */
export type World = {
  arm: Arm
  stream: Stream
  house: BenchHouse
  answers: Answers
  registry: Registry
  watch: Watch
  random: () => number
  customer(name: string): Promise<Customer>
  /** Golds that somebody has taught, or that were known at the start. */
  taught: Set<string>
  /** What each question of the stream wants, and what each title of the start is about. */
  goldOf: Map<string, string>
  /** Which question an answer was given to: by conversation and number. */
  asked: Map<string, Row>
  /** The newest conversation about each gold. */
  lastAbout: Map<string, string>
  /** What people taught wrongly. */
  swapped: Swapped[]
  /** Orders to the assistant in guidance: how many the house held back, and how many it took. */
  ordersGuided: { held: number; given: number }
  /** So many orders and exceptions have been made up. */
  made: number
  /** Questions to ask next, outside the stream. */
  probes: Probe[]
}

/** A question beside the stream: what was just taught, almost word for word, by another or by the same customer. */
export type Probe = Row & { probe: 'repeat' | 'stranger' | 'same customer' }

/** A question that a person answered with another answer. */
export type Swapped = {
  gold: string
  said: string
  question: string
  week: number
  /** The house took it into its knowledge. */
  isKept: boolean
}

/** What became of one message. */
export type Happened = {
  week: number
  gold: string | null
  way: 'answered' | 'picked' | 'escalated'
  /** Said by the assistant on its own, and not what is right. */
  isWrong: boolean
  /** The wrong answer is one that somebody had taught for this gold. */
  isTaughtWrong: boolean
  /** It had asked which of three was meant. */
  hasAsked: boolean
  text: string
  /** The answer that the assistant gave. */
  said: string | null
  /** What it offered when it asked which was meant. */
  offered: string[]
  wasTaught: boolean
  /** What brought a person in. */
  cause: string | null
}
