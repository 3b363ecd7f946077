import { z } from 'zod'
import type { Channels } from '../capabilities/conversations/index.ts'
import { type Channel, type Incoming, type RawDelivery, Unreadable } from '../channels/channel.ts'
import { smsChannel } from '../channels/sms/index.ts'
import { webchatChannel } from '../channels/webchat/index.ts'
import { whatsappCloudChannel } from '../channels/whatsapp-cloud/index.ts'
import { whatsappTwilioChannel } from '../channels/whatsapp-twilio/index.ts'

/** What a scripted customer hands in, whatever the channel. */
const saying = z.object({ id: z.string(), from: z.string(), text: z.string() })
export type Saying = z.infer<typeof saying>

/** The channels with their own limits, whose vendor is nobody: words come from the script, and what is sent stays here. */
export const scriptedChannels: Channels = Object.fromEntries(
  [webchatChannel, smsChannel, whatsappTwilioChannel, whatsappCloudChannel].map((channel) => [
    channel.kind,
    scripted(channel),
  ]),
)

function scripted(channel: Channel): Channel {
  return {
    kind: channel.kind,
    limits: channel.limits,
    isAuthentic: () => false,
    deliveryKey: (delivery) => read(delivery).id,
    masked: (delivery, mask) => {
      const { text, ...rest } = read(delivery)
      return JSON.stringify({ ...rest, text: mask(text) })
    },
    decode,
    send: async ({ id }) => ({ state: 'sent', externalId: id }),
  }
}

function decode(delivery: RawDelivery): Incoming[] {
  const { id, from, text } = read(delivery)
  const address = { address: from, aliases: [], name: null, language: null }
  return [
    {
      ...{ kind: 'message', externalId: id, from: address, text },
      ...{ attachments: [], consent: null, sentAt: null },
    },
  ]
}

function read({ body }: RawDelivery): Saying {
  const parsed = saying.safeParse(JSON.parse(body))
  if (!parsed.success) throw new Unreadable('not a line of a script')
  return parsed.data
}
