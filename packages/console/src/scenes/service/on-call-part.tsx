import { Link } from '@tanstack/react-router'
import type { OnCallPlan } from '../../api/reaching-types.ts'
import { Switch } from '../../design/switch.tsx'
import { NumberIn } from '../../parts/in-sentence.tsx'
import { Page, Section } from '../page.tsx'
import { ChainFields } from './chain-fields.tsx'
import { CriteriaFields } from './criteria-fields.tsx'
import { FindingsAt } from './findings.tsx'
import { RotaFields } from './rota-fields.tsx'
import type { ServicePartProps } from './service-parts.ts'

/** The way for emergencies outside hours: what counts as one, who is woken, and how soon somebody calls back. */
export function OnCallPart({ plan, change, may }: ServicePartProps) {
  const { onCall } = plan
  const put = (next: Partial<OnCallPlan>) =>
    change((now) => ({ ...now, onCall: { ...now.onCall, ...next } }))
  return (
    <Page
      title="On call"
      says="The way for emergencies outside hours. Inside hours they go to whoever is there, first of all."
      actions={
        <span className="flex items-center gap-3">
          <Link to="/on-call" className="text-accent underline underline-offset-2">
            Who is on call
          </Link>
          <Switch
            on={onCall.on}
            onChange={(on) => put({ on })}
            label="Wake somebody for emergencies outside hours"
            disabled={!may}
          />
        </span>
      }
    >
      <FindingsAt place="onCall" />
      {onCall.on ? (
        <fieldset disabled={!may} className="flex min-w-0 flex-col gap-6">
          <legend className="sr-only">On call</legend>
          <Section title="What counts" says="Customers read it outside hours, before they choose.">
            <CriteriaFields criteria={onCall.criteria} onChange={(criteria) => put({ criteria })} />
          </Section>
          <Section title="Rota" says="Week after week, in this order.">
            <RotaFields rota={onCall.rota} onChange={(rota) => put({ rota })} />
          </Section>
          <Section
            title="Paging"
            says="Until somebody says that they come; then again from the top."
          >
            <ChainFields chain={onCall.chain} onChange={(chain) => put({ chain })} />
          </Section>
          <p className="leading-8 text-ink-soft">
            Somebody calls back within
            <NumberIn
              label="Guaranteed callback within minutes"
              value={onCall.guaranteeMinutes}
              min={1}
              max={1_440}
              onChange={(guaranteeMinutes) => put({ guaranteeMinutes })}
            />
            minutes for certain.
          </p>
        </fieldset>
      ) : (
        <p className="rounded-lg border px-4 py-3 text-ink-soft">
          Nobody is woken. Outside hours customers are told when the team is back and can book a
          callback.
        </p>
      )}
    </Page>
  )
}
