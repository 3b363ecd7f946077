import type { QualityView } from '@baton/contract'
import type { ReactNode } from 'react'
import { intervalWords, percent } from '../../parts/quality-words.ts'

/** The four numbers; a share never without its interval. */
export function Figures({ view }: { view: QualityView }) {
  const { wrongShare, audited, auditedWrong } = view
  return (
    <dl className="grid grid-cols-2 gap-3 three:grid-cols-4">
      <Figure word="Automatic answers" value={view.answered.toLocaleString()}>
        in the last 28 days
      </Figure>
      <Figure
        word="Wrong, by those looked at"
        value={wrongShare ? percent(wrongShare.value) : 'Not known yet'}
      >
        {wrongShare
          ? `${auditedWrong} of ${audited}; ${intervalWords(wrongShare)}`
          : 'nobody has looked at one yet'}
      </Figure>
      <Figure word="Flagged" value={view.flagged.toLocaleString()}>
        by customers or the team
      </Figure>
      <Sureness view={view} />
    </dl>
  )
}

function Sureness({ view: { isPaused, answerAt, clarifyAt } }: { view: QualityView }) {
  return (
    <Figure word="Sure enough to answer" value={isPaused ? 'Never now' : percent(answerAt)}>
      asks back from {percent(clarifyAt)}
    </Figure>
  )
}

type FigureProps = { word: string; value: string; children: ReactNode }

function Figure({ word, value, children }: FigureProps) {
  return (
    <div className="flex flex-col-reverse justify-end rounded-lg border p-5 max-two:p-4">
      <dd className="text-sm text-ink-faint">{children}</dd>
      <dt className="font-medium">{word}</dt>
      <dd className="text-2xl font-semibold tabular max-two:text-xl">{value}</dd>
    </div>
  )
}
