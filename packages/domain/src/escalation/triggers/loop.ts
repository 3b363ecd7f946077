import type { Evidence, Finding } from '../finding.ts'
import type { Policy, PublishedPolicy } from '../policy.ts'
import { contradiction, failedAttempt, notSolved, solved } from './attempt-words.ts'
import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import { type Answered, type Measured, type Reading, type Resolution, reaches } from './reading.ts'
import { type Alike, restates } from './restates.ts'

type Settings = Policy['loop']
/** A message that says an attempt was of no use: by asking the same again, or in so many words. */
type Again = { number: number; about: number; after: Resolution; said: string }

/**
 * C6: attempts that did not help, counted by what was attempted, or an assistant that has gone on for too long. What the
 * customer says to be solved starts the count anew.
 */
export function loop(
  reading: Reading,
  answered: readonly Answered[],
  alike: Alike,
  { version, policy }: PublishedPolicy,
): Finding | null {
  const { loop: settings } = policy
  if (!reaches(settings, reading)) return null
  const evidence =
    inCircles(reading, answered, alike, settings) ?? tooLong(reading, answered, settings)
  if (!evidence) return null
  return {
    trigger: 'loop',
    mode: settings.mode,
    action: 'at_once',
    policyVersion: version,
    evidence,
  }
}

function inCircles(
  { message }: Reading,
  answered: readonly Answered[],
  alike: Alike,
  settings: Settings,
): Evidence | null {
  const same = (left: string, right: string): boolean =>
    restates(left, right, alike, settings.similarity)
  const last = answered.at(-1)
  const now = last && againIn(message, answered, same)
  if (!now) return null
  const before = answered.map((each, at) => againIn(each, answered.slice(0, at), same))
  const fresh = answered.findLastIndex(isContent) + 1
  const failed = [...before.slice(fresh).flatMap((each) => each ?? []), now]
  const alikeKind = failed.filter(({ after }) => after === now.after)
  const allowed = allowedAfter(now.after, settings)
  if (alikeKind.length < allowed && failed.length < mostAttempts) return null
  return {
    summary: `${failed.length} attempts did not help, the last: "${now.said}".`,
    messages: [...new Set(failed.flatMap(({ about, number }) => [about, number]))],
    measured: { attempts: failed.length, after: now.after },
    threshold: { attempts: allowed, similarity: settings.similarity },
  }
}

/** After so many failed attempts of any kind it is a loop, however they are spread over the kinds. */
const mostAttempts = 3

const allowedAfter = (kind: Resolution, settings: Settings): number =>
  ({
    answer: settings.attempts,
    action: settings.attemptsAfterAction,
    question: settings.attemptsAfterQuestion,
  })[kind]

function againIn(
  message: Measured,
  before: readonly Answered[],
  same: (left: string, right: string) => boolean,
): Again | null {
  const { text, number } = message
  const last = before.at(-1)
  if (!last || isContent(message)) return null
  const words = plain(text)
  const restated = before.find((each) => same(each.text, text))
  const said =
    restated?.text.slice(0, 80) ?? (isLater(message, last) ? null : complaint(words, text, last))
  const about = (restated ?? last).number
  return said === null ? null : { number, about, after: last.resolution, said }
}

/** A week later "it doesn't work" begins a matter of its own, unless the same is asked again. */
const laterSeconds = 7 * 86_400

const isLater = ({ at }: Measured, last: Answered): boolean =>
  at !== undefined && last.at !== undefined && at - last.at >= laterSeconds

const complaint = (words: string, text: string, last: Answered): string | null =>
  saidIn(words, failedAttempt.phrases, failedAttempt.unless) ??
  (answersBack(text, last) ? saidIn(words, contradiction.phrases, contradiction.unless) : null)

/** Words in which somebody answers back; whoever tells a longer story has come to another matter. */
const mostWordsBack = 14

/** May a mere "not" be about what the assistant said? Not after a question back, and not once the customer was content. */
const answersBack = (text: string, last: Answered): boolean =>
  last.resolution !== 'question' &&
  !isContent(last) &&
  text.trim().split(/\s+/).length <= mostWordsBack

/** The customer says that it is good now, or simply thanks. */
const isContent = ({ text, signals }: Measured): boolean =>
  saidIn(plain(text), solved, notSolved) !== null ||
  (signals.type === 'thanks' && signals.typeConfidence >= surelyThanks)

const surelyThanks = 0.8

/** A matter that was solved has come to its end, and whoever says so is not in a circle. */
function tooLong(
  { message, assistantReplies }: Reading,
  answered: readonly Answered[],
  { maxReplies }: Settings,
): Evidence | null {
  const since = answered.length - 1 - answered.findLastIndex(isContent)
  const replies = Math.min(assistantReplies, answered.length === 0 ? assistantReplies : since)
  if (replies < maxReplies || isContent(message)) return null
  return {
    summary: `The assistant has replied ${replies} times without coming to an end.`,
    messages: [message.number],
    measured: { replies },
    threshold: { maxReplies },
  }
}
