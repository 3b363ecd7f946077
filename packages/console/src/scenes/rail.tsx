import type { Me } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import {
  BookOpen,
  CalendarClock,
  ChartNoAxesColumn,
  ClipboardCheck,
  FlaskConical,
  Inbox,
  Lightbulb,
  Moon,
  Route,
  Rows3,
  Search,
  Settings,
  ShieldCheck,
  SlidersHorizontal,
  Sprout,
  Sun,
  Target,
} from 'lucide-react'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { countsQuery } from '../api/queries.ts'
import { IconButton } from '../design/button.tsx'
import { chooseTheme, useTheme } from '../design/theme.ts'
import { shortcuts } from '../keyboard/shortcuts.ts'
import { Bell } from './bell.tsx'
import { isAtLeast } from './use-me.ts'

const MeMenu = lazy(() => import('./me-menu.tsx').then((it) => ({ default: it.MeMenu })))

export const railItem =
  'inset-focus relative flex h-13 w-16 [@media(max-height:920px)]:h-11.5 shrink-0 flex-col max-two:w-auto max-two:min-w-15 max-two:flex-1 max-two:px-0 max-two:text-[10px] items-center justify-center gap-0.5 rounded-md text-xs text-ink-soft transition-colors duration-75 hover:bg-hover hover:text-ink data-[status=active]:bg-surface data-[status=active]:font-medium data-[status=active]:text-ink data-[status=active]:shadow-[0_0_0_1px_var(--line)]'

type RailProps = { me: Me; onPalette: () => void; onKeys: () => void }

export function Rail({ me, onPalette, onKeys }: RailProps) {
  return (
    <nav
      aria-label="Desk"
      className="flex w-20 shrink-0 flex-col items-center gap-1 border-r bg-canvas py-3 max-two:h-14 max-two:w-full max-two:flex-row max-two:overflow-x-auto max-two:border-t max-two:border-r-0 max-two:gap-0 max-two:px-1 max-two:py-0"
    >
      <img src="/baton.svg" alt="" className="mb-2 size-7 max-two:hidden" />
      {/* In a low window the places scroll; one's own state, the bell and the search stay in sight. */}
      <div className="scroll-quiet flex min-h-0 w-full flex-1 flex-col items-center gap-1 overflow-y-auto [@media(max-height:920px)]:gap-0.5 max-two:contents">
        <RailLinks me={me} />
      </div>
      <span className="max-two:hidden">
        <IconButton
          label={shortcuts.palette.says}
          keys={shortcuts.palette.keys}
          onClick={onPalette}
        >
          <Search size={16} />
        </IconButton>
      </span>
      <Bell />
      <ThemeToggle />
      <Suspense fallback={<span className="size-10" />}>
        <MeMenu me={me} onKeys={onKeys} />
      </Suspense>
    </nav>
  )
}

function RailLinks({ me }: { me: Me }) {
  const { data: counts } = useQuery(countsQuery)
  const inInbox = useLocation().pathname.startsWith('/inbox')
  return (
    <>
      <Link
        to="/inbox/$view"
        params={{ view: 'unassigned' }}
        className={railItem}
        data-status={inInbox ? 'active' : undefined}
      >
        <RailFace icon={Inbox} word="Inbox" count={counts?.unassigned} />
      </Link>
      <Link to="/steer/{-$conversation}" params={{ conversation: undefined }} className={railItem}>
        <RailFace icon={Lightbulb} word="Steer" count={counts?.steer} />
      </Link>
      {isAtLeast(me, 'supervisor') && (
        <Link to="/board" className={railItem}>
          <RailFace icon={Rows3} word="Board" />
        </Link>
      )}
      <Link to="/callbacks" className={railItem}>
        <RailFace icon={CalendarClock} word="Callbacks" />
      </Link>
      <Link to="/overview" className={railItem}>
        <RailFace icon={ChartNoAxesColumn} word="Overview" />
      </Link>
      <Link to="/knowledge/{-$article}" params={{ article: undefined }} className={railItem}>
        <RailFace icon={BookOpen} word="Knowledge" />
      </Link>
      <Link to="/learning" className={railItem}>
        <RailFace icon={Sprout} word="Learning" />
      </Link>
      <Link to="/policy" className={railItem}>
        <RailFace icon={SlidersHorizontal} word="Triggers" />
      </Link>
      <Link to="/service/{-$part}" params={{ part: undefined }} className={railItem}>
        <RailFace icon={Route} word="Service" />
      </Link>
      <Link
        to="/reviews/{-$part}/{-$review}"
        params={{ part: undefined, review: undefined }}
        className={railItem}
      >
        <RailFace icon={ClipboardCheck} word="Reviews" />
      </Link>
      {isAtLeast(me, 'supervisor') && <SupervisorLinks />}
      <Link to="/settings/{-$section}" params={{ section: undefined }} className={railItem}>
        <RailFace icon={Settings} word="Settings" />
      </Link>
    </>
  )
}

const SupervisorLinks = () => (
  <>
    <Link to="/quality" className={railItem}>
      <RailFace icon={Target} word="Quality" />
    </Link>
    <Link to="/simulations/{-$run}" params={{ run: undefined }} className={railItem}>
      <RailFace icon={FlaskConical} word="Simulate" />
    </Link>
    <Link to="/audit" className={railItem}>
      <RailFace icon={ShieldCheck} word="Audit" />
    </Link>
  </>
)

function ThemeToggle() {
  const theme = useTheme()
  const next = theme === 'dark' ? 'light' : 'dark'
  return (
    <span className="max-two:hidden">
      <IconButton label={`Look ${next}`} onClick={() => chooseTheme(next)}>
        {theme === 'dark' ? <Sun size={16} /> : <Moon size={16} />}
      </IconButton>
    </span>
  )
}

type FaceProps = { icon: ComponentType<{ size: number }>; word: string; count?: number | undefined }

export function RailFace({ icon: Icon, word, count }: FaceProps): ReactNode {
  return (
    <>
      <Icon size={18} aria-hidden="true" />
      <span>{word}</span>
      {count ? (
        <span className="absolute top-0.5 right-2 max-two:right-0 min-w-4 rounded-full bg-waiting-soft px-1 text-center text-[10px] leading-4 font-semibold text-waiting tabular">
          {count > 99 ? '99+' : count}
          <span className="sr-only"> waiting</span>
        </span>
      ) : null}
    </>
  )
}
