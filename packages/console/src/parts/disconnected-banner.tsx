import { WifiOff } from 'lucide-react'

/** Nothing on the desk is silently old: when the stream is lost, it says so, above everything and moving nothing. */
export function DisconnectedBanner({ lost }: { lost: boolean }) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-0 z-50 flex justify-center"
    >
      {lost && <DisconnectedNotice />}
    </div>
  )
}

export function DisconnectedNotice() {
  return (
    <div className="rise m-2 flex min-h-9 items-center gap-2 rounded-md border border-waiting-line bg-waiting-soft px-4 py-1.5 font-medium text-waiting shadow-float">
      <WifiOff size={14} className="shrink-0" aria-hidden="true" />
      <span>Not connected. What you see may be old; Baton keeps trying and will catch up.</span>
    </div>
  )
}
