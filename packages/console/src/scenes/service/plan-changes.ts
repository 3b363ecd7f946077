import type { ServicePlanDocument } from '../../api/reaching-types.ts'
import { fieldWord, isSeconds, valueWords } from './plan-words.ts'

/** One difference between two plans, in words. Null before: it is new; null after: it is gone. */
export type PlanChange = {
  where: string
  what: string
  before: string | null
  after: string | null
}

type Named = { id: string; name: string }

/** What publishing would change, queue by queue and team by team, whatever moved in the list. */
export function planChanges(
  before: ServicePlanDocument,
  after: ServicePlanDocument,
  names: Readonly<Record<string, string>> = {},
): PlanChange[] {
  const changes = [
    ...listChanges('Queue', before.queues, after.queues),
    ...listChanges('Team', before.teams, after.teams),
    ...fieldChanges('Who comes first', before.order, after.order),
    ...listChanges('Promised times', before.sla, after.sla),
    ...fieldChanges('Waiting', before.waiting, after.waiting),
    ...fieldChanges('On call', before.onCall, after.onCall),
    ...fieldChanges('Texts', before.texts, after.texts),
  ]
  return changes.map((it) => ({
    ...it,
    before: named(it.before, names),
    after: named(it.after, names),
  }))
}

/** People are written down by their ids, and read by their names. */
const named = (said: string | null, names: Readonly<Record<string, string>>): string | null =>
  Object.entries(names).reduce<string | null>(
    (text, [id, name]) => text?.replaceAll(id, name) ?? null,
    said,
  )

function listChanges(word: string, before: Named[], after: Named[]): PlanChange[] {
  const known = new Map(before.map((it) => [it.id, it]))
  const stays = new Set(after.map((it) => it.id))
  const changed = after.flatMap((it) => {
    const where = `${word} ${it.name}`
    const old = known.get(it.id)
    return old
      ? fieldChanges(where, old, it)
      : [{ where, what: 'is new', before: null, after: null }]
  })
  const gone = before
    .filter((it) => !stays.has(it.id))
    .map((it) => ({ where: `${word} ${it.name}`, what: 'is gone', before: null, after: null }))
  return [...changed, ...gone, ...orderChange(word, before, after)]
}

/** The order decides which queue takes what, so a move is a change of its own. */
function orderChange(word: string, before: Named[], after: Named[]): PlanChange[] {
  const both = (list: Named[], other: Named[]) =>
    list.filter((it) => other.some(({ id }) => id === it.id)).map((it) => it.name)
  const from = both(before, after)
  const to = both(after, before)
  const moved =
    before.some((it, at) => it.id !== after[at]?.id) && from.join('\n') !== to.join('\n')
  if (!moved || from.length !== to.length) return []
  return [{ where: `${word}, order`, what: '', before: from.join(', '), after: to.join(', ') }]
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Groups such as the week or the targets are looked into; lists and values are told as a whole. */
function fieldChanges(where: string, before: unknown, after: unknown, inside = ''): PlanChange[] {
  const old = isGroup(before) ? before : {}
  const fresh = isGroup(after) ? after : {}
  const keys = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
  return keys.flatMap((key) => {
    if (JSON.stringify(old[key]) === JSON.stringify(fresh[key])) return []
    const what = [inside, fieldWord(key)].filter(Boolean).join(', ')
    const grouped = isGroup(old[key]) && isGroup(fresh[key]) && !wholes(key)
    if (grouped || (where === 'Texts' && inside === ''))
      return fieldChanges(where, old[key], fresh[key], key in silent ? inside : what)
    const said = (value: unknown) => (value === undefined ? null : valueWords(key, value))
    return [{ where, what, before: said(old[key]), after: said(fresh[key]) }]
  })
}

/** Groups that are told as a whole: their fields say nothing alone. */
const wholes = (key: string): boolean => key === 'overflow' || key === 'rota' || isSeconds(key)

/** Groups whose name says nothing a reader needs. */
const silent = { hours: 1, week: 1, takes: 1, reach: 1, targets: 1 }
