import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { chooseKeys, chosenKeys } from '../../keyboard/chosen-keys.ts'
import { pressName } from '../../keyboard/match.ts'
import {
  isChoosable,
  type ShortcutName,
  shortcutNames,
  shortcuts,
} from '../../keyboard/shortcuts.ts'
import { Page, Rows } from '../page.tsx'

/** Keys to one's own hands, kept in this browser. */
export function ShortcutsPlace() {
  return (
    <Page
      title="Keys"
      says="Press the key you would rather use. It counts for you, in this browser."
      actions={<Button onClick={() => chooseKeys({})}>Back to the standard keys</Button>}
    >
      <Rows>
        {shortcutNames.filter(isChoosable).map((name) => (
          <KeyRow key={name} name={name} />
        ))}
      </Rows>
    </Page>
  )
}

/** G begins the ways between scenes; digits pick answers on a steer card. */
const reserved = /^[g1-9]$/
const ownerOf = (keys: string) => shortcutNames.find((name) => shortcuts[name].keys === keys)

function KeyRow({ name }: { name: ShortcutName }) {
  const [listening, setListening] = useState(false)
  const [taken, setTaken] = useState('')
  const hear = (event: React.KeyboardEvent) => {
    if (!listening || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const press = pressName(event)
    if (press === 'escape') setListening(false)
    if (press?.length !== 1) return
    const owner = ownerOf(press)
    if (reserved.test(press)) setTaken('the ways that begin with G, or an answer')
    else if (owner && owner !== name) setTaken(shortcuts[owner].says)
    else chooseKeys({ ...chosenKeys(), [name]: press })
  }
  const { says, keys } = shortcuts[name]
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-3 px-4 py-1.5">
      <span className="min-w-40 flex-1">{says}</span>
      {taken && listening && (
        <span role="alert" className="text-sm text-urgent">
          Taken by “{taken}”.
        </span>
      )}
      <button
        type="button"
        aria-label={`Key for ${says}: ${keys}. Press to choose another.`}
        aria-pressed={listening}
        onClick={() => setListening(!listening)}
        onBlur={() => setListening(false)}
        onKeyDown={hear}
        className="inline-flex h-8 min-w-28 items-center justify-center rounded-md border border-line-strong px-3 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-human-soft"
      >
        {listening ? 'Press a key' : <Kbd keys={keys} />}
      </button>
    </li>
  )
}
