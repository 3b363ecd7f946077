import type { Outcome } from '../escalation/escalation.ts'
import type { TriggerKind } from '../escalation/finding.ts'
import { triggerTitles } from '../escalation/trigger-titles.ts'
import type {
  LookbackAlone,
  LookbackAnswers,
  LookbackHandoff,
  LookbackPrefill,
  LookbackRemedy,
  LookbackWhy,
} from './lookback.ts'

/** What the record says of an escalation when somebody looks back at it. */
export type LookbackFacts = {
  trigger: TriggerKind
  outcome: Outcome | null
  /** Somebody guided the assistant, or took over, or first one and then the other. */
  steers: number
  tookOver: boolean
  /** What guidance became: an article, or nothing that holds for others. */
  taught: boolean
  /** The person named an article that was there already. */
  pointedAtArticle: boolean
  /** The assistant had answered before, and somebody called that wrong. */
  wasWrong: boolean
  /** It found something near, and was not sure of it. */
  nearest: { title: string; confidence: number | null } | null
  /** People who had it in turn, and how often it went back to the queue. */
  holders: number
  requeues: number
  /** From bringing in a person until somebody answered; null where nobody did. */
  waitedSeconds: number | null
  /** The customer was told a range, and it was missed. */
  promiseMissed: boolean
  /** The customer said so in the survey, or wrote the same again to the person. */
  repeatedSelf: boolean
  /** Actions a person approved or did. */
  actions: number
}

/** Longer than this is slow also where nothing was promised. */
const slowSeconds = 600

type Answered<Answer> = { answer: Answer; because: string }

/** Suggests the four answers from the record, each with what it rests on. Whoever was there confirms or changes them. */
export function prefillLookback(facts: LookbackFacts): LookbackPrefill {
  const [why, handoff] = [whyOf(facts), handoffOf(facts)]
  const alone = aloneOf(facts, why.answer)
  const remedy = remedyOf(facts, why.answer)
  return {
    answers: {
      ...{ why: why.answer, alone: alone.answer, handoff: handoff.answer, remedy: remedy.answer },
    } satisfies LookbackAnswers,
    because: {
      ...{ why: why.because, alone: alone.because },
      ...{ handoff: handoff.because, remedy: remedy.because },
    },
  }
}

const byTrigger: Partial<Record<TriggerKind, LookbackWhy>> = {
  asked_for_person: 'customer_wish',
  valued_customer: 'customer_wish',
  distress: 'feelings',
  low_confidence: 'missing_knowledge',
  not_understood: 'unclear_question',
  loop: 'wrong_answer',
  guardrail: 'wrong_answer',
  action_needs_approval: 'needs_action',
  amount: 'needs_judgement',
  assistant_unavailable: 'failure',
}

function whyOf(facts: LookbackFacts): Answered<LookbackWhy> {
  const { trigger, wasWrong, nearest } = facts
  if (wasWrong)
    return { answer: 'wrong_answer', because: 'An answer of the assistant was called wrong.' }
  const answer = byTrigger[trigger] ?? 'needs_judgement'
  const title = triggerTitles[trigger]
  if (answer === 'missing_knowledge' && nearest)
    return {
      answer,
      because: `Reason: ${title}. The nearest it knew was "${nearest.title}"${sureness(nearest)}.`,
    }
  return { answer, because: `Reason: ${title}.` }
}

const sureness = ({ confidence }: { confidence: number | null }): string =>
  confidence === null ? '' : `, ${Math.round(confidence * 100)} % sure`

function aloneOf(facts: LookbackFacts, why: LookbackWhy): Answered<LookbackAlone> {
  const { pointedAtArticle, taught, tookOver, steers, actions } = facts
  if (pointedAtArticle)
    return { answer: 'yes', because: 'An article that was there already answers it.' }
  if (taught) return { answer: 'yes', because: 'What was said now answers it by itself.' }
  if (['customer_wish', 'feelings', 'needs_judgement'].includes(why))
    return { answer: 'no', because: 'It wanted a person, whatever the assistant knows.' }
  if (actions > 0)
    return { answer: 'partly', because: 'A person had to approve or do something for it.' }
  if (!tookOver && steers > 0)
    return { answer: 'partly', because: 'A word to the assistant was enough, for this case alone.' }
  if (why === 'failure')
    return {
      answer: 'yes',
      because: 'The assistant failed; nothing in the matter wanted a person.',
    }
  return { answer: 'partly', because: 'A person answered, and nothing was taught of it yet.' }
}

function handoffOf(facts: LookbackFacts): Answered<LookbackHandoff> {
  const { repeatedSelf, holders, requeues, waitedSeconds, promiseMissed } = facts
  if (repeatedSelf) return { answer: 'repeated', because: 'The customer had to say it again.' }
  if (requeues > 0 || holders > 1)
    return {
      answer: 'passed_around',
      because: `${Math.max(holders, requeues + 1)} people had it, one after the other.`,
    }
  if (promiseMissed)
    return { answer: 'slow', because: 'The customer waited longer than they were told.' }
  if (waitedSeconds !== null && waitedSeconds > slowSeconds)
    return { answer: 'slow', because: `A person came after ${spanOf(waitedSeconds)}.` }
  return {
    answer: 'smooth',
    because:
      waitedSeconds === null
        ? 'Nobody had to wait for an answer.'
        : `A person came after ${spanOf(waitedSeconds)}, and nobody repeated anything.`,
  }
}

const spanOf = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`

function remedyOf(facts: LookbackFacts, why: LookbackWhy): Answered<LookbackRemedy> {
  const { taught, pointedAtArticle, actions, nearest } = facts
  if (pointedAtArticle)
    return { answer: 'nothing_more', because: 'The article has learned this way of asking.' }
  if (taught) return { answer: 'nothing_more', because: 'It was taught; the next one is answered.' }
  if (['customer_wish', 'feelings'].includes(why))
    return { answer: 'none', because: 'A person was what the customer wanted.' }
  if (why === 'failure')
    return { answer: 'none', because: 'Nothing is missing that somebody could write.' }
  if (actions > 0 || why === 'needs_action')
    return { answer: 'tool', because: 'It takes a deed that the assistant may not do alone.' }
  if (why === 'needs_judgement')
    return { answer: 'policy', because: 'The policy keeps this for people.' }
  if (why === 'wrong_answer' && nearest)
    return { answer: 'better_article', because: `"${nearest.title}" led to what did not help.` }
  return { answer: 'new_article', because: 'No article answers it.' }
}
