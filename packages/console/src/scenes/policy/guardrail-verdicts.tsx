import { Switch } from '../../design/switch.tsx'
import { ChoiceIn } from '../../parts/in-sentence.tsx'
import type { GuardrailPartProps } from './policy-part.ts'

type Found = GuardrailPartProps['guardrails']['whenFound']
type Kind = GuardrailPartProps['guardrails']['redactBeforeStorage'][number]

const guards = {
  grounding: 'says what no source says',
  promise: 'promises what no source does',
  limit: 'gives more than a limit',
  wording: 'holds a prohibited word or topic',
  tone: 'hurts, or is not how we speak',
} as const satisfies Record<Exclude<keyof Found, 'personal_data'>, string>

const verdicts = {
  usual: 'the guard decides',
  hold: 'a person decides',
  repair: 'the sentence is left out',
} as const

const kinds: Record<Kind, string> = {
  card: 'card numbers',
  card_check: 'card codes',
  secret: 'passwords and codes',
  key: 'keys',
  national_id: 'numbers of identity papers',
  iban: 'bank accounts',
}

/** What becomes of a reply in which something is found, and what is masked in customers' words. */
export function GuardrailVerdicts({ guardrails, change }: GuardrailPartProps) {
  const { whenFound, heldWhenUpset, redactBeforeStorage: masked } = guardrails
  const put = (next: Partial<Found>) => change({ whenFound: { ...whenFound, ...next } })
  const mask = (kind: Kind, on: boolean) =>
    change({
      redactBeforeStorage: on ? [...masked, kind] : masked.filter((each) => each !== kind),
    })
  return (
    <div className="flex flex-col gap-1">
      {(Object.keys(guards) as (keyof typeof guards)[]).map((guard) => (
        <div key={guard}>
          When a sentence {guards[guard]},
          <ChoiceIn
            label={`What happens when a sentence ${guards[guard]}`}
            value={whenFound[guard]}
            options={verdicts}
            onChange={(next) => put({ [guard]: next })}
          />
        </div>
      ))}
      <div>
        When a reply holds a card number or a secret,
        <ChoiceIn
          label="What happens when a reply holds a card number or a secret"
          value={whenFound.personal_data}
          options={{ redact: 'it is masked', hold: 'a person decides' }}
          onChange={(next) => put({ personal_data: next })}
        />
      </div>
      <Labelled
        label="Deeds wait for a person while the customer is upset"
        on={heldWhenUpset}
        onChange={(next) => change({ heldWhenUpset: next })}
      />
      <span>Masked in customers’ words before they are stored:</span>
      {(Object.keys(kinds) as Kind[]).map((kind) => (
        <Labelled
          key={kind}
          label={kinds[kind]}
          on={masked.includes(kind)}
          onChange={(on) => mask(kind, on)}
        />
      ))}
    </div>
  )
}

type LabelledProps = { label: string; on: boolean; onChange: (on: boolean) => void }

const Labelled = ({ label, on, onChange }: LabelledProps) => (
  <div className="flex items-center gap-2 leading-6">
    <Switch on={on} onChange={onChange} label={label} />
    <span aria-hidden>{label}</span>
  </div>
)
