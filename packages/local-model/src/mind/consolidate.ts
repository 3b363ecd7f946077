import { refitWhole } from './discriminative-head.ts'
import type { Knowledge } from './knowledge.ts'

/** Fits the answers that were only touched up by lessons, oldest first; says how many are left. */
export function consolidate({ sayings, columns, touchedUp }: Knowledge, most: number): number {
  for (const answerId of [...touchedUp].slice(0, Math.max(0, most))) {
    touchedUp.delete(answerId)
    refitWhole(sayings, columns, answerId)
  }
  return touchedUp.size
}
