import type { Channel } from '../channel.ts'
import { maskJson } from '../kit/mask-texts.ts'
import { decode, deliveryKey } from './codec.ts'
import { whatsappCloudLimits } from './limits.ts'
import { sendWhatsappCloud } from './sender.ts'
import { answerHandshake, isFromMeta } from './signature.ts'

/** Where Meta puts what people wrote: texts, captions, the words of a button. */
const whatPeopleWrite = ['body', 'caption', 'text', 'title', 'description', 'payload']

/** WhatsApp directly at Meta. */
export const whatsappCloudChannel: Channel = {
  kind: 'whatsapp_cloud',
  limits: whatsappCloudLimits,
  isAuthentic: isFromMeta,
  handshake: answerHandshake,
  deliveryKey,
  masked: ({ body }, mask) => maskJson(body, whatPeopleWrite, mask),
  decode,
  send: sendWhatsappCloud,
}
