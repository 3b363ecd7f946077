import { sayBody } from '@baton/contract'
import { z } from 'zod'
import { type Incoming, type RawDelivery, Unreadable } from '../channel.ts'

/** What the bubble's door stores: the visitor it believed, and the words. */
const stored = z.object({
  visitor: z.string(),
  name: z.string().nullable(),
  language: z.string().nullable(),
  say: sayBody,
})
export type StoredSaying = z.infer<typeof stored>

/** What pressing a control says in words, for people who read the thread. */
const controlWords = {
  talk_to_person: 'I would like to talk to a person.',
  withdraw: 'I will go on with the assistant.',
  callback: 'Please call me back later.',
  email: 'Please answer me by e-mail.',
}

export const webchatKey = (delivery: RawDelivery): string => read(delivery).say.id

export function decodeWebchat(delivery: RawDelivery): Incoming[] {
  const { visitor, name, language, say } = read(delivery)
  const { control, page } = say
  return [
    {
      kind: 'message',
      externalId: say.id,
      from: { address: visitor, aliases: [], name, language },
      text: say.text || (control ? controlWords[control] : ''),
      attachments: [],
      consent: null,
      sentAt: null,
      ...(control && { control }),
      ...(page && { page }),
    },
  ]
}

function read(delivery: RawDelivery): StoredSaying {
  try {
    return stored.parse(JSON.parse(delivery.body))
  } catch {
    throw new Unreadable('not a message of the bubble')
  }
}
