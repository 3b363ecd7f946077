import { foldText, sentencesWithin } from './fold-text.ts'
import { isAttack, scoreInjection } from './injection/score-injection.ts'
import { checkPhrases } from './manner/check-phrases.ts'
import { checkWording } from './manner/check-wording.ts'
import { sensitiveIn } from './personal-data/sensitive.ts'
import type { GuardrailSettings } from './settings.ts'
import type { Objection } from './verdict.ts'

/**
 * What somebody should know before their guidance is taught to everybody: only a warning, because a person decided it.
 * Personal data in it would be told to others, and an order in it was perhaps pasted from elsewhere.
 */
export function inspectGuidance(text: string, settings: GuardrailSettings): Objection[] {
  const parts = sentencesWithin(text).map(({ text: sentence, from }) => ({
    text: sentence,
    from,
    folded: foldText(sentence),
  }))
  const found = scoreInjection(text, 'article')
  return [
    ...sensitiveIn(text).map(
      ({ kind, from, to }): Objection => ({
        guard: 'personal_data',
        verdict: 'redact',
        found: kind,
        where: { from, to },
        against: 'would be told to other customers',
      }),
    ),
    ...checkWording(parts, settings),
    ...checkPhrases(parts, settings),
    ...(isAttack(found)
      ? [
          {
            guard: 'injection' as const,
            verdict: 'block' as const,
            found: found.signs.join('; '),
            where: { from: found.from, to: found.to },
            against: 'reads like an order to the assistant, and would never be obeyed',
          },
        ]
      : []),
  ]
}
