import type { Command } from '../commands.ts'
import type { Event } from '../events.ts'

/**
 * A message did not arrive, or nobody knows whether it did. That it was sent, delivered and read is no event: only what
 * somebody may have to act upon is written down for good.
 */
export const reportDelivery = ({
  message,
  number,
  state,
  problem,
}: Command & { do: 'report_delivery' }): Event[] => [
  { kind: state === 'failed' ? 'delivery_failed' : 'delivery_uncertain', message, number, problem },
]
