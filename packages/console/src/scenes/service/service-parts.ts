import type { ServicePlanDocument } from '../../api/reaching-types.ts'
import type { ChangePlan } from './use-plan-draft.ts'

/** What every part of the editor is given. */
export type ServicePartProps = { plan: ServicePlanDocument; change: ChangePlan; may: boolean }

/** The list with one thing changed, by its place. */
export const withItem = <Item>(list: Item[], at: number, next: Partial<Item>): Item[] =>
  list.map((item, position) => (position === at ? { ...item, ...next } : item))

/** The list with one thing moved; nothing happens beyond its ends. */
export function moved<Item>(list: Item[], at: number, by: number): Item[] {
  const item = list[at]
  const to = at + by
  if (item === undefined || to < 0 || to >= list.length) return list
  const rest = list.filter((_, position) => position !== at)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

/** An id for a new thing that none of the others has: "queue", then "queue-2". */
export function freshId(word: string, taken: readonly { id: string }[]): string {
  const has = (id: string) => taken.some((it) => it.id === id)
  if (!has(word)) return word
  let number = 2
  while (has(`${word}-${number}`)) number += 1
  return `${word}-${number}`
}
