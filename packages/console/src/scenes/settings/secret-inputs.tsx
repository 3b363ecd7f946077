import { Field, Input } from '../../design/field.tsx'
import type { ChannelForm } from './channel-forms.ts'

type SecretInputsProps = {
  fields: ChannelForm['secrets']
  value: Record<string, string>
  onChange: (value: Record<string, string>) => void
}

/** A field that was emptied again is no secret: an empty one would be stored, and signatures with it would be anybody's. */
function withSecret(value: Record<string, string>, name: string, now: string) {
  const others = Object.entries(value).filter(([each]) => each !== name)
  return Object.fromEntries(now === '' ? others : [...others, [name, now]])
}

export function SecretInputs({ fields, value, onChange }: SecretInputsProps) {
  return fields.map((field) => (
    <Field key={field.name} label={field.label}>
      {(id) => (
        <Input
          id={id}
          type="password"
          autoComplete="off"
          required={!field.optional}
          value={value[field.name] ?? ''}
          onChange={(event) => onChange(withSecret(value, field.name, event.target.value))}
        />
      )}
    </Field>
  ))
}
