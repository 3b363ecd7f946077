import { isNeverSent } from './unsent.ts'

/** How a request to a vendor ended, before anybody looked at what the answer says. */
export type Posted =
  | { kind: 'answered'; status: number; body: unknown; afterSeconds: number | null }
  /** Nothing was sent: trying again cannot reach the customer twice, and helps if `again`. */
  | { kind: 'unsent'; code: string; problem: string; again: boolean }
  /** The request may have been taken although no answer came back. */
  | { kind: 'unknown'; problem: string }

export type PostRequest = { url: string; headers: Record<string, string>; body: string }

/** One POST, never repeated here. The global fetch keeps connections to the vendor alive between calls. */
export async function post(wanted: PostRequest, timeoutMs: number): Promise<Posted> {
  const request = requestFrom(wanted, timeoutMs)
  if (request === null) return impossible
  try {
    return await answered(await fetch(request))
  } catch (error) {
    // Names and codes only: a message of the network layer may quote headers, and so a secret.
    const problem = `The vendor could not be reached (${nameOf(error)}).`
    if (isNeverSent(error)) return { kind: 'unsent', code: 'unreachable', problem, again: true }
    return { kind: 'unknown', problem: `The vendor did not answer in full (${nameOf(error)}).` }
  }
}

const impossible: Posted = {
  kind: 'unsent',
  code: 'invalid_settings',
  problem:
    'The address of the vendor or a secret of this channel holds characters that cannot be sent.',
  again: false,
}

/** Null when no request can be made of it, as with a line break in the middle of a pasted token. */
function requestFrom({ url, headers, body }: PostRequest, timeoutMs: number): Request | null {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    // A redirect would carry the secrets to an address that nobody configured.
    return new Request(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
  } catch {
    return null
  }
}

async function answered(response: Response): Promise<Posted> {
  const { status, headers } = response
  const text = await readText(response)
  return {
    kind: 'answered',
    status,
    body: parsed(text),
    afterSeconds: secondsIn(headers.get('retry-after')),
  }
}

/** A refusal stays a refusal when its explanation breaks off; an acceptance without its id does not count as one. */
async function readText(response: Response): Promise<string> {
  if (response.ok) return await response.text()
  return await response.text().catch(() => '')
}

/** Vendors behind a proxy answer their outages in HTML; that is an answer too. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

// A vendor that names years by mistake must not park a message for years.
const longestWait = 86_400

/** `Retry-After` holds seconds or a date. */
function secondsIn(header: string | null): number | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return within(seconds)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : within((date - Date.now()) / 1000)
}

function within(seconds: number): number {
  return Math.min(longestWait, Math.max(0, Math.ceil(seconds)))
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault'
  const cause = error.cause
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return error.name === 'TimeoutError' ? 'time-out' : error.name
}
