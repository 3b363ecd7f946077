import { startHttpServer } from '../vendors/http-server.ts'

/** A Slack workspace that knows one incoming webhook. */
export type SlackStandIn = {
  webhook: string
  /** The texts that were posted, oldest first. */
  posted(): string[]
  /** From now on answers as Slack does when somebody has deleted the webhook. */
  forget(): void
  close(): Promise<void>
}

export async function startSlackStandIn(): Promise<SlackStandIn> {
  const texts: string[] = []
  let known = true
  const server = await startHttpServer(async ({ method, path, rawBody }) => {
    if (!known || method !== 'POST' || path !== '/services/T0/B0/made-up')
      return { status: 404, body: 'no_service' }
    texts.push(String(JSON.parse(rawBody).text))
    return { status: 200, body: 'ok' }
  })
  return {
    webhook: `${server.url}/services/T0/B0/made-up`,
    posted: () => [...texts],
    forget: () => {
      known = false
    },
    close: server.close,
  }
}
