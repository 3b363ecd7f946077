/** One ranker's voice in the blend: how sharp its scores are, and how much it counts. */
type Voice = { temperature: number; weight: number }

// The same constants on every set they were tried on; none is tuned per workspace.
export const voices = {
  discriminative: { temperature: 1, weight: 1 },
  nearness: { temperature: 0.06, weight: 0.25 },
  passage: { temperature: 0.06, weight: 2 },
} satisfies Record<string, Voice>

const sharedTemperature = 1.3

/** Adds what one ranker says, as log probabilities, to the running sums. */
export function addVoice(sums: Float64Array, scores: Float64Array, voice: Voice): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) highest = Math.max(highest, score)
  let total = 0
  for (const score of scores) total += Math.exp((score - highest) / voice.temperature)
  const log = Math.log(total)
  for (let place = 0; place < sums.length; place += 1) {
    const logProbability = ((scores[place] ?? 0) - highest) / voice.temperature - log
    sums[place] = (sums[place] ?? 0) + voice.weight * logProbability
  }
}

/** The blended probability of every answer. */
export function probabilitiesOf(sums: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const sum of sums) highest = Math.max(highest, sum)
  const shares = sums.map((sum) => Math.exp((sum - highest) / sharedTemperature))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}
