import type { House } from '../../platform/house.ts'
import type { Carriers, Said } from './carriers.ts'

/** Slack reads these three signs as its own. */
const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Posts to an incoming webhook. Null when it was taken, otherwise why not. */
export async function carrySlack(
  { publicUrl }: Pick<House, 'publicUrl'>,
  { post }: Carriers,
  url: string,
  { title, body, link }: Said,
): Promise<string | null> {
  const open = link ? `<${publicUrl}${link}|Open it in the desk>` : ''
  const text = [`*${plain(title)}*`, plain(body), open].filter(Boolean).join('\n')
  const headers = { 'content-type': 'application/json' }
  const answer = await post({ url, headers, body: JSON.stringify({ text }) })
  if (answer.status === null) return answer.problem
  if (answer.status >= 200 && answer.status < 300) return null
  if ([403, 404, 410].includes(answer.status))
    return `Slack does not know this webhook any more (${answer.status}). Make a new one there.`
  return `Slack answered with ${answer.status}.`
}
