import { guardrailProblems } from '../guardrails/guardrail-problem.ts'
import type { PhraseTopic, Policy, Reach } from './policy.ts'
import { isWellFormed } from './triggers/phrase-pattern.ts'
import { saidIn } from './triggers/phrases.ts'
import { plain } from './triggers/plain.ts'
import { canBeSaid } from './triggers/prepare-phrases.ts'

/** What is wrong with a policy, at which place, and why it matters. */
export type PolicyProblem = { path: string; message: string }

/** What a workspace knows that a policy may speak of; an empty list knows nothing and refuses nothing. */
export type PolicyFacts = { tiers: string[] }

const problem = (path: string, message: string): PolicyProblem => ({ path, message })

/** Rules that can never fire, each with its place. The shape of a policy is not checked here: the contract does that. */
export function policyProblems(
  policy: Policy,
  facts: PolicyFacts = { tiers: [] },
): PolicyProblem[] {
  const { keywords, topics, capability, compliance } = policy
  return [
    ...unknownTiers(policy, facts),
    ...(keywords.on ? wordProblems('keywords', keywords) : []),
    ...(topics.on ? groupProblems('topics.topics', topics.topics) : []),
    ...(capability.on ? groupProblems('capability.boundaries', capability.boundaries) : []),
    ...groupProblems('compliance.topics', compliance.topics),
    ...thresholdProblems(policy),
    ...valuedProblems(policy),
    ...guardrailProblems(policy.guardrails),
  ]
}

function groupProblems(path: string, groups: readonly PhraseTopic[]): PolicyProblem[] {
  if (groups.length === 0)
    return [problem(path, 'The rule has nothing to look for, so it can never fire.')]
  return groups.flatMap((group, at) => [
    ...wordProblems(`${path}.${at}`, group),
    ...shadowProblems(`${path}.${at}`, group, groups.slice(0, at)),
  ])
}

function wordProblems(
  path: string,
  { phrases, unless }: Pick<PhraseTopic, 'phrases' | 'unless'>,
): PolicyProblem[] {
  if (phrases.length === 0)
    return [problem(`${path}.phrases`, 'There are no phrases, so this can never fire.')]
  return [
    ...phrases.flatMap((phrase, at) => phraseProblem(`${path}.phrases.${at}`, phrase, unless)),
    ...unless.flatMap((phrase, at) => phraseProblem(`${path}.unless.${at}`, phrase, [])),
  ]
}

function phraseProblem(path: string, phrase: string, unless: readonly string[]): PolicyProblem[] {
  if (!isWellFormed(phrase))
    return [problem(path, `The brackets in "${phrase}" are not closed, so it means nothing.`)]
  if (!canBeSaid(phrase))
    return [problem(path, `"${phrase}" has no word that a message could contain.`)]
  const isPlain = !/[(*|&]/.test(phrase)
  if (isPlain && unless.length > 0 && saidIn(plain(phrase), [phrase], unless) === null)
    return [problem(path, `"${phrase}" can never fire: "unless" takes its own words away.`)]
  return []
}

/** A rule whose name or phrase an earlier one has already: the earlier wins each time. */
function shadowProblems(
  path: string,
  { name, phrases }: PhraseTopic,
  earlier: readonly PhraseTopic[],
): PolicyProblem[] {
  const twin = earlier.find((other) => other.name === name)
  const shadowed = phrases.flatMap((phrase, at) => {
    const by = earlier.find((other) => other.phrases.includes(phrase))
    return by
      ? [
          problem(
            `${path}.phrases.${at}`,
            `"${phrase}" can never fire here: ${by.name} comes first.`,
          ),
        ]
      : []
  })
  return twin
    ? [problem(`${path}.name`, `There are two rules named ${name}.`), ...shadowed]
    : shadowed
}

function thresholdProblems({ distress, confidence, loop }: Policy): PolicyProblem[] {
  const found: PolicyProblem[] = []
  if (distress.on && Math.min(distress.below, distress.worst) <= -1)
    found.push(problem('distress.below', 'No mood is worse than -1, so no run can ever count.'))
  if (confidence.on && confidence.answerAt === 0 && confidence.understoodAt === 0)
    found.push(problem('confidence.answerAt', 'Nothing is less sure than 0, so this never fires.'))
  if (loop.on && loop.maxReplies <= loop.attempts)
    found.push(
      problem('loop.attempts', 'The limit of replies in a row comes first, so it never counts.'),
    )
  return found
}

function valuedProblems({ valuedCustomer: valued }: Policy): PolicyProblem[] {
  if (!valued.on || valued.minimumValueCents !== null || valued.flags.length > 0) return []
  if (valued.valuedTiers.length === 0)
    return [
      problem('valuedCustomer.valuedTiers', 'No tier, value or mark is named, so it never fires.'),
    ]
  const isReached =
    valued.tiers.length === 0 || valued.tiers.some((tier) => valued.valuedTiers.includes(tier))
  return isReached
    ? []
    : [problem('valuedCustomer.tiers', 'Limited to tiers that are none of the valued ones.')]
}

/** A trigger limited to tiers that nobody has would be off without saying so. */
function unknownTiers(policy: Policy, { tiers }: PolicyFacts): PolicyProblem[] {
  if (tiers.length === 0) return []
  const known = new Set([...tiers, ...policy.valuedCustomer.valuedTiers])
  return Object.entries(policy).flatMap(([name, section]) => {
    const reach = section as Partial<Reach>
    const named = reach.on && reach.tiers ? reach.tiers : []
    return named.length > 0 && !named.some((tier) => known.has(tier))
      ? [
          problem(
            `${name}.tiers`,
            `No customer is of tier ${named.join(' or ')}: it can never fire.`,
          ),
        ]
      : []
  })
}
