import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { measurePersonRequests } from '../person-request.ts'
import { percent } from './statistics.ts'

/** Requests for a person: recall over those made, false alarms over all other messages. The floor is one expression. */
export function humanRequest(folder: string) {
  const heard = Object.entries(measurePersonRequests(folder))
  const of = (isRequest: boolean) =>
    heard
      .filter(([name]) => name.endsWith(' requests') === isRequest)
      .reduce((sum, [, one]) => ({ texts: sum.texts + one.texts, yes: sum.yes + one.yes }), {
        texts: 0,
        yes: 0,
      })
  const [made, others] = [of(true), of(false)]
  return {
    recall: percent(made.yes, made.texts),
    precision: percent(made.yes, made.yes + others.yes),
    falseAlarmsPerThousand: Math.round((others.yes / Math.max(1, others.texts)) * 10_000) / 10,
    made: made.texts,
    others: others.texts,
    bySet: Object.fromEntries(heard),
  }
}

/** How well anger is told from calm; the bench of feelings measures it when it offers to. */
export async function frustration(folder: string): Promise<unknown> {
  const path = join(import.meta.dirname, '../sentiment.ts')
  const offers =
    existsSync(path) &&
    /export (async )?function measureFrustration/.test(readFileSync(path, 'utf8'))
  if (!offers) {
    console.error('skipped: bench/sentiment.ts does not export measureFrustration')
    return undefined
  }
  const { measureFrustration } = (await import(path)) as {
    measureFrustration: (folder: string) => unknown
  }
  return measureFrustration(folder)
}
