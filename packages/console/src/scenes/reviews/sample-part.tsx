import type { SamplePlanDocument, SamplePlanView } from '@baton/contract'
import { type SampleReason, sampleReasons } from '@baton/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { agentsQuery, cache } from '../../api/queries.ts'
import { reviews } from '../../api/reviews.ts'
import { Button } from '../../design/button.tsx'
import { Switch } from '../../design/switch.tsx'
import { NumberIn } from '../../parts/in-sentence.tsx'
import { reasonWords } from '../../parts/review-words.ts'
import { Loaded } from '../loading.tsx'
import { Page, Section } from '../page.tsx'
import { NamedBoxes } from './named-boxes.tsx'
import { doing, refreshReviews, reviewersQuery, sampleQuery } from './review-queries.ts'

/** Which conversations people look at: some by lot, which speak for all, and some for a reason. */
export function SamplePart() {
  return (
    <Page
      title="What is drawn"
      says="Looked at when a conversation is resolved, or nothing was said in it for a day."
    >
      <Loaded query={useQuery(sampleQuery)}>{(view) => <Plan view={view} />}</Loaded>
    </Page>
  )
}

const inPercent = (share: number) => Number((share * 100).toFixed(1))

function Plan({ view }: { view: SamplePlanView }) {
  const [plan, setPlan] = useState(view.document)
  const team = (useQuery(agentsQuery).data?.items ?? []).filter(({ role }) => role === 'agent')
  const isChanged = JSON.stringify(plan) !== JSON.stringify(view.document)
  const change = (next: Partial<SamplePlanDocument>) => setPlan({ ...plan, ...next })
  const save = () =>
    void doing(async () => {
      cache.setQueryData(sampleQuery.queryKey, await reviews.changeSample(plan))
      void cache.invalidateQueries(reviewersQuery)
      refreshReviews()
    }, 'Saved. It counts for what ends from now on.')
  const { ended, byLot: lots, onPurpose } = view.lastWeek
  return (
    <form
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p className="flex items-center gap-3">
        <Switch on={plan.on} onChange={(on) => change({ on })} label="Draw conversations" />
        <span className="text-ink-soft">
          In the last seven days {ended} ended; {lots} were drawn by lot and {onPurpose} for a
          reason.
        </span>
      </p>
      <ByLot plan={plan} change={change} />
      <OnPurpose plan={plan} change={change} />
      <Section title="Who reviews" says="Supervisors do. Name others who may, too.">
        <NamedBoxes
          label="Reviewers beside supervisors"
          named={team}
          chosen={plan.reviewers}
          onChange={(reviewers) => change({ reviewers })}
        />
      </Section>
      {isChanged && (
        <Button type="submit" look="primary" className="self-start">
          Save
        </Button>
      )}
    </form>
  )
}

type PartProps = {
  plan: SamplePlanDocument
  change: (next: Partial<SamplePlanDocument>) => void
}

function ByLot({ plan, change }: PartProps) {
  const byLot = (next: Partial<SamplePlanDocument['byLot']>) =>
    change({ byLot: { ...plan.byLot, ...next } })
  return (
    <Section
      title="By lot"
      says="Nobody can choose whom it falls on: the lot follows from the ids."
    >
      <p className="leading-9 text-ink-soft">
        Draw
        <NumberIn
          label="Conversations of the assistant, in percent"
          {...{ value: inPercent(plan.byLot.assistantShare), min: 0, max: 100, step: 0.1 }}
          onChange={(share) => byLot({ assistantShare: share / 100 })}
        />
        % of the conversations of the assistant and
        <NumberIn
          label="Conversations of people, in percent"
          {...{ value: inPercent(plan.byLot.agentShare), min: 0, max: 100, step: 0.1 }}
          onChange={(share) => byLot({ agentShare: share / 100 })}
        />
        % of those of people; for each of them
        <NumberIn
          label="At least a week"
          {...{ value: plan.byLot.leastPerWeek, min: 0, max: 100 }}
          onChange={(leastPerWeek) => byLot({ leastPerWeek })}
        />
        a week at least, and
        <NumberIn
          label="At most a week"
          {...{ value: plan.byLot.mostPerWeek, min: 0, max: 1_000 }}
          onChange={(mostPerWeek) => byLot({ mostPerWeek })}
        />
        at most.
      </p>
    </Section>
  )
}

function OnPurpose({ plan, change }: PartProps) {
  const { onPurpose } = plan
  const purpose = (next: Partial<typeof onPurpose>) =>
    change({ onPurpose: { ...onPurpose, ...next } })
  const named = sampleReasons.map((id) => ({ id, name: reasonWords[id] }))
  return (
    <Section
      title="For a reason"
      says="Kept apart from the lot: these are not like all the others."
    >
      <NamedBoxes
        label="Reasons"
        named={named}
        chosen={onPurpose.reasons}
        onChange={(reasons) => purpose({ reasons: reasons as SampleReason[] })}
      />
      <p className="leading-9 text-ink-soft">
        Not content is
        <NumberIn
          label="Satisfaction, of 5"
          {...{ value: onPurpose.satisfaction, min: 1, max: 5 }}
          onChange={(satisfaction) => purpose({ satisfaction })}
        />
        of 5 and below; long is a wait of more than
        <NumberIn
          label="Wait, in minutes"
          {...{ value: onPurpose.waitMinutes, min: 1, max: 1_440 }}
          onChange={(waitMinutes) => purpose({ waitMinutes })}
        />
        minutes; new is who joined less than
        <NumberIn
          label="Days on the team"
          {...{ value: onPurpose.newAgentDays, min: 0, max: 365 }}
          onChange={(newAgentDays) => purpose({ newAgentDays })}
        />
        days ago. At most
        <NumberIn
          label="For a reason, at most a week"
          {...{ value: onPurpose.mostPerWeek, min: 0, max: 1_000 }}
          onChange={(mostPerWeek) => purpose({ mostPerWeek })}
        />
        a week for each.
      </p>
    </Section>
  )
}
