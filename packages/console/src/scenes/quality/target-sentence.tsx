import { useState } from 'react'
import type { QualitySettings } from '../../api/types.ts'
import { Button } from '../../design/button.tsx'
import { NumberIn } from '../../parts/in-sentence.tsx'
import { changeSettings } from './quality-queries.ts'

const inPercent = (share: number) => Number((share * 100).toFixed(1))

/** How many wrong answers are too many, and how many people look at: a sentence one changes in place. */
export function TargetSentence({ settings }: { settings: QualitySettings }) {
  const [target, setTarget] = useState(inPercent(settings.target))
  const [share, setShare] = useState(inPercent(settings.auditShare))
  const isChanged =
    target !== inPercent(settings.target) || share !== inPercent(settings.auditShare)
  return (
    <form
      className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 leading-8 text-ink-soft"
      onSubmit={(event) => {
        event.preventDefault()
        if (isChanged) void changeSettings({ target: target / 100, auditShare: share / 100 })
      }}
    >
      <p>
        Keep wrong answers under
        <NumberIn
          label="Wrong answers, in percent"
          {...{ value: target, min: 0.1, max: 20, step: 0.1, onChange: setTarget }}
        />
        % of automatic ones; look at
        <NumberIn
          label="Answers to look at, in percent"
          {...{ value: share, min: 0, max: 100, step: 0.1, onChange: setShare }}
        />
        % of them.
      </p>
      {isChanged && (
        <Button type="submit" look="primary" small>
          Save
        </Button>
      )}
    </form>
  )
}
