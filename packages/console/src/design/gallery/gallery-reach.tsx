import { useState } from 'react'
import { ChipsField } from '../../parts/chips-field.tsx'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { CountdownRing } from '../../parts/countdown-ring.tsx'
import { DecisionCard } from '../../parts/decision-card.tsx'
import { DurationIn } from '../../parts/duration-in.tsx'
import { LoadMeter } from '../../parts/load-meter.tsx'
import { OfferCard, OfferGone } from '../../parts/offer-card.tsx'
import { WaitStrip } from '../../parts/wait-strip.tsx'
import { WeekGrid } from '../../parts/week-grid.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { decisions, offers, waits } from './reach-samples.ts'
import { Shelf } from './shelf.tsx'

const nothing = () => undefined
const keys = { accept: 'y', decline: 'x' }

/** What brings a customer to the right person. */
export function GalleryReach({ theme }: { theme: string }) {
  return (
    <>
      <Shelf title="Offered to me">
        <div className="flex w-72 flex-col gap-2">
          {offers.map((offer, at) => (
            <OfferCard
              key={offer.escalation}
              offer={offer}
              keys={at === 0 ? keys : null}
              busy={at > 0}
              onAccept={nothing}
              onDecline={nothing}
            />
          ))}
          <OfferGone says="Jonas Weber took Mia Torres." />
        </div>
        <div className="flex items-center gap-4">
          <CountdownRing from={new Date(0).toISOString()} to={new Date(1).toISOString()} />
          <LoadMeter load={1} capacity={4} />
          <LoadMeter load={5} capacity={4} />
          <WaitStrip items={waits} label={`Waits, ${theme}`} />
        </div>
      </Shelf>
      <Shelf title="Who would get this?">
        {decisions.map((decision) => (
          <DecisionCard key={decision.choosing} decision={decision} queueName={() => 'Billing'} />
        ))}
      </Shelf>
      <PlanFields theme={theme} />
    </>
  )
}

const office = [{ from: '09:00', to: '17:00' }]
const split = [
  { from: '08:00', to: '12:00' },
  { from: '13:00', to: '18:30' },
]

function PlanFields({ theme }: { theme: string }) {
  const [skills, setSkills] = useState(['billing', 'complaints'])
  const [tiers, setTiers] = useState<string[]>([])
  const [week, setWeek] = useState({
    ...{ monday: office, tuesday: split, wednesday: office, thursday: office, friday: office },
    ...{ saturday: [], sunday: [] },
  } as Parameters<typeof WeekGrid>[0]['week'])
  return (
    <Shelf title="Fields of the service plan">
      <ChipsField label={`Skills, ${theme}`} values={skills} onChange={setSkills} empty="any" />
      <ChoiceChips
        label={`Tiers, ${theme}`}
        values={tiers}
        options={[
          { value: 'gold', word: 'gold' },
          { value: 'vip', word: 'vip' },
        ]}
        onChange={setTiers}
        none="every tier"
      />
      <p>
        Within
        <DurationIn label={`Time, ${theme}`} seconds={900} onChange={nothing} />
      </p>
      <ZoneField label={`Zone, ${theme}`} value="Europe/Berlin" onChange={nothing} />
      <ZoneField label={`Wrong zone, ${theme}`} value="Nowhere/Land" onChange={nothing} />
      <WeekGrid week={week} onChange={setWeek} />
    </Shelf>
  )
}
