import {
  type Choice,
  type ChoiceControl,
  isOpen,
  nextOpening,
  platformText,
  type QueuePlan,
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
  queue: QueuePlan
  language: string
  channel: string
  /** Why a person is needed: a failure of ours is said as such. */
  trigger: string
  promise: WaitPromise
  now: Date
}

/** Chooses the words by why it had to be and how long it will take. The bubble has buttons of its own for other ways. */
export function transitionOf(telling: Telling): Transition {
  const { plan, promise, language, channel, trigger, now } = telling
  const hours = plan.teams.find(({ id }) => id === telling.queue.team)?.hours
  const isShut = hours !== undefined && !isOpen(hours, now.getTime()) && !promise.isStaffed
  const isLong = promise.expectedSeconds >= plan.waiting.alternativesFromMinutes * 60
  const isText = channel !== 'webchat'
  const controls: ChoiceControl[] = isShut
    ? ['callback', 'email']
    : isLong
      ? ['keep_waiting', 'callback', 'email']
      : []
  const opens = isShut ? nextOpening(hours, now.getTime()) : null
  return {
    reason: reasonOf({
      isShut: opens !== null,
      isFailure: trigger === 'assistant_unavailable',
      isBusy: isLong && promise.place > 1,
    }),
    facts: {
      ...waitFacts(promise, language),
      time: opens ? timeInWords(opens, hours?.timeZone ?? 'Etc/UTC', language) : '',
    },
    choices: isText ? choicesFor(controls, language, plan) : [],
  }
}

function reasonOf(why: { isShut: boolean; isFailure: boolean; isBusy: boolean }): TextReason {
  if (why.isShut) return 'off_hours'
  if (why.isFailure) return 'failure'
  return why.isBusy ? 'busy' : 'handing_over'
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

function timeInWords(at: number, timeZone: string, language: string): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf([language.slice(0, 2)])
  const form = { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone } as const
  return new Intl.DateTimeFormat([...known, 'en'], form).format(new Date(at))
}
