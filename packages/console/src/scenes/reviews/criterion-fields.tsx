import type { CriterionView } from '@baton/contract'
import { type CheckKind, checkKinds, type Party, type Scale, scales } from '@baton/domain'
import { Button } from '../../design/button.tsx'
import { Field, Input, Select, TextArea } from '../../design/field.tsx'
import { scaleWords } from '../../parts/review-words.ts'
import { checkNames } from './agreement-tables.tsx'
import { NamedBoxes } from './named-boxes.tsx'

type FieldsProps = {
  criterion: CriterionView
  onChange: (criterion: CriterionView) => void
  onRemove: () => void
  onDone: () => void
}

const parties = [
  { id: 'assistant', name: 'The assistant' },
  { id: 'agent', name: 'People' },
]

/** One criterion, open for changing. */
export function CriterionFields({ criterion, onChange, onRemove, onDone }: FieldsProps) {
  const change = (next: Partial<CriterionView>) => onChange({ ...criterion, ...next })
  return (
    <li className="flex flex-col gap-3 bg-sunken px-4 py-4">
      <Field label="Name">
        {(id) => (
          <Input
            id={id}
            value={criterion.name}
            maxLength={80}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label="What a reviewer looks for">
        {(id) => (
          <TextArea
            id={id}
            rows={2}
            value={criterion.says}
            maxLength={400}
            onChange={(event) => change({ says: event.target.value })}
          />
        )}
      </Field>
      <HowRated criterion={criterion} change={change} />
      <NamedBoxes
        label="For whom"
        named={parties}
        chosen={criterion.appliesTo}
        onChange={(appliesTo) => change({ appliesTo: appliesTo as Party[] })}
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={criterion.critical}
          onChange={(event) => change({ critical: event.target.checked })}
        />
        Critical: rated worst, it fails the whole review
      </label>
      <div className="flex gap-2">
        <Button onClick={onDone}>Done</Button>
        <Button look="danger" onClick={onRemove}>
          Remove
        </Button>
      </div>
    </li>
  )
}

type HowProps = { criterion: CriterionView; change: (next: Partial<CriterionView>) => void }

function HowRated({ criterion, change }: HowProps) {
  return (
    <div className="grid grid-cols-3 gap-3 max-two:grid-cols-1">
      <Field label="Weight">
        {(id) => (
          <Input
            id={id}
            type="number"
            min={0}
            max={100}
            value={criterion.weight}
            onChange={(event) =>
              change({ weight: Math.min(100, Math.max(0, Number(event.target.value) || 0)) })
            }
          />
        )}
      </Field>
      <Field label="Scale">
        {(id) => (
          <Select
            id={id}
            value={criterion.scale}
            onChange={(event) => change({ scale: event.target.value as Scale })}
          >
            {scales.map((scale) => (
              <option key={scale} value={scale}>
                {scaleWords[scale]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Filled in by">
        {(id) => (
          <Select
            id={id}
            value={criterion.check ?? ''}
            onChange={(event) => change({ check: (event.target.value as CheckKind) || null })}
          >
            <option value="">people alone</option>
            {checkKinds.map((check) => (
              <option key={check} value={check}>
                the check “{checkNames[check]}”
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
