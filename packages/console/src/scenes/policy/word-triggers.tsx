import { actions, ChoiceIn, modes, PhrasesIn } from '../../parts/in-sentence.tsx'
import { Section } from '../page.tsx'
import { PhraseGroups } from './phrase-groups.tsx'
import type { PolicyPartProps } from './policy-part.ts'
import { TriggerCard } from './trigger-card.tsx'

const blank = { name: '', phrases: [], unless: [] }

export function WordTriggers({ document, change }: PolicyPartProps) {
  return (
    <Section title="What the customer writes about">
      <Keywords document={document} change={change} />
      <Topics document={document} change={change} />
      <Boundaries document={document} change={change} />
      <ForPeople document={document} change={change} />
    </Section>
  )
}

function Topics({ document, change }: PolicyPartProps) {
  const { topics } = document
  return (
    <TriggerCard
      title="Topics"
      section="topics"
      value={topics}
      onChange={(next) => change('topics', next)}
    >
      When it is about one of these,
      <ChoiceIn
        label="What happens at a topic"
        value={topics.action}
        options={actions}
        onChange={(action) => change('topics', { action })}
      />
      <ChoiceIn
        label="How a person comes in at a topic"
        value={topics.mode}
        options={modes}
        onChange={(mode) => change('topics', { mode })}
      />
      <PhraseGroups
        word="topic"
        groups={topics.topics}
        blank={{ ...blank, action: null, mode: null }}
        onChange={(next) => change('topics', { topics: next })}
      />
    </TriggerCard>
  )
}

function Keywords({ document, change }: PolicyPartProps) {
  const { keywords } = document
  return (
    <TriggerCard
      title="Keywords"
      section="keywords"
      value={keywords}
      onChange={(next) => change('keywords', next)}
    >
      When one of these words is written,
      <ChoiceIn
        label="What happens at a keyword"
        value={keywords.action}
        options={actions}
        onChange={(action) => change('keywords', { action })}
      />
      <ChoiceIn
        label="How a person comes in at a keyword"
        value={keywords.mode}
        options={modes}
        onChange={(mode) => change('keywords', { mode })}
      />
      <PhrasesIn
        label="Keywords"
        value={keywords.phrases}
        onChange={(phrases) => change('keywords', { phrases })}
      />
      but not when they are said as in:
      <PhrasesIn
        label="Exceptions of the keywords"
        value={keywords.unless}
        onChange={(unless) => change('keywords', { unless })}
      />
    </TriggerCard>
  )
}

function Boundaries({ document, change }: PolicyPartProps) {
  const { capability } = document
  return (
    <TriggerCard
      title="Beyond the assistant's powers"
      section="capability"
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
      <PhraseGroups
        word="boundary"
        groups={capability.boundaries}
        blank={blank}
        onChange={(boundaries) => change('capability', { boundaries })}
      />
    </TriggerCard>
  )
}

function ForPeople({ document, change }: PolicyPartProps) {
  const { compliance } = document
  return (
    <TriggerCard
      title="For people only"
      section="compliance"
      value={{ on: true, channels: [], tiers: [] }}
      onChange={() => undefined}
      always
    >
      What the law or your own rules keep for people. Every entry says which rule it stands for.
      <PhraseGroups
        word="rule"
        groups={compliance.topics}
        blank={blank}
        onChange={(next) => change('compliance', { topics: next })}
      />
    </TriggerCard>
  )
}
