import type { WorkspaceId } from '@baton/domain'
import type { Statement } from './sql.ts'

/** A transaction under way. Stores take this and never the database, so that nothing can run beside it by mistake. */
export type Tx = {
  /** Runs a statement and gives its rows. */
  rows<Row>(statement: Statement): Promise<Row[]>
  /** Runs a statement and gives its first row. */
  first<Row>(statement: Statement): Promise<Row | undefined>
  /**
   * Sends a statement without waiting for its answer, which saves a round trip. The transaction commits only when it
   * went well and `verify` did not throw.
   */
  later<Row>(statement: Statement, verify?: (rows: Row[]) => void): void
  /** Runs several statements without values: migrations. */
  script(text: string): Promise<void>
  /** Runs after the commit and never after a rollback: for waking others. */
  afterCommit(effect: () => void): void
}

/** The two kinds of database, seen alike: PostgreSQL over the wire, or PGlite inside this process. */
export type Database = {
  kind: 'postgres' | 'pglite'
  /** Everything within one workspace: as the app role, with row-level security in force (law 6). */
  transact<Result>(workspace: WorkspaceId, work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** For the few things that belong to no workspace yet: finding a session, claiming work, migrations. */
  asPlatform<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** One statement as the platform, in a transaction of its own. `lazily` need not survive a power cut. */
  platformRows<Row>(statement: Statement, how?: 'durably' | 'lazily'): Promise<Row[]>
  /** Runs several statements without values, as in a migration file. */
  script(text: string): Promise<void>
  /** Calls back when another node says something on the channel; resolves to a function that stops listening. */
  listen(channel: string, hear: () => void): Promise<() => Promise<void>>
  /** Tells the other nodes; coalescing is the caller's business. */
  notify(channel: string): Promise<void>
  /** Upkeep that the database does not do by itself. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** The role that owns nothing and is bound by row-level security. */
export const appRole = 'baton_app'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The statements that put a transaction under the rules of a workspace; set together to save a round trip. */
export function enterWorkspace(workspace: WorkspaceId): string {
  if (!uuid.test(workspace)) throw new Error(`not a workspace id: ${JSON.stringify(workspace)}`)
  return `set local role ${appRole}; set local app.workspace = '${workspace}'`
}

/** Collects effects for after the commit; throwing in one must not keep the others from running. */
export function afterCommitList(report: (error: unknown) => void): {
  add(effect: () => void): void
  run(): void
} {
  const effects: (() => void)[] = []
  const run = (): void => {
    for (const effect of effects) {
      try {
        effect()
      } catch (error) {
        report(error)
      }
    }
  }
  return { add: (effect) => effects.push(effect), run }
}
