import { randomBytes } from 'node:crypto'
import type { AgentId, ArticleId, WorkspaceId } from '@baton/domain'
import { saveArticle } from '../../packages/server/src/capabilities/knowledge/index.ts'
import { sessionCookie } from '../../packages/server/src/platform/auth/cookie.ts'
import { beginSession } from '../../packages/server/src/platform/auth/sessions.ts'
import type { Database, Tx } from '../../packages/server/src/platform/db/database.ts'
import { migrate } from '../../packages/server/src/platform/db/migrate.ts'
import { openPglite } from '../../packages/server/src/platform/db/pglite/open.ts'
import { openPostgres } from '../../packages/server/src/platform/db/postgres.ts'
import { sql } from '../../packages/server/src/platform/db/sql.ts'
import { newId } from '../../packages/server/src/platform/ids/new-id.ts'
import { secretsWith } from '../../packages/server/src/platform/secrets/secrets.ts'
import { articles } from './articles.ts'

export type Place = { databaseUrl: string | null; dataFolder: string }

/** What is needed to write to a seeded house as Twilio, and to look at it as an agent. */
export type Seeded = {
  secretKey: string
  workspace: string
  account: string
  number: string
  accountSid: string
  authToken: string
  cookie: string
}

const number = '+15550000000'

/** A workspace with 45 articles, one agent, and one number that answers without waiting for a quiet moment. */
export async function seed(place: Place, vendorUrl: string): Promise<Seeded> {
  const db = await open(place)
  try {
    await migrate(db)
    return await plant(db, vendorUrl)
  } finally {
    await db.close()
  }
}

export const open = ({ databaseUrl, dataFolder }: Place): Promise<Database> =>
  databaseUrl ? openPostgres({ url: databaseUrl }) : openPglite({ folder: dataFolder })

async function plant(db: Database, vendorUrl: string): Promise<Seeded> {
  const secretKey = randomBytes(32).toString('hex')
  const [workspace, account, agent] = [newId<WorkspaceId>(), newId(), newId<AgentId>()]
  const twilio = {
    accountSid: `AC${randomBytes(16).toString('hex')}`,
    authToken: randomBytes(16).toString('hex'),
  }
  const sealed = secretsWith(Buffer.from(secretKey, 'hex')).seal(JSON.stringify(twilio))
  await db.platformRows(sql`
    insert into workspaces (workspace_id, name, created_at) values (${workspace}::uuid, 'Kettles', now())`)
  const { token } = await db.transact(workspace, async (tx) => {
    await tx.rows(sql`
      insert into channel_accounts (workspace_id, id, kind, name, address, api_base_url, secrets, quiet_seconds, created_at)
      values (${workspace}::uuid, ${account}::uuid, 'sms', 'Text', ${number}, ${vendorUrl}, ${sealed}, 0, now())`)
    await tx.rows(sql`
      insert into agents (workspace_id, id, name, email, role, created_at)
      values (${workspace}::uuid, ${agent}::uuid, 'Ada', 'ada@example.com', 'administrator', now())`)
    await writeArticles(tx, workspace)
    return beginSession(tx, { workspace, agent }, new Date())
  })
  const cookie = `${sessionCookie}=${token}`
  return { secretKey, workspace, account, number, ...twilio, cookie }
}

async function writeArticles(tx: Tx, workspace: WorkspaceId): Promise<void> {
  for (const { title, body, question } of articles) {
    const id = newId<ArticleId>()
    const said = { id, title, category: 'Help', body, questions: [question], tool: null }
    const reach = {
      provenance: null,
      scope: 'always',
      customer: null,
      tier: null,
      validUntil: null,
    }
    const draft = { ...said, ...reach, origin: 'written' as const }
    await saveArticle(tx, workspace, draft, { by: 'Ada', now: new Date() })
  }
}
