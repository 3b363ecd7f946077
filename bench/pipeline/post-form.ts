import { Agent, request } from 'node:http'
import { readBody } from './read-body.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 128 })

/** One POST over a connection that stays open; resolves to the status when the whole answer is there. */
export function postForm(
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const sent = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }
  return new Promise((resolve, reject) => {
    const posting = request(
      url,
      { method: 'POST', agent, headers: sent },
      (response) => void readBody(response).then(() => resolve(response.statusCode ?? 0), reject),
    )
    posting.once('error', reject)
    posting.end(body)
  })
}
