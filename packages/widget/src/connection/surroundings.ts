/** How long a hidden tab keeps its stream: a browser allows few streams to one house. */
const patienceWhenHidden = 60_000

type Listener = { online: (online: boolean) => void; returned: () => void; left: () => void }

/** Tells when the network or the customer's eyes come and go. */
export function watchSurroundings({ online, returned, left }: Listener): void {
  let leaving = 0
  window.addEventListener('online', () => online(true))
  window.addEventListener('offline', () => online(false))
  document.addEventListener('visibilitychange', () => {
    clearTimeout(leaving)
    if (document.visibilityState === 'visible') returned()
    else leaving = window.setTimeout(left, patienceWhenHidden)
  })
}

export function pageIsSeen(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve()
  return new Promise((seen) => {
    document.addEventListener('visibilitychange', () => seen(), { once: true })
  })
}
