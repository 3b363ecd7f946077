import { useState } from 'react'
import type { Resolution, SteerPreview } from '../api/types.ts'
import { Button } from '../design/button.tsx'
import { TextArea } from '../design/field.tsx'

type Known = SteerPreview['known'][number]
type WaysOutProps = {
  known: Known
  chosen: Resolution | null
  onChoose: (resolution: Resolution | null) => void
}

/** An article says otherwise, or the same: what becomes of it is decided before anything is saved. */
export function WaysOut({ known, chosen, onChoose }: WaysOutProps) {
  const [why, setWhy] = useState('')
  const mine = chosen?.article === known.article ? chosen.how : null
  const choose = (how: Resolution['how'], reason = '') =>
    onChoose(
      mine === how && how !== 'keep_both' ? null : { article: known.article, how, why: reason },
    )
  const way = (how: Resolution['how'], word: string) => (
    <Button
      small
      look={mine === how ? 'primary' : 'plain'}
      aria-pressed={mine === how}
      onClick={() => choose(how, why)}
    >
      {word}
    </Button>
  )
  return (
    <fieldset className="mt-2 flex flex-col gap-2">
      <legend className="text-sm font-medium text-ink-soft">
        {known.duplicates ? 'It says the same. What shall happen?' : 'What shall happen to it?'}
      </legend>
      <div className="flex flex-wrap gap-2">
        {known.duplicates && way('merge', 'Add the question to it')}
        {way('replace', 'Replace it')}
        {way('narrow', 'Mine is the narrower case')}
        {way('keep_both', 'Keep both')}
      </div>
      {mine === 'keep_both' && (
        <TextArea
          aria-label="Why both hold"
          placeholder="Why do both hold? Whoever looks after the article reads this."
          rows={2}
          value={why}
          onChange={(event) => {
            setWhy(event.target.value)
            choose('keep_both', event.target.value)
          }}
        />
      )}
    </fieldset>
  )
}
