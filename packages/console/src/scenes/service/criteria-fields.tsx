import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { OnCallPlan } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { Input, TextArea } from '../../design/field.tsx'

type CriteriaFieldsProps = {
  criteria: OnCallPlan['criteria']
  onChange: (criteria: OnCallPlan['criteria']) => void
}

/** What counts as an emergency, by language. */
export function CriteriaFields({ criteria, onChange }: CriteriaFieldsProps) {
  const [language, setLanguage] = useState('')
  const add = () => {
    const code = language.trim().toLowerCase() || 'en'
    if (!(code in criteria)) onChange({ ...criteria, [code]: '' })
    setLanguage('')
  }
  const remove = (code: string) => {
    const { [code]: _gone, ...rest } = criteria
    onChange(rest)
  }
  return (
    <div className="flex flex-col gap-2">
      {Object.entries(criteria).map(([code, text]) => (
        <div key={code} className="flex gap-2">
          <span className="w-8 pt-2 text-ink-soft">{code}</span>
          <TextArea
            aria-label={`What counts as an emergency, ${code}`}
            value={text}
            placeholder="A bike with a battery that smokes; somebody is hurt."
            onChange={(event) => onChange({ ...criteria, [code]: event.target.value })}
          />
          <IconButton label={`Remove the words in ${code}`} onClick={() => remove(code)}>
            <X size={14} />
          </IconButton>
        </div>
      ))}
      <span className="flex items-center gap-2">
        <Input
          aria-label="Language to add"
          placeholder="en"
          className="w-16!"
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
        />
        <Button small icon={<Plus size={13} />} onClick={add}>
          Add a language
        </Button>
      </span>
    </div>
  )
}
