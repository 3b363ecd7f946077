import type { ConversationRow, HolderView } from '@baton/contract'

/** How a holder looks and reads, the same everywhere: colour, icon and word together. */
export type HolderLook = 'assistant' | 'waiting' | 'overdue' | 'guided' | 'human' | 'resolved'

export function holderLook(
  row: Pick<ConversationRow, 'holder' | 'status' | 'waitEndsAt'>,
  now: number,
): HolderLook {
  if (row.status === 'resolved') return 'resolved'
  switch (row.holder.kind) {
    case 'ai':
      return 'assistant'
    case 'guided':
      return 'guided'
    case 'human':
      return 'human'
    case 'waiting':
      return row.waitEndsAt && Date.parse(row.waitEndsAt) < now + 60_000 ? 'overdue' : 'waiting'
  }
}

const firstName = (name: string) => name.split(' ')[0] ?? name

/** In words. `me` reads "You". */
export function holderWords(holder: HolderView, resolved: boolean, me: string): string {
  if (resolved) return 'Resolved'
  switch (holder.kind) {
    case 'ai':
      return 'Assistant'
    case 'waiting':
      return holder.for === 'steer' ? 'Waiting for guidance' : 'Waiting for a person'
    case 'guided':
      return `Assistant, guided by ${holder.agent === me ? 'you' : firstName(holder.name)}`
    case 'human':
      return holder.agent === me ? 'You' : holder.name
  }
}

/** A word for narrow places. */
export function holderWord(holder: HolderView, resolved: boolean, me: string): string {
  if (resolved) return 'Resolved'
  if (holder.kind === 'waiting') return holder.for === 'steer' ? 'Guidance' : 'Waiting'
  if (holder.kind === 'guided') return 'Guided'
  if (holder.kind === 'human') return holder.agent === me ? 'You' : firstName(holder.name)
  return 'Assistant'
}
