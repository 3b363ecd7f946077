import { ChipsField } from '../../parts/chips-field.tsx'
import { DurationIn } from '../../parts/duration-in.tsx'
import { ChoiceIn, NumberIn } from '../../parts/in-sentence.tsx'
import { Labelled } from './labelled.tsx'
import type { QueueFieldsProps } from './queue-fields.ts'

const languages = {
  required: 'must be spoken',
  preferred: 'is preferred',
  ignored: 'does not matter',
} as const
const choosings = {
  best_match: 'who fits best',
  fewest_open: 'who has the fewest open',
  round_robin: 'in turns',
} as const

/** Whom the queue asks, and how long they may think about it. */
export function QueueAsks({ queue, plan, known, onChange }: QueueFieldsProps) {
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3 className="font-semibold">Asks</h3>
      <Labelled word="Must be able">
        <ChipsField
          label={`Required skills, ${queue.name}`}
          values={queue.requiredSkills}
          onChange={(requiredSkills) => onChange({ requiredSkills })}
          suggestions={known.skills}
          empty="nothing in particular"
        />
      </Labelled>
      <Labelled word="Better if able">
        <ChipsField
          label={`Preferred skills, ${queue.name}`}
          values={queue.preferredSkills}
          onChange={(preferredSkills) => onChange({ preferredSkills })}
          suggestions={known.skills}
          empty="nothing in particular"
        />
      </Labelled>
      <AskingSentence queue={queue} plan={plan} onChange={onChange} />
    </div>
  )
}

function AskingSentence({ queue, plan, onChange }: Omit<QueueFieldsProps, 'known'>) {
  const teams = Object.fromEntries(plan.teams.map(({ id, name }) => [id, name]))
  return (
    <p className="leading-9 text-ink-soft">
      People of
      <ChoiceIn
        label={`Team of ${queue.name}`}
        value={queue.team}
        options={queue.team in teams ? teams : { [queue.team]: `${queue.team} (gone)`, ...teams }}
        onChange={(team) => onChange({ team })}
      />
      . The customer's language
      <ChoiceIn
        label={`Language, ${queue.name}`}
        value={queue.language}
        options={languages}
        onChange={(language) => onChange({ language })}
      />
      . Of several, ask
      <ChoiceIn
        label={`Who of several, ${queue.name}`}
        value={queue.choosing}
        options={choosings}
        onChange={(choosing) => onChange({ choosing })}
      />
      and wait
      <DurationIn
        label={`Time to accept, ${queue.name}`}
        seconds={queue.acceptSeconds}
        min={5}
        onChange={(acceptSeconds) => onChange({ acceptSeconds })}
      />
      for the answer. One conversation takes
      <NumberIn
        label={`Weight, ${queue.name}`}
        value={queue.weight}
        min={1}
        max={100}
        onChange={(weight) => onChange({ weight })}
      />
      of a person's capacity. It counts as having waited
      <DurationIn
        label={`Head start, ${queue.name}`}
        seconds={queue.headStartSeconds}
        onChange={(headStartSeconds) => onChange({ headStartSeconds })}
      />
      longer than it has.
    </p>
  )
}
