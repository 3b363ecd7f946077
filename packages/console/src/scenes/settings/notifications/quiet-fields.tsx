import type { ReactNode } from 'react'
import { Field, Input, Select } from '../../../design/field.tsx'
import { Switch } from '../../../design/switch.tsx'
import { Rows, Section } from '../../page.tsx'
import type { Choices } from './choices.ts'

const zones = Intl.supportedValuesOf('timeZone')
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** When I want my peace, and how loud the rest may be. */
export function QuietFields({ settings, change }: Choices) {
  const { quiet, sound, repeatUrgent } = settings
  const changeQuiet = (part: Partial<typeof quiet>) => change({ quiet: { ...quiet, ...part } })
  const turn = (on: boolean) => {
    const isFresh = on && quiet.timeZone === 'Etc/UTC'
    changeQuiet({ on, ...(isFresh && { timeZone: here }) })
  }
  return (
    <Section title="Peace and noise">
      <Rows>
        <Turn
          word="Quiet hours"
          says="Only what is urgent comes; the rest waits until they end, and lies in the list meanwhile."
          on={quiet.on}
          onChange={turn}
        >
          {quiet.on && (
            <div className="flex flex-wrap gap-3 pt-2">
              <Clock label="From" value={quiet.from} onChange={(from) => changeQuiet({ from })} />
              <Clock label="To" value={quiet.to} onChange={(to) => changeQuiet({ to })} />
              <Field label="Time zone">
                {(id) => (
                  <Select
                    id={id}
                    value={quiet.timeZone}
                    onChange={(event) => changeQuiet({ timeZone: event.target.value })}
                  >
                    {[...new Set([quiet.timeZone, here, ...zones])].map((zone) => (
                      <option key={zone}>{zone}</option>
                    ))}
                  </Select>
                )}
              </Field>
            </div>
          )}
        </Turn>
        <Turn
          word="Sound in the desk"
          says="Two soft notes for what waits for an answer, one for the rest."
          on={sound}
          onChange={(next) => change({ sound: next })}
        />
        <Turn
          word="Come again when it is urgent"
          says="What you have not seen after a minute comes by the next way: browser, e-mail, Slack."
          on={repeatUrgent}
          onChange={(next) => change({ repeatUrgent: next })}
        />
      </Rows>
    </Section>
  )
}

type TurnProps = {
  word: string
  says: string
  on: boolean
  onChange: (on: boolean) => void
  children?: ReactNode
}

function Turn({ word, says, on, onChange, children }: TurnProps) {
  return (
    <li className="px-4 py-2.5">
      <div className="flex items-center gap-4">
        <span className="min-w-0 flex-1">
          <span className="font-medium">{word}</span>
          <span className="block text-sm text-ink-faint">{says}</span>
        </span>
        <Switch on={on} onChange={onChange} label={word} />
      </div>
      {children}
    </li>
  )
}

type ClockProps = { label: string; value: string; onChange: (value: string) => void }

function Clock({ label, value, onChange }: ClockProps) {
  return (
    <Field label={label}>
      {(id) => (
        <Input
          id={id}
          type="time"
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
