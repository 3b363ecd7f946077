import type { Me } from '@baton/contract'
import { Link, useParams } from '@tanstack/react-router'
import { isAtLeast, useMe } from '../use-me.ts'
import { ChannelsPlace } from './channels-place.tsx'
import { KeysPlace } from './keys-place.tsx'
import { ModelPlace } from './model-place.tsx'
import { NotificationsPlace } from './notifications-place.tsx'
import { PeoplePlace } from './people-place.tsx'
import { ShortcutsPlace } from './shortcuts-place.tsx'
import { TroublePlace } from './trouble-place.tsx'

const sections = [
  { name: 'people', word: 'People', needs: 'agent', Place: PeoplePlace },
  { name: 'notifications', word: 'Notifications', needs: 'agent', Place: NotificationsPlace },
  { name: 'channels', word: 'Channels', needs: 'administrator', Place: ChannelsPlace },
  { name: 'model', word: 'Model', needs: 'administrator', Place: ModelPlace },
  { name: 'keys', word: 'API keys', needs: 'administrator', Place: KeysPlace },
  { name: 'shortcuts', word: 'Keys', needs: 'agent', Place: ShortcutsPlace },
  { name: 'trouble', word: 'Trouble', needs: 'supervisor', Place: TroublePlace },
] as const

const allowed = (me: Me) => sections.filter((it) => isAtLeast(me, it.needs))

export function SettingsScene() {
  const me = useMe()
  const { section } = useParams({ strict: false })
  const shown = allowed(me)
  const { Place } = shown.find((it) => it.name === section) ?? sections[0]
  return (
    <div className="flex min-w-0 flex-1 max-two:flex-col">
      <nav
        aria-label="Settings"
        className="flex w-48 shrink-0 flex-col gap-0.5 border-r px-3 py-4 max-two:w-full max-two:flex-row max-two:overflow-x-auto max-two:border-r-0 max-two:border-b max-two:py-2"
      >
        <p className="px-2 pb-2 text-lg font-semibold max-two:hidden">Settings</p>
        {shown.map((it) => (
          <Link
            key={it.name}
            to="/settings/{-$section}"
            params={{ section: it.name }}
            aria-current={it.Place === Place ? 'page' : undefined}
            className="flex h-8 shrink-0 items-center rounded-md px-2 text-ink-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {it.word}
          </Link>
        ))}
      </nav>
      <Place />
    </div>
  )
}
