import { createHmac, randomUUID } from 'node:crypto'
import type { OpenAnswer, WebchatEvent, WebchatMessage } from '@baton/contract'
import type { DemoCustomer, DemoStory } from '@baton/testkit/demo'
import type { DemoDoor } from './seed.ts'
import { sleep } from './sleep.ts'

export type Stage = { url: string; door: DemoDoor; signal: AbortSignal }

/** Longest a simulated customer waits for an answer, in seconds, before going home. */
const patience = { reply: 20 * 60, person_reply: 40 * 60 }

/** Plays a customer to the end of their story, over HTTP like any browser. True when the last thing they asked was answered. */
export async function playStory(
  stage: Stage,
  story: DemoStory,
  customer: DemoCustomer,
): Promise<boolean> {
  const opened = await open(stage, customer)
  const heard = new Heard(opened.newestMessage)
  const left = new AbortController()
  const listening = listen(stage, opened.token, heard, AbortSignal.any([stage.signal, left.signal]))
  try {
    for (const step of story.steps) {
      if (step.after !== 'at_once' && !(await heard.answer(step.after, stage.signal))) return false
      await sleep(step.pauseSeconds, stage.signal)
      if (stage.signal.aborted) return false
      heard.forget()
      await say(stage, opened.token, step.says)
    }
    return await heard.answer('reply', stage.signal)
  } finally {
    left.abort()
    await listening.catch(() => {})
  }
}

async function open({ url, door, signal }: Stage, customer: DemoCustomer): Promise<OpenAnswer> {
  const signature = createHmac('sha256', door.userSecret).update(customer.email).digest('hex')
  const user = { id: customer.email, name: customer.name, email: customer.email, signature }
  return (await post(`${url}/webchat/${door.key}/open`, { user }, {}, signal)) as OpenAnswer
}

async function say({ url, door, signal }: Stage, token: string, text: string): Promise<void> {
  const page = { url: `${url}/shop`, title: 'Shop' }
  await post(
    `${url}/webchat/${door.key}/messages`,
    { id: randomUUID(), text, page },
    { authorization: `Bearer ${token}` },
    signal,
  )
}

async function post(
  url: string,
  body: object,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.ok) throw new Error(`${response.status} at ${url}`)
  return response.json()
}

/** Reads the stream as a browser would, until the customer leaves. */
async function listen(
  { url, door }: Stage,
  token: string,
  heard: Heard,
  signal: AbortSignal,
): Promise<void> {
  const address = `${url}/webchat/${door.key}/live?token=${encodeURIComponent(token)}&after=${heard.newest}`
  const { body } = await fetch(address, { signal })
  if (!body) return
  let rest = ''
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '))
      if (data) heard.take(JSON.parse(data.slice(6)) as WebchatEvent)
    }
  }
}

/** What the customer has read since they last wrote. */
class Heard {
  newest: number
  #messages: WebchatMessage[] = []
  #wake: () => void = () => {}

  constructor(newest: number) {
    this.newest = newest
  }

  take(event: WebchatEvent): void {
    if (event.kind !== 'message' || event.message.author.kind === 'customer') return
    this.#messages.push(event.message)
    this.#wake()
  }

  forget(): void {
    this.#messages = []
  }

  /** Resolves when somebody answered: for `person_reply` only a person will do. False when patience ran out. */
  async answer(kind: 'reply' | 'person_reply', signal: AbortSignal): Promise<boolean> {
    const end = Date.now() + patience[kind] * 1000
    const wanted = kind === 'reply' ? ['assistant', 'agent'] : ['agent']
    while (!signal.aborted && Date.now() < end) {
      if (this.#messages.some((message) => wanted.includes(message.author.kind))) return true
      await Promise.race([this.#news(), sleep(5, signal)])
    }
    return false
  }

  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
