import { type Exception, exceptions } from './exceptions.ts'
import type { Edge } from './imports.ts'
import { type Area, type Place, placeOf } from './place.ts'
import { isForTests } from './source.ts'

/** Arrows point inward (law 5): the areas each area may import from, besides itself. */
const mayUse: Record<Area, readonly Area[]> = {
  domain: [],
  'local-model': [],
  contract: ['domain'],
  platform: ['domain', 'contract'],
  // Channels name kinds of accounts in the words of the wire; the bubble's own channel is the wire.
  channels: ['domain', 'contract', 'platform'],
  models: ['domain', 'local-model', 'platform'],
  capabilities: ['domain', 'contract', 'local-model', 'platform', 'channels', 'models'],
  house: ['domain', 'contract', 'local-model', 'platform', 'channels', 'models', 'capabilities'],
  console: ['domain', 'contract'],
  widget: ['contract'],
  testkit: ['domain', 'contract'],
  workshop: [],
}

/** Where code probably belongs that wants to be used from there. */
const advice: Record<Area, string> = {
  domain: 'A rule that needs it should take it as a value; the caller belongs further out.',
  'local-model': 'The built-in mind is pure: pass what it needs as a value.',
  contract: 'The wire knows shapes only: what acts on them belongs in the server or a screen.',
  platform:
    'The platform serves all and knows nobody: let the capability hand it a function in wiring.ts.',
  channels:
    'A channel translates and posts: what decides belongs in a capability, what is shared in channels/kit.',
  models:
    'A model answers questions: what decides belongs in a capability, what is shared in models/model.ts.',
  capabilities:
    'Ask through the other capability’s index.ts, hear its event, or move the shared part to the domain.',
  house: 'Only wiring.ts and main.ts bring concrete parts together.',
  console: 'Screens talk to the server over the wire: describe it in packages/contract.',
  widget: 'The bubble stays tiny: it may know the wire, and nothing else.',
  testkit: 'The workshop’s tools know rules and wire; what starts a server belongs in tests/.',
  workshop: 'Nobody builds on scripts and tests: move the part into a package.',
}

/** What is wrong with an import, in a sentence; null when it is allowed. */
export function complaintAbout(
  edge: Edge,
  allowed: readonly Exception[] = exceptions,
): string | null {
  if (!edge.to.startsWith('packages/') && !/^(scripts|tests|bench)\//.test(edge.to)) return null
  const [from, to] = [placeOf(edge.from), placeOf(edge.to)]
  if (from.area === 'workshop') return null
  const testing = isForTests(edge.from)
  if (!testing && isForTests(edge.to) && !isExcepted(edge, allowed))
    return sentence(edge, 'The product may not import what only tests use.')
  if (mayImport(from, to) || isExcepted(edge, allowed)) return null
  if (testing && isOpenToTests(from, to)) return null
  return sentence(edge, `${named(from)} may not import ${named(to)}. ${advice[from.area]}`)
}

function mayImport(from: Place, to: Place): boolean {
  if (from.area === to.area)
    return from.room === to.room || to.port || (from.room === null && !hasRooms(from))
  if (!mayUse[from.area].includes(to.area)) return false
  return from.area === 'house' || to.port
}

/** Tests use the tools made for them, and those of the server may bring rooms together. */
const isOpenToTests = (from: Place, to: Place): boolean =>
  to.area === 'testkit' ||
  to.area === 'workshop' ||
  from.area === 'testkit' ||
  (isInServer(from) && isInServer(to))

const isInServer = ({ area }: Place): boolean =>
  ['platform', 'channels', 'models', 'capabilities', 'house'].includes(area)

const hasRooms = ({ area }: Place): boolean => ['channels', 'models', 'capabilities'].includes(area)

const isExcepted = ({ from, to }: Edge, allowed: readonly Exception[]): boolean =>
  allowed.some((each) => from.startsWith(each.from) && to.startsWith(each.to))

const named = ({ area, room, port }: Place): string =>
  room === null ? area : `${area}/${room}${port ? '' : ' (its inner files)'}`

const sentence = ({ from, to, line }: Edge, what: string): string =>
  `${from}:${line} imports ${to}: ${what}`
