import type { Account, SendResult } from '../../channels/channel.ts'
import { after } from '../../platform/clock/clock.ts'
import { sql } from '../../platform/db/sql.ts'
import type { House } from '../../platform/house.ts'
import {
  abandonedParcels,
  claimParcels,
  nextParcelDue,
  type Parcel,
  settleParcel,
} from '../../platform/outbox/outbox.ts'
import { type Pump, pump } from '../../platform/pump.ts'
import { accountById } from '../settings/index.ts'
import type { Letter } from './letter.ts'
import { whyNotAllowed } from './may-send.ts'
import type { Channels } from './receive-delivery.ts'
import { recordPart, recordRefused, recordUncertain } from './record-send.ts'

export type PostRoomOptions = {
  channels: Channels
  performAction: (parcel: Parcel) => Promise<void>
  /** An answer of the assistant will not arrive: somebody must take care of the customer. */
  answerFailed: (parcel: Parcel, problem: string) => Promise<void>
  atOnce: number
  timeoutMs: number
}

/** Seconds a sender may take before its parcel counts as abandoned. */
const leaseSeconds = 60
/** Attempts to send before a message is shown as failed. */
const attempts = 6

/** Room 7: performs what was committed. Limits of the channel are enforced here, for whoever wrote the message. */
export function postRoom(
  house: House,
  options: PostRoomOptions,
): Pump & { sweepAbandoned(): Promise<void> } {
  const take = (most: number): Promise<Parcel[]> => {
    const now = house.clock.now()
    return claimParcels(house.db, { now, until: after(now, leaseSeconds), node: house.node, most })
  }
  const perform = async (parcel: Parcel): Promise<void> => {
    try {
      if (parcel.kind === 'perform_action') await options.performAction(parcel)
      else await send(house, options, parcel)
    } catch (error) {
      house.log.error({ parcel: parcel.id, error: String(error) }, 'a parcel could not be handled')
      await tryLater(house, parcel, { problem: String(error), afterSeconds: undefined })
      if (parcel.kind === 'perform_action' && parcel.attempts >= attempts)
        await options.answerFailed(parcel, String(error))
    }
  }
  const pumping = pump({
    house,
    atOnce: options.atOnce,
    take,
    perform,
    nextDue: () => nextParcelDue(house.db),
    sweepSeconds: 2,
  })
  return { ...pumping, sweepAbandoned: () => sweep(house, options.channels) }
}

async function send(house: House, options: PostRoomOptions, parcel: Parcel): Promise<void> {
  const letter = await open(house, parcel)
  const account = letter && (await accountById(house, letter.account))
  const channel = account && options.channels[account.kind]
  const refuse = (problem: string) => refused(house, options, { parcel, letter }, problem)
  if (!letter || !account || !channel) return refuse('The channel account is gone.')
  const refusal = whyNotAllowed(channel.limits, letter, house.clock.now())
  if (refusal) return refuse(refusal)
  const parts = channel.limits.parts(letter.text, letter.choices)
  for (let part = letter.sentParts; part < parts.length; part += 1) {
    const isLast = part === parts.length - 1
    const outgoing = {
      id: part === 0 ? `${parcel.message}` : `${parcel.message}.${part}`,
      to: letter.address,
      text: parts[part] ?? '',
      choices: isLast ? letter.choices : [],
      attachments: isLast ? letter.attachments : [],
      statusUrl: statusUrl(house, account),
    }
    const result = await channel.send(outgoing, account, options.timeoutMs)
    if (!(await settle(house, { parcel, account, isLast, refuse }, result))) return
  }
}

/** It will not go out. When it was the assistant's answer, a person must know: the customer is still waiting for one. */
async function refused(
  house: House,
  { answerFailed }: PostRoomOptions,
  { parcel, letter }: { parcel: Parcel; letter: Letter | undefined },
  problem: string,
): Promise<void> {
  await recordRefused(house, parcel, problem)
  if (letter?.author === 'assistant' && !letter.optedOut) await answerFailed(parcel, problem)
}

type Sending = {
  parcel: Parcel
  account: Account
  isLast: boolean
  refuse: (problem: string) => Promise<void>
}

/** Writes the result down; true when the next part may follow. */
async function settle(
  house: House,
  { parcel, account, isLast, refuse }: Sending,
  result: SendResult,
): Promise<boolean> {
  if (result.state === 'sent') {
    await recordPart(house, parcel, { account: account.id, externalId: result.externalId, isLast })
    return true
  }
  if (result.state === 'unknown') await recordUncertain(house, parcel, result.problem)
  else if (result.again && parcel.attempts < attempts) await tryLater(house, parcel, result)
  else await refuse(result.problem)
  return false
}

async function tryLater(
  house: House,
  parcel: Parcel,
  { problem, afterSeconds }: { problem: string; afterSeconds?: number | undefined },
): Promise<void> {
  const wait = afterSeconds ?? Math.min(300, 2 ** parcel.attempts)
  const due = after(house.clock.now(), wait)
  const state = parcel.attempts >= attempts ? 'failed' : 'waiting'
  await settleParcel(house.db, parcel, { state, problem, due })
}

async function open(house: House, parcel: Parcel): Promise<Letter | undefined> {
  const [letter] = await house.db.platformRows<Letter>(
    sql`
    select m.text, m.author_kind as author, m.choices, m.attachments, c.channel_account_id as account, c.address, coalesce(a.opted_out, false) as "optedOut",
      a.last_inbound_at as "lastInboundAt",
      (select count(*)::int from deliveries d where d.workspace_id = m.workspace_id and d.message_id = m.id) as "sentParts"
    from messages m
    join conversations c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
    left join customer_addresses a on a.workspace_id = c.workspace_id and a.channel_account_id = c.channel_account_id
      and a.address = c.address
    where m.workspace_id = ${parcel.workspace}::uuid and m.id = ${parcel.message}::uuid`,
    'lazily',
  )
  return letter
}

function statusUrl(house: House, account: Account): string {
  const door = account.kind === 'whatsapp_cloud' ? 'whatsapp' : 'twilio'
  return `${house.publicUrl}/hooks/${door}/${account.id}`
}

/** Senders that died in the middle. The bubble reads what is stored, so there it is certain; elsewhere nobody knows. */
async function sweep(house: House, channels: Channels): Promise<void> {
  for (const parcel of await abandonedParcels(house.db, house.clock.now())) {
    const letter = parcel.message && (await open(house, parcel))
    const account = letter && (await accountById(house, letter.account))
    const isCertain =
      parcel.kind === 'perform_action' || (account && channels[account.kind]?.kind === 'webchat')
    if (isCertain)
      await settleParcel(house.db, parcel, {
        state: 'waiting',
        problem: 'the sender stopped',
        due: house.clock.now(),
      })
    else
      await recordUncertain(
        house,
        parcel,
        'The house stopped while sending: the customer may or may not have it.',
      )
  }
}
