import type { House } from '../../platform/house.ts'
import { encryptPush, mostPushBytes, type PushKeys } from '../../platform/push/encrypt.ts'
import { authorizationFor, type PushIdentity } from '../../platform/push/push-identity.ts'
import type { Carriers, Said } from './carriers.ts'

export type Device = { endpoint: string; keys: PushKeys }

/** Handed on, gone for ever (the browser took its agreement back), or not handed on and why. */
export type PushOutcome =
  | { state: 'sent' }
  | { state: 'gone' }
  | { state: 'failed'; problem: string }

type Message = Said & { id: string; urgent: boolean }

/** Seconds for which a push service keeps a message for a browser that sleeps; later it would only confuse. */
const keptSeconds = { urgent: 3_600, usual: 600 }

/** Wakes one browser. Only the browser can read it; the push service sees when, and how long. */
export async function carryPush(
  house: Pick<House, 'publicUrl' | 'clock'>,
  { post }: Carriers,
  device: Device,
  { message, identity }: { message: Message; identity: PushIdentity },
): Promise<PushOutcome> {
  const contact = contactOf(house)
  const now = house.clock.now()
  const answer = await post({
    url: device.endpoint,
    headers: {
      authorization: authorizationFor(device.endpoint, identity, { contact, now }),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(message.urgent ? keptSeconds.urgent : keptSeconds.usual),
      urgency: message.urgent ? 'high' : 'normal',
    },
    body: encryptPush(textOf(message), device.keys),
  })
  if (answer.status === null) return { state: 'failed', problem: answer.problem }
  if (answer.status === 404 || answer.status === 410) return { state: 'gone' }
  if (answer.status >= 200 && answer.status < 300) return { state: 'sent' }
  const problem = `${new URL(device.endpoint).host} answered with ${answer.status}.`
  return { state: 'failed', problem }
}

/** Whom a push service may write to about us; it takes nothing but these two kinds of address. */
const contactOf = ({ publicUrl }: Pick<House, 'publicUrl'>): string =>
  publicUrl.startsWith('https:') ? publicUrl : 'mailto:desk@localhost'

/** As long as one record of a push message may be; a long body loses its end. */
function textOf({ id, title, body, link, urgent }: Message): string {
  const textWith = (words: string) => JSON.stringify({ id, title, body: words, link, urgent })
  let words = body
  while (Buffer.byteLength(textWith(words)) > mostPushBytes)
    words = words.slice(0, words.length * 0.8)
  return textWith(words)
}
