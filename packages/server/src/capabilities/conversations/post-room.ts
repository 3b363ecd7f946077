import { after } from '../../platform/clock/clock.ts'
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
import { attempts, handOver, type Sending, tryLater } from './hand-over.ts'
import { openLetter } from './letter.ts'
import { whyNotAllowed } from './may-send.ts'
import type { Channels } from './receive-delivery.ts'
import { recordRefused, recordUncertain } from './record-send.ts'
import type { AnswerFailed } from './report-delivery.ts'

export type PostRoomOptions = {
  channels: Channels
  performAction: (parcel: Parcel) => Promise<void>
  /** An action could not even be tried, for good: it must be reported, and a person must know. */
  actionFailed: (parcel: Parcel, problem: string) => Promise<void>
  answerFailed: AnswerFailed
  atOnce: number
  timeoutMs: number
}

/** A pump that also looks after what dead senders left. */
export type PostRoom = Pump & { sweepAbandoned(): Promise<void> }

/** Seconds a sender may take before its parcel counts as abandoned. */
const leaseSeconds = 60

/** Room 7: performs what was committed. Limits of the channel are enforced here, for whoever wrote the message. */
export function postRoom(house: House, options: PostRoomOptions): PostRoom {
  const take = (most: number): Promise<Parcel[]> => {
    const now = house.clock.now()
    return claimParcels(house.db, { now, until: after(now, leaseSeconds), node: house.node, most })
  }
  const perform = async (parcel: Parcel): Promise<void> => {
    const sending = await prepare(house, options, parcel).catch((error: unknown) =>
      couldNot(house, options, parcel, error),
    )
    if (sending) await handOver(house, sending)
  }
  const pumping = pump({
    house,
    atOnce: options.atOnce,
    take,
    perform,
    nextDue: () => nextParcelDue(house.db),
    sweepSeconds: 2,
  })
  return { ...pumping, sweepAbandoned: () => sweep(house, options) }
}

/** All that comes before the vendor is asked, and so may be repeated; null when there is nothing to give to a vendor. */
async function prepare(
  house: House,
  options: PostRoomOptions,
  parcel: Parcel,
): Promise<Sending | null> {
  if (parcel.kind === 'perform_action') {
    await options.performAction(parcel)
    return null
  }
  const { answerFailed, timeoutMs, channels } = options
  const letter = await openLetter(house, parcel)
  const account = letter && (await accountById(house, letter.account))
  const channel = account && channels[account.kind]
  const problem =
    letter && account && channel
      ? whyNotAllowed(channel.limits, letter, house.clock.now())
      : 'The channel account is gone.'
  if (letter && account && channel && problem === null)
    return { parcel, letter, account, channel, answerFailed, timeoutMs }
  await recordRefused(house, parcel, {
    problem: problem ?? '',
    answerFailed: letter?.optedOut ? null : answerFailed,
  })
  return null
}

/** Nothing has gone out yet: tried again, until it is clear that nothing will come of it and somebody must be told. */
async function couldNot(
  house: House,
  { actionFailed, answerFailed }: PostRoomOptions,
  parcel: Parcel,
  error: unknown,
): Promise<null> {
  const problem = String(error)
  house.log.error({ parcel: parcel.id, error: problem }, 'a parcel could not be handled')
  if (parcel.attempts < attempts) await tryLater(house, parcel, { problem })
  else if (parcel.kind === 'perform_action') await actionFailed(parcel, problem)
  else await recordRefused(house, parcel, { problem, answerFailed })
  return null
}

/** Senders that died in the middle. The bubble reads what is stored, so there it is certain; elsewhere nobody knows. */
async function sweep(house: House, { channels, answerFailed }: PostRoomOptions): Promise<void> {
  for (const parcel of await abandonedParcels(house.db, house.clock.now())) {
    const letter = parcel.message && (await openLetter(house, parcel))
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
      await recordUncertain(house, parcel, {
        problem: 'The house stopped while sending: the customer may or may not have it.',
        answerFailed,
      })
  }
}
