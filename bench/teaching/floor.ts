import { Client } from 'pg'
import { clock } from '../pipeline/clock.ts'

/** What no way over PostgreSQL can undercut by much: a row committed on one connection, read on another that was notified. */
export type Floor = { once(): Promise<number>; close(): Promise<void> }

export async function openFloor(url: string): Promise<Floor> {
  const [writer, reader] = [
    new Client({ connectionString: url }),
    new Client({ connectionString: url }),
  ]
  await Promise.all([writer.connect(), reader.connect()])
  await writer.query('create table taught (id int primary key, body text not null)')
  await reader.query('listen floor')
  let id = 0
  const once = async (): Promise<number> => {
    id += 1
    const began = clock()
    const heard = new Promise<void>((resolve) => reader.once('notification', () => resolve()))
    await writer.query('begin')
    await writer.query('insert into taught values ($1, $2)', [id, 'an answer'])
    await writer.query('notify floor')
    await writer.query('commit')
    await heard
    await reader.query('select body from taught where id = $1', [id])
    return clock() - began
  }
  return { once, close: async () => void (await Promise.all([writer.end(), reader.end()])) }
}
