// Wakes for push messages while the desk is closed or in the background. It keeps nothing and caches nothing.

const places = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('push', (event) => event.waitUntil(show(event.data ? event.data.json() : {})))

async function show({ id, title = 'Baton', body = '', link = '/', urgent = false }) {
  // Whoever looks at the desk is told there already.
  if ((await places()).some(({ visibilityState }) => visibilityState === 'visible')) return
  await self.registration.showNotification(title, {
    body,
    tag: id,
    icon: '/baton.svg',
    badge: '/baton.svg',
    requireInteraction: urgent,
    data: { link },
  })
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(go(event.notification.data?.link ?? '/'))
})

/** Into a desk that is open, or a new one. Opening the conversation acknowledges the notice. */
async function go(link) {
  // A message may only lead into the desk, whatever stands in it.
  const place = new URL(link, self.location.origin)
  if (place.origin !== self.location.origin) return
  const [desk] = await places()
  if (!desk) return void (await self.clients.openWindow(place.href))
  await desk.focus()
  desk.postMessage({ kind: 'go', link: place.pathname + place.search })
}
