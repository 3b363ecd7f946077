import type { LiveEvent, WebchatEvent, WebchatMessage } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Account } from '../../channels/channel.ts'
import type { Visitor } from '../../channels/webchat/visitor-token.ts'
import type { House } from '../../platform/house.ts'
import type { EventStream } from '../../platform/http/sse.ts'
import type { LiveNews } from '../../platform/live/live-hub.ts'
import { type LastSeen, nothingSeen, seenIn } from './last-seen.ts'
import { conversationOf, forCustomer, messagesAfter, stateOf } from './thread.ts'
import { told } from './told.ts'

/** The customer's own stream: new messages and who holds the conversation, from the number they have seen on. */
export async function followThread(
  house: House,
  stream: EventStream,
  account: Account,
  visitor: Visitor,
  last: LastSeen,
): Promise<void> {
  const workspace = account.workspace as WorkspaceId
  let conversation: ConversationId | null = null
  let seen = 0
  const { isNew, forget } = told()

  const show = (event: WebchatEvent, id?: string): void => stream.send(event, id)
  const showMessages = (messages: WebchatMessage[]): void => {
    for (const message of messages.filter(isNew)) {
      seen = Math.max(seen, message.number)
      show({ kind: 'message', message }, `${conversation}.${seen}`)
    }
  }
  const showState = async (): Promise<void> => {
    const state = await house.db.transact(workspace, (tx) =>
      stateOf(tx, workspace, conversation, house.clock.now()),
    )
    show({ kind: 'state', state })
  }
  /** After a week a message opens another conversation, and its numbers begin anew. */
  async function look(from: LastSeen): Promise<void> {
    const found = await house.db.transact(workspace, async (tx) => {
      const id = await conversationOf(tx, workspace, account.id, visitor.id)
      return id && id !== conversation
        ? { id, messages: await messagesAfter(tx, workspace, id, 0) }
        : null
    })
    if (!found) return
    conversation = found.id
    seen = seenIn(found.id, found.messages.at(-1)?.number ?? 0, from)
    forget()
    found.messages.filter(({ number }) => number <= seen).forEach(isNew)
    showMessages(found.messages.filter(({ number }) => number > seen))
    await showState()
  }
  async function begin(): Promise<void> {
    await look(last)
    if (conversation === null) await showState()
  }

  async function hear(news: LiveNews): Promise<void> {
    if (news.conversation !== conversation)
      return beginsThread(news) ? look(nothingSeen) : undefined
    if (news.kind === 'typing') return showTyping(show, news)
    if (news.kind !== 'conversation') return
    const event = news.data as LiveEvent & { kind: 'conversation' }
    showMessages(event.items.flatMap(forCustomer))
    await showState()
  }
  await inOrder(house, stream, workspace, { begin, hear })
}

type Follower = { begin: () => Promise<void>; hear: (news: LiveNews) => Promise<void> }

/**
 * One piece of news after the other, or a later message could overtake an earlier one. After a failure nothing more is
 * said and the stream ends: the reader comes back with the last number it has seen, and misses nothing.
 */
async function inOrder(
  house: House,
  stream: EventStream,
  workspace: WorkspaceId,
  { begin, hear }: Follower,
): Promise<void> {
  let isLost = false
  const safely = async (work: () => Promise<void>): Promise<void> => {
    if (isLost || stream.closed) return
    await work().catch((error: unknown) => {
      isLost = true
      house.log.warn({ error: String(error) }, 'a bubble missed news and must come back')
      stream.close()
    })
  }
  let turn = safely(begin)
  stream.onClose(
    house.live.hear(workspace, (news) => {
      turn = turn.then(() => safely(() => hear(news)))
    }),
  )
  await turn
}

function showTyping(show: (event: WebchatEvent) => void, news: LiveNews): void {
  const { side, who } = news.data as { side: 'customer' | 'agent' | 'assistant'; who: string }
  if (side !== 'customer') show({ kind: 'typing', who: side, name: who })
}

/** Only a thread that begins can be a new one of this visitor: else each message would make each bubble ask the database. */
const beginsThread = (news: LiveNews): boolean =>
  news.kind === 'conversation' &&
  (news.data as LiveEvent & { kind: 'conversation' }).items.some(
    (item) => item.kind === 'message' && item.number === 1,
  )
