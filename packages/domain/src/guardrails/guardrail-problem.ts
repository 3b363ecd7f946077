import { foldText } from './fold-text.ts'
import { holdsPhrase } from './manner/check-phrases.ts'
import { shippedTopics } from './manner/check-wording.ts'
import type { GuardrailPolicy, ProhibitedTopic } from './settings.ts'

type Problem = { path: string; message: string }

/** What in the guardrails of a policy could never be found, or would be found everywhere. */
export function guardrailProblems(guardrails: GuardrailPolicy): Problem[] {
  const { prohibitedPhrases, prohibitedTopics, competitors, unfitTone, allowedPromises } =
    guardrails
  return [
    ...wordless('prohibitedPhrases', prohibitedPhrases),
    ...wordless('competitors', competitors),
    ...wordless('unfitTone', unfitTone),
    ...wordless('allowedPromises', allowedPromises),
    ...prohibitedTopics.flatMap((topic, at) => topicProblems(topic, at, prohibitedTopics)),
    ...allowedPromises.flatMap((promise, at) =>
      neverSaid(promise, at, [...prohibitedPhrases, ...unfitTone]),
    ),
  ].map(({ path, message }) => ({ path: `guardrails.${path}`, message }))
}

/** A sign or nothing would be found in every reply, or in none. */
const wordless = (list: string, phrases: readonly string[]): Problem[] =>
  phrases.flatMap((phrase, at) =>
    /[\p{L}\p{N}]/u.test(phrase)
      ? []
      : [{ path: `${list}.${at}`, message: `"${phrase}" has no word that a reply could contain.` }],
  )

function topicProblems(
  { name, on, phrases }: ProhibitedTopic,
  at: number,
  all: readonly ProhibitedTopic[],
): Problem[] {
  const path = `prohibitedTopics.${at}`
  const isTwin = all.findIndex((other) => other.name === name) < at
  const isEmpty = on && phrases.length === 0 && !shippedTopics.includes(name)
  return [
    ...(isTwin ? [{ path: `${path}.name`, message: `There are two topics named ${name}.` }] : []),
    ...(isEmpty
      ? [
          {
            path: `${path}.phrases`,
            message: `${name} is no shipped topic and names no phrases, so it can never be found.`,
          },
        ]
      : []),
    ...wordless(`${path}.phrases`, phrases),
  ]
}

function neverSaid(promise: string, at: number, prohibited: readonly string[]): Problem[] {
  const by = prohibited.find((phrase) => holdsPhrase(foldText(promise), phrase))
  return by === undefined
    ? []
    : [
        {
          path: `allowedPromises.${at}`,
          message: `It can never be said: "${by}" is prohibited.`,
        },
      ]
}
