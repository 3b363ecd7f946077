import { house } from '../../../api/house.ts'
import type { NoticeSettings } from '../../../api/types.ts'

/** What this browser says to being woken. */
export type PushHere = 'impossible' | 'refused' | 'off' | 'on'

const worker = '/desk-worker.js'
const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

export async function pushHere(): Promise<PushHere> {
  if (!canPush()) return 'impossible'
  if (Notification.permission === 'denied') return 'refused'
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ? 'on' : 'off'
}

/** Asks the person, then the push service of the browser, and tells the house where to send. */
export async function switchPushOn(key: string): Promise<NoticeSettings | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null
  await navigator.serviceWorker.register(worker)
  const { pushManager } = await navigator.serviceWorker.ready
  const before = await pushManager.getSubscription()
  // Made for another house, or before this one had its keys: nothing sent to it would arrive.
  if (before && keyOf(before) !== key) await before.unsubscribe()
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  const { endpoint = '', keys = {} } = made.toJSON()
  const { p256dh = '', auth = '' } = keys
  return house.addPushDevice({ endpoint, keys: { p256dh, auth }, name: nameOfBrowser() })
}

/** The house learns of it from the push service, with the next message. */
export async function switchPushOff(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  await (await registration?.pushManager.getSubscription())?.unsubscribe()
}

function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer())
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari']
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac', 'Linux']
const words: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' }

/** "Firefox, Linux": enough for a person to tell their devices apart. */
function nameOfBrowser(): string {
  const of = (names: string[]) => names.find((name) => navigator.userAgent.includes(name))
  const [browser, system] = [of(browsers), of(systems)]
  return [browser && (words[browser] ?? browser), system].filter(Boolean).join(', ') || 'A browser'
}
