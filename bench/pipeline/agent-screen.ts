import { get, type IncomingMessage } from 'node:http'
import { clock } from './clock.ts'
import type { Door } from './door.ts'
import { percentile, rounded } from './figures.ts'

/** From a customer's wish for a person to the news on the screen of an agent. */
export async function toAgentScreen(
  door: Door,
  { url, cookie }: { url: string; cookie: string },
  times: number,
): Promise<{ p50: number; p95: number }> {
  const screen = await openScreen(`${url}/api/live`, cookie)
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const from = door.newNumber()
    const seen = screen.sees(from)
    const posted = clock()
    await door.say(from, 'a person, please')
    took.push((await seen) - posted)
  }
  screen.close()
  return { p50: rounded(percentile(took, 0.5)), p95: rounded(percentile(took, 0.95)) }
}

type Screen = { sees(customer: string): Promise<number>; close(): void }

async function openScreen(url: string, cookie: string): Promise<Screen> {
  const stream = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { cookie } }, resolve).once('error', reject)
  })
  if (stream.statusCode !== 200) throw new Error(`the live stream answered ${stream.statusCode}`)
  let look = (_text: string): void => {}
  stream.setEncoding('utf8').on('data', (text: string) => look(text))
  return {
    // A customer nobody knows is called by their number, so the number stands in the row of the inbox.
    sees: (customer) =>
      new Promise((resolve, reject) => {
        let shown = ''
        const late = setTimeout(() => reject(new Error('the screen showed nothing')), 10_000)
        look = (text) => {
          shown += text
          if (!shown.includes(customer) || !shown.includes('escalation_raised')) return
          clearTimeout(late)
          resolve(clock())
        }
      }),
    close: () => void stream.destroy(),
  }
}
