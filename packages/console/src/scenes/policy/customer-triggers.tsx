import { Section } from '../page.tsx'
import { actions, ChoiceIn, NumberIn, TiersIn } from './in-sentence.tsx'
import type { PolicyPartProps } from './policy-part.ts'
import { TriggerCard } from './trigger-card.tsx'

export function CustomerTriggers({ document, change }: PolicyPartProps) {
  const { askedForPerson } = document
  return (
    <Section title="What the customer shows">
      <TriggerCard
        title="Asks for a person"
        value={askedForPerson}
        onChange={(next) => change('askedForPerson', next)}
      >
        When the customer asks for a person, hand over in the same answer. No persuasion, no further
        question.
      </TriggerCard>
      <Upset document={document} change={change} />
      <Valued document={document} change={change} />
    </Section>
  )
}

function Upset({ document, change }: PolicyPartProps) {
  const { distress } = document
  return (
    <TriggerCard title="Is upset" value={distress} onChange={(next) => change('distress', next)}>
      After
      <NumberIn
        label="Negative messages in a row"
        value={distress.messages}
        min={1}
        max={10}
        onChange={(messages) => change('distress', { messages })}
      />
      negative messages in a row, each below
      <NumberIn
        label="Sentiment that counts as negative"
        value={distress.below}
        min={-1}
        max={0}
        step={0.05}
        onChange={(below) => change('distress', { below })}
      />
      on a scale from −1 to 1, or one message with anger of
      <NumberIn
        label="Acute anger"
        value={distress.acuteAnger}
        min={0}
        max={1}
        step={0.05}
        onChange={(acuteAnger) => change('distress', { acuteAnger })}
      />
      or more,
      <ChoiceIn
        label="What happens when upset"
        value={distress.action}
        options={actions}
        onChange={(action) => change('distress', { action })}
      />
    </TriggerCard>
  )
}

function Valued({ document, change }: PolicyPartProps) {
  const { valuedCustomer } = document
  return (
    <TriggerCard
      title="Is a valued customer"
      value={valuedCustomer}
      onChange={(next) => change('valuedCustomer', next)}
    >
      For customers of tier
      <TiersIn
        label="Valued tiers, separated by commas"
        value={valuedCustomer.valuedTiers}
        onChange={(valuedTiers) => change('valuedCustomer', { valuedTiers })}
      />
      or with a value of at least
      <NumberIn
        label="Least value in euros"
        value={(valuedCustomer.minimumValueCents ?? 0) / 100}
        min={0}
        max={10_000_000}
        onChange={(euros) =>
          change('valuedCustomer', {
            minimumValueCents: euros > 0 ? Math.round(euros * 100) : null,
          })
        }
      />
      € (0: the value does not count),
      <ChoiceIn
        label="What happens for valued customers"
        value={valuedCustomer.action}
        options={actions}
        onChange={(action) => change('valuedCustomer', { action })}
      />
    </TriggerCard>
  )
}
