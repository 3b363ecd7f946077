import type { Database } from '../db/database.ts'
import type { Log } from '../log/log.ts'

/** The other nodes on the same database: told that something was committed, and telling us. */
export type Neighbours = {
  /** Something was committed here. Many calls within a moment are one message. */
  tell(): void
  close(): Promise<void>
}

/** The PostgreSQL channel the nodes share. */
const channel = 'baton_news'

/** Milliseconds in which commits are gathered into one message: a message per commit would cost more than the commit. */
const gatherMs = 40

/** Joins the nodes. `hear` must be cheap: it is also called for our own commits. A lost message is made good by sweeps. */
export async function meetNeighbours(
  db: Pick<Database, 'listen' | 'notify'>,
  log: Log,
  hear: () => void,
): Promise<Neighbours> {
  const leave = await db.listen(channel, hear)
  let gathering: NodeJS.Timeout | undefined
  const send = (): void => {
    gathering = undefined
    db.notify(channel).catch((error: unknown) =>
      log.warn({ error: String(error) }, 'the other nodes could not be told'),
    )
  }
  return {
    tell: () => {
      gathering ??= setTimeout(send, gatherMs)
    },
    close: () => {
      clearTimeout(gathering)
      return leave()
    },
  }
}
