import type { Lookback } from '@baton/contract'
import type { LookbackAnswers } from '@baton/domain'
import { LookbackCard } from '../../parts/lookback-card.tsx'
import { Shelf } from './shelf.tsx'

const prefill: LookbackAnswers = {
  ...({ why: 'missing_knowledge', alone: 'partly' } as const),
  ...({ handoff: 'smooth', remedy: 'new_article' } as const),
}
const changed: LookbackAnswers = { ...prefill, why: 'needs_judgement', remedy: 'policy' }
const sample: Lookback = {
  ...{ escalation: 'e', conversation: 'c', trigger: 'low_confidence', prefill, answers: prefill },
  because: {
    why: 'Reason: not sure of an answer. The nearest it knew was "Order spare parts", 25 % sure.',
    alone: 'A person answered, and nothing was taught of it yet.',
    handoff: 'A person came after 48 seconds, and nobody repeated anything.',
    remedy: 'No article answers it.',
  },
  ...{ note: null, changed: [], state: 'suggested' },
  ...{ confirmedBy: null, confirmedByName: null, confirmedAt: null },
}
const nothing = () => undefined
const acts = { onOpen: nothing, onAnswer: nothing, onNote: nothing, onConfirm: nothing }

export function GalleryLookback({ theme }: { theme: string }) {
  const shown = { lookback: sample, note: '', edge: 'top', onLater: nothing, ...acts } as const
  return (
    <Shelf title="Four questions">
      <LookbackCard {...shown} answers={prefill} open={false} name={`Folded, ${theme}`} />
      <LookbackCard {...shown} answers={prefill} open name={`As suggested, ${theme}`} />
      <LookbackCard {...shown} answers={changed} open name={`Changed, ${theme}`} />
    </Shelf>
  )
}
