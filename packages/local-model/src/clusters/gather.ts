/** How alike all pairs are, row by row; negative means that a pair must stay apart. */
export type Likeness = { size: number; at(one: number, other: number): number }

/** Apart from everything that can be averaged: whatever it is joined with stays below every threshold. */
export const apart = Number.NEGATIVE_INFINITY

/**
 * Joins again and again the two groups that are most alike on the average of all their pairs, until none are alike
 * enough. A larger group asks for more, because each wrong question in it is answered wrongly with all others. No group
 * holds a pair that must stay apart. Gives the first place of each one's group. Depends on nothing but the numbers and
 * their order.
 */
export function gather(likeness: Likeness, enough: number, strictness: number): number[] {
  const { size } = likeness
  const rows = rowsOf(likeness)
  const state: State = {
    rows,
    counts: new Array<number>(size).fill(1),
    alive: new Array<boolean>(size).fill(true),
    nearest: new Array<number>(size).fill(-1),
    rates: new Array<number>(size).fill(apart),
    strictness,
  }
  for (let place = 0; place < size; place += 1) lookAround(state, place)
  const first = Array.from({ length: size }, (_, place) => place)
  for (;;) {
    const place = best(state)
    if (place < 0 || (state.rates[place] ?? apart) < enough)
      return first.map((_, at) => rootOf(first, at))
    const other = state.nearest[place] ?? place
    const [kept, gone] = place < other ? [place, other] : [other, place]
    first[gone] = kept
    join(state, kept, gone)
  }
}

/** Each pair is asked for once and stands in both rows. */
function rowsOf({ size, at }: Likeness): Float64Array[] {
  const rows = Array.from({ length: size }, () => new Float64Array(size).fill(apart))
  rows.forEach((row, one) => {
    for (let other = 0; other < one; other += 1) {
      const alike = at(one, other)
      row[other] = alike
      ;(rows[other] as Float64Array)[one] = alike
    }
  })
  return rows
}

type State = {
  rows: Float64Array[]
  counts: number[]
  alive: boolean[]
  nearest: number[]
  rates: number[]
  strictness: number
}

function rootOf(first: readonly number[], place: number): number {
  let root = place
  while (first[root] !== root) root = first[root] as number
  return root
}

/** The place whose nearest is nearest of all; the first of equals. */
function best({ alive, rates }: State): number {
  let found = -1
  for (let place = 0; place < rates.length; place += 1)
    if (alive[place] && (found < 0 || (rates[place] as number) > (rates[found] as number)))
      found = place
  return found
}

/** What counts when two groups are to be joined: two single questions count as they are. */
function rate({ rows, counts, strictness }: State, one: number, other: number): number {
  const pairs = (counts[one] as number) * (counts[other] as number)
  return ((rows[one] as Float64Array)[other] as number) - strictness * (1 - 1 / Math.sqrt(pairs))
}

function lookAround(state: State, place: number): void {
  let found = -1
  let most = apart
  for (let other = 0; other < state.rows.length; other += 1) {
    if (!state.alive[other] || other === place) continue
    const rated = rate(state, place, other)
    if (rated > most) {
      most = rated
      found = other
    }
  }
  state.nearest[place] = found
  state.rates[place] = most
}

function join(state: State, kept: number, gone: number): void {
  const { rows, counts, alive, nearest, rates } = state
  const [keptRow, goneRow] = [rows[kept] as Float64Array, rows[gone] as Float64Array]
  const [ours, theirs] = [counts[kept] as number, counts[gone] as number]
  alive[gone] = false
  counts[kept] = ours + theirs
  for (let other = 0; other < rows.length; other += 1) {
    if (!alive[other] || other === kept) continue
    const average =
      ((keptRow[other] as number) * ours + (goneRow[other] as number) * theirs) / (ours + theirs)
    keptRow[other] = average
    ;(rows[other] as Float64Array)[kept] = average
  }
  for (let other = 0; other < rows.length; other += 1) {
    if (!alive[other]) continue
    const isTouched = other === kept || nearest[other] === kept || nearest[other] === gone
    if (isTouched) lookAround(state, other)
    else if (rate(state, other, kept) > (rates[other] as number)) {
      nearest[other] = kept
      rates[other] = rate(state, other, kept)
    }
  }
}
