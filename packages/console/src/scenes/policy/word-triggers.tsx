import type { PolicyDocument } from '@baton/contract'
import { Plus, Trash2 } from 'lucide-react'
import { Button, IconButton } from '../../design/button.tsx'
import { Section } from '../page.tsx'
import { actions, ChoiceIn, modes, PhrasesIn } from './in-sentence.tsx'
import type { PolicyPartProps } from './policy-part.ts'
import { TriggerCard } from './trigger-card.tsx'

type Group = PolicyDocument['topics']['topics'][number]

export function WordTriggers({ document, change }: PolicyPartProps) {
  const { keywords, topics, capability } = document
  return (
    <Section title="What the customer writes about">
      <TriggerCard title="Keywords" value={keywords} onChange={(next) => change('keywords', next)}>
        When one of these words is written,
        <ChoiceIn
          label="What happens at a keyword"
          value={keywords.action}
          options={actions}
          onChange={(action) => change('keywords', { action })}
        />
        <PhrasesIn
          label="Keywords"
          value={keywords.phrases}
          onChange={(phrases) => change('keywords', { phrases })}
        />
      </TriggerCard>
      <TriggerCard title="Topics" value={topics} onChange={(next) => change('topics', next)}>
        When it is about one of these,
        <ChoiceIn
          label="What happens at a topic"
          value={topics.action}
          options={actions}
          onChange={(action) => change('topics', { action })}
        />
        :
        <ChoiceIn
          label="How a person comes in at a topic"
          value={topics.mode}
          options={modes}
          onChange={(mode) => change('topics', { mode })}
        />
        <Groups
          word="topic"
          groups={topics.topics}
          onChange={(next) => change('topics', { topics: next })}
        />
      </TriggerCard>
      <TriggerCard
        title="Beyond the assistant's powers"
        value={capability}
        onChange={(next) => change('capability', next)}
      >
        The assistant never tries these;
        <ChoiceIn
          label="How a person comes in at a boundary"
          value={capability.mode}
          options={modes}
          onChange={(mode) => change('capability', { mode })}
        />
        <Groups
          word="boundary"
          groups={capability.boundaries}
          onChange={(boundaries) => change('capability', { boundaries })}
        />
      </TriggerCard>
    </Section>
  )
}

type GroupsProps = { word: string; groups: Group[]; onChange: (groups: Group[]) => void }

function Groups({ word, groups, onChange }: GroupsProps) {
  const put = (position: number, next: Partial<Group>) =>
    onChange(groups.map((group, at) => (at === position ? { ...group, ...next } : group)))
  return (
    <div className="mt-1 flex flex-col gap-3">
      {groups.map((group, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group has no id, and its name is what is being edited
        <div key={position} className="flex gap-2">
          <div className="flex-1">
            <input
              aria-label={`Name of ${word} ${position + 1}`}
              value={group.name}
              onChange={(event) => put(position, { name: event.target.value })}
              className="h-7 w-full rounded-sm border border-line-strong bg-surface px-2 font-medium text-ink"
            />
            <PhrasesIn
              label={`Phrases of ${group.name}`}
              value={group.phrases}
              onChange={(phrases) => put(position, { phrases })}
            />
          </div>
          <IconButton
            label={`Remove ${group.name}`}
            onClick={() => onChange(groups.filter((_, at) => at !== position))}
          >
            <Trash2 size={14} />
          </IconButton>
        </div>
      ))}
      <Button
        small
        className="self-start"
        icon={<Plus size={13} />}
        onClick={() => onChange([...groups, { name: `New ${word}`, phrases: [] }])}
      >
        Add a {word}
      </Button>
    </div>
  )
}
