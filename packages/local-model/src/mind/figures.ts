import { type Observation, observationNames } from './observe.ts'

type Name = (typeof observationNames)[number]

/**
 * How much is said for the best answer, and how strange the question is. How far the best leads is left out: questions
 * between two answers that live side by side would look like strangers, and an unheard subject often has a clear leader.
 */
const scopeNames: readonly Name[] = [
  'centroid',
  'discriminative score',
  'entropy',
  'closeness',
  'meaning',
  'nearest meaning',
  'foreign share',
  'log of examples',
  'log of answers',
  'passage closeness',
]
const placeOf = new Map(observationNames.map((name, place) => [name, place]))
const scopePlaces = scopeNames.map((name) => placeOf.get(name) ?? 0)

/** What bears on whether there is an answer at all. */
export function figuresOfScope(observation: Observation): number[] {
  return [...scopePlaces.map((place) => observation[place] ?? 0), ...figuresOfPassage(observation)]
}

/** What bears on whether the best candidate is the answer, if there is one. */
export function figuresOfRight(observation: Observation): number[] {
  const lead = figureOf(observation, 'lead in probability')
  const odds = logit(figureOf(observation, 'probability'))
  const examples = figureOf(observation, 'log of examples')
  return [
    ...observation,
    odds,
    logit((lead + 1) / 2),
    // The same chance means more where much was taught.
    odds * examples,
    examples * figureOf(observation, 'lead in discriminative score'),
    examples * figureOf(observation, 'lead in closeness of three'),
    ...figuresOfPassage(observation),
  ]
}

/** An article is found by what it says rather than by how people ask: nearness means other things there. */
function figuresOfPassage(observation: Observation): number[] {
  const closeness = figureOf(observation, 'passage closeness')
  if (closeness <= figureOf(observation, 'closeness')) return [0, 0, 0, 0]
  const lead = figureOf(observation, 'lead in passage closeness')
  return [1, closeness, lead, figureOf(observation, 'known share')]
}

function figureOf(observation: Observation, name: Name): number {
  return observation[placeOf.get(name) ?? 0] ?? 0
}

const nearCertain = 1e-4

/** The logarithm of the odds, short of certainty. */
export function logit(chance: number): number {
  const inside = Math.min(1 - nearCertain, Math.max(nearCertain, chance))
  return Math.log(inside / (1 - inside))
}
