import { actions, ChoiceIn, modes, NumberIn, TiersIn } from '../../parts/in-sentence.tsx'
import { Section } from '../page.tsx'
import type { PolicyPartProps } from './policy-part.ts'
import { TriggerCard } from './trigger-card.tsx'

export function CustomerTriggers({ document, change }: PolicyPartProps) {
  const { askedForPerson } = document
  return (
    <Section title="What the customer shows">
      <TriggerCard
        title="Asks for a person"
        section="askedForPerson"
        value={askedForPerson}
        onChange={(next) => change('askedForPerson', next)}
      >
        When the customer asks for a person, hand over in the same answer. No persuasion, no further
        question. A wish that is in doubt counts when it is said
        <NumberIn
          label="Times a doubtful wish is said"
          value={askedForPerson.doubtful}
          min={1}
          max={5}
          onChange={(doubtful) => change('askedForPerson', { doubtful })}
        />
        times. These words ask for a person when they are the whole message:
        <TiersIn
          label="Words that ask for a person"
          empty="none"
          value={askedForPerson.words}
          onChange={(words) => change('askedForPerson', { words })}
        />
      </TriggerCard>
      <Upset document={document} change={change} />
      <Valued document={document} change={change} />
      <Money document={document} change={change} />
    </Section>
  )
}

function Upset({ document, change }: PolicyPartProps) {
  const { distress } = document
  return (
    <TriggerCard
      title="Is upset"
      section="distress"
      value={distress}
      onChange={(next) => change('distress', next)}
    >
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
      and one of them below
      <Worst document={document} change={change} />
      on a scale from −1 to 1, or one message with anger of
      <NumberIn
        label="Acute anger"
        value={distress.acuteAnger}
        min={0}
        max={1}
        step={0.05}
        onChange={(acuteAnger) => change('distress', { acuteAnger })}
      />
      or more, or a mood that falls with each of
      <Rise document={document} change={change} />
      in all,
      <ChoiceIn
        label="What happens when upset"
        value={distress.action}
        options={actions}
        onChange={(action) => change('distress', { action })}
      />
      <ChoiceIn
        label="How a person comes in when upset"
        value={distress.mode}
        options={modes}
        onChange={(mode) => change('distress', { mode })}
      />
    </TriggerCard>
  )
}

function Valued({ document, change }: PolicyPartProps) {
  const { valuedCustomer } = document
  return (
    <TriggerCard
      title="Is a valued customer"
      section="valuedCustomer"
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
      € (0: the value does not count), or with one of these marks on the account:
      <TiersIn
        label="Marks on the account"
        empty="none"
        value={valuedCustomer.flags}
        onChange={(flags) => change('valuedCustomer', { flags })}
      />
      <ChoiceIn
        label="What happens for valued customers"
        value={valuedCustomer.action}
        options={actions}
        onChange={(action) => change('valuedCustomer', { action })}
      />
      <ChoiceIn
        label="How a person comes in for valued customers"
        value={valuedCustomer.mode}
        options={modes}
        onChange={(mode) => change('valuedCustomer', { mode })}
      />
    </TriggerCard>
  )
}

function Money({ document, change }: PolicyPartProps) {
  const { amounts } = document
  return (
    <TriggerCard
      title="Speaks of much money"
      section="amounts"
      value={amounts}
      onChange={(next) => change('amounts', next)}
    >
      When an amount of at least
      <NumberIn
        label="Least amount in euros"
        value={amounts.minimumCents / 100}
        min={1}
        max={10_000_000}
        onChange={(euros) => change('amounts', { minimumCents: Math.round(euros * 100) })}
      />
      € is to be moved,
      <ChoiceIn
        label="What happens at a large amount"
        value={amounts.action}
        options={actions}
        onChange={(action) => change('amounts', { action })}
      />
      <ChoiceIn
        label="How a person comes in at a large amount"
        value={amounts.mode}
        options={modes}
        onChange={(mode) => change('amounts', { mode })}
      />
    </TriggerCard>
  )
}

function Rise({ document, change }: PolicyPartProps) {
  const { distress } = document
  return (
    <>
      <NumberIn
        label="Messages of falling mood"
        value={distress.riseMessages}
        min={2}
        max={10}
        onChange={(riseMessages) => change('distress', { riseMessages })}
      />
      messages by
      <NumberIn
        label="Fall of the mood"
        value={distress.riseBy}
        min={0.05}
        max={2}
        step={0.05}
        onChange={(riseBy) => change('distress', { riseBy })}
      />
    </>
  )
}

function Worst({ document, change }: PolicyPartProps) {
  const { distress } = document
  return (
    <NumberIn
      label="Sentiment of the worst one"
      value={distress.worst}
      min={-1}
      max={0}
      step={0.05}
      onChange={(worst) => change('distress', { worst })}
    />
  )
}
