import type { QueuePlan } from '../../api/reaching-types.ts'
import { channelWord } from '../../parts/channel-icon.tsx'

const modeWords = { takeover: 'takeovers', steer: 'questions' } as const

/** What a queue takes, in half a sentence: "takeovers on WhatsApp from vip, gold". */
export function intakeWords(takes: QueuePlan['takes']): string {
  const { modes, channels, tiers, languages, topics, urgencies, regions } = takes
  const said = (word: string, values: string[]) =>
    values.length > 0 ? `${word} ${[...new Set(values)].join(', ')}` : ''
  const parts = [
    modes.length === 1 && modes[0] ? modeWords[modes[0]] : '',
    said('on', channels.map(channelWord)),
    said('from', tiers),
    said('in', languages),
    said('about', topics),
    said('when', urgencies),
    said('living in', regions),
  ]
  return parts.filter(Boolean).join(' ') || 'everything'
}
