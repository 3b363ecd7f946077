import type { EndStateView, PlayedStepView } from '@baton/contract'
import { classNames } from '../design/class-names.ts'
import { cameWords, endsWords } from './simulation-words.ts'

type PlayedStepProps = {
  step: PlayedStepView
  number: number
  titles: ReadonlyMap<string, string>
  /** The first that was not as expected. */
  isDifferent: boolean
}

/** The place of a step on its page, so that a failure can lead to it. */
export const stepAnchor = (scenario: string, number: number) => `step-${scenario}-${number}`

/** What the customer said, what was said back, and where that is not what was expected. */
export function PlayedStep({ step, number, titles, isDifferent }: PlayedStepProps) {
  return (
    <div
      className={classNames(
        'flex flex-col gap-1.5 border-l-2 py-1 pl-3',
        isDifferent ? 'border-urgent' : 'border-line-strong',
      )}
    >
      <p className="whitespace-pre-wrap">
        <span className="text-ink-faint tabular">{number}. </span>
        <span className="sr-only">Customer: </span>“{step.says}”
      </p>
      {step.said.length > 0 && (
        <div className="flex flex-col gap-1 rounded-md bg-sunken px-3 py-2 text-ink-soft">
          {step.said.map((text) => (
            <p key={text} className="whitespace-pre-wrap">
              {text}
            </p>
          ))}
          {step.choices.length > 0 && (
            <p className="text-sm text-ink-faint">
              Offered: {step.choices.map(({ label }) => label).join(' · ')}
            </p>
          )}
        </div>
      )}
      {step.problems.length === 0 ? (
        <p className="text-sm text-ink-faint">
          Came: {cameWords(step)}
          {step.why && `. ${step.why}`}
        </p>
      ) : (
        <Difference step={step} titles={titles} />
      )}
    </div>
  )
}

function Difference({ step, titles }: Pick<PlayedStepProps, 'step' | 'titles'>) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1 rounded-md border border-urgent-line bg-urgent-soft px-3 py-2 text-urgent">
      {step.problems.map(({ kind, words, expected }) => (
        <div key={`${kind} ${words}`} className="contents">
          <dt className="font-medium">Expected</dt>
          <dd>{expectedWords(kind, words, expected, titles)}</dd>
        </div>
      ))}
      <dt className="font-medium">Came</dt>
      <dd>
        {cameWords(step)}
        {step.why && `. ${step.why}`}
      </dd>
    </dl>
  )
}

function expectedWords(
  kind: PlayedStepView['problems'][number]['kind'],
  words: string | null,
  expected: readonly EndStateView[],
  titles: ReadonlyMap<string, string>,
): string {
  if (kind === 'said') return `“${words}” is not said`
  if (kind === 'not_said') return `“${words}” is said`
  return endsWords(expected, titles)
}
