import type { ModelView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../design/empty.tsx'
import { momentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Page, Rows, Section } from '../page.tsx'
import { ModelBudget } from './model-budget.tsx'
import { costWords, modelQuery } from './model-cost.ts'
import { ModelPriceForm } from './model-price-form.tsx'

const count = new Intl.NumberFormat()

/** Which model thinks, what it costs, and how much it may. */
export function ModelPlace() {
  return (
    <Page
      title="Model"
      says="What thinks for the assistant. Rules and requests for a person never reach it; when it fails, or has cost enough, the built-in mind answers."
    >
      <Loaded query={useQuery(modelQuery)}>
        {(view) => (
          <>
            <p className="font-medium">
              {view.name === 'local' ? 'The built-in mind, without any provider' : view.name}
            </p>
            {view.isSpent && (
              <p role="status" className="text-waiting">
                What a day may cost is used up: until midnight (UTC) the built-in mind answers
                alone.
              </p>
            )}
            {view.name !== 'local' && <ModelPriceForm price={view.price} />}
            {view.name !== 'local' && <ModelBudget view={view} />}
            <Used view={view} />
            <NewestTurns view={view} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Used({ view: { used, price } }: { view: ModelView }) {
  if (used.length === 0)
    return (
      <Empty title="No turn yet" says="What the assistant thinks about appears here, by model." />
    )
  return (
    <Rows>
      {used.map((each) => (
        <li key={each.model} className="flex flex-wrap items-baseline gap-x-6 px-4 py-2.5">
          <span className="min-w-40 flex-1 font-medium">{each.model}</span>
          <span className="text-sm text-ink-soft tabular">
            {count.format(each.turns)} turns in seven days
          </span>
          <span className="text-sm text-ink-soft tabular">
            {count.format(each.tokens)} tokens, {count.format(each.outputTokens)} of them written,{' '}
            {count.format(each.cachedTokens)} kept from before
          </span>
          {price && (
            <span className="text-sm text-ink-soft tabular">{costWords(each.money, price)}</span>
          )}
          <span className="text-sm text-ink-soft tabular">usually {each.medianMs} ms</span>
        </li>
      ))}
    </Rows>
  )
}

/** What each of the newest turns came to, and what it cost. */
function NewestTurns({ view: { newest, price } }: { view: ModelView }) {
  if (newest.length === 0) return null
  return (
    <Section title="Newest turns">
      <Rows>
        {newest.map((turn) => (
          <li
            key={`${turn.conversation} ${turn.at}`}
            className="flex flex-wrap items-baseline gap-x-6 px-4 py-2 text-sm text-ink-soft tabular"
          >
            <Link
              to="/inbox/$view/$conversation"
              params={{ view: 'all', conversation: turn.conversation }}
              className="min-w-40 flex-1 underline underline-offset-2"
            >
              {momentOf(turn.at)}
            </Link>
            <span>{turn.model}</span>
            <span>{turn.proposal.replaceAll('_', ' ')}</span>
            <span>{count.format(turn.tokens)} tokens</span>
            <span>{price ? costWords(turn.money, price) : ''}</span>
            <span>{turn.milliseconds} ms</span>
          </li>
        ))}
      </Rows>
    </Section>
  )
}
