import type { CriterionView, ScorecardDocument, ScorecardView } from '@baton/contract'
import { scorecardProblems } from '@baton/domain'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { cache } from '../../api/queries.ts'
import { reviews } from '../../api/reviews.ts'
import { Button } from '../../design/button.tsx'
import { NumberIn } from '../../parts/in-sentence.tsx'
import { Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { isAtLeast, useMe } from '../use-me.ts'
import { CriterionFields } from './criterion-fields.tsx'
import { CriterionLine } from './criterion-line.tsx'
import { doing, scorecardQuery } from './review-queries.ts'

/** By what conversations are judged: the assistant and people by one card. Everybody may read it. */
export function ScorecardPart() {
  return (
    <Loaded query={useQuery(scorecardQuery)}>
      {(view) => <Scorecard key={view.version} view={view} />}
    </Loaded>
  )
}

const sinceWords = ({ version, publishedBy, publishedAt }: ScorecardView): string =>
  version === 0
    ? 'The one that Baton starts with.'
    : `Version ${version}, published by ${publishedBy} on ${new Date(publishedAt).toLocaleDateString()}.`

/** Its id must be new: reviews of before mean something else by the old ones. */
function freshId(criteria: readonly CriterionView[]): string {
  for (let number = criteria.length + 1; ; number += 1)
    if (!criteria.some(({ id }) => id === `own_${number}`)) return `own_${number}`
}

const newCriterion: Omit<CriterionView, 'id'> = {
  ...{ name: 'New criterion', says: '', weight: 1, scale: 'three' },
  ...{ appliesTo: ['assistant', 'agent'], critical: false, check: null },
}

const publish = (draft: ScorecardDocument) =>
  void doing(
    async () => cache.setQueryData(scorecardQuery.queryKey, await reviews.publishScorecard(draft)),
    'Published. Reviews that are finished from now on go by it.',
  )

function Scorecard({ view }: { view: ScorecardView }) {
  const may = isAtLeast(useMe(), 'supervisor')
  const [draft, setDraft] = useState<ScorecardDocument>(view.document)
  const [open, setOpen] = useState<string | null>(null)
  const { criteria, passMark } = draft
  const [problem] = scorecardProblems(draft)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(view.document)
  const setCriteria = (next: CriterionView[]) => setDraft({ ...draft, criteria: next })
  const change = (next: CriterionView) =>
    setCriteria(criteria.map((each) => (each.id === next.id ? next : each)))
  const add = () => {
    const id = freshId(criteria)
    setCriteria([...criteria, { ...newCriterion, id }])
    setOpen(id)
  }
  return (
    <Page title="Scorecard" says={sinceWords(view)}>
      <PassMark
        passMark={passMark}
        onChange={may ? (next) => setDraft({ ...draft, passMark: next }) : null}
      />
      <ul className="flex flex-col divide-y rounded-lg border">
        {criteria.map((criterion) =>
          may && open === criterion.id ? (
            <CriterionFields
              key={criterion.id}
              criterion={criterion}
              onChange={change}
              onRemove={() => setCriteria(criteria.filter(({ id }) => id !== criterion.id))}
              onDone={() => setOpen(null)}
            />
          ) : (
            <CriterionLine
              key={criterion.id}
              criterion={criterion}
              onOpen={may ? () => setOpen(criterion.id) : null}
            />
          ),
        )}
      </ul>
      {may && (
        <Button className="self-start" icon={<Plus size={14} />} onClick={add}>
          Add a criterion
        </Button>
      )}
      {isChanged && (
        <UnpublishedBar
          problem={problem?.message}
          onDiscard={() => setDraft(view.document)}
          onPublish={() => publish(draft)}
        />
      )}
    </Page>
  )
}

type BarProps = { problem: string | undefined; onDiscard: () => void; onPublish: () => void }

function UnpublishedBar({ problem, onDiscard, onPublish }: BarProps) {
  return (
    <div className="sticky bottom-4 flex flex-wrap items-center gap-3 rounded-lg border bg-surface px-4 py-2.5 shadow-float">
      <p className="min-w-0 flex-1 text-ink-soft">{problem ?? 'Not published yet.'}</p>
      <Button look="quiet" onClick={onDiscard}>
        Discard
      </Button>
      <Button look="primary" disabled={problem !== undefined} onClick={onPublish}>
        Publish
      </Button>
    </div>
  )
}

type PassMarkProps = { passMark: number; onChange: ((passMark: number) => void) | null }

function PassMark({ passMark, onChange }: PassMarkProps) {
  return (
    <p className="leading-8 text-ink-soft">
      A review is passed from
      {onChange ? (
        <NumberIn
          label="Points from which on a review is passed"
          {...{ value: passMark, min: 0, max: 100 }}
          onChange={onChange}
        />
      ) : (
        ` ${passMark} `
      )}
      points of 100 on. A critical criterion rated worst fails it, whatever the rest is worth.
    </p>
  )
}
