import { Client } from 'pg'

export type ListenOptions = {
  url: string
  channel: string
  hear: () => void
  report: (error: unknown) => void
}

type Line = InstanceType<typeof Client>

/** Milliseconds before a broken line is opened anew: soon, then ever later, ten seconds at the most. */
const pause = (failures: number): number => Math.min(10_000, 50 + failures * 500)

/**
 * Hears what other nodes say on a channel, for as long as nobody stops it: a line that breaks is opened anew. What was
 * said meanwhile is lost, so whoever hears is called once more after that. Resolves to a function that stops it.
 */
export async function listen(options: ListenOptions): Promise<() => Promise<void>> {
  const { hear, report } = options
  let line: Line | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  function again(failures: number): void {
    line = null
    if (stopped) return
    timer = setTimeout(
      () =>
        void open().then(hear, (error: unknown) => {
          report(error)
          again(failures + 1)
        }),
      pause(failures),
    )
  }

  async function open(): Promise<void> {
    const client = await openLine(options)
    if (stopped) return client.end()
    line = client
    client.once('end', () => again(0))
  }

  await open()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await line?.end()
  }
}

async function openLine({ url, channel, hear, report }: ListenOptions): Promise<Line> {
  const client = new Client({ connectionString: url, keepAlive: true })
  client.on('error', report)
  client.on('notification', hear)
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
  } catch (error) {
    await client.end().catch(report)
    throw error
  }
  return client
}
