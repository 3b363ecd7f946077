import { defaultContractsFolder, readContract } from './contracts.ts'
import { type Fault, faultPlan } from './faults.ts'
import { startHttpServer } from './http-server.ts'
import { openApiGate } from './openapi-gate.ts'
import { newSeries } from './series.ts'
import { courier, type SignedDelivery } from './signed-delivery.ts'
import { acceptMessage, lookUp, refuse, type TwilioState, turnAway } from './twilio-behaviour.ts'
import type { TwilioMessage } from './twilio-resource.ts'
import {
  type CustomerText,
  inboundForm,
  signedForm,
  statusForm,
  type TwilioIdentity,
} from './twilio-webhooks.ts'

/** How a Twilio stand-in is set up; everything has a default. */
export type TwilioOptions = Partial<TwilioIdentity> & {
  /** Where the vendors' documents lie; null for the essential checks alone. */
  contractsFolder?: string | null
  /** Statuses reported to the `StatusCallback` of each accepted message, in this order. */
  statuses?: string[]
  /** Where an address really listens, when the public one is made up. */
  reach?: (url: string) => string
}

/** Twilio's message API on this machine: strict about requests, and as unreliable as it is told to be. */
export type TwilioStandIn = TwilioIdentity & {
  apiBaseUrl: string
  /** Are requests checked against the vendor's own document? */
  hasDocument: boolean
  /** The messages it accepted, in order. */
  sent(): TwilioMessage[]
  /** Why it refused requests, by its own rules or by Twilio's document. */
  complaints(): string[]
  failNext(fault: Fault, times?: number): void
  /** The signed webhook request for a message of a customer; send it with `deliver` or hand it to a door. */
  customerWrites(written: CustomerText): SignedDelivery
  /** The signed status callback for a message it accepted. */
  reports(sid: string, status: string, errorCode?: number): SignedDelivery
  deliver(delivery: SignedDelivery): Promise<number>
  /** Resolves when all status callbacks under way have been answered. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Starts a stand-in on a free port. */
export async function startTwilioStandIn(options: TwilioOptions = {}): Promise<TwilioStandIn> {
  const state = await stateFor(options)
  const faults = faultPlan()
  const server = await startHttpServer(async (call) => {
    const rejection = turnAway(state, call)
    if (rejection !== null) return rejection
    if (call.method === 'GET') return lookUp(state, call)
    return faults.behave(call, (one) => acceptMessage(state, one), refuse)
  })
  return {
    ...state.who,
    apiBaseUrl: server.url,
    hasDocument: state.gate !== null,
    sent: () => [...state.messages],
    complaints: () => [...state.complaints],
    failNext: faults.failNext,
    customerWrites: customerOf(state),
    reports: (sid, status, errorCode) => statusOf(state, sid, status, errorCode),
    deliver: state.courier.deliver,
    settled: state.courier.settled,
    close: server.close,
  }
}

async function stateFor(options: TwilioOptions): Promise<TwilioState> {
  const { contractsFolder = defaultContractsFolder, reach = (url) => url } = options
  const document =
    contractsFolder && readContract(contractsFolder, 'twilio/api_v2010.messages.json')
  return {
    who: {
      accountSid: options.accountSid ?? `AC${'0'.repeat(32)}`,
      authToken: options.authToken ?? 'made-up-auth-token',
      number: options.number ?? '+15005550006',
      webhookUrl: options.webhookUrl ?? 'https://help.example.org/hooks/twilio',
    },
    gate: document ? await openApiGate(document) : null,
    messages: [],
    complaints: [],
    optedOut: new Set(),
    statuses: options.statuses ?? [],
    courier: courier(reach),
    series: newSeries(),
  }
}

function customerOf({ who, optedOut, series }: TwilioState): TwilioStandIn['customerWrites'] {
  return (written) => {
    const keyword = written.optOut ?? written.text?.trim().toUpperCase()
    if (keyword === 'STOP') optedOut.add(written.from)
    if (keyword === 'START') optedOut.delete(written.from)
    const id = written.id ?? `SM${series.next()}`
    return signedForm(who.webhookUrl, inboundForm(written, id, who), who.authToken)
  }
}

function statusOf({ messages, who }: TwilioState, sid: string, status: string, errorCode?: number) {
  const message = messages.find((one) => one.sid === sid)
  if (message === undefined) throw new Error(`No message ${sid} was accepted.`)
  const form = statusForm(message, status, who.accountSid, errorCode)
  return signedForm(message.statusUrl ?? who.webhookUrl, form, who.authToken)
}
