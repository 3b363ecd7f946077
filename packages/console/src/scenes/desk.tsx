import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { countsQuery, noticesQuery } from '../api/queries.ts'
import { undoNewest } from '../design/toast.tsx'
import { listenToKeys, pauseKeys, useShortcut } from '../keyboard/use-shortcut.ts'
import { announcement, connection, hearNews } from '../live/live-cache.ts'
import { followLive } from '../live/stream.ts'
import { DisconnectedBanner } from '../parts/disconnected-banner.tsx'
import { OffersLayer } from './offers/offers-layer.tsx'
import { Rail } from './rail.tsx'
import { useGoing } from './use-going.ts'
import { useGoingByNotice } from './use-going-by-notice.ts'
import { useMe } from './use-me.ts'

const loadPalette = () => import('./palette.tsx').then((it) => ({ default: it.Palette }))
const loadKeySheet = () => import('./key-sheet.tsx').then((it) => ({ default: it.KeySheet }))
const Palette = lazy(loadPalette)
const KeySheet = lazy(loadKeySheet)

/** What opens by a key must open at once: fetched when the desk has nothing else to do. */
function loadWhatFloats() {
  const timer = setTimeout(() => void Promise.allSettled([loadPalette(), loadKeySheet()]), 1_500)
  return () => clearTimeout(timer)
}

/** What stands around every scene: rail, live stream, keys, palette. */
export function Desk() {
  const me = useMe()
  const [floating, setFloating] = useState<'palette' | 'keys' | null>(null)
  useEffect(listenToKeys, [])
  useEffect(() => followLive(me.agent.id, (news) => hearNews(news, me.agent.id)), [me.agent.id])
  useGoing()
  useGoingByNotice()
  useEffect(() => pauseKeys(floating !== null), [floating])
  useEffect(loadWhatFloats, [])
  useShortcut('palette', () => setFloating('palette'))
  useShortcut('help', () => setFloating('keys'))
  useShortcut('undo', () => void undoNewest())
  const close = () => setFloating(null)
  return (
    <div className="flex h-full flex-col">
      <a
        href="#scene"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-surface focus:px-3 focus:py-2 focus:shadow-float"
      >
        Skip to the scene
      </a>
      <DisconnectedBanner lost={connection.use() === 'lost'} />
      <div className="flex min-h-0 flex-1 max-two:flex-col-reverse">
        <Rail me={me} onPalette={() => setFloating('palette')} onKeys={() => setFloating('keys')} />
        <main id="scene" tabIndex={-1} className="flex outline-none min-h-0 min-w-0 flex-1">
          <Outlet />
        </main>
      </div>
      <OffersLayer />
      <Announcer />
      <WindowTitle />
      <Suspense fallback={null}>
        {floating === 'palette' && <Palette onClose={close} />}
        {floating === 'keys' && <KeySheet onClose={close} />}
      </Suspense>
    </div>
  )
}

/** What is new for me, else how many wait, where a person looks who is elsewhere. */
function WindowTitle() {
  const { data } = useQuery(countsQuery)
  const news = useQuery(noticesQuery).data?.open ?? 0
  const count = news || (data?.unassigned ?? 0) + (data?.steer ?? 0)
  useEffect(() => showNewsOnIcon(news > 0), [news])
  return <title>{count > 0 ? `(${count}) Baton` : 'Baton'}</title>
}

/** The dot on the icon of the tab. */
function showNewsOnIcon(isNew: boolean) {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  if (icon) icon.href = isNew ? '/baton-news.svg' : '/baton.svg'
}

function Announcer() {
  return (
    <div aria-live="polite" className="sr-only">
      {announcement.use()}
    </div>
  )
}
