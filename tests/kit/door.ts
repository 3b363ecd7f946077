import type { SignedDelivery } from '@baton/testkit/vendors'
import type { App } from '../../packages/server/src/platform/http/app.ts'
import type { Method } from '../../packages/server/src/platform/http/test-world.ts'

/** Asks the house over HTTP, with these headers. */
export const askWith =
  (app: App, headers: Record<string, string> = {}) =>
  async (method: Method, url: string, payload?: object) => {
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) })
    const kind = String(answer.headers['content-type'])
    if (kind.startsWith('text/csv')) return { status: answer.statusCode, body: answer.body }
    return {
      status: answer.statusCode,
      body: JSON.parse(kind.includes('json') ? answer.body : 'null'),
    }
  }
export type Ask = ReturnType<typeof askWith>

/** Hands a vendor's webhook to the door; gives the status. */
export async function knock(app: App, delivery: SignedDelivery): Promise<number> {
  const { pathname, search } = new URL(delivery.url)
  const { method, headers, body } = delivery
  const answer = await app.inject({ method, url: pathname + search, headers, payload: body })
  return answer.statusCode
}
