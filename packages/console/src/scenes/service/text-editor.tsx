import { type TextReason, type TextsPlan, templateFor, textReasons } from '@baton/domain'
import { useRef } from 'react'
import { Button } from '../../design/button.tsx'
import { Select, TextArea } from '../../design/field.tsx'
import { FindingsAt } from './findings.tsx'
import { TextPreview } from './text-preview.tsx'
import { placeWords } from './text-words.ts'

type TextEditorProps = {
  reason: TextReason
  language: string
  languages: string[]
  own: TextsPlan
  may: boolean
  onLanguage: (language: string) => void
  onText: (text: string | null) => void
}

const languageWord = (language: string) =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language

/** One text in one language: own words where there are any, ours as long as there are none. */
export function TextEditor(props: TextEditorProps) {
  const { reason, language, languages, own, may, onLanguage, onText } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const mine = own[reason]?.[language]
  const text = templateFor(reason, language, own)
  const insert = (place: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = field.current ?? {}
    onText(`${text.slice(0, selectionStart)}{${place}}${text.slice(selectionEnd)}`)
    field.current?.focus()
  }
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Select
          aria-label="Language"
          className="w-44!"
          value={language}
          onChange={(event) => onLanguage(event.target.value)}
        >
          {languages.map((it) => (
            <option key={it} value={it}>
              {languageWord(it)}
              {own[reason]?.[it] === undefined ? '' : ' · own words'}
            </option>
          ))}
        </Select>
        <span className="flex-1 text-sm text-ink-faint">
          {mine === undefined ? 'Our words. Change them and they are yours.' : 'Your own words.'}
        </span>
        {mine !== undefined && may && (
          <Button small look="quiet" onClick={() => onText(null)}>
            Use ours again
          </Button>
        )}
      </div>
      <TextArea
        ref={field}
        aria-label="Text"
        rows={5}
        disabled={!may}
        value={mine ?? text}
        onChange={(event) => onText(event.target.value)}
      />
      <FindingsAt place={`texts.${reason}.${language}`} />
      <Places places={textReasons[reason]} may={may} onInsert={insert} />
      <TextPreview text={mine ?? text} reason={reason} language={language} />
    </div>
  )
}

type PlacesProps = { places: readonly string[]; may: boolean; onInsert: (place: string) => void }

/** What the platform fills in, put where the cursor stands. */
function Places({ places, may, onInsert }: PlacesProps) {
  if (places.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink-faint">
      Put in:
      {places.map((place) => (
        <Button
          key={place}
          small
          disabled={!may}
          hint={placeWords(place)}
          onClick={() => onInsert(place)}
        >
          {`{${place}}`}
        </Button>
      ))}
    </p>
  )
}
