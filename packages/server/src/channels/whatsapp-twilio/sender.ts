import type { Channel } from '../channel.ts'
import { send } from '../twilio/sender.ts'

/** WhatsApp carries one file in a message, and Twilio marks its numbers with the name of the channel. */
const carriage = {
  numberOf: (address: string) =>
    address.startsWith('whatsapp:') ? address : `whatsapp:${address}`,
  maxFiles: 1,
}

export const sendWhatsappTwilio: Channel['send'] = (outgoing, account, timeoutMs) =>
  send(carriage, outgoing, account, timeoutMs)
