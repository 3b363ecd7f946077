import type { StoredVector } from './vector.ts'

/** For each feature, by its number: which examples have it, and with which value. */
export type Postings = { slots: number[]; values: number[] }[]

/** Enters an example under each of its features. */
export function post(postings: Postings, slot: number, vector: StoredVector): void {
  for (let place = 0; place < vector.features.length; place += 1) {
    const feature = vector.features[place] as number
    const list = postings[feature]
    const value = vector.values[place] as number
    if (list) {
      list.slots.push(slot)
      list.values.push(value)
    } else postings[feature] = { slots: [slot], values: [value] }
  }
}

/** Adds one feature's share to the cosines of the examples that have it. */
export function addShare(
  cosines: Float64Array,
  postings: Postings,
  feature: number,
  value: number,
): void {
  const list = postings[feature]
  if (!list) return
  const { slots, values } = list
  for (let place = 0; place < slots.length; place += 1) {
    const slot = slots[place] as number
    cosines[slot] = (cosines[slot] as number) + value * (values[place] as number)
  }
}
