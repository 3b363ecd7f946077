import type { LiveEvent, WebchatEvent } from '@baton/contract'
import type { ConversationId, WorkspaceId } from '@baton/domain'
import type { Account } from '../../channels/channel.ts'
import type { Visitor } from '../../channels/webchat/visitor-token.ts'
import type { House } from '../../platform/house.ts'
import type { EventStream } from '../../platform/http/sse.ts'
import type { LiveNews } from '../../platform/live/live-hub.ts'
import { conversationOf, forCustomer, messagesAfter, stateOf } from './thread.ts'

/** The customer's own stream: new messages and who holds the conversation, from the number they have seen on. */
export async function followThread(
  house: House,
  stream: EventStream,
  account: Account,
  visitor: Visitor,
  last: number,
): Promise<void> {
  const workspace = account.workspace as WorkspaceId
  const find = () =>
    house.db.transact(workspace, (tx) => conversationOf(tx, workspace, account.id, visitor.id))
  let conversation = await find()
  let seen = last

  const show = (event: WebchatEvent, id?: number): void => stream.send(event, id?.toString())
  const showMessages = (messages: ReturnType<typeof forCustomer>): void => {
    for (const message of messages) {
      seen = Math.max(seen, message.number)
      show({ kind: 'message', message }, seen)
    }
  }
  const showState = async (): Promise<void> => {
    const state = await house.db.transact(workspace, (tx) =>
      stateOf(tx, workspace, conversation, house.clock.now()),
    )
    show({ kind: 'state', state })
  }
  const catchUp = async (id: ConversationId): Promise<void> => {
    showMessages(await house.db.transact(workspace, (tx) => messagesAfter(tx, workspace, id, seen)))
    await showState()
  }

  async function hear(news: LiveNews): Promise<void> {
    if (conversation === null && isFirstMessage(news)) conversation = await find()
    if (news.conversation !== conversation || conversation === null) return
    if (news.kind === 'typing') return showTyping(show, news)
    if (news.kind !== 'conversation') return
    const event = news.data as LiveEvent & { kind: 'conversation' }
    showMessages(event.items.flatMap(forCustomer))
    await showState()
  }

  // One piece of news after the other, or a later message could overtake an earlier one.
  let turn: Promise<void> = conversation ? catchUp(conversation) : showState()
  stream.onClose(
    house.live.hear(workspace, (news) => {
      turn = turn
        .then(() => hear(news))
        .catch((error: unknown) => house.log.warn({ error: String(error) }, 'a bubble missed news'))
    }),
  )
  await turn
}

function showTyping(show: (event: WebchatEvent) => void, news: LiveNews): void {
  const { side, who } = news.data as { side: 'customer' | 'agent' | 'assistant'; who: string }
  if (side !== 'customer') show({ kind: 'typing', who: side, name: who })
}

/** A bubble without a thread looks only when somebody wrote: else each event would make each idle bubble ask the database. */
const isFirstMessage = (news: LiveNews): boolean =>
  news.kind === 'conversation' &&
  (news.data as LiveEvent & { kind: 'conversation' }).events.includes('message_received')
