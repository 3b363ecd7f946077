import { inspectSource } from '@baton/domain'
import { soundsLikeOrder } from '@baton/local-model'

/** Passages are asked for again and again and seldom change; looking closely at one takes milliseconds. */
const most = 4_000
const clean = new Set<string>()

/**
 * Has this passage of an article nothing in it that anybody could object to? Then nothing of a customer can change that:
 * what is theirs only ever excuses. Known passages are not looked at again.
 */
export function knownClean(passage: string): boolean {
  if (clean.has(passage)) return true
  if (inspectSource(passage, 'article', [], soundsLikeOrder).objections.length > 0) return false
  if (clean.size >= most) clean.clear()
  clean.add(passage)
  return true
}
