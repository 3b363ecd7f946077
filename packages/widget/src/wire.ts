import type { WebchatEvent } from '@baton/contract'
import { type Actions, actionsOf, draftEntry, panelEntry } from './actions.ts'
import { type Connection, connectionOf } from './connection/connection.ts'
import { doorOf } from './connection/door.ts'
import { oneTabAtATime } from './connection/lock.ts'
import { hearOtherTabs } from './connection/other-tabs.ts'
import { outboxOn } from './connection/outbox.ts'
import { senderOf } from './connection/sender.ts'
import { shelfOn } from './connection/shelf.ts'
import { watchSurroundings } from './connection/surroundings.ts'
import { visitorOn } from './connection/visitor.ts'
import { fillsScreen } from './parts/screen.ts'
import type { Settings } from './settings.ts'
import { atRest } from './state/state.ts'
import { type Store, storeFrom } from './state/store.ts'

const typingShown = 6_000
const typingTold = 3_000

/** Puts the parts together: the only place that knows them all. */
export function wire(settings: Settings): { store: Store; actions: Actions; resume: () => void } {
  const prefix = `baton:${settings.key}:`
  const shelf = shelfOn(() => localStorage, prefix)
  const visitor = visitorOn(shelf, settings.user?.id ?? null)
  const tab = shelfOn(() => sessionStorage, prefix)
  const outbox = outboxOn(shelf)
  if (visitor.isSomeoneElse()) {
    visitor.forget()
    outbox.clear()
    tab.remove(draftEntry)
  }
  const store = storeFrom({
    ...atRest,
    online: navigator.onLine,
    outgoing: outbox.all(),
    readUpTo: visitor.readUpTo(),
  })
  const door = doorOf(settings)

  const sender = senderOf({
    door,
    outbox,
    visitor,
    store,
    alone: (work) => oneTabAtATime(`${prefix}outbox`, work),
    later: onlyTheLast(),
    strangerFound: () => connection.renew(),
  })
  const flush = () => void sender.flush()
  const connection = connectionOf({
    door,
    visitor,
    store,
    heard: hearing(store),
    opened: flush,
    alone: (work) => oneTabAtATime(`${prefix}open`, work),
    isHidden: () => document.hidden,
  })
  listenAround(prefix, store, connection, flush)
  const typing = atMostEvery(typingTold, () => {
    const token = visitor.token()
    if (token && store.now().online) void door.tell(token, 'typing', {})
  })
  const actions = actionsOf({ door, store, outbox, visitor, connection, tab, flush, typing })
  store.listen((now) => {
    if (now.panel === 'open') actions.read()
  })
  const resume = () => {
    if (tab.get(panelEntry) && !fillsScreen()) actions.open()
    if (visitor.token() || store.now().outgoing.length > 0) connection.want()
  }
  return { store, actions, resume }
}

/** What comes from outside of this page: the network, the customer's eyes, the other tabs. */
function listenAround(
  prefix: string,
  store: Store,
  connection: Connection,
  flush: () => void,
): void {
  watchSurroundings({
    online: (online) => {
      store.tell({ kind: 'network_changed', online })
      connection.renew()
      flush()
    },
    returned: connection.wake,
    left: connection.renew,
  })
  hearOtherTabs(prefix, {
    written: (item) => {
      store.tell({ kind: 'written', item })
      // The tab that wrote it sends it; should it be gone by then, this one does.
      setTimeout(flush, typingShown)
    },
    gone: (id) => store.tell({ kind: 'discarded', id }),
    visitorChanged: () => {
      if (!store.now().house) connection.want()
    },
    read: (upTo) => store.tell({ kind: 'read', upTo }),
  })
}

/** A typing signal fades by itself: nobody says "stopped typing" when a connection breaks. */
function hearing(store: Store): (event: WebchatEvent) => void {
  let fading = 0
  return (event) => {
    store.tell({ kind: 'heard', event })
    if (event.kind !== 'typing') return
    clearTimeout(fading)
    fading = window.setTimeout(() => store.tell({ kind: 'typing_ended' }), typingShown)
  }
}

/** However many ask for a later try, there is one. */
function onlyTheLast(): (work: () => void, milliseconds: number) => void {
  let timer = 0
  return (work, milliseconds) => {
    clearTimeout(timer)
    timer = window.setTimeout(work, milliseconds)
  }
}

function atMostEvery(milliseconds: number, work: () => void): () => void {
  let last = 0
  return () => {
    const now = Date.now()
    if (now - last < milliseconds) return
    last = now
    work()
  }
}
