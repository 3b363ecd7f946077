import type { ConversationDetail } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { house } from '../../api/house.ts'
import { macrosQuery } from '../../api/queries.ts'
import { useShortcut } from '../../keyboard/use-shortcut.ts'
import { throttled } from '../../live/throttled.ts'
import { Composer } from '../../parts/composer.tsx'
import { useMe } from '../use-me.ts'
import { MacroPlace } from './macro-place.tsx'
import { sendingWords } from './sending-words.ts'
import { type Tab, useDraftTexts } from './use-draft-texts.ts'
import { useSending } from './use-sending.ts'

type ComposerPlaceProps = { detail: ConversationDetail; tab: Tab; onTab: (tab: Tab) => void }

function mayWrite({ mayDo, limits }: ConversationDetail, tab: Tab): boolean {
  if (tab === 'note') return mayDo.includes('note')
  return mayDo.includes('reply') && limits.windowOpen && !limits.optedOut
}

/** A macro goes behind what is written already, not over it. */
const joined = (before: string, text: string) =>
  before === '' || before.endsWith('\n') ? before + text : `${before} ${text}`

export function ComposerPlace({ detail, tab, onTab }: ComposerPlaceProps) {
  const me = useMe().agent
  const { row } = detail
  const { text, write } = useDraftTexts(row.id, tab)
  const [choosing, setChoosing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const tellTyping = useRef(throttled(3_000, () => void house.typing(row.id).catch(() => null)))
  const { send } = useSending(row.id)
  const may = mayWrite(detail, tab)
  const submit = () => {
    if (!text.trim() || !may) return
    write('')
    void send({ kind: tab, text: text.trim(), sawMessage: row.newestCustomerMessage })
  }
  const focusOn = (next: Tab) => {
    onTab(next)
    // At once, or the next letter of a quick writer is still a command; and again once a disabled field is enabled.
    field.current?.focus()
    requestAnimationFrame(() => field.current?.focus())
  }
  const insert = (macro: string | null) => {
    setChoosing(false)
    if (macro === null) return
    write(joined(text, macro))
    requestAnimationFrame(() => field.current?.focus())
  }
  // Asked for now, so that M opens a full list at once.
  useQuery(macrosQuery)
  useShortcut('reply', () => focusOn('reply'))
  useShortcut('note', () => focusOn('note'))
  useShortcut('macro', may ? () => setChoosing(true) : null)
  const writing = { tab, text, may, field, maxLength: detail.limits.maxLength }
  const hear = (next: string) => {
    write(next)
    if (tab === 'reply' && next) tellTyping.current()
  }
  return (
    <Composer
      {...writing}
      onTab={focusOn}
      onText={hear}
      onSend={submit}
      says={sendingWords(detail, tab, me.id)}
      onMacros={() => setChoosing(true)}
      macroList={choosing && <MacroPlace customer={row.customer.name} onDone={insert} />}
    />
  )
}
