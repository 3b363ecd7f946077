/** How a theme fared: its matters, and how many of them brought in a person. */
export type ThemeHistory = { matters: number; escalated: number }

/** What may be believed of a theme before anything of it was seen: Beta distributions, each as likely as its weight. */
export type Prior = readonly { mean: number; strength: number; weight: number }[]

/**
 * How likely a matter of a theme brings in a person while nobody has taught anything for it, and how unsure that is.
 * `each`: the same under every distribution of the prior. All themes share that doubt, so it does not shrink by adding up.
 */
export type Expectation = { mean: number; variance: number; each: readonly number[] }

const means = Array.from({ length: 39 }, (_, step) => (step + 1) / 40)
const strengths = [0.5, 1, 2, 4, 8, 16, 32, 64]
/** With fewer matters the fit would be chance: a coin that is not trusted much. */
const fewest = 5
const unknown: Prior = [0.2, 0.5, 0.8].map((mean) => ({ mean, strength: 2, weight: 1 / 3 }))
/** A distribution that is so much less likely (as a logarithm) is left out. */
const negligible = 6

/**
 * What themes have in common, from all that nobody has taught anything for: the Beta distribution under which what was
 * seen is likeliest (empirical Bayes; Morris, J. Am. Stat. Assoc. 78, 1983). Teaching happens because a question just
 * brought in a person, so that a theme's own rate until then is too high; a posterior is not touched by why one stopped
 * looking (Berger and Wolpert, The Likelihood Principle, 1988), so that over all themes the expectation is right.
 */
export function fitPrior(untaught: readonly ThemeHistory[]): Prior {
  const seen = alike(untaught)
  const matters = seen.reduce((sum, each) => sum + each.matters * each.times, 0)
  if (matters < fewest) return unknown
  const tried = means.flatMap((mean) =>
    strengths.map((strength) => ({ mean, strength, fit: likelihoodOf(seen, { mean, strength }) })),
  )
  const best = Math.max(...tried.map(({ fit }) => fit))
  const likely = tried.filter(({ fit }) => fit > best - negligible)
  const all = likely.reduce((sum, { fit }) => sum + Math.exp(fit - best), 0)
  return likely.map(({ mean, strength, fit }) => ({
    ...{ mean, strength },
    weight: Math.exp(fit - best) / all,
  }))
}

type Seen = ThemeHistory & { times: number }
type Tried = { mean: number; strength: number }

/** Most themes were asked once or twice: what is the same is reckoned once. */
function alike(histories: readonly ThemeHistory[]): Seen[] {
  const kinds = new Map<string, Seen>()
  for (const { matters, escalated } of histories) {
    const key = `${matters} ${escalated}`
    const known = kinds.get(key) ?? { matters, escalated, times: 0 }
    kinds.set(key, { ...known, times: known.times + 1 })
  }
  return [...kinds.values()]
}

function likelihoodOf(seen: readonly Seen[], { mean, strength }: Tried): number {
  const [yes, no] = [mean * strength, (1 - mean) * strength]
  const before = logBeta(yes, no)
  return seen.reduce(
    (sum, { matters, escalated, times }) =>
      sum + times * (logBeta(yes + escalated, no + matters - escalated) - before),
    0,
  )
}

/** What to expect of a theme, by what was seen of it and what themes have in common. */
export function expectationOf(prior: Prior, { matters, escalated }: ThemeHistory): Expectation {
  const each = prior.map(
    ({ mean, strength }) => (mean * strength + escalated) / (strength + matters),
  )
  const weighed = (of: (value: number, place: number) => number): number =>
    each.reduce((sum, value, place) => sum + (prior[place]?.weight ?? 0) * of(value, place), 0)
  const mean = weighed((value) => value)
  const within = weighed(
    (value, place) => (value * (1 - value)) / ((prior[place]?.strength ?? 0) + matters + 1),
  )
  return { mean, variance: within, each }
}

/** How far apart the distributions of a prior are about a sum of expectations: its variance. */
export function varianceAmong(prior: Prior, sums: readonly number[]): number {
  const mean = prior.reduce((sum, { weight }, place) => sum + weight * (sums[place] ?? 0), 0)
  return prior.reduce(
    (sum, { weight }, place) => sum + weight * ((sums[place] ?? 0) - mean) ** 2,
    0,
  )
}

const logBeta = (one: number, other: number): number =>
  logGamma(one) + logGamma(other) - logGamma(one + other)

/** Stirling's series, begun far enough from zero to be exact to ten digits. */
function logGamma(of: number): number {
  let [at, shift] = [of, 0]
  while (at < 8) {
    shift += Math.log(at)
    at += 1
  }
  const square = at * at
  const series = 1 / (12 * at) - 1 / (360 * at * square) + 1 / (1_260 * at * square * square)
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift
}
