import type { CalibrationRow, CalibrationView } from '@baton/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Scale } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { useNow } from '../../live/now.ts'
import { shortMomentOf } from '../../parts/time.ts'
import { Loaded } from '../loading.tsx'
import { Page, Rows, Section } from '../page.tsx'
import { AgreementTable, CheckTable } from './agreement-tables.tsx'
import { NewCalibrationDialog } from './new-calibration-dialog.tsx'
import { NothingHere } from './review-lists.tsx'
import { calibrationsQuery } from './review-queries.ts'

/** Do reviewers mean the same by the same words? One conversation, several people, blindly. */
export function CalibrationPart() {
  const [isStarting, setStarting] = useState(false)
  return (
    <Page
      title="Calibration"
      says="Several people review one conversation without seeing each other. Where they differ, the scorecard means different things to them."
      actions={
        <Button look="primary" onClick={() => setStarting(true)}>
          Start a calibration
        </Button>
      }
      wide
    >
      <Loaded query={useQuery(calibrationsQuery)}>{(view) => <Calibrations view={view} />}</Loaded>
      {isStarting && <NewCalibrationDialog onClose={() => setStarting(false)} />}
    </Page>
  )
}

function Calibrations({ view }: { view: CalibrationView }) {
  const { items, agreement, checks } = view
  if (items.length === 0)
    return (
      <NothingHere
        icon={<Scale size={28} strokeWidth={1.5} />}
        title="Nobody has calibrated yet"
        says="Start with one conversation and two reviewers; ten give a figure that means something."
      />
    )
  return (
    <>
      <Rows>
        {items.map((row) => (
          <CalibrationItem key={row.id} row={row} />
        ))}
      </Rows>
      <div className="grid items-start gap-6 three:grid-cols-2">
        <Section
          title="Do reviewers agree?"
          says="Krippendorff’s alpha: 1 is full agreement, 0 is chance. Below 0.67 nothing should rest on it."
        >
          <AgreementTable agreement={agreement} />
        </Section>
        <Section
          title="Do checks agree with people?"
          says="Blindly: reviewers who had not seen what the check found, by Cohen’s kappa."
        >
          <CheckTable checks={checks} />
        </Section>
      </div>
    </>
  )
}

function CalibrationItem({ row }: { row: CalibrationRow }) {
  const now = useNow()
  const open = row.reviewers.filter(({ done }) => !done).map(({ name }) => name)
  return (
    <li>
      <Link
        to="/reviews/{-$part}/{-$review}"
        params={{ part: 'calibration', review: row.id }}
        className="inset-focus flex items-center gap-4 px-4 py-2.5 hover:bg-hover"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">
            {row.subjectName} with {row.customer}
          </span>
          <span className="block truncate text-sm text-ink-soft">
            {row.reviewers.map(({ name }) => name).join(', ')} · {shortMomentOf(row.at, now)}
          </span>
        </span>
        <span className="text-right text-sm text-ink-soft">
          {!row.isReady
            ? `waits for ${open.join(', ')}`
            : row.disagreements === 0
              ? 'all agree'
              : `${row.disagreements} to talk about`}
          {row.discussedAt && <span className="block text-human">talked over</span>}
        </span>
      </Link>
    </li>
  )
}
