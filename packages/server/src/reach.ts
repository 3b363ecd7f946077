import type { CallbackParts } from './capabilities/callbacks/index.ts'
import type { Channels } from './capabilities/conversations/index.ts'
import { type Carriers, carriersWith } from './capabilities/notices/index.ts'
import { pageHears } from './capabilities/on-call/index.ts'
import type { Hears } from './capabilities/routing/index.ts'
import { smsChannel } from './channels/sms/index.ts'
import { webchatChannel } from './channels/webchat/index.ts'
import { whatsappCloudChannel } from './channels/whatsapp-cloud/index.ts'
import { whatsappTwilioChannel } from './channels/whatsapp-twilio/index.ts'
import type { Parts } from './parts.ts'
import type { House } from './platform/house.ts'
import { lanesAtOnce } from './platform/lane/lanes-at-once.ts'
import { type GetOutside, getOutside } from './platform/outgoing/get-outside.ts'
import { offersTold, teamNews } from './team-news.ts'

/** How the house reaches people: customers by channels, the team by notices, what others publish by the network. */
export type Reach = {
  channels: Channels
  carriers: Carriers
  callbacks: CallbackParts
  tells: ReturnType<typeof teamNews>
  /** Who hears how escalations come along. */
  hears: Hears[]
  get: GetOutside
}

const standardChannels: Channels = {
  webchat: webchatChannel,
  sms: smsChannel,
  whatsapp_twilio: whatsappTwilioChannel,
  whatsapp_cloud: whatsappCloudChannel,
}

export function reachOf(parts: Parts, house: House): Reach {
  const channels = parts.channels ?? standardChannels
  const tells = teamNews(house)
  const loopback = parts.environment.loopbackHooks
  return {
    channels,
    tells,
    callbacks: { tells, channels },
    hears: [offersTold(house), pageHears(house, tells)],
    // Notices get half the places of the lanes: the rest is for customers, whatever a mail server does.
    carriers: carriersWith({ loopback, atOnce: lanesAtOnce(house.db) / 2 }),
    get: parts.getOutside ?? getOutside({ loopback: false }),
  }
}
