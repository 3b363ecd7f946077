import { Plus, X } from 'lucide-react'
import { Button, IconButton } from '../../design/button.tsx'
import { Field, Input, Select, TextArea } from '../../design/field.tsx'
import { Segments } from '../../design/segments.tsx'
import {
  blankLine,
  blankPlayed,
  blankScripted,
  type Document,
  type Played,
  type Scripted,
} from './scenario-start.ts'

type Customer = Document['customer']
type CustomerFieldsProps = { customer: Customer; onChange: (customer: Customer) => void }

const kinds = [
  { value: 'scripted', word: 'By a script' },
  { value: 'played', word: 'By a model' },
] as const

/** Who plays the customer, and what they say or want. */
export function CustomerFields({ customer, onChange }: CustomerFieldsProps) {
  return (
    <section className="flex flex-col gap-2">
      <header className="flex flex-wrap items-center gap-3">
        <h3 className="flex-1 text-md font-semibold">The customer is played</h3>
        <Segments
          label="The customer is played"
          value={customer.kind}
          options={kinds}
          onChange={(kind) => onChange(kind === 'played' ? blankPlayed : blankScripted)}
        />
      </header>
      {customer.kind === 'scripted' ? (
        <Script script={customer} onChange={onChange} />
      ) : (
        <PlayedFields played={customer} onChange={onChange} />
      )}
    </section>
  )
}

const conditions = [
  ['next', 'after the answer'],
  ['together', 'right behind'],
  ['if_answered', 'only if answered'],
  ['if_asked', 'only if asked back'],
] as const

type ScriptProps = { script: Scripted; onChange: (script: Scripted) => void }
type Line = Scripted['lines'][number]

function Script({ script, onChange }: ScriptProps) {
  const put = (lines: Line[]) => onChange({ ...script, lines })
  return (
    <>
      <ol className="flex flex-col gap-2">
        {script.lines.map((line, at) => (
          // Lines have no name of their own; they are only added at the end or taken away.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className="flex flex-wrap items-start gap-2">
            <LineFields
              line={line}
              number={at + 1}
              onChange={(next) => put(script.lines.with(at, next))}
            />
            {script.lines.length > 1 && (
              <IconButton
                label={`Remove message ${at + 1}`}
                onClick={() => put(script.lines.toSpliced(at, 1))}
              >
                <X size={14} />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3 text-ink-soft">
        <Button small icon={<Plus size={13} />} onClick={() => put([...script.lines, blankLine])}>
          Another message
        </Button>
        <span className="flex-1" />
        <Picks script={script} onChange={onChange} />
      </div>
    </>
  )
}

type LineProps = { line: Line; number: number; onChange: (line: Line) => void }

function LineFields({ line, number, onChange }: LineProps) {
  return (
    <>
      <span className="min-w-60 flex-1">
        <TextArea
          aria-label={`Message ${number}`}
          required
          rows={2}
          value={line.says}
          placeholder="What the customer writes"
          onChange={(event) => onChange({ ...line, says: event.target.value })}
        />
      </span>
      {number > 1 && (
        <span className="w-44 shrink-0">
          <Select
            aria-label={`When message ${number} is said`}
            value={line.when}
            onChange={(event) => onChange({ ...line, when: event.target.value as Line['when'] })}
          >
            {conditions.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </Select>
        </span>
      )}
    </>
  )
}

function Picks({ script, onChange }: ScriptProps) {
  return (
    <>
      <span>Asked “which of these?”, they</span>
      <span className="w-52 shrink-0">
        <Select
          aria-label="When asked which of these"
          value={script.picks}
          onChange={(event) =>
            onChange({ ...script, picks: event.target.value as Scripted['picks'] })
          }
        >
          <option value="expected">pick what is expected</option>
          <option value="none">pick none of them</option>
          <option value="goes_on">go on with the script</option>
        </Select>
      </span>
    </>
  )
}

type PlayedProps = { played: Played; onChange: (played: Played) => void }

function PlayedFields({ played, onChange }: PlayedProps) {
  return (
    <div className="flex flex-col gap-3">
      <Field label="Begins with">
        {(id) => (
          <TextArea
            id={id}
            required
            rows={2}
            value={played.opens}
            onChange={(event) => onChange({ ...played, opens: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="What they want, and all they know"
        help="Needs a model; each message costs a call."
      >
        {(id) => (
          <TextArea
            id={id}
            required
            rows={3}
            value={played.goal}
            onChange={(event) => onChange({ ...played, goal: event.target.value })}
          />
        )}
      </Field>
      <Field label="Messages at most">
        {(id) => (
          <Input
            id={id}
            type="number"
            min={1}
            max={12}
            value={played.mostTurns}
            onChange={(event) =>
              onChange({ ...played, mostTurns: Number(event.target.value) || 1 })
            }
          />
        )}
      </Field>
    </div>
  )
}
