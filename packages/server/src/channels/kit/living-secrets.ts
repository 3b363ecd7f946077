/** The secrets that count today: the current one and, during a rotation, the one before. Never an empty one. */
export function livingSecrets(...secrets: (string | undefined)[]): string[] {
  // An account saved without its secret would otherwise accept anybody who signs with the empty key.
  return secrets.filter((secret): secret is string => secret !== undefined && secret !== '')
}
