import { setTimeout } from 'node:timers/promises'
import type { Account, Channel, SendResult } from '../../channels/channel.ts'
import { after } from '../../platform/clock/clock.ts'
import type { House } from '../../platform/house.ts'
import { type Parcel, settleParcel } from '../../platform/outbox/outbox.ts'
import type { Letter } from './letter.ts'
import { recordPart, recordRefused, recordUncertain } from './record-send.ts'
import type { AnswerFailed } from './report-delivery.ts'

/** Attempts to send before a message is shown as failed. */
export const attempts = 6

/** A letter ready to be given to the vendor. */
export type Sending = {
  parcel: Parcel
  letter: Letter
  account: Account
  channel: Channel
  answerFailed: AnswerFailed
  timeoutMs: number
}

/**
 * Gives a letter to the vendor, part by part. From here on nothing may put the parcel back to waiting because of a fault
 * of our own: the vendor has been asked, and the customer would read everything twice.
 */
export async function handOver(house: House, sending: Sending): Promise<void> {
  const { letter, channel, parcel, answerFailed } = sending
  const parts = channel.limits.parts(letter.text, letter.choices)
  try {
    for (let part = letter.sentParts; part < parts.length; part += 1) {
      const isLast = part === parts.length - 1
      const result = await giveToVendor(house, sending, { part, text: parts[part] ?? '', isLast })
      if (!(await persistently(() => settle(house, sending, result, isLast)))) return
    }
  } catch (error) {
    house.log.error({ parcel: parcel.id, error: String(error) }, 'what was sent could not be noted')
    const problem = 'It was given to the vendor, and the house could not note what came of it.'
    await recordUncertain(house, parcel, { problem, answerFailed })
  }
}

type Part = { part: number; text: string; isLast: boolean }

/** A channel that breaks may have been heard by the vendor before. */
async function giveToVendor(
  house: House,
  { parcel, letter, account, channel, timeoutMs }: Sending,
  { part, text, isLast }: Part,
): Promise<SendResult> {
  const outgoing = {
    id: part === 0 ? `${parcel.message}` : `${parcel.message}.${part}`,
    to: letter.address,
    text,
    choices: isLast ? letter.choices : [],
    attachments: isLast ? letter.attachments : [],
    statusUrl: statusUrl(house, account),
  }
  try {
    return await channel.send(outgoing, account, timeoutMs)
  } catch (error) {
    house.log.error({ parcel: parcel.id, error: String(error) }, 'a channel broke while sending')
    return { state: 'unknown', problem: 'The channel broke while sending.' }
  }
}

function statusUrl(house: House, account: Account): string {
  const door = account.kind === 'whatsapp_cloud' ? 'whatsapp' : 'twilio'
  return `${house.publicUrl}/hooks/${door}/${account.id}`
}

/** Writes the result down; true when the next part may follow. */
async function settle(
  house: House,
  { parcel, account, letter, answerFailed }: Sending,
  result: SendResult,
  isLast: boolean,
): Promise<boolean> {
  if (result.state === 'sent') {
    await recordPart(house, parcel, { account: account.id, externalId: result.externalId, isLast })
    return true
  }
  const { problem } = result
  if (result.state === 'unknown') await recordUncertain(house, parcel, { problem, answerFailed })
  else if (result.again && parcel.attempts < attempts) await tryLater(house, parcel, result)
  else
    await recordRefused(house, parcel, {
      problem,
      answerFailed: letter.optedOut ? null : answerFailed,
    })
  return false
}

/** Back to waiting, ever longer. */
export async function tryLater(
  house: House,
  parcel: Parcel,
  { problem, afterSeconds }: { problem: string; afterSeconds?: number | undefined },
): Promise<void> {
  const wait = afterSeconds ?? Math.min(300, 2 ** parcel.attempts)
  const due = after(house.clock.now(), wait)
  await settleParcel(house.db, parcel, { state: 'waiting', problem, due })
}

/** Milliseconds between tries to write down what has happened already: about as long as a database takes to come back. */
const pauses = [20, 200, 1_000]

async function persistently<Result>(
  run: () => Promise<Result>,
  [pause, ...later]: number[] = pauses,
): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (pause === undefined) throw error
    await setTimeout(pause)
    return persistently(run, later)
  }
}
