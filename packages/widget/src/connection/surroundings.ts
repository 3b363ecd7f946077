/** How long a hidden tab keeps its stream: a browser allows few streams to one house. */
const patienceWhenHidden = 60_000

type Listener = { online: (online: boolean) => void; returned: () => void; left: () => void }

/** Tells when the network or the customer's eyes come and go. */
export function watchSurroundings({ online, returned, left }: Listener): void {
  let leaving = 0
  for (const kind of ['online', 'offline'])
    window.addEventListener(kind, () => online(kind === 'online'))
  document.addEventListener('visibilitychange', () => {
    clearTimeout(leaving)
    if (document.hidden) leaving = window.setTimeout(left, patienceWhenHidden)
    else returned()
  })
}
