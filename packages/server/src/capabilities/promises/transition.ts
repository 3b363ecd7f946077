import {
  type Choice,
  type ChoiceControl,
  platformText,
  type ServicePlan,
  type TextFacts,
  type TextReason,
  waitInWords,
} from '@baton/domain'
import type { WaitPromise } from './promise-wait.ts'

/** How a customer is told that a person is brought in: which text, what stands in it, what they may choose instead. */
export type Transition = { reason: TextReason; facts: TextFacts; choices: Choice[] }

type Telling = {
  plan: ServicePlan
  language: string
  channel: string
  /** Why a person is needed: a failure of ours is said as such. */
  trigger: string
  promise: WaitPromise
}

/** Chooses the words by why it had to be and how long it will take. The bubble has buttons of its own for other ways. */
export function transitionOf(telling: Telling): Transition {
  const { plan, promise, language, channel, trigger } = telling
  const isLong = promise.expectedSeconds >= plan.waiting.alternativesFromMinutes * 60
  const isText = channel !== 'webchat'
  const controls: ChoiceControl[] = isLong ? ['keep_waiting', 'callback', 'email'] : []
  const isFailure = trigger === 'assistant_unavailable'
  const isBusy = isLong && promise.place > 1
  return {
    reason: isFailure ? 'failure' : isBusy ? 'busy' : 'handing_over',
    facts: waitFacts(promise, language),
    choices: isText ? choicesFor(controls, language, plan) : [],
  }
}

/** A promise as texts mention it. */
export const waitFacts = (promise: WaitPromise, language: string): TextFacts => ({
  wait: waitInWords(promise, language),
  from: `${Math.max(1, Math.round(promise.lowSeconds / 60))}`,
  to: `${Math.round(promise.highSeconds / 60)}`,
  minutes: `${Math.round(promise.highSeconds / 60)}`,
  place: `${promise.place}`,
})

/** The ways besides waiting, as a text channel offers them. */
export const choicesFor = (
  controls: readonly ChoiceControl[],
  language: string,
  { texts }: Pick<ServicePlan, 'texts'>,
): Choice[] =>
  controls.map((control) => {
    const label = platformText(`choice_${control}`, language, {}, texts)
    return { label, says: label, control }
  })
