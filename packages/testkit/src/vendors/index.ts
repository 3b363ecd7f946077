export * from './contracts.ts'
export type { Fault } from './faults.ts'
export { type Gate, type GateCall, openApiGate } from './openapi-gate.ts'
export * from './sign.ts'
export type { SignedDelivery } from './signed-delivery.ts'
export type { TwilioMessage } from './twilio-resource.ts'
export { startTwilioStandIn, type TwilioOptions, type TwilioStandIn } from './twilio-stand-in.ts'
export type { CustomerText } from './twilio-webhooks.ts'
export type { WhatsAppMessage } from './whatsapp-behaviour.ts'
export {
  startWhatsAppStandIn,
  type WhatsAppOptions,
  type WhatsAppStandIn,
} from './whatsapp-stand-in.ts'
export type { CustomerMessage } from './whatsapp-webhooks.ts'
