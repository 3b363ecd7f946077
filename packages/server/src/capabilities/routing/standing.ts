import { type AgentId, type Candidate, hoursOfShift, isOpen, type Presence } from '@baton/domain'
import { graceSeconds } from './presence-rules.ts'
import type { Profile } from './profiles.ts'

/** How somebody stands now, as the roster tells it: what changes from hour to hour. */
export type Standing = {
  id: AgentId
  /** Which of their profiles counts. */
  profile: string
  presence: Presence
  /** Milliseconds since 1970, as the others. */
  seenAt: number | null
  offeredAt: number | null
  idleSince: number | null
  load: number
  open: Readonly<Record<string, number>>
  isDeciding: boolean
  /** The candidate this came to, and of which profile. */
  last: { of: Profile; candidate: Candidate } | null
}

/** How people stood when they were last read: in a large house few have changed since, and the rest need no new look. */
const lastRead = new Map<AgentId, { text: string; standing: Standing }>()
const mostRead = 20_000
const idLength = 36

export function standingOf(text: string): Standing {
  const id = text.slice(0, idLength) as AgentId
  const last = lastRead.get(id)
  if (last?.text === text) return last.standing
  if (lastRead.size > mostRead) lastRead.clear()
  const standing = read(text)
  lastRead.set(id, { text, standing })
  return standing
}

function read(text: string): Standing {
  const [id, profile, presence, seen, offered, idle, load, channels, deciding] = text.split(',')
  return {
    id: id as AgentId,
    profile: profile ?? '',
    presence: presence as Presence,
    // Nobody was seen in 1970.
    seenAt: Number(seen) || null,
    offeredAt: Number(offered) || null,
    idleSince: Number(idle) || null,
    load: Number(load),
    open: channels ? countOf(channels) : nothingOpen,
    isDeciding: deciding === 'd',
    last: null,
  }
}

const nothingOpen: Readonly<Record<string, number>> = {}

/** The same one as before where nothing about them is different. */
export function candidateOf(standing: Standing, profile: Profile, now: number): Candidate {
  const { seenAt, last } = standing
  const { shift, timeZone } = profile
  const isHere = seenAt !== null && seenAt > now - graceSeconds * 1000
  const onShift = shift && isOpen(hoursOfShift(shift, timeZone), now)
  if (last?.of === profile) {
    const { candidate } = last
    if (candidate.isHere === isHere && candidate.onShift === onShift) return candidate
  }
  const candidate = newCandidate(standing, profile, { isHere, onShift })
  standing.last = { of: profile, candidate }
  return candidate
}

const newCandidate = (
  { id, presence, offeredAt, idleSince, load, open, isDeciding }: Standing,
  { shift: _, ...profile }: Profile,
  today: Pick<Candidate, 'isHere' | 'onShift'>,
): Candidate => ({
  ...profile,
  ...{ id, presence, offeredAt, idleSince, load, open, isDeciding },
  ...today,
})

function countOf(channels: string): Record<string, number> {
  const open: Record<string, number> = {}
  for (const channel of channels.split('+')) open[channel] = (open[channel] ?? 0) + 1
  return open
}
