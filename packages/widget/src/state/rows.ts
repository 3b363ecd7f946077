import type { WebchatMessage } from '@baton/contract'
import type { Outgoing, State } from './state.ts'

/** What stands in the thread, from top to bottom. */
export type Row =
  | { kind: 'joined'; key: string; name: string }
  | { kind: 'assistant_back'; key: string; name: string }
  | { kind: 'message'; key: string; message: WebchatMessage; startsGroup: boolean }
  | { kind: 'outgoing'; key: string; item: Outgoing }

/**
 * Who joined is read from the messages and not remembered from events: a reload and a second tab
 * show the same lines in the same places.
 */
export function rowsOf(state: State): Row[] {
  const rows: Row[] = []
  let before: WebchatMessage | null = null
  let speaker: WebchatMessage['author'] | null = null
  for (const message of state.messages) {
    const passed = passing(speaker, message, before)
    if (passed) rows.push(passed)
    const startsGroup = passed !== null || !isSameVoice(before, message)
    rows.push({ kind: 'message', key: message.id, message, startsGroup })
    if (message.author.kind === 'assistant' || message.author.kind === 'agent')
      speaker = message.author
    before = message
  }
  const arrival = arrivalOf(state, speaker, before)
  if (arrival) rows.push(arrival)
  for (const item of unseen(state)) rows.push({ kind: 'outgoing', key: item.id, item })
  return rows
}

type Author = WebchatMessage['author']

function passing(
  speaker: Author | null,
  { author, number }: WebchatMessage,
  before: WebchatMessage | null,
): Row | null {
  const key = `passed ${number}`
  if (author.kind === 'agent' && !isSame(speaker, author))
    return isIntroduced(before, author.name) ? null : { kind: 'joined', key, name: author.name }
  if (author.kind === 'assistant' && speaker?.kind === 'agent')
    return { kind: 'assistant_back', key, name: author.name }
  return null
}

/** A person who has come and not written yet. */
function arrivalOf(
  { conversation }: State,
  speaker: Author | null,
  before: WebchatMessage | null,
): Row | null {
  const { status, holder, agentName } = conversation
  if (status !== 'open' || holder !== 'human' || !agentName) return null
  if (isSame(speaker, { kind: 'agent', name: agentName })) return null
  if (isIntroduced(before, agentName)) return null
  return { kind: 'joined', key: 'arrival', name: agentName }
}

/** The platform has just said so in its own words; saying it twice would be noise. */
function isIntroduced(before: WebchatMessage | null, name: string): boolean {
  return before?.author.kind === 'system' && before.text.includes(name)
}

/** The echo of a message can be here before the answer to its sending: it is shown once. */
function unseen({ outgoing, messages }: State): Outgoing[] {
  const isEchoed = ({ text, progress }: Outgoing) =>
    'after' in progress &&
    messages.some(
      (message) =>
        message.author.kind === 'customer' &&
        message.number > progress.after &&
        message.text === text,
    )
  return outgoing.filter((item) => !isEchoed(item))
}

function isSameVoice(before: WebchatMessage | null, message: WebchatMessage): boolean {
  return before !== null && isSame(before.author, message.author)
}

function isSame(one: Author | null, other: Author): boolean {
  return one?.kind === other.kind && one.name === other.name
}
