const boundary = /[.!?;:\n,()"]+|\s[-–—]+\s|\b(?:but|however|because|although|otherwise|so that)\b/
/** People who type without a full stop still say one thing at a time; longer windows would only cost time. */
const wordsInWindow = 60
const overlap = 15

/** The pieces of a message that can ask or refuse on their own. */
export function clausesOf(spelt: string): string[] {
  return spelt
    .split(boundary)
    .map((clause) => clause.replace(/[^\p{L}\p{N}'$€£]+/gu, ' ').trim())
    .filter((clause) => clause !== '')
    .flatMap(windowsOf)
}

function windowsOf(clause: string): string[] {
  const words = clause.split(' ')
  if (words.length <= wordsInWindow) return [clause]
  const windows: string[] = []
  for (let start = 0; start < words.length; start += wordsInWindow - overlap) {
    windows.push(words.slice(start, start + wordsInWindow).join(' '))
  }
  return windows
}
