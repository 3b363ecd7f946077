import { request as overHttp } from 'node:http'
import { request as overTls } from 'node:https'
import { problemOf } from './post-outside.ts'
import { isLoopback, publicLookup } from './public-address.ts'

/** What stands at an address, or why it could not be read, in words for people. */
export type GotOutside = { text: string; problem: null } | { text: null; problem: string }

/** Reads what stands at an address that somebody typed in. */
export type GetOutside = (url: string) => Promise<GotOutside>

const mostBytes = 1_000_000
const timeoutMs = 10_000

const refused = (problem: string): GotOutside => ({ text: null, problem })

/**
 * One GET of an address a person typed in: https only, never into our own network, never after a redirect, ten seconds
 * and a megabyte at most. `loopback`: this machine counts as outside, for tests.
 */
export const getOutside =
  (how: { loopback: boolean }): GetOutside =>
  async (url) => {
    const problem = problemOf(url, how)
    if (problem) return refused(problem)
    try {
      return await read(url, how.loopback && isLoopback(new URL(url).hostname))
    } catch (error) {
      return refused(wordsFor(error))
    }
  }

function read(url: string, isLocal: boolean): Promise<GotOutside> {
  const request = url.startsWith('https:') ? overTls : overHttp
  return new Promise((resolve, reject) => {
    const options = {
      ...{ signal: AbortSignal.timeout(timeoutMs), agent: false as const },
      ...(!isLocal && { lookup: publicLookup }),
    }
    const call = request(url, options, (answer) => {
      const { statusCode = 0 } = answer
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
        if (text.length <= mostBytes) return
        call.destroy()
        resolve(refused('It is larger than a megabyte.'))
      })
      answer.on('end', () =>
        resolve(
          statusCode === 200 ? { text, problem: null } : refused(`It answered ${statusCode}.`),
        ),
      )
      answer.on('error', reject)
    })
    call.on('error', reject)
    call.end()
  })
}

/** Codes only: a message of the network layer may quote a secret address. */
function wordsFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  if (error instanceof Error && /abort|timeout/i.test(error.name))
    return 'It did not answer within ten seconds.'
  if (code === 'INSIDE_ADDRESS')
    return 'It lies inside a private network, where nothing may be read.'
  return `It could not be reached (${code}).`
}
