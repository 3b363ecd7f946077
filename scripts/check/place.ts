/** Where a file belongs, as the import law sees it. */
export type Area =
  | 'domain'
  | 'local-model'
  | 'contract'
  | 'platform'
  | 'channels'
  | 'models'
  | 'capabilities'
  | 'house'
  | 'console'
  | 'widget'
  | 'testkit'
  | 'workshop'

/** `room` is the folder within channels, models and capabilities; `port` says that the file is open to neighbours. */
export type Place = { area: Area; room: string | null; port: boolean }

const packages: Record<string, Area> = {
  domain: 'domain',
  'local-model': 'local-model',
  contract: 'contract',
  console: 'console',
  widget: 'widget',
  testkit: 'testkit',
}

/** Scripts, tests and benches see everything and are seen by nobody: the workshop. */
export function placeOf(path: string): Place {
  const [top, name = '', inner, ...rest] = path.split('/')
  if (top !== 'packages' || inner !== 'src') return { area: 'workshop', room: null, port: false }
  if (name === 'server') return inServer(rest)
  return { area: packages[name] ?? 'workshop', room: null, port: true }
}

function inServer([area = '', ...rest]: string[]): Place {
  if (area === 'platform') return { area, room: null, port: true }
  if (area !== 'channels' && area !== 'models' && area !== 'capabilities')
    return { area: 'house', room: null, port: false }
  const [room = '', file] = rest
  // A file beside the rooms is the port itself: channels/channel.ts, models/model.ts.
  if (file === undefined) return { area, room: null, port: true }
  return { area, room, port: area === 'capabilities' && file === 'index.ts' && rest.length === 2 }
}
