import type { Channel } from '../channel.ts'
import { decode, deliveryKey, maskedBody } from '../twilio/codec.ts'
import { isFromTwilio } from '../twilio/signature.ts'
import { whatsappTwilioLimits } from './limits.ts'
import { sendWhatsappTwilio } from './sender.ts'

/** WhatsApp through Twilio. */
export const whatsappTwilioChannel: Channel = {
  kind: 'whatsapp_twilio',
  limits: whatsappTwilioLimits,
  isAuthentic: isFromTwilio,
  deliveryKey,
  decode,
  masked: maskedBody,
  send: sendWhatsappTwilio,
}
