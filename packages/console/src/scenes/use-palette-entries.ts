import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { house } from '../api/house.ts'
import { chooseTheme } from '../design/theme.ts'
import { fuzzyFind } from '../keyboard/fuzzy.ts'
import { type ShortcutName, shortcuts } from '../keyboard/shortcuts.ts'
import { boundShortcuts } from '../keyboard/use-shortcut.ts'

export type PaletteEntry = {
  id: string
  group: string
  says: string
  more?: string
  keys?: string
  act: () => void
}

const hidden = new Set(['palette', 'leave', 'open', 'next', 'previous', 'undo'])
const groupOrder = [
  'Offers',
  'Conversation',
  'Checking answers',
  'Simulations',
  'Going',
  'Moving',
  'Everywhere',
]

const rankOf = (name: ShortcutName) => groupOrder.indexOf(shortcuts[name].group)

function commandEntries(): PaletteEntry[] {
  return boundShortcuts()
    .filter(({ name }) => !hidden.has(name))
    .sort((left, right) => rankOf(left.name) - rankOf(right.name))
    .map(({ name, act }) => {
      const { group, says, keys } = shortcuts[name]
      return { id: name, group: group === 'Going' ? 'Go' : 'Do', says, keys, act }
    })
}

const themeEntries: PaletteEntry[] = (['light', 'dark', 'system'] as const).map((theme) => ({
  id: `theme-${theme}`,
  group: 'Theme',
  says: theme === 'system' ? 'Look as the system does' : `Look ${theme}`,
  act: () => chooseTheme(theme),
}))

const shownEach = 6

/** What the palette offers for what was typed. */
export function usePaletteEntries(search: string): PaletteEntry[] {
  const navigate = useNavigate()
  const asked = useDeferredValue(search.trim())
  const conversations = useQuery({
    queryKey: ['palette', 'conversations', asked],
    queryFn: () => house.conversations({ view: 'all', search: asked, limit: shownEach }),
    placeholderData: keepPreviousData,
  })
  const articles = useQuery({
    queryKey: ['palette', 'articles', asked],
    queryFn: () => house.articles({ search: asked }),
    placeholderData: keepPreviousData,
    enabled: asked !== '',
  })
  const commands = fuzzyFind(search, [...commandEntries(), ...themeEntries], (entry) => entry.says)
  const people = (conversations.data?.items ?? []).slice(0, shownEach).map((row) => ({
    id: row.id,
    group: 'Conversation',
    says: row.customer.name,
    more: row.lastLine,
    act: () =>
      void navigate({
        to: '/inbox/$view/$conversation',
        params: { view: 'all', conversation: row.id },
      }),
  }))
  const pages = (asked ? (articles.data?.items ?? []) : []).slice(0, shownEach).map((row) => ({
    id: row.id,
    group: 'Article',
    says: row.title,
    more: row.category,
    act: () => void navigate({ to: '/knowledge/{-$article}', params: { article: row.id } }),
  }))
  return [...commands, ...people, ...pages]
}
