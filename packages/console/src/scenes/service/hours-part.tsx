import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { reaching } from '../../api/reaching.ts'
import type { HoursPlan, TeamPlan } from '../../api/reaching-types.ts'
import { Button, IconButton } from '../../design/button.tsx'
import { Switch } from '../../design/switch.tsx'
import { WeekGrid } from '../../parts/week-grid.tsx'
import { hoursOf } from '../../parts/week-times.ts'
import { ZoneField } from '../../parts/zone-field.tsx'
import { Page } from '../page.tsx'
import { FindingsAt, useFindings } from './findings.tsx'
import { Holidays } from './holidays.tsx'
import { freshId, type ServicePartProps, withItem } from './service-parts.ts'
import { TeamState } from './team-state.tsx'

const office = [{ from: '09:00', to: '17:00' }]
const blankHours: HoursPlan = {
  timeZone: 'Europe/Berlin',
  always: false,
  week: {
    ...{ monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
    ...{ saturday: [], sunday: [] },
  },
  holidays: [],
  holidayFeed: null,
}

/** Who works together, and when. */
export function HoursPart({ plan, change, may }: ServicePartProps) {
  const { data } = useQuery({ queryKey: ['service-plan', 'hours'], queryFn: reaching.teamHours })
  const put = (teams: TeamPlan[]) => change((now) => ({ ...now, teams }))
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const add = () =>
    put([
      ...plan.teams,
      { id: freshId('team', plan.teams), name: 'New team', hours: { ...blankHours, timeZone } },
    ])
  return (
    <Page
      title="Teams and hours"
      says="When each team is at work, in the time of its place. Outside these hours customers are told when somebody is back, and can book a callback."
      wide
      actions={
        may && (
          <Button icon={<Plus size={14} />} onClick={add}>
            Add a team
          </Button>
        )
      }
    >
      <fieldset disabled={!may} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">Teams</legend>
        {plan.teams.map((team, at) => (
          <TeamCard
            key={team.id}
            team={team}
            at={at}
            may={may}
            state={data?.teams.find(({ id }) => id === team.id)}
            onChange={(next) => put(withItem(plan.teams, at, next))}
            onRemove={
              plan.teams.length > 1
                ? () => put(plan.teams.filter((_, position) => position !== at))
                : null
            }
          />
        ))}
      </fieldset>
    </Page>
  )
}

type TeamCardProps = {
  team: TeamPlan
  at: number
  may: boolean
  state: Parameters<typeof TeamState>[0]['state']
  onChange: (next: Partial<TeamPlan>) => void
  onRemove: (() => void) | null
}

function TeamCard({ team, at, may, state, onChange, onRemove }: TeamCardProps) {
  const { hours } = team
  const put = (next: Partial<HoursPlan>) => onChange({ hours: { ...hours, ...next } })
  const wrong = useFindings(`teams.${at}`).problems.length > 0
  return (
    <section
      aria-label={`Team ${team.name}`}
      className={`flex flex-col gap-4 rounded-lg border p-4 ${wrong ? 'border-urgent-line' : ''}`}
    >
      <div className="flex flex-wrap items-center gap-3">
        <input
          aria-label="Name of the team"
          value={team.name}
          onChange={(event) => onChange({ name: event.target.value })}
          className="h-8 w-56 rounded-md border border-line-strong bg-surface px-2.5 font-medium text-ink"
        />
        <TeamState state={state} />
        <span className="flex-1" />
        <span className="flex items-center gap-2 text-ink-soft">
          Always at work
          <Switch
            on={hours.always}
            onChange={(always) => put({ always })}
            label={`${team.name} is always at work`}
            disabled={!may}
          />
        </span>
        {onRemove && (
          <IconButton label={`Remove team ${team.name}`} onClick={onRemove}>
            <Trash2 size={14} />
          </IconButton>
        )}
      </div>
      <FindingsAt place={`teams.${at}`} />
      <ZoneField
        label={`Time zone of ${team.name}`}
        value={hours.timeZone}
        onChange={(timeZone) => put({ timeZone })}
      />
      {!hours.always && (
        <>
          <WeekGrid week={hours.week} onChange={(week) => put({ week })} disabled={!may} />
          <p className="text-sm text-ink-faint tabular">{hoursOf(hours.week)} hours a week</p>
          <Holidays team={team.name} hours={hours} onChange={put} />
        </>
      )}
    </section>
  )
}
