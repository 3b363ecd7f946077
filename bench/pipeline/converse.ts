import { articles } from './articles.ts'
import { clock, pause } from './clock.ts'
import type { Door } from './door.ts'
import type { Mailbox } from './mailbox.ts'

/** What a round of conversations came to. */
export type Round = {
  perSecond: number
  /** From the first byte of the webhook to the reply at the vendor. */
  replyMs: number[]
  /** From the first byte of the webhook to its acknowledgement. */
  ackMs: number[]
  lost: number
  doubled: number
  /** Replies that do not hold the article asked for: a notice, or a question back. */
  wrong: number
}

export type Conversing = { atOnce: number; seconds: number }

/** A reply that has not come by now is lost. */
const patienceMs = 15_000
/** After so many questions another customer comes: long conversations are not what is measured. */
const questionsEach = 3

type Tally = Omit<Round, 'perSecond' | 'doubled'> & { end: number; inTime: number }

/** So many customers at once, each of whom writes again only when answered, for so many seconds. */
export async function converse(door: Door, mailbox: Mailbox, how: Conversing): Promise<Round> {
  mailbox.takeStrays()
  const end = clock() + how.seconds * 1000
  const tally: Tally = { replyMs: [], ackMs: [], lost: 0, wrong: 0, inTime: 0, end }
  await Promise.all(
    Array.from({ length: how.atOnce }, (_, seat) => takeSeat(door, mailbox, tally, seat)),
  )
  // A second answer would come right behind the first.
  await pause(100)
  const doubled = mailbox.takeStrays().length
  const { replyMs, ackMs, lost, wrong, inTime } = tally
  return { perSecond: inTime / how.seconds, replyMs, ackMs, lost, doubled, wrong }
}

/** One place at the counter: customer after customer, question after question. */
async function takeSeat(door: Door, mailbox: Mailbox, tally: Tally, seat: number): Promise<void> {
  for (let asked = seat * 7, from = ''; clock() < tally.end; asked += 1) {
    if (from === '' || asked % questionsEach === 0) from = door.newNumber()
    if (!(await ask(door, mailbox, tally, from, asked))) from = ''
  }
}

/** Asks one question, with a token in it, and waits for the answer; false when none came. */
async function ask(
  door: Door,
  mailbox: Mailbox,
  tally: Tally,
  from: string,
  asked: number,
): Promise<boolean> {
  const { question = '', body = '' } = articles[asked % articles.length] ?? {}
  const posted = clock()
  const reply = mailbox.next(from, patienceMs)
  await door.say(from, `${question} [${from.slice(1)}-${asked}]`)
  tally.ackMs.push(clock() - posted)
  const arrival = await reply
  if (!arrival) {
    tally.lost += 1
    return false
  }
  tally.replyMs.push(arrival.at - posted)
  if (arrival.at <= tally.end) tally.inTime += 1
  if (!arrival.text.includes(body)) tally.wrong += 1
  return true
}
