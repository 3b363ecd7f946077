import type { Choice, MessageId } from '@baton/domain'
import { preambleIn } from '@baton/local-model'
import type { Incoming } from '../../channels/channel.ts'
import { newId } from '../../platform/ids/new-id.ts'

/** A customer's words as the doors hand them over, whatever the channel. */
export type Said = Incoming & { kind: 'message' }

/** A bare number answers the choices of our last message: that is how they look where there are no buttons. */
export function chosen(text: string, choices: readonly Choice[]): string {
  const number = /^\s*([1-9])\s*[.)]?\s*$/.exec(text)?.[1]
  return (number && choices[Number(number) - 1]?.says) || text
}

/**
 * The bubble names its messages itself and shows them before we have them: under the same id, they are one. A vendor's
 * ids are not ours to use.
 */
export const wishedId = ({ externalId }: Said, channel: string): MessageId | null =>
  channel === 'webchat' ? (externalId.toLowerCase() as MessageId) : null

/** The id the bubble chose, unless another message has it already: words are not lost over a name. */
export const messageIdFor = (said: Said, channel: string, isTaken: boolean): MessageId =>
  (!isTaken && wishedId(said, channel)) || newId<MessageId>()

/** Words after which somebody who has not asked anything yet is probably still typing. */
const opening =
  /^(?:hi|hello|hey|hallo|good (?:morning|afternoon|evening)|bonjour|salut|hola|olá|ola|morning|guten (?:tag|morgen|abend))\b[^?]{0,60}$/i

/** Does this look like the beginning of a longer story? Then the quiet moment before answering is longer. */
export const seemsUnfinished = (text: string): boolean =>
  !text.includes('?') &&
  (opening.test(text.trim()) ||
    preambleIn(text) !== null ||
    (text.length < 60 && !/[.!]\s*$/.test(text)))
