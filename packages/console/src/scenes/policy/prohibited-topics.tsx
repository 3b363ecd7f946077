import { Plus, Trash2 } from 'lucide-react'
import { Button, IconButton } from '../../design/button.tsx'
import { Switch } from '../../design/switch.tsx'
import { PhrasesIn } from '../../parts/in-sentence.tsx'
import type { GuardrailPartProps } from './policy-part.ts'

type Topic = GuardrailPartProps['guardrails']['prohibitedTopics'][number]

/** What the assistant does not speak about. Shipped topics know their words and can be given more. */
export function ProhibitedTopics({ guardrails: { prohibitedTopics }, change }: GuardrailPartProps) {
  const put = (position: number, next: Partial<Topic>) =>
    change({
      prohibitedTopics: prohibitedTopics.map((topic, at) =>
        at === position ? { ...topic, ...next } : topic,
      ),
    })
  const remove = (position: number) =>
    change({ prohibitedTopics: prohibitedTopics.filter((_, at) => at !== position) })
  const blank: Topic = { name: 'New topic', on: true, phrases: [] }
  return (
    <div className="flex flex-col gap-1.5 leading-5">
      The assistant says nothing on these topics:
      {prohibitedTopics.map((topic, position) => (
        <OneTopic
          // biome-ignore lint/suspicious/noArrayIndexKey: a topic has no id, and its name is what is being edited
          key={position}
          topic={topic}
          onChange={(next) => put(position, next)}
          onRemove={() => remove(position)}
        />
      ))}
      <Button
        small
        className="mt-1 self-start"
        icon={<Plus size={13} />}
        onClick={() => change({ prohibitedTopics: [...prohibitedTopics, blank] })}
      >
        Add a prohibited topic
      </Button>
    </div>
  )
}

type OneTopicProps = {
  topic: Topic
  onChange: (next: Partial<Topic>) => void
  onRemove: () => void
}

function OneTopic({ topic, onChange, onRemove }: OneTopicProps) {
  return (
    <div className="flex items-start gap-2">
      <details className="flex-1 rounded-md border px-3 py-1.5">
        <summary className="cursor-pointer text-ink">
          {topic.name}
          <span className="ml-2 text-sm text-ink-faint">
            {topic.phrases.length} {topic.phrases.length === 1 ? 'phrase' : 'phrases'} of your own
          </span>
        </summary>
        <div className="py-1.5">
          <input
            aria-label={`Name of the topic ${topic.name}`}
            value={topic.name}
            onChange={(event) => onChange({ name: event.target.value })}
            className="h-7 w-full rounded-sm border border-line-strong bg-surface px-2 font-medium text-ink"
          />
          <PhrasesIn
            label={`Phrases that give away ${topic.name}`}
            value={topic.phrases}
            onChange={(phrases) => onChange({ phrases })}
          />
        </div>
      </details>
      <Switch
        on={topic.on}
        onChange={(on) => onChange({ on })}
        label={`Say nothing on ${topic.name}`}
      />
      <IconButton label={`Remove the topic ${topic.name}`} onClick={onRemove}>
        <Trash2 size={14} />
      </IconButton>
    </div>
  )
}
