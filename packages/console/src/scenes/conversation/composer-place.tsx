import type { ConversationDetail } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { house } from '../../api/house.ts'
import { macrosQuery } from '../../api/queries.ts'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { throttled } from '../../live/throttled.ts'
import { Composer } from '../../parts/composer.tsx'
import { fillMacro } from '../../parts/fill-macro.ts'
import { MacroList } from '../../parts/macro-list.tsx'
import { useMe } from '../use-me.ts'
import { sendingWords } from './sending-words.ts'
import { useDrafts } from './use-drafts.ts'
import { useSending } from './use-sending.ts'

type Tab = 'reply' | 'note'
type ComposerPlaceProps = { detail: ConversationDetail; tab: Tab; onTab: (tab: Tab) => void }

export function ComposerPlace({ detail, tab, onTab }: ComposerPlaceProps) {
  const me = useMe().agent
  const { row, limits } = detail
  const drafts = useDrafts()
  const [texts, setTexts] = useState({
    reply: drafts.read(row.id, 'reply'),
    note: drafts.read(row.id, 'note'),
  })
  const field = useRef<HTMLTextAreaElement>(null)
  const tellTyping = useRef(throttled(3_000, () => void house.typing(row.id).catch(() => null)))
  const { send } = useSending(row.id)
  useEffect(
    () => setTexts((now) => ({ ...now, [tab]: now[tab] || drafts.read(row.id, tab) })),
    [tab, row.id, drafts],
  )
  const write = (text: string) => {
    setTexts((now) => ({ ...now, [tab]: text }))
    drafts.write(row.id, tab, text)
    if (tab === 'reply' && text) tellTyping.current()
  }
  const mayReply = detail.mayDo.includes('reply') && limits.windowOpen && !limits.optedOut
  const may = tab === 'note' ? detail.mayDo.includes('note') : mayReply
  const submit = () => {
    const text = texts[tab].trim()
    if (!text || !may) return
    write('')
    void send({ kind: tab, text, sawMessage: row.newestCustomerMessage })
  }
  const focusOn = (next: Tab) => {
    onTab(next)
    // At once, or the next letter of a quick writer is still a command; and again once a disabled field is enabled.
    field.current?.focus()
    requestAnimationFrame(() => field.current?.focus())
  }
  useShortcut('reply', () => focusOn('reply'))
  useShortcut('note', () => focusOn('note'))
  const { data: macros = [] } = useQuery(macrosQuery)
  const [choosing, setChoosing] = useState(false)
  useShortcut('macro', may ? () => setChoosing(true) : null)
  const people = { customer: row.customer.name, agent: me.name }
  const insert = (text: string) => {
    setChoosing(false)
    const now = texts[tab]
    write(
      now === '' || now.endsWith('\n')
        ? now + fillMacro(text, people)
        : `${now} ${fillMacro(text, people)}`,
    )
    requestAnimationFrame(() => field.current?.focus())
  }
  return (
    <Composer
      tab={tab}
      onTab={focusOn}
      text={texts[tab]}
      onText={write}
      onSend={submit}
      says={sendingWords(detail, tab, me.id)}
      may={may}
      maxLength={limits.maxLength}
      field={field}
      onMacros={() => setChoosing(true)}
      macroList={
        choosing && (
          <MacroList
            macros={macros}
            onPick={(macro) => insert(macro.text)}
            onLeave={() => setChoosing(false)}
          />
        )
      }
    />
  )
}
