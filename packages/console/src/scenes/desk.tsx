import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { undoNewest } from '../design/toast.tsx'
import { listenToKeys, pauseKeys, useShortcut } from '../keyboard/use-shortcut.ts'
import { announcement, connection, hearNews } from '../live/live-cache.ts'
import { followLive } from '../live/stream.ts'
import { DisconnectedBanner } from '../parts/disconnected-banner.tsx'
import { Rail } from './rail.tsx'
import { useGoing } from './use-going.ts'
import { useMe } from './use-me.ts'

const loadPalette = () => import('./palette.tsx').then((it) => ({ default: it.Palette }))
const loadKeySheet = () => import('./key-sheet.tsx').then((it) => ({ default: it.KeySheet }))
const Palette = lazy(loadPalette)
const KeySheet = lazy(loadKeySheet)

/** What opens by a key must open at once: fetched when the desk has nothing else to do. */
function loadWhatFloats() {
  const timer = setTimeout(() => void Promise.all([loadPalette(), loadKeySheet()]), 1_500)
  return () => clearTimeout(timer)
}

/** What stands around every scene: rail, live stream, keys, palette. */
export function Desk() {
  const me = useMe()
  const [floating, setFloating] = useState<'palette' | 'keys' | null>(null)
  useEffect(listenToKeys, [])
  useEffect(() => followLive(me.agent.id, (news) => hearNews(news, me.agent.id)), [me.agent.id])
  useGoing()
  useEffect(() => pauseKeys(floating !== null), [floating])
  useEffect(loadWhatFloats, [])
  useShortcut('palette', () => setFloating('palette'))
  useShortcut('help', () => setFloating('keys'))
  useShortcut('undo', () => void undoNewest())
  const close = () => setFloating(null)
  return (
    <div className="flex h-full flex-col">
      <DisconnectedBanner lost={connection.use() === 'lost'} />
      <div className="flex min-h-0 flex-1 max-two:flex-col-reverse">
        <Rail me={me} onPalette={() => setFloating('palette')} onKeys={() => setFloating('keys')} />
        <main className="flex min-h-0 min-w-0 flex-1">
          <Outlet />
        </main>
      </div>
      <Announcer />
      <Suspense fallback={null}>
        {floating === 'palette' && <Palette onClose={close} />}
        {floating === 'keys' && <KeySheet onClose={close} />}
      </Suspense>
    </div>
  )
}

function Announcer() {
  return (
    <div aria-live="polite" className="sr-only">
      {announcement.use()}
    </div>
  )
}
