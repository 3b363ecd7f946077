import { RadioGroup } from 'radix-ui'
import { useId } from 'react'
import type { Scope } from '../api/types.ts'
import { Select } from '../design/field.tsx'
import { lifetimes, scopes } from './steer-scope.ts'

type HoldProps = {
  scope: Scope
  onScope: (scope: Scope) => void
  lifetime: string
  onLifetime: (lifetime: string) => void
  tier: string
  /** Those that make sense here; all of them unless it says otherwise. */
  only?: readonly Scope[]
}

/** For whom the answer holds, and until when: goodwill once must not become policy. */
export function SteerHold({ scope, onScope, lifetime, onLifetime, tier, only }: HoldProps) {
  const id = useId()
  const offered = scopes.filter((it) => only?.includes(it.scope) ?? true)
  const chosen = scopes.find((it) => it.scope === scope)
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <RadioGroup.Root
          value={scope}
          onValueChange={(value) => onScope(value as Scope)}
          aria-label="For whom the answer holds"
          className="flex rounded-md border border-line-strong p-0.5"
        >
          {offered.map((it) => (
            <RadioGroup.Item
              key={it.scope}
              value={it.scope}
              className="h-6.5 rounded-sm px-2.5 whitespace-nowrap text-ink-soft hover:text-ink data-[state=checked]:bg-ink data-[state=checked]:font-medium data-[state=checked]:text-surface"
            >
              {it.scope === 'segment' && tier ? `All ${tier}` : it.word}
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
        <label htmlFor={id} className="flex items-center gap-2 text-ink-soft">
          Holds until
          <Select
            id={id}
            value={lifetime}
            onChange={(event) => onLifetime(event.target.value)}
            className="w-auto!"
          >
            {lifetimes.map((it) => (
              <option key={it.value} value={it.value}>
                {it.word}
              </option>
            ))}
          </Select>
        </label>
      </div>
      <p className="text-sm text-ink-faint">{chosen?.says}</p>
    </div>
  )
}
