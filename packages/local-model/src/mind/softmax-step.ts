/** How far one example may be stretched to be judged rightly: more fits closer, and forgives less. */
const strength = 20
/** Smaller changes are not worth carrying to the other examples. */
const hardlyAny = 0.01

/**
 * What an example should say, drawn from what all say of it now: at the best, each weight is the miss of a softmax over
 * the answers (dual coordinate ascent, Shalev-Shwartz and Zhang 2013). Writes the changes; says how many there are.
 */
export function changesOf({ scores, weights, own, square }: Judged, changes: Changes): number {
  // "Nothing" is a rival too, at a score of nought: where there is one answer only, it must still be earned.
  let highest = 0
  for (const score of scores) highest = Math.max(highest, score)
  let total = Math.exp(-highest)
  for (const score of scores) total += Math.exp(score - highest)
  const step = 1 / (1 + strength * square * 0.25)
  let count = 0
  for (let place = 0; place < scores.length; place += 1) {
    const chance = Math.exp((scores[place] as number) - highest) / total
    const wanted = strength * ((place === own ? 1 : 0) - chance)
    const by = step * (wanted - (weights[place] as number))
    if (Math.abs(by) < hardlyAny) continue
    weights[place] = (weights[place] as number) + by
    changes.places[count] = place
    changes.by[count] = by
    count += 1
  }
  return count
}

/** Which places change, and by how much; only the first so many count. */
export type Changes = { places: Int32Array; by: Float64Array }

/** An example as the step sees it: what is said of it, what it says, which place is its own, and its length squared. */
export type Judged = {
  scores: Float64Array
  weights: Float64Array | Float32Array
  own: number
  square: number
}
