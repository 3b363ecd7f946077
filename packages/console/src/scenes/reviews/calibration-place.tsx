import type { CalibrationDetail } from '@baton/contract'
import { criteriaFor } from '@baton/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { reviews } from '../../api/reviews.ts'
import { Button } from '../../design/button.tsx'
import { Field, TextArea } from '../../design/field.tsx'
import { pointsWord, stepWord } from '../../parts/review-words.ts'
import { Loaded } from '../loading.tsx'
import { Page, Section } from '../page.tsx'
import { calibrationQuery, doing, refreshReviews } from './review-queries.ts'

/** What each said, side by side, as soon as all have spoken; where they differ stands first. */
export function CalibrationPlace({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(calibrationQuery(id))}>
      {(detail) => (
        <Page
          title={`${detail.row.subjectName} with ${detail.row.customer}`}
          says={says(detail)}
          wide
        >
          {detail.row.isReady && (
            <>
              <SideBySide detail={detail} />
              <Conclusion key={detail.conclusion} detail={detail} />
            </>
          )}
          <Link
            to="/inbox/$view/$conversation"
            params={{ view: 'all', conversation: detail.row.conversation }}
            className="w-fit text-ink-soft underline underline-offset-2"
          >
            Open the conversation
          </Link>
        </Page>
      )}
    </Loaded>
  )
}

function says({ row, disagreements }: CalibrationDetail): string {
  const open = row.reviewers.filter(({ done }) => !done).map(({ name }) => name)
  if (!row.isReady)
    return `Waits for ${open.join(', ')}. Until then nobody sees what the others say.`
  return disagreements.length === 0
    ? 'All said the same on every criterion.'
    : `They differ on ${disagreements.length} ${disagreements.length === 1 ? 'criterion' : 'criteria'}.`
}

function SideBySide({ detail }: { detail: CalibrationDetail }) {
  const apart = new Set(detail.disagreements)
  const rated = new Set(detail.reviews.flatMap(({ ratings }) => ratings.map((it) => it.criterion)))
  const criteria = criteriaFor(detail.scorecard.document, 'assistant')
    .concat(criteriaFor(detail.scorecard.document, 'agent'))
    .filter((each, at, all) => rated.has(each.id) && all.indexOf(each) === at)
    .sort((one, other) => Number(apart.has(other.id)) - Number(apart.has(one.id)))
  return (
    <div className="overflow-x-auto rounded-lg border">
      <table className="w-full">
        <thead>
          <tr className="border-b text-left">
            <th className="px-4 py-2 font-normal text-ink-faint">Criterion</th>
            {detail.reviews.map(({ review, name, points }) => (
              <th key={review} className="px-4 py-2 font-medium">
                {name}
                <span className="ml-2 font-normal text-ink-faint tabular">
                  {pointsWord(points)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {criteria.map(({ id, name, scale }) => (
            <tr key={id} className={apart.has(id) ? 'bg-waiting-soft' : undefined}>
              <th scope="row" className="px-4 py-2 text-left font-normal">
                {name}
                {apart.has(id) && <span className="block text-sm text-waiting">they differ</span>}
              </th>
              {detail.reviews.map(({ review, ratings }) => {
                const rating = ratings.find(({ criterion }) => criterion === id)
                return (
                  <td key={review} className="px-4 py-2 align-top">
                    {rating ? stepWord(scale, rating.value) : '–'}
                    {rating?.why && (
                      <span className="block text-sm text-ink-soft">{rating.why}</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Conclusion({ detail }: { detail: CalibrationDetail }) {
  const [text, setText] = useState(detail.conclusion ?? '')
  const keep = () =>
    void doing(async () => {
      await reviews.conclude(detail.row.id, text)
      refreshReviews()
    }, 'Kept.')
  return (
    <Section
      title="What was agreed on"
      {...(detail.discussedByName && { says: `Written down by ${detail.discussedByName}.` })}
    >
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <Field label="From now on we rate it so">
          {(id) => (
            <TextArea
              id={id}
              rows={3}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" className="self-start" disabled={text.trim() === ''}>
          Keep it
        </Button>
      </form>
    </Section>
  )
}
