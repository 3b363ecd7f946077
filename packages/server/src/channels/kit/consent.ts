/** What a keyword asks for; see `Incoming`. */
export type Consent = 'stop' | 'start' | 'help' | null

// On SMS the carrier acts on these words whether we like it or not, so our record has to follow it.
const carrierWords: Record<string, Consent> = {
  STOP: 'stop',
  STOPALL: 'stop',
  UNSUBSCRIBE: 'stop',
  CANCEL: 'stop',
  END: 'stop',
  QUIT: 'stop',
  OPTOUT: 'stop',
  REVOKE: 'stop',
  START: 'start',
  UNSTOP: 'start',
  HELP: 'help',
  INFO: 'help',
}

// In an app no carrier listens: "cancel" and "help" are words to the assistant there, and nobody else would answer.
const appWords: Record<string, Consent> = {
  STOP: 'stop',
  STOPALL: 'stop',
  UNSUBSCRIBE: 'stop',
  OPTOUT: 'stop',
  START: 'start',
  UNSTOP: 'start',
}

/**
 * The consent keyword that a whole message is, or null. "YES" undoes a stop at the carrier too, but it is mostly
 * the answer to a question: it counts only when the vendor itself reports it as a start.
 */
export function consentIn(text: string, listener: 'carrier' | 'app'): Consent {
  const words = listener === 'carrier' ? carrierWords : appWords
  const word = text.replace(/\s+/gu, '').toUpperCase()
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null
}
