import type { Channel } from '../channel.ts'
import { decode, deliveryKey } from './codec.ts'
import { whatsappCloudLimits } from './limits.ts'
import { sendWhatsappCloud } from './sender.ts'
import { answerHandshake, isFromMeta } from './signature.ts'

/** WhatsApp directly at Meta. */
export const whatsappCloudChannel: Channel = {
  kind: 'whatsapp_cloud',
  limits: whatsappCloudLimits,
  isAuthentic: isFromMeta,
  handshake: answerHandshake,
  deliveryKey,
  decode,
  send: sendWhatsappCloud,
}
