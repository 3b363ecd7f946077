import type { NoticeKind, NoticeWay } from '@baton/domain'
import {
  type MailStandIn,
  type PushStandIn,
  type SlackStandIn,
  startMailStandIn,
  startPushStandIn,
  startSlackStandIn,
} from '@baton/testkit/carriers'
import type { Agent } from './agents.ts'

/** What takes notices out of a house under test, and a way to set everything up. */
export type Carrying = {
  push: PushStandIn
  mail: MailStandIn
  slack: SlackStandIn
  close(): Promise<void>
}

const account = { user: 'desk', password: 'made-up-mail-password' }

/** Starts all three, and tells the house of the mail server and the team's channel. */
export async function openCarriers(
  administrator: Agent,
  teamKinds: NoticeKind[] = [],
): Promise<Carrying> {
  const [push, mail, slack] = await Promise.all([
    startPushStandIn(),
    startMailStandIn(account),
    startSlackStandIn(),
  ])
  const { host, port } = mail
  const server = { host, port, security: 'none', ...account, from: 'desk@help.example.org' }
  const body = { mail: server, slack: { kinds: teamKinds, url: slack.webhook } }
  const { status, body: answer } = await administrator.ask('PUT', '/api/notice-ways', body)
  if (status !== 200) throw new Error(`no carriers: ${JSON.stringify(answer)}`)
  const close = async () => {
    await Promise.all([push.close(), mail.close(), slack.close()])
  }
  return { push, mail, slack, close }
}

/** A browser of theirs agrees to be woken. */
export async function agreesToPush(agent: Agent, push: PushStandIn, name: string): Promise<void> {
  const { status } = await agent.ask('POST', '/api/me/push-devices', {
    ...push.browser(name),
    name,
  })
  if (status !== 200) throw new Error(`the browser was refused: ${status}`)
}

type Choice = { kinds?: Partial<Record<NoticeKind, NoticeWay[]>>; [other: string]: unknown }

/** Changes what was chosen, and leaves the rest as it is. */
export async function chooses(agent: Agent, choice: Choice): Promise<void> {
  const path = '/api/me/notices-settings'
  const { kinds, quiet, email, sound, repeatUrgent } = (await agent.ask('GET', path)).body
  const before = { quiet, email, sound, repeatUrgent }
  const next = { ...before, ...choice, kinds: { ...kinds, ...choice.kinds } }
  const { status, body } = await agent.ask('PUT', path, next)
  if (status !== 200) throw new Error(`not chosen: ${JSON.stringify(body)}`)
}
