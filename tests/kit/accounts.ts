import type { ChannelAccountView, ChannelKind } from '@baton/contract'
import {
  startTwilioStandIn,
  startWhatsAppStandIn,
  type TwilioStandIn,
  type WhatsAppStandIn,
} from '@baton/testkit/vendors'
import type { Ask } from './door.ts'

/** The numbers and the site of a house under test, each connected to a stand-in of its vendor. */
export type Accounts = {
  webchat: ChannelAccountView
  sms: ChannelAccountView
  whatsapp_twilio: ChannelAccountView
  whatsapp_cloud: ChannelAccountView
}
export type Vendors = {
  sms: TwilioStandIn
  whatsapp_twilio: TwilioStandIn
  whatsapp_cloud: WhatsAppStandIn
}

export const twilioSecrets = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'made-up-auth-token' }
export const metaSecrets = {
  appSecret: 'made-up-app-secret',
  accessToken: 'made-up-access-token',
  verifyToken: 'made-up-verify-token',
}
const addresses = {
  webchat: 'site',
  sms: '+15005550006',
  whatsapp_twilio: 'whatsapp:+15005550007',
  whatsapp_cloud: '106500000000001',
}
/** Signs in customers of the site. */
export const userSecret = 'made-up-user-secret'

/** Connects every kind of channel through the doors of the settings. */
export async function connectAccounts(
  administrator: Ask,
): Promise<{ accounts: Accounts; vendors: Vendors }> {
  const accounts = {
    webchat: await connect(administrator, 'webchat', { userSecret }),
    sms: await connect(administrator, 'sms', twilioSecrets),
    whatsapp_twilio: await connect(administrator, 'whatsapp_twilio', twilioSecrets),
    whatsapp_cloud: await connect(administrator, 'whatsapp_cloud', metaSecrets),
  }
  const vendors = await startVendors(accounts)
  for (const kind of ['sms', 'whatsapp_twilio', 'whatsapp_cloud'] as const)
    await administrator('PATCH', `/api/channel-accounts/${accounts[kind].id}`, {
      apiBaseUrl: vendors[kind].apiBaseUrl,
    })
  return { accounts, vendors }
}

async function connect(
  administrator: Ask,
  kind: ChannelKind,
  secrets: Record<string, string>,
): Promise<ChannelAccountView> {
  const body = { kind, name: `Our ${kind}`, address: addresses[kind], secrets, quietSeconds: 1.5 }
  const { status, body: account } = await administrator('POST', '/api/channel-accounts', body)
  if (status !== 200) throw new Error(`no ${kind} account: ${JSON.stringify(account)}`)
  return account
}

/** The vendors' own documents are checked where the channels are; stories only need the behaviour. */
async function startVendors(accounts: Accounts): Promise<Vendors> {
  const contractsFolder = null
  const twilio = (kind: 'sms' | 'whatsapp_twilio') =>
    startTwilioStandIn({
      contractsFolder,
      ...twilioSecrets,
      number: addresses[kind],
      webhookUrl: accounts[kind].webhookUrl,
    })
  const meta = { appSecret: metaSecrets.appSecret, accessToken: metaSecrets.accessToken }
  return {
    sms: await twilio('sms'),
    whatsapp_twilio: await twilio('whatsapp_twilio'),
    whatsapp_cloud: await startWhatsAppStandIn({
      contractsFolder,
      ...meta,
      phoneNumberId: addresses.whatsapp_cloud,
      webhookUrl: accounts.whatsapp_cloud.webhookUrl,
    }),
  }
}
