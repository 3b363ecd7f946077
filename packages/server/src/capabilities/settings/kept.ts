import type { House } from '../../platform/house.ts'

/** So long may a node go on with what it knows after another node has changed it. */
const keptMilliseconds = 2_000
/** Foreign keys in addresses must not fill the memory. */
const most = 1_000

type Entry = { value: Promise<unknown>; until: number }
type Shelf = Map<string, Entry>
type Desk = Pick<House, 'db' | 'clock'>
const shelves = new WeakMap<House['db'], WeakMap<House['clock'], Shelf>>()

/** One shelf per database and clock: two houses in one process share nothing they would age differently. */
function shelfOf({ db, clock }: Desk): Shelf {
  const byClock = shelves.get(db) ?? new WeakMap<House['clock'], Shelf>()
  const shelf = byClock.get(clock) ?? new Map<string, Entry>()
  shelves.set(db, byClock.set(clock, shelf))
  return shelf
}

/** Asks once, and again after two seconds or after `forget`; those who ask together share one question. */
export function kept<Value>(house: Desk, key: string, read: () => Promise<Value>): Promise<Value> {
  const shelf = shelfOf(house)
  const now = house.clock.now().getTime()
  const known = shelf.get(key)
  if (known && known.until > now) return known.value as Promise<Value>
  if (shelf.size >= most) shelf.clear()
  const value = read()
  shelf.set(key, { value, until: now + keptMilliseconds })
  // What is not there may come into being any moment, and a failure may pass: neither is kept.
  value.then(
    (found) => found === null && shelf.delete(key),
    () => shelf.delete(key),
  )
  return value
}

/** What was changed here is asked for anew at once. */
export function forget(house: Desk, ...keys: string[]): void {
  for (const key of keys) shelfOf(house).delete(key)
}
