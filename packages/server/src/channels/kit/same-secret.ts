import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Are two signatures the same? Both are hashed first, so that neither their length nor the place of the first
 * difference shows in the time taken.
 */
export function isSameSecret(claimed: string, expected: string): boolean {
  return timingSafeEqual(digestOf(claimed), digestOf(expected))
}

/** The secrets that count today: the current one and, during a rotation, the one before. Never an empty one. */
export function livingSecrets(...secrets: (string | undefined)[]): string[] {
  // An account saved without its secret would otherwise accept anybody who signs with the empty key.
  return secrets.filter((secret): secret is string => secret !== undefined && secret !== '')
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
