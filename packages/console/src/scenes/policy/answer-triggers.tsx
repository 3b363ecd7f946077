import { ChoiceIn, modes, NumberIn } from '../../parts/in-sentence.tsx'
import { Section } from '../page.tsx'
import type { PolicyPartProps } from './policy-part.ts'
import { TriggerCard } from './trigger-card.tsx'

const nothing = { on: true, channels: [], tiers: [] }

export function AnswerTriggers({ document, change }: PolicyPartProps) {
  return (
    <Section title="What the assistant can do">
      <Unsure document={document} change={change} />
      <Circles document={document} change={change} />
      <TriggerCard
        title="Fails"
        section="failure"
        value={nothing}
        onChange={() => undefined}
        always
      >
        When no answer can be made, a person takes over. Customers never meet silence.
      </TriggerCard>
    </Section>
  )
}

function Circles({ document, change }: PolicyPartProps) {
  const { loop } = document
  return (
    <TriggerCard
      title="Goes in circles"
      section="loop"
      value={loop}
      onChange={(next) => change('loop', next)}
    >
      When the same question (alike by
      <NumberIn
        label="Similarity of questions"
        value={loop.similarity}
        min={0}
        max={1}
        step={0.01}
        onChange={(similarity) => change('loop', { similarity })}
      />
      or more) comes back
      <NumberIn
        label="Times the question comes back"
        value={loop.attempts}
        min={1}
        max={3}
        onChange={(attempts) => change('loop', { attempts })}
      />
      times after an answer,
      <NumberIn
        label="Times after an action"
        value={loop.attemptsAfterAction}
        min={1}
        max={3}
        onChange={(attemptsAfterAction) => change('loop', { attemptsAfterAction })}
      />
      after an action or
      <NumberIn
        label="Times after a question back"
        value={loop.attemptsAfterQuestion}
        min={1}
        max={3}
        onChange={(attemptsAfterQuestion) => change('loop', { attemptsAfterQuestion })}
      />
      after a question back, or the customer says that it did not help, or after
      <NumberIn
        label="Most replies in a row"
        value={loop.maxReplies}
        min={2}
        max={50}
        onChange={(maxReplies) => change('loop', { maxReplies })}
      />
      replies in a row,
      <ChoiceIn
        label="How a person comes in at a loop"
        value={loop.mode}
        options={modes}
        onChange={(mode) => change('loop', { mode })}
      />
    </TriggerCard>
  )
}

function Unsure({ document, change }: PolicyPartProps) {
  const { confidence } = document
  return (
    <TriggerCard
      title="Is not sure"
      section="confidence"
      value={confidence}
      onChange={(next) => change('confidence', next)}
    >
      The assistant answers when it is at least
      <NumberIn
        label="Sure enough to answer"
        value={confidence.answerAt}
        min={0}
        max={1}
        step={0.01}
        onChange={(answerAt) => change('confidence', { answerAt })}
      />
      sure. It asks “which of these?” when it is at least
      <NumberIn
        label="Sure enough to ask which"
        value={confidence.clarifyAt}
        min={0}
        max={1}
        step={0.01}
        onChange={(clarifyAt) => change('confidence', { clarifyAt })}
      />
      sure that one of three is right. Below
      <NumberIn
        label="Sure enough to have understood"
        value={confidence.understoodAt}
        min={0}
        max={1}
        step={0.01}
        onChange={(understoodAt) => change('confidence', { understoodAt })}
      />
      it has not understood, and after
      <NumberIn
        label="Times not understood"
        value={confidence.unclear}
        min={1}
        max={5}
        onChange={(unclear) => change('confidence', { unclear })}
      />
      such messages in a row, or whenever it is unsure,
      <ChoiceIn
        label="How a person comes in when unsure"
        value={confidence.mode}
        options={modes}
        onChange={(mode) => change('confidence', { mode })}
      />
    </TriggerCard>
  )
}
