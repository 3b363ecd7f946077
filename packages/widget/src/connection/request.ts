import { type Failure, failureOf } from './failure.ts'

export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure }

const patience = 20_000

/** One POST. Never throws: what goes wrong comes back as a failure. */
export async function post<Value>(
  url: string,
  body: unknown,
  token: string | null,
): Promise<Result<Value>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    })
    if (answer.ok) return { ok: true, value: (await answer.json()) as Value }
    return { ok: false, failure: failureOf(answer.status, answer.headers.get('retry-after')) }
  } catch {
    // No answer at all (no network, time-out, an answer cut short): the same to the customer.
    return { ok: false, failure: { kind: 'offline' } }
  }
}
