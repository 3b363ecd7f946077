/** The pieces of a message that can ask or refuse on their own. */
export function clausesOf(spelt: string): string[] {
  return spelt
    .split(/[.!?;:\n,()"]+|\s[-–—]+\s|\b(?:but|however|because|although|otherwise|so that)\b/)
    .map((clause) => clause.replace(/[^\p{L}\p{N}'$€£]+/gu, ' ').trim())
    .filter((clause) => clause !== '')
}
