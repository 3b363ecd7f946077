import type { ReactNode } from 'react'
import { Switch } from '../../design/switch.tsx'
import { NumberIn } from '../../parts/in-sentence.tsx'
import { Page } from '../page.tsx'
import { FindingsAt } from './findings.tsx'
import type { ServicePartProps } from './service-parts.ts'

/** What a waiting customer is told and offered, and what they are asked afterwards. */
export function WaitingPart({ plan, change, may }: ServicePartProps) {
  const { waiting } = plan
  const put = (next: Partial<typeof waiting>) =>
    change((now) => ({ ...now, waiting: { ...now.waiting, ...next } }))
  const number = (label: string, key: NumberKey, min: number, max: number) => (
    <NumberIn
      label={label}
      value={waiting[key]}
      min={min}
      max={max}
      onChange={(value) => put({ [key]: value })}
    />
  )
  return (
    <Page
      title="Waiting"
      says="What customers are told while they wait, what they can choose instead, and what they are asked at the end."
    >
      <FindingsAt place="waiting" />
      <fieldset disabled={!may} className="flex min-w-0 flex-col gap-3">
        <legend className="sr-only">Waiting</legend>
        <Card title="How long">
          The wait is promised as a range, wide enough that
          <NumberIn
            label="Waits inside the promise, in percent"
            value={Math.round(waiting.promiseInside * 100)}
            min={50}
            max={99}
            onChange={(percent) => put({ promiseInside: percent / 100 })}
          />
          of 100 waits lie inside. Where promises were missed, the next ranges are wider by
          themselves.
        </Card>
        <Card title="Updates">
          On channels that cost money or make a telephone ring, at most
          {number('Updates by text in one wait', 'mostUpdatesByText', 0, 20)}
          updates in one wait. In the web chat the place in line is always up to date.
        </Card>
        <Card title="Instead of waiting">
          From
          {number('Minutes of expected wait for alternatives', 'alternativesFromMinutes', 0, 1_440)}
          minutes of expected wait on, a callback and an e-mail are offered beside waiting.
          Callbacks are promised for slots of
          {number('Minutes of a callback slot', 'callbackSlotMinutes', 5, 480)}
          minutes, at most
          {number('Callbacks per agent and slot', 'callbacksPerAgentAndSlot', 1, 20)}
          for each agent on shift.
        </Card>
        <Afterwards survey={waiting.survey} may={may} onChange={(survey) => put({ survey })} />
      </fieldset>
    </Page>
  )
}

type Survey = ServicePartProps['plan']['waiting']['survey']
type AfterwardsProps = { survey: Survey; may: boolean; onChange: (survey: Survey) => void }

function Afterwards({ survey, may, onChange }: AfterwardsProps) {
  return (
    <Card
      title="Afterwards"
      side={
        <Switch
          on={survey.on}
          onChange={(on) => onChange({ ...survey, on })}
          label="Ask customers how it was"
          disabled={!may}
        />
      }
    >
      {survey.on ? (
        <>
          <NumberIn
            label="Minutes until the survey"
            value={survey.afterMinutes}
            min={0}
            max={1_440}
            onChange={(afterMinutes) => onChange({ ...survey, afterMinutes })}
          />
          minutes after a person has closed it, the customer is asked whether they are satisfied and
          whether they had to repeat themselves; never outside the window of the channel.
        </>
      ) : (
        'Nobody is asked how it was.'
      )}
    </Card>
  )
}

type NumberKey =
  | 'alternativesFromMinutes'
  | 'mostUpdatesByText'
  | 'callbackSlotMinutes'
  | 'callbacksPerAgentAndSlot'

function Card({ title, side, children }: { title: string; side?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1 rounded-lg border px-4 py-3" aria-label={title}>
      <div className="flex items-center gap-3">
        <h2 className="flex-1 text-md font-semibold">{title}</h2>
        {side}
      </div>
      <p className="leading-8 text-ink-soft">{children}</p>
    </section>
  )
}
