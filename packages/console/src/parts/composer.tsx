import { SendHorizontal } from 'lucide-react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { Button } from '../design/button.tsx'
import { classNames } from '../design/class-names.ts'
import { shortcuts } from '../keyboard/shortcuts.ts'

type Tab = 'reply' | 'note'
export type ComposerProps = {
  tab: Tab
  onTab: (tab: Tab) => void
  text: string
  onText: (text: string) => void
  onSend: () => void
  /** What sending will do, in words. */
  says: string
  may: boolean
  maxLength: number
  field: RefObject<HTMLTextAreaElement | null>
  onMacros: () => void
  macroList: ReactNode
}

export function Composer(props: ComposerProps) {
  const { tab, text, may, field } = props
  const tooLong = tab === 'reply' && text.length > props.maxLength
  const hear = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (!tooLong) props.onSend()
    }
    if (event.key === '/' && text === '') {
      event.preventDefault()
      props.onMacros()
    }
    if (event.key === 'Escape') event.currentTarget.blur()
  }
  return (
    <div
      className={classNames(
        'relative mx-4 mb-4 flex shrink-0 flex-col rounded-lg border focus-within:border-line-strong max-two:mx-2 max-two:mb-2',
        tab === 'note' ? 'border-note-line bg-note-soft' : 'border-line-strong bg-surface',
      )}
    >
      {props.macroList}
      <Tabs tab={tab} onTab={props.onTab} />
      <textarea
        ref={field}
        id="composer"
        aria-label={tab === 'note' ? 'Note' : 'Reply'}
        placeholder={tab === 'note' ? 'Write a note for your team' : 'Write a reply, / for macros'}
        value={text}
        rows={2}
        disabled={!may}
        onChange={(event) => props.onText(event.target.value)}
        onKeyDown={hear}
        className="field-sizing-content max-h-60 min-h-12 resize-none bg-transparent px-3.5 py-1 text-md outline-none"
      />
      <div className="flex items-center gap-3 py-2 pr-2 pl-3.5">
        <p className="min-w-0 flex-1 text-sm text-ink-soft">{props.says}</p>
        {tooLong && (
          <span className="text-sm text-urgent tabular">
            {text.length} of {props.maxLength}
          </span>
        )}
        <Button
          look="primary"
          disabled={!may || tooLong || text.trim() === ''}
          icon={<SendHorizontal size={14} />}
          keys={shortcuts.send.keys}
          hint={tab === 'note' ? 'Save the note' : 'Send'}
          onClick={props.onSend}
        >
          {tab === 'note' ? 'Save note' : 'Send'}
        </Button>
      </div>
    </div>
  )
}

const words = { reply: 'Reply', note: 'Note' }

function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  return (
    <div className="flex gap-1 px-2 pt-1.5">
      {(['reply', 'note'] as const).map((it) => (
        <Button
          key={it}
          small
          look="quiet"
          aria-pressed={tab === it}
          keys={shortcuts[it].keys}
          onClick={() => onTab(it)}
          className={
            tab === it
              ? it === 'note'
                ? 'font-semibold text-note!'
                : 'font-semibold text-ink!'
              : ''
          }
        >
          {words[it]}
        </Button>
      ))}
    </div>
  )
}
