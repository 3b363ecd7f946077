import type { Channel } from '../channel.ts'
import { decode, deliveryKey, maskedBody } from '../twilio/codec.ts'
import { isFromTwilio } from '../twilio/signature.ts'
import { smsLimits } from './limits.ts'
import { sendSms } from './sender.ts'

/** Text messages through Twilio. */
export const smsChannel: Channel = {
  kind: 'sms',
  limits: smsLimits,
  isAuthentic: isFromTwilio,
  deliveryKey,
  decode,
  masked: maskedBody,
  send: sendSms,
}
