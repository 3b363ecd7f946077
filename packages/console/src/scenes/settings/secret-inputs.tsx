import { Field, Input } from '../../design/field.tsx'
import type { ChannelForm } from './channel-forms.ts'

type SecretInputsProps = {
  fields: ChannelForm['secrets']
  value: Record<string, string>
  onChange: (value: Record<string, string>) => void
}

export function SecretInputs({ fields, value, onChange }: SecretInputsProps) {
  return fields.map((field) => (
    <Field key={field.name} label={field.label}>
      {(id) => (
        <Input
          id={id}
          type="password"
          autoComplete="off"
          required
          value={value[field.name] ?? ''}
          onChange={(event) => onChange({ ...value, [field.name]: event.target.value })}
        />
      )}
    </Field>
  ))
}
