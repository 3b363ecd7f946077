import type { PolicyDocument } from '@baton/contract'
import { useId, useState } from 'react'

type PolicyTextProps = {
  document: PolicyDocument
  onChange: (document: PolicyDocument) => void
  readOnly: boolean
}

/** The policy as the document it is, for those who keep theirs in a repository. */
export function PolicyText({ document, onChange, readOnly }: PolicyTextProps) {
  const [text, setText] = useState(() => JSON.stringify(document, null, 2))
  const [mistake, setMistake] = useState<string | null>(null)
  const says = useId()
  const hear = (next: string) => {
    setText(next)
    try {
      onChange(JSON.parse(next) as PolicyDocument)
      setMistake(null)
    } catch (error) {
      setMistake(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className="flex flex-col gap-1.5">
      <textarea
        aria-label="Policy as JSON"
        aria-describedby={says}
        aria-invalid={mistake !== null}
        spellCheck={false}
        readOnly={readOnly}
        value={text}
        onChange={(event) => hear(event.target.value)}
        rows={28}
        className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2 font-mono text-sm text-ink"
      />
      <p id={says} className={mistake ? 'text-urgent' : 'text-ink-faint'}>
        {mistake
          ? `Not JSON yet, so the last readable text counts: ${mistake}`
          : 'Editors find the schema at /api/policy/schema; a line "$schema" may name it.'}
      </p>
    </div>
  )
}
