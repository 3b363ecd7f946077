import { Link } from '@tanstack/react-router'

const look =
  'flex h-8 items-center rounded-md px-2.5 text-ink-soft hover:bg-hover hover:text-ink data-[status=active]:bg-hover data-[status=active]:font-semibold data-[status=active]:text-ink'

/** Two calendars of one team: who was promised a callback, and who is on call. */
export function ReachTabs() {
  return (
    <nav aria-label="Calendars" className="flex gap-1">
      <Link to="/callbacks" className={look}>
        Callbacks
      </Link>
      <Link to="/on-call" className={look}>
        On call
      </Link>
    </nav>
  )
}
