import type { ConversationDetail } from '@baton/contract'
import type { AgentId, WorkspaceId } from '@baton/domain'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import type { Baton } from '../../packages/server/src/wiring.ts'
import { type Ask, askWith } from './door.ts'
import { signIn } from './stage.ts'

/** Whoever has a conversation: a customer of the kit. */
export type Talking = { conversation(): Promise<string> }
type Message = ConversationDetail['timeline'][number] & { kind: 'message' }

type Desk = {
  node: Baton
  workspace: WorkspaceId
  id: AgentId
  name: string
  settle(): Promise<void>
}

/** A person on the team at their desk. Commands must succeed; `tries` shows what happens when one is refused. */
export type Agent = ReturnType<typeof agentOf>

export function agentOf(desk: Desk) {
  const ask = signedIn(desk)
  const tries = async (command: string, customer: Talking, body?: object) =>
    ask('POST', `/api/conversations/${await customer.conversation()}/${command}`, body)
  const does = async (command: string, customer: Talking, body?: object) => {
    const answer = await tries(command, customer, body)
    if (answer.status !== 200) throw new Error(`${command}: ${JSON.stringify(answer.body)}`)
    await desk.settle()
    return answer.body.row as ConversationDetail['row']
  }
  const sees = async (customer: Talking): Promise<ConversationDetail> => {
    const { status, body } = await ask('GET', `/api/conversations/${await customer.conversation()}`)
    if (status !== 200) throw new Error(`cannot see: ${JSON.stringify(body)}`)
    return body
  }
  const reply = (text: string, more: object) => ({ key: newId(), text, sawMessage: null, ...more })
  const steer = (text: string, more: object) => ({ key: newId(), text, ...more })
  return {
    ...{ id: desk.id, name: desk.name, node: desk.node, ask, tries, does, sees },
    takesOver: (customer: Talking) => does('take-over', customer),
    replies: (customer: Talking, text: string, more: object = {}) =>
      does('reply', customer, reply(text, more)),
    notes: (customer: Talking, text: string) => does('note', customer, { key: newId(), text }),
    steers: (customer: Talking, text: string, more: object = {}) =>
      does('steer', customer, steer(text, more)),
    approves: (customer: Talking, input?: object) =>
      does('steer', customer, steer('', { decision: { approved: true, ...(input && { input }) } })),
    handsBack: (customer: Talking, note: object = {}) => does('hand-back', customer, note),
    resolves: (customer: Talking) => does('resolve', customer),
    messages: async (customer: Talking): Promise<Message[]> =>
      (await sees(customer)).timeline.filter((item): item is Message => item.kind === 'message'),
    /** Who has the conversation now, in one word. */
    holderOf: async (customer: Talking) => (await sees(customer)).row.holder.kind,
  }
}

/** Sessions end after twelve quiet hours, and stories may last days: nobody tells a story about signing in again. */
function signedIn({ node, workspace, id }: Desk): Ask {
  let since = 0
  let ask: Ask | undefined
  return async (method, url, payload) => {
    const now = node.house.clock.now().getTime()
    if (!ask || now - since > 3_600_000)
      ask = askWith(node.app, await signIn(node.house, workspace, id))
    since = now
    return ask(method, url, payload)
  }
}
