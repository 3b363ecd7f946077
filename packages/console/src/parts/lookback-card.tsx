import type { Lookback } from '@baton/contract'
import { changedParts, type LookbackAnswers, type LookbackPart, lookbackParts } from '@baton/domain'
import { ChevronDown, ListChecks } from 'lucide-react'
import { Button, IconButton } from '../design/button.tsx'
import { classNames } from '../design/class-names.ts'
import { Field, Input, Select } from '../design/field.tsx'
import { shortcuts } from '../keyboard/shortcuts.ts'
import { answersTo, answerWord, lookbackLine, lookbackWords } from './lookback-words.ts'

export type LookbackCardProps = {
  /** What a screen reader calls it; only where several stand on one page it is more than its title. */
  name?: string
  lookback: Lookback
  /** As they stand now: suggested, with what somebody has changed since. */
  answers: LookbackAnswers
  note: string
  /** On which side it borders on the rest of the screen. */
  edge: 'top' | 'bottom'
  open: boolean
  onOpen: (open: boolean) => void
  onAnswer: (answers: LookbackAnswers) => void
  onNote: (note: string) => void
  onConfirm: () => void
  onLater: () => void
}

/** Four questions after an escalation, answered by the record already; whoever was there says yes, or changes them. */
export function LookbackCard(props: LookbackCardProps) {
  const { lookback, answers, edge, open, onOpen, onConfirm, onLater } = props
  const { name = 'Four questions' } = props
  const isChanged = changedParts(lookback.prefill, answers).length > 0
  return (
    <section
      aria-label={name}
      className={classNames(
        'scroll-quiet max-h-[46vh] shrink-0 overflow-y-auto bg-sunken px-5 py-2 max-two:px-3',
        edge === 'top' ? 'border-t' : 'border-b',
      )}
    >
      <div className="flex items-center gap-2">
        <ListChecks size={16} className="shrink-0 text-ink-soft" aria-hidden="true" />
        <p className="shrink-0 font-medium">Looking back</p>
        <p className="min-w-0 flex-1 truncate text-sm text-ink-soft" title={lookbackLine(answers)}>
          {open ? 'As the record has it. Is that right?' : lookbackLine(answers)}
        </p>
        <IconButton
          label={open ? 'Fold the four questions' : 'Look at the four questions'}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <ChevronDown size={16} className={open ? '' : 'rotate-180'} />
        </IconButton>
        <Button look="quiet" hint="Ask again when the desk is loaded anew" onClick={onLater}>
          Not now
        </Button>
        <Button
          look="primary"
          keys={shortcuts.confirmLookback.keys}
          hint={isChanged ? 'As you changed it' : 'As the record suggests'}
          onClick={onConfirm}
        >
          {isChanged ? 'Save' : 'Confirm'}
        </Button>
      </div>
      {open && <Questions {...props} isChanged={isChanged} />}
    </section>
  )
}

function Questions({
  lookback,
  answers,
  note,
  onAnswer,
  onNote,
  isChanged,
}: LookbackCardProps & { isChanged: boolean }) {
  return (
    <div className="grid gap-x-5 gap-y-2.5 pt-1 pb-2 two:grid-cols-2">
      {lookbackParts.map((part) => (
        <Field key={part} label={lookbackWords[part].asks} help={restsOn(part, lookback, answers)}>
          {(id) => (
            <Select
              id={id}
              value={answers[part]}
              onChange={(event) => onAnswer({ ...answers, [part]: event.target.value })}
            >
              {answersTo(part).map(({ value, word }) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ))}
      {isChanged && (
        <div className="two:col-span-2">
          <Field label="Anything to add? (optional)">
            {(id) => (
              <Input
                id={id}
                maxLength={2_000}
                value={note}
                onChange={(event) => onNote(event.target.value)}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  )
}

/** What the suggestion rests on; beside an answer that was changed, what had been suggested. */
const restsOn = (part: LookbackPart, { prefill, because }: Lookback, answers: LookbackAnswers) =>
  answers[part] === prefill[part]
    ? because[part]
    : `The record suggested: ${answerWord(part, prefill[part])}.`
