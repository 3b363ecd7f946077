import { beginning, seal } from '@baton/domain'
import { sha256 } from '../../platform/secrets/secrets.ts'
import type { ChainEnd } from './append.ts'

/** An entry as it is stored, with what it claims about itself. */
export type Link = {
  number: number
  kind: string
  payload: unknown
  actor: string
  epoch: number
  at: Date
  previous: string
  hash: string
}

/** The first entry that is not what was written, and how one can see it. */
export type Broken = { conversation: string | null; number: number; why: string }

type Fault = { number: number; why: string }

/** Follows a chain from its beginning to the end that was noted apart; gives the first fault, or null. */
export function walkChain(
  links: readonly Link[],
  end: ChainEnd,
  also: (link: Link) => string | null = () => null,
): Fault | null {
  let previous = beginning
  for (const [index, link] of links.entries()) {
    const why = faultOf(link, index + 1, previous) ?? also(link)
    if (why) return { number: Math.min(link.number, index + 1), why }
    previous = link.hash
  }
  return faultAtEnd(links.length, previous, end)
}

function faultOf(link: Link, expected: number, previous: string): string | null {
  if (link.number !== expected)
    return `entry ${expected} is missing; entry ${link.number} follows instead.`
  if (link.previous !== previous) return 'it is not sealed to the entry before it.'
  const { number, kind, payload, actor, epoch, at } = link
  const right = seal(
    previous,
    { number, kind, payload, actor, epoch, at: at.toISOString() },
    sha256,
  )
  return right === link.hash ? null : 'what it says is not what was sealed.'
}

function faultAtEnd(count: number, head: string, end: ChainEnd): Fault | null {
  if (count < end.count)
    return { number: count + 1, why: `the end is cut off; there were ${end.count} entries.` }
  if (count > end.count)
    return {
      number: end.count + 1,
      why: `entries were added from outside; there should be ${end.count}.`,
    }
  if (head === end.head) return null
  return { number: count, why: 'its seal is not the one noted as the last.' }
}
