import { Moon } from 'lucide-react'
import { Button } from '../../design/button.tsx'
import { choosePresence } from './choose-presence.ts'

/** The house changed my state by itself: why, and the way back. */
export function MissedNotice({ why }: { why: string }) {
  return (
    <div className="rise flex flex-col gap-2 rounded-lg border border-waiting-line bg-waiting-soft p-3 shadow-float">
      <p className="flex gap-2">
        <Moon size={15} className="mt-0.5 shrink-0 text-waiting" aria-hidden="true" />
        <span>{why}</span>
      </p>
      <Button
        small
        className="self-start"
        onClick={() => void choosePresence({ presence: 'available', reassign: false })}
      >
        I am here again
      </Button>
    </div>
  )
}
