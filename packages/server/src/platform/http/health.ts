import { accepted } from '@baton/contract'
import { sql } from '../db/sql.ts'
import type { House } from '../house.ts'
import type { App } from './app-type.ts'
import { HttpProblem } from './problem.ts'

/** For supervisors of processes: `live` says that we run, `ready` that we can work. */
export function healthRoutes(app: App, house: House): void {
  const options = { config: { needs: 'public' as const }, schema: { response: { 200: accepted } } }
  app.get('/health/live', options, async () => ({ ok: true as const }))
  app.get('/health/ready', options, async () => {
    await answers(house)
    return { ok: true as const }
  })
}

async function answers(house: House): Promise<void> {
  try {
    await house.db.platformRows(sql`select 1 as one`, 'lazily')
  } catch (error) {
    house.log.error({ error: String(error) }, 'the database does not answer')
    throw new HttpProblem(
      503,
      'database_unreachable',
      'The database does not answer.',
      'Look whether it runs and whether DATABASE_URL is right.',
    )
  }
}
