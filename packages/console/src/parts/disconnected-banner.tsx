import { WifiOff } from 'lucide-react'

/** Nothing on the desk is silently old: when the stream is lost, it says so. */
export function DisconnectedBanner({ lost }: { lost: boolean }) {
  return (
    <div role="status">
      {lost && (
        <div className="flex h-8 items-center justify-center gap-2 border-b border-waiting-line bg-waiting-soft text-waiting">
          <WifiOff size={14} aria-hidden="true" />
          <span>Not connected. What you see may be old; Baton keeps trying and will catch up.</span>
        </div>
      )}
    </div>
  )
}
