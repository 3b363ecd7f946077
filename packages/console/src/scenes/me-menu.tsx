import type { Me } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Keyboard, KeyRound, LogOut, Monitor, Moon, Sun, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { house } from '../api/house.ts'
import { cache, offersQuery, setupQuery } from '../api/queries.ts'
import { Avatar } from '../design/avatar.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { chooseTheme, chosenTheme, type ThemeChoice } from '../design/theme.ts'
import { shortcuts } from '../keyboard/shortcuts.ts'
import { LoadMeter } from '../parts/load-meter.tsx'
import { loadWords } from '../parts/load-words.ts'
import { PresenceDot, presences } from '../parts/presence.tsx'
import { choosePresence } from './offers/choose-presence.ts'
import { PasswordDialog } from './password-dialog.tsx'

const themes: { value: ThemeChoice; word: string; icon: typeof Sun }[] = [
  { value: 'light', word: 'Light', icon: Sun },
  { value: 'dark', word: 'Dark', icon: Moon },
  { value: 'system', word: 'As the system', icon: Monitor },
]

type Choices = {
  theme: ThemeChoice
  onTheme: (theme: ThemeChoice) => void
  onKeys: () => void
  onPassword: () => void
  leave: () => Promise<void>
}

function entriesOf(me: Me, choices: Choices): MenuEntry[] {
  return [
    ...presences.map((it) => ({
      label: it.word,
      icon: <PresenceDot presence={it.value} />,
      checked: it.value === me.agent.presence,
      act: () => void choosePresence({ presence: it.value }),
    })),
    {
      label: 'Away, and give back what I hold',
      icon: <Undo2 size={14} />,
      act: () => void choosePresence({ presence: 'away', reassign: true }),
    },
    ...themes.map((it) => ({
      label: it.word,
      begins: it.value === 'light',
      icon: <it.icon size={14} />,
      checked: it.value === choices.theme,
      act: () => {
        chooseTheme(it.value)
        choices.onTheme(it.value)
      },
    })),
    {
      label: 'Keys',
      begins: true,
      icon: <Keyboard size={14} />,
      keys: shortcuts.help.keys,
      act: choices.onKeys,
    },
    { label: 'Change password', icon: <KeyRound size={14} />, act: choices.onPassword },
    { label: 'Sign out', icon: <LogOut size={14} />, act: () => void choices.leave() },
  ]
}

/** Me: how I am reachable, how the desk looks, and the way out. */
export function MeMenu({ me, onKeys }: { me: Me; onKeys: () => void }) {
  const [theme, setTheme] = useState(chosenTheme)
  const [renewing, setRenewing] = useState(false)
  const navigate = useNavigate()
  const leave = async () => {
    await house.signOut()
    // Away first: a desk whose cache is emptied under it would ask for everything again.
    await navigate({ to: '/sign-in' })
    // All but what the door itself is waiting for, or it stays blank.
    cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== setupQuery.queryKey[0] })
  }
  const presence = presences.find((it) => it.value === me.agent.presence) ?? presences[0]
  const { data: offers } = useQuery(offersQuery)
  const load = offers ? loadWords(offers.me) : ''
  const label = [me.agent.name, presence?.word, load].filter(Boolean).join(', ')
  return (
    <>
      <Menu
        label={label}
        side="right"
        entries={entriesOf(me, {
          theme,
          onTheme: setTheme,
          onKeys,
          onPassword: () => setRenewing(true),
          leave,
        })}
        trigger={
          <button
            type="button"
            aria-label={label}
            className="relative flex size-10 items-center justify-center rounded-full hover:bg-hover"
          >
            <Avatar name={me.agent.name} side="agent" />
            <PresenceDot
              presence={me.agent.presence}
              className="absolute right-1 bottom-1 ring-2 ring-canvas"
            />
          </button>
        }
      />
      {offers && offers.me.capacity > 0 && <LoadMeter {...offers.me} />}
      {renewing && (
        <PasswordDialog
          title="Change your password"
          help="You are signed out on other devices."
          asksCurrent
          save={(password, current) => house.changePassword({ current, password })}
          onClose={() => setRenewing(false)}
        />
      )}
    </>
  )
}
