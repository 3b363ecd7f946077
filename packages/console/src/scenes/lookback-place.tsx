import { useState } from 'react'
import { useShortcut } from '../keyboard/use-shortcut.ts'
import { LookbackCard } from '../parts/lookback-card.tsx'
import { useLookback } from './use-lookback.ts'

type LookbackPlaceProps = {
  conversation: string
  /** Nobody on the team has it now. */
  isOver: boolean
  /** One line until somebody wants to see more: where the next thing waits already. */
  isFolded?: boolean
}

/** Asks those who dealt with an escalation, once it is over. */
export function LookbackPlace({ conversation, isOver, isFolded = false }: LookbackPlaceProps) {
  const asked = useLookback(conversation, isOver)
  const [open, setOpen] = useState(!isFolded)
  useShortcut('confirmLookback', asked ? asked.onConfirm : null)
  if (!asked) return null
  const edge = isFolded ? 'bottom' : 'top'
  return <LookbackCard {...asked} edge={edge} open={open} onOpen={setOpen} />
}
