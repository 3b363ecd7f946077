import { type TextReason, type TextsPlan, textLanguages } from '@baton/domain'
import { useState } from 'react'
import { classNames } from '../../design/class-names.ts'
import { Page } from '../page.tsx'
import { FindingsAt } from './findings.tsx'
import type { ServicePartProps } from './service-parts.ts'
import { TextEditor } from './text-editor.tsx'
import { occasions } from './text-words.ts'

/** What the platform itself says to customers: our words, or your own, by reason and language. */
export function TextsPart({ plan, change, may }: ServicePartProps) {
  const [reason, setReason] = useState<TextReason>('handing_over')
  const [language, setLanguage] = useState('en')
  const own = plan.texts as TextsPlan
  const put = (text: string | null) =>
    change((now) => ({ ...now, texts: withText(now.texts, reason, language, text) }))
  return (
    <Page
      title="Texts"
      says="What the platform itself says to customers. The assistant never writes these, so they can be relied on."
      wide
    >
      <FindingsAt place="texts" />
      <div className="grid gap-6 three:grid-cols-[220px_1fr]">
        <nav aria-label="Occasions" className="flex flex-col gap-3">
          {occasions.map(({ title, reasons }) => (
            <div key={title}>
              <p className="px-2 pb-1 text-sm font-medium text-ink-faint">{title}</p>
              {reasons.map((it) => (
                <button
                  key={it.reason}
                  type="button"
                  aria-pressed={it.reason === reason}
                  onClick={() => setReason(it.reason)}
                  className={classNames(
                    'flex h-7 w-full items-center gap-2 rounded-md px-2 text-left',
                    it.reason === reason ? 'bg-hover font-medium' : 'text-ink-soft hover:bg-hover',
                  )}
                >
                  <span className="min-w-0 flex-1 truncate">{it.word}</span>
                  {Object.keys(own[it.reason] ?? {}).length > 0 && (
                    <span className="size-1.5 rounded-full bg-accent">
                      <span className="sr-only">own words</span>
                    </span>
                  )}
                </button>
              ))}
            </div>
          ))}
        </nav>
        <TextEditor
          key={`${reason} ${language}`}
          reason={reason}
          language={language}
          languages={[...new Set([...textLanguages, ...Object.values(own).flatMap(Object.keys)])]}
          own={own}
          may={may}
          onLanguage={setLanguage}
          onText={put}
        />
      </div>
    </Page>
  )
}

/** Own words for one reason in one language; null gives them up, and leaves nothing empty behind. */
function withText(
  texts: TextsPlan,
  reason: string,
  language: string,
  text: string | null,
): TextsPlan {
  const { [language]: _old, ...others } = texts[reason] ?? {}
  const mine = text === null ? others : { ...others, [language]: text }
  const { [reason]: _gone, ...rest } = texts
  return Object.keys(mine).length === 0 ? rest : { ...rest, [reason]: mine }
}
