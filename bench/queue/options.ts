import { parseArgs } from 'node:util'

/** What to measure, and how much of it. */
export type Options = {
  seed: number
  escalations: number
  agents: number
  /** Seconds of the virtual clock between two looks; what happens in between happens at its end. */
  step: number
  /** A trace to replay instead of an invented day. */
  calls: string | null
  /** Conversations at once for one agent of a trace. */
  slots: number
  sizes: number[]
  decisions: number
  screens: number
  handoffs: number
  parts: Set<Part>
}

export type Part = 'day' | 'decisions' | 'handoff' | 'orders'
const parts: Part[] = ['decisions', 'handoff', 'orders', 'day']

/** `--quick` takes a tenth of everything; single numbers can be given beside it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      calls: { type: 'string' },
      seed: { type: 'string', default: '1' },
      escalations: { type: 'string' },
      agents: { type: 'string' },
      slots: { type: 'string', default: '1' },
      step: { type: 'string', default: '5' },
      only: { type: 'string' },
    },
  })
  const { quick, only } = values
  return {
    seed: Number(values.seed),
    escalations: Number(values.escalations ?? (quick ? 1_000 : 20_000)),
    agents: Number(values.agents ?? (values.calls ? 0 : quick ? 20 : 300)),
    step: Math.max(1, Number(values.step)),
    calls: values.calls ?? null,
    slots: Number(values.slots),
    sizes: quick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000],
    decisions: quick ? 150 : 400,
    screens: 200,
    handoffs: quick ? 25 : 60,
    parts: new Set(only ? (only.split(',') as Part[]) : parts),
  }
}
