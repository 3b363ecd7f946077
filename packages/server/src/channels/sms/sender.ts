import type { Channel } from '../channel.ts'
import { send } from '../twilio/sender.ts'

const carriage = { numberOf: (address: string) => address, maxFiles: 10 }

/** Choices are already numbered lines in the text, see the limits. */
export const sendSms: Channel['send'] = (outgoing, account, timeoutMs) =>
  send(carriage, outgoing, account, timeoutMs)
