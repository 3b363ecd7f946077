import type { ChannelKind } from '@baton/contract'

type SecretField = { name: string; label: string; optional?: true }
export type ChannelForm = {
  word: string
  address: string
  /** What to do with the webhook address. */
  addressHelp: string
  secrets: SecretField[]
}

const twilio: SecretField[] = [
  { name: 'accountSid', label: 'Account SID' },
  { name: 'authToken', label: 'Auth token' },
]

/** What each kind of channel asks for. */
export const channelForms: Record<ChannelKind, ChannelForm> = {
  webchat: {
    word: 'Web chat',
    address: 'Public key, as it stands in the script tag',
    addressHelp: 'The bubble on your page talks to this address.',
    secrets: [
      {
        name: 'userSecret',
        label: 'User secret, with which your server signs users',
        optional: true,
      },
    ],
  },
  sms: {
    word: 'SMS by Twilio',
    address: 'Number, with country code',
    addressHelp: 'Enter it at Twilio as the webhook of the number, for messages and for status.',
    secrets: twilio,
  },
  whatsapp_twilio: {
    word: 'WhatsApp by Twilio',
    address: 'Number, with country code',
    addressHelp: 'Enter it at Twilio as the webhook of the WhatsApp sender.',
    secrets: twilio,
  },
  whatsapp_cloud: {
    word: 'WhatsApp Cloud',
    address: 'Phone number id',
    addressHelp: 'Enter it at Meta as callback address, with your verify token.',
    secrets: [
      { name: 'appSecret', label: 'App secret' },
      { name: 'accessToken', label: 'Access token' },
      { name: 'verifyToken', label: 'Verify token, chosen by you' },
    ],
  },
}

/** What a list says of the secrets: a channel that works without them lacks nothing. */
export function secretsState(
  { secrets }: ChannelForm,
  has: boolean,
): { word: string; look: string } {
  if (has) return { word: 'secrets stored', look: 'text-human' }
  return secrets.every(({ optional }) => optional)
    ? { word: 'no signed users', look: 'text-ink-faint' }
    : { word: 'secrets missing', look: 'text-urgent' }
}
