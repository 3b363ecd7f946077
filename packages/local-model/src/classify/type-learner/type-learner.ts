import type { Judged, MessageType } from '../classification.ts'
import { classify } from '../classify.ts'
import { countMessage, type TypeCounts } from './type-counts.ts'
import { typeFeatures } from './type-features.ts'
import { likeliest, type Standing } from './type-standing.ts'

/** A message whose type somebody, or the category of its article, has settled. */
export type TypedMessage = { text: string; type: string }

/** The type of a message; `from` says whether the workspace's own types were sure enough or the shipped ones stand in. */
export type JudgedType = Judged<string> & {
  from: 'workspace' | 'shipped'
  /** The likeliest types of the workspace, the best first. */
  among: Judged<string>[]
}

/** JSON; restores exactly. */
export type TypeLearnerSnapshot = {
  version: 1
  types: { type: string; examples: number; features: [string, number][] }[]
}

/** Learns a workspace's own issue types from its labelled messages, one by one. */
export type TypeLearner = {
  learn(messages: readonly TypedMessage[]): void
  /** Takes labels back, for instance before a message gets another type. */
  unlearn(messages: readonly TypedMessage[]): void
  types(): string[]
  typeOf(text: string, shipped?: Judged<MessageType>): JudgedType
  snapshot(): TypeLearnerSnapshot
}

const fewestTypes = 2
const fewestExamples = 2
const sureEnough = 0.4
const mostNamed = 3

/** A learner that knows nothing yet: until it does, messages get the shipped types. */
export function createTypeLearner(): TypeLearner {
  return learnerOver(new Map())
}

/** The learner that made the snapshot. */
export function restoreTypeLearner(snapshot: TypeLearnerSnapshot): TypeLearner {
  const known = new Map<string, TypeCounts>()
  for (const { type, examples, features } of snapshot.types) {
    const total = features.reduce((sum, [, count]) => sum + count, 0)
    known.set(type, { examples, total, features: new Map(features) })
  }
  return learnerOver(known)
}

function learnerOver(known: Map<string, TypeCounts>): TypeLearner {
  return {
    learn: (messages) => {
      for (const { text, type } of messages) {
        const counts = known.get(type) ?? { examples: 0, total: 0, features: new Map() }
        known.set(type, counts)
        countMessage(counts, typeFeatures(text), 1)
      }
    },
    unlearn: (messages) => {
      for (const { text, type } of messages) {
        const counts = known.get(type)
        if (!counts) continue
        countMessage(counts, typeFeatures(text), -1)
        if (counts.examples === 0) known.delete(type)
      }
    },
    types: () => [...known.keys()],
    typeOf: (text, shipped) => judged(likeliest(usable(known), typeFeatures(text)), text, shipped),
    snapshot: () => snapshotOf(known),
  }
}

/** A type with a single message says more about that message than about the type. */
function usable(known: Map<string, TypeCounts>): Map<string, TypeCounts> {
  return new Map([...known].filter(([, counts]) => counts.examples >= fewestExamples))
}

function judged(standings: Standing[], text: string, shipped?: Judged<MessageType>): JudgedType {
  const among = standings
    .slice(0, mostNamed)
    .map(({ type, chance }) => ({ value: type, confidence: chance }))
  const [best] = among
  if (best && standings.length >= fewestTypes && best.confidence >= sureEnough)
    return { ...best, from: 'workspace', among }
  return { ...(shipped ?? classify(text).type), from: 'shipped', among }
}

function snapshotOf(known: Map<string, TypeCounts>): TypeLearnerSnapshot {
  const types = [...known].map(([type, { examples, features }]) => ({
    type,
    examples,
    features: [...features],
  }))
  return { version: 1, types }
}
