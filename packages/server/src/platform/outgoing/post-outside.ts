import { request as overHttp } from 'node:http'
import { request as overTls } from 'node:https'
import { isIP } from 'node:net'
import { isLoopback, isPublic, publicLookup } from './public-address.ts'

/** What came back, or why nothing did, in words for people. */
export type PostedOutside = { status: number; body: string } | { status: null; problem: string }

export type OutsidePost = { url: string; headers: Record<string, string>; body: string | Buffer }

/** Posts to an address that somebody typed in. */
export type PostOutside = (wanted: OutsidePost) => Promise<PostedOutside>

const mostBytes = 2_000
const timeoutMs = 10_000

/** Why an address may not be used; null when it may. `loopback`: this machine counts as outside, for tests. */
export function problemOf(address: string, { loopback }: { loopback: boolean }): string | null {
  if (!URL.canParse(address)) return 'This is no address. It must begin with https://.'
  const { protocol, hostname, username, password } = new URL(address)
  if (loopback && isLoopback(hostname)) return null
  if (protocol !== 'https:') return 'The address must begin with https://.'
  if (username || password) return 'The address must not hold a user or a password.'
  const bare = hostname.replace(/^\[|\]$/g, '')
  const isInside = isIP(bare) ? !isPublic(bare) : isLoopback(hostname) || !hostname.includes('.')
  return isInside ? 'The address lies inside a private network, where nothing may be sent.' : null
}

/**
 * One POST to an address a person typed in: https only, never into our own network, never after a redirect, ten seconds
 * at most, and of the answer only its beginning.
 */
export const postOutside =
  (how: { loopback: boolean }): PostOutside =>
  async (wanted) => {
    const problem = problemOf(wanted.url, how)
    if (problem) return { status: null, problem }
    const isLocal = how.loopback && isLoopback(new URL(wanted.url).hostname)
    try {
      return await send(wanted, isLocal)
    } catch (error) {
      return { status: null, problem: `${new URL(wanted.url).host} ${wordsFor(error)}.` }
    }
  }

function send({ url, headers, body }: OutsidePost, isLocal: boolean): Promise<PostedOutside> {
  const request = url.startsWith('https:') ? overTls : overHttp
  return new Promise((resolve, reject) => {
    const options = {
      ...{ method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      ...{ signal: AbortSignal.timeout(timeoutMs), agent: false as const },
      ...(!isLocal && { lookup: publicLookup }),
    }
    const call = request(url, options, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        if (text.length < mostBytes) text += part
      })
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, body: text.slice(0, mostBytes) })
      })
      answer.on('error', reject)
    })
    call.on('error', reject)
    call.end(body)
  })
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'refused the connection',
  ENOTFOUND: 'is not known by that name',
  EAI_AGAIN: 'could not be looked up just now',
  ECONNRESET: 'broke the connection off',
  INSIDE_ADDRESS: 'lies inside a private network, where nothing may be sent',
  ABORT_ERR: 'did not answer within ten seconds',
  CERT_HAS_EXPIRED: 'shows a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that nobody vouches for',
}

/** Codes only: a message of the network layer may quote a secret address. */
function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return reasons[code] ?? `could not be reached (${code})`
}
