import type { LiveEvent, WebchatEvent } from '@baton/contract'
import { accountByKey } from '../../packages/server/src/capabilities/settings/index.ts'
import { followThread } from '../../packages/server/src/capabilities/webchat/follow-thread.ts'
import { readLastSeen } from '../../packages/server/src/capabilities/webchat/last-seen.ts'
import { readVisitor } from '../../packages/server/src/channels/webchat/visitor-token.ts'
import type { EventStream } from '../../packages/server/src/platform/http/sse.ts'
import type { Visitor } from './customers.ts'
import type { TestHouse } from './house.ts'

/** The far end of an event stream: what arrived, under which id, and whether the line is still open. */
export function listener<Event = WebchatEvent | LiveEvent>() {
  const heard: { event: Event; id: string | undefined }[] = []
  const endings: (() => void)[] = []
  let closed = false
  const stream: EventStream = {
    send: (event, id) => void (closed || heard.push({ event: event as Event, id })),
    comment: () => {},
    onClose: (callback) => void (closed ? callback() : endings.push(callback)),
    close: () => {
      closed = true
      for (const end of endings.splice(0)) end()
    },
    get closed() {
      return closed
    },
  }
  return { stream, heard }
}

/** An open bubble of this visitor, who had seen all up to `after`. */
export async function openBubble(house: TestHouse, who: Visitor, after = '0') {
  const account = await accountByKey(house.node.house, house.accounts.webchat.address)
  const visitor = account && readVisitor(who.token, account.id, house.node.house.secrets)
  if (!visitor) throw new Error('nobody has this token')
  const { stream, heard } = listener<WebchatEvent>()
  await followThread(house.node.house, stream, account, visitor, readLastSeen(after))
  const texts = () =>
    heard.flatMap(({ event }) => (event.kind === 'message' ? [event.message.text] : []))
  return { stream, heard, texts, lastId: () => heard.findLast(({ id }) => id)?.id ?? '0' }
}
