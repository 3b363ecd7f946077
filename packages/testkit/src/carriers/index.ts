export { type MailStandIn, type ReceivedMail, startMailStandIn } from './mail-stand-in.ts'
export { type PushedMessage, type PushStandIn, startPushStandIn } from './push-stand-in.ts'
export { type SlackStandIn, startSlackStandIn } from './slack-stand-in.ts'
