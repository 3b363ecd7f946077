import type { ConversationDetail, ConversationLookback, Lookback } from '@baton/contract'

const answered = new Map<string, Lookback>()

const suggested = (it: ConversationDetail): Lookback => ({
  ...{ escalation: it.row.id, conversation: it.row.id, trigger: 'low_confidence' },
  prefill: {
    ...{ why: 'missing_knowledge', alone: 'partly' },
    ...{ handoff: 'smooth', remedy: 'new_article' },
  },
  because: {
    why: 'Reason: Unsure of the answer. The nearest it knew was "Leasing through your employer", 41 % sure.',
    alone: 'A person answered, and nothing was taught of it yet.',
    handoff: 'A person came after 48 seconds, and nobody repeated anything.',
    remedy: 'No article answers it.',
  },
  answers: {
    ...{ why: 'missing_knowledge', alone: 'partly' },
    ...{ handoff: 'smooth', remedy: 'new_article' },
  },
  ...{ note: null, changed: [], state: 'suggested' },
  ...{ confirmedBy: null, confirmedByName: null, confirmedAt: null },
})

/** Whoever closed a conversation or steered here is asked, once. */
export function lookbackOf(it: ConversationDetail): ConversationLookback {
  const known = answered.get(it.row.id)
  if (known) return { lookback: known, asks: false }
  const wasDealtWith = it.timeline.some(
    (item) => item.kind === 'marker' && ['steered', 'taken_over'].includes(item.event),
  )
  return wasDealtWith ? { lookback: suggested(it), asks: true } : { lookback: null, asks: false }
}

export function answerLookback(it: ConversationDetail, body: Record<string, unknown>): Lookback {
  const given = { ...suggested(it), answers: body.answers as Lookback['answers'] }
  const lookback: Lookback = { ...given, state: 'confirmed', confirmedAt: new Date().toISOString() }
  answered.set(it.row.id, lookback)
  return lookback
}
