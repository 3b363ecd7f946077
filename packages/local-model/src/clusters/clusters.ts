import { gather } from './gather.ts'
import { Pairs } from './pairs.ts'
import { standOf } from './stand.ts'

/** Open questions, and which of them ask the same. */
export type Clusters = {
  ids(): Iterable<string>
  /** A question that is there already is taken anew when its text has changed. */
  add(id: string, text: string): void
  remove(id: string): void
  /**
   * All questions in groups of those that ask the same, single ones too; each group, and the groups, in a fixed order. The
   * outcome depends on the questions alone, and neither on the order in which they came nor on those that came and went.
   */
  groups(): string[][]
}

export type ClusterOptions = { enough?: number; strictness?: number }

/** So alike two questions must be; bench/clusters says how it was chosen. */
export const alikeEnough = 0.57
/** How much more a large group asks for than a pair. */
export const usualStrictness = 0.2
/** So far below the threshold a pair may stand in one group, by what lies between them. */
const doubt = 0.25

type Item = { id: string; text: string; plain: string; slot: number }

export function createClusters({
  enough = alikeEnough,
  strictness = usualStrictness,
}: ClusterOptions = {}): Clusters {
  const pairs = new Pairs(enough - doubt)
  const items = new Map<string, Item>()
  const remove = (id: string): void => {
    const item = items.get(id)
    if (!item) return
    items.delete(id)
    pairs.remove(item.slot)
  }
  const add = (id: string, text: string): void => {
    if (items.get(id)?.text === text) return
    remove(id)
    const stand = standOf(text)
    items.set(id, { id, text, plain: stand.plain, slot: pairs.add(stand) })
  }
  const groups = (): string[][] => {
    const ordered = [...items.values()].sort(inOrder)
    const slots = Int32Array.from(ordered, ({ slot }) => slot)
    const at = (one: number, other: number): number =>
      pairs.at(slots[one] as number, slots[other] as number)
    const first = gather({ size: ordered.length, at }, enough, strictness)
    const places = Map.groupBy(ordered.keys(), (place) => first[place] ?? place)
    return [...places.values()].map((group) => group.map((place) => ordered[place]?.id ?? ''))
  }
  return { ids: () => items.keys(), add, remove, groups }
}

/** By their words, then by name: the order in which they came must not count. */
const inOrder = (one: Item, other: Item): number =>
  compare(one.plain, other.plain) || compare(one.id, other.id)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
