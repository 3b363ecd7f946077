import type { Finding } from '../finding.ts'
import type { PublishedPolicy } from '../policy.ts'
import { strongest } from '../precedence.ts'
import { admitted } from './admitted.ts'
import { loop } from './loop.ts'
import { type Confidence, lowConfidence, mayClarify } from './low-confidence.ts'
import type { Answered, Reading } from './reading.ts'
import type { Alike } from './restates.ts'

/** What fires while the assistant thinks, from the thread alone: before what it came to is looked at. */
export function findingInTurn(
  reading: Reading,
  answered: readonly Answered[],
  alike: Alike,
  published: PublishedPolicy,
): Finding | null {
  const found = [admitted(reading, answered, published), loop(reading, answered, alike, published)]
  return strongest(found.flatMap((finding) => finding ?? []))
}

/** How sure a turn was, and among how many matters it could have asked. `hasAsked`: it had just asked which is meant. */
export type JudgedTurn = { confidence: Confidence; options: number; hasAsked: boolean }

/** What fires when the answer is there: nothing when the assistant is sure, or may ask which matter is meant. */
export function findingOnTurn(
  reading: Reading,
  { confidence, options, hasAsked }: JudgedTurn,
  published: PublishedPolicy,
): Finding | null {
  const unsure = lowConfidence(reading, confidence, published)
  return unsure && options > 1 && !hasAsked && mayClarify(confidence, published) ? null : unsure
}
