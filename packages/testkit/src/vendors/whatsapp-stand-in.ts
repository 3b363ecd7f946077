import { defaultContractsFolder, readContract } from './contracts.ts'
import { type Fault, faultPlan } from './faults.ts'
import { startHttpServer } from './http-server.ts'
import { openApiGate } from './openapi-gate.ts'
import { newSeries } from './series.ts'
import { courier, type SignedDelivery } from './signed-delivery.ts'
import {
  acceptMessage,
  refuse,
  turnAway,
  type WhatsAppMessage,
  type WhatsAppState,
} from './whatsapp-behaviour.ts'
import {
  type CustomerMessage,
  inboundValue,
  signedBody,
  statusValue,
  type WhatsAppIdentity,
} from './whatsapp-webhooks.ts'

/** How a WhatsApp stand-in is set up; everything has a default. */
export type WhatsAppOptions = Partial<WhatsAppIdentity> & {
  /** Where the vendors' documents lie; null for the essential checks alone. */
  contractsFolder?: string | null
  /** Statuses reported to `webhookUrl` for each accepted message, in this order. */
  statuses?: string[]
  /** Where an address really listens, when the public one is made up. */
  reach?: (url: string) => string
}

/** Meta's message API on this machine: strict about requests, and as unreliable as it is told to be. */
export type WhatsAppStandIn = WhatsAppIdentity & {
  apiBaseUrl: string
  /** Are requests checked against the vendor's own document? */
  hasDocument: boolean
  /** The messages it accepted, in order. */
  sent(): WhatsAppMessage[]
  /** Why it refused requests, by its own rules or by Meta's document. */
  complaints(): string[]
  failNext(fault: Fault, times?: number): void
  /** The signed webhook request for messages of a customer; send it with `deliver` or hand it to a door. */
  customerWrites(written: CustomerMessage): SignedDelivery
  /** The signed status webhook for a message it accepted. */
  reports(id: string, status: string, errorCode?: number): SignedDelivery
  deliver(delivery: SignedDelivery): Promise<number>
  /** Resolves when all status webhooks under way have been answered. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Starts a stand-in on a free port. */
export async function startWhatsAppStandIn(
  options: WhatsAppOptions = {},
): Promise<WhatsAppStandIn> {
  const state = await stateFor(options)
  const faults = faultPlan()
  const server = await startHttpServer(async (call) => {
    return turnAway(state, call) ?? faults.behave(call, (one) => acceptMessage(state, one), refuse)
  })
  return {
    ...state.who,
    apiBaseUrl: `${server.url}/v23.0`,
    hasDocument: state.gate !== null,
    sent: () => [...state.messages],
    complaints: () => [...state.complaints],
    failNext: faults.failNext,
    customerWrites: customerOf(state),
    reports: (id, status, errorCode) => statusOf(state, id, status, errorCode),
    deliver: state.courier.deliver,
    settled: state.courier.settled,
    close: server.close,
  }
}

async function stateFor(options: WhatsAppOptions): Promise<WhatsAppState> {
  const { contractsFolder = defaultContractsFolder, reach = (url) => url } = options
  const path = 'whatsapp-cloud/whatsapp_cloud_v23.patched.json'
  const document = contractsFolder && readContract(contractsFolder, path)
  return {
    who: {
      phoneNumberId: options.phoneNumberId ?? '106500000000001',
      appSecret: options.appSecret ?? 'made-up-app-secret',
      accessToken: options.accessToken ?? 'made-up-access-token',
      webhookUrl: options.webhookUrl ?? 'https://help.example.org/hooks/whatsapp',
    },
    gate: document ? await openApiGate(document) : null,
    messages: [],
    complaints: [],
    statuses: options.statuses ?? [],
    courier: courier(reach),
    series: newSeries(),
  }
}

function customerOf({ who, series }: WhatsAppState): WhatsAppStandIn['customerWrites'] {
  return (written) => {
    const id = written.id ?? `wamid.${series.next()}`
    return signedBody(who, inboundValue(written, id))
  }
}

function statusOf(
  { messages, who }: WhatsAppState,
  id: string,
  status: string,
  errorCode?: number,
) {
  const message = messages.find((one) => one.id === id)
  if (message === undefined) throw new Error(`No message ${id} was accepted.`)
  return signedBody(who, statusValue(id, status, message.to, errorCode))
}
