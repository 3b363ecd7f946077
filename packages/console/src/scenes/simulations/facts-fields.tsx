import { Field, Input, Select } from '../../design/field.tsx'
import { Switch } from '../../design/switch.tsx'
import { ChipsField } from '../../parts/chips-field.tsx'
import type { Facts } from './scenario-start.ts'

type FactsFieldsProps = { facts: Facts; onChange: (facts: Facts) => void }

const channels = [
  ['webchat', 'Web chat'],
  ['sms', 'SMS'],
  ['whatsapp_twilio', 'WhatsApp (Twilio)'],
  ['whatsapp_cloud', 'WhatsApp'],
] as const

/** What the house knows of the customer; nobody real is behind it. */
export function FactsFields({ facts, onChange }: FactsFieldsProps) {
  const put = (next: Partial<Facts>) => onChange({ ...facts, ...next })
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-md font-semibold">What is known of them</h3>
      <WhoFields facts={facts} put={put} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-ink-soft">
        <span className="flex items-center gap-2">
          <Switch label="Verified" on={facts.verified} onChange={(verified) => put({ verified })} />
          Verified
        </span>
        <OrderFields facts={facts} put={put} />
        <span className="flex min-w-60 flex-1 items-center gap-2">
          Marks
          <span className="flex-1">
            <ChipsField
              label="Marks on the account"
              values={facts.flags}
              onChange={(flags) => put({ flags })}
              empty="none"
            />
          </span>
        </span>
      </div>
    </section>
  )
}

type PartProps = { facts: Facts; put: (next: Partial<Facts>) => void }

function WhoFields({ facts, put }: PartProps) {
  return (
    <div className="grid gap-3 two:grid-cols-3">
      <Field label="Channel">
        {(id) => (
          <Select
            id={id}
            value={facts.channel}
            onChange={({ target }) => put({ channel: target.value as Facts['channel'] })}
          >
            {channels.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Tier">
        {(id) => (
          <Input
            id={id}
            required
            value={facts.tier}
            onChange={({ target }) => put({ tier: target.value })}
          />
        )}
      </Field>
      <Field label="Language">
        {(id) => (
          <Input
            id={id}
            maxLength={12}
            value={facts.language ?? ''}
            placeholder="as they write"
            onChange={({ target }) => put({ language: target.value || null })}
          />
        )}
      </Field>
    </div>
  )
}

/** One order can be written here; more of them come in files. */
function OrderFields({ facts, put }: PartProps) {
  const [order, ...others] = facts.orders
  const price = (amount: string) =>
    order &&
    put({ orders: [{ ...order, totalCents: Math.round(Number(amount) * 100) }, ...others] })
  return (
    <>
      <span className="flex items-center gap-2">
        <Switch
          label="Has an order"
          on={order !== undefined}
          onChange={(has) => put({ orders: has ? [newOrder] : [] })}
        />
        Has an order
      </span>
      {order && (
        <span className="flex items-center gap-2">
          of
          <span className="w-28">
            <Input
              type="number"
              aria-label="Amount of the order"
              min={0}
              value={order.totalCents / 100}
              onChange={({ target }) => price(target.value)}
            />
          </span>
          {order.currency}, number {order.number}
        </span>
      )}
    </>
  )
}

const newOrder: Facts['orders'][number] = {
  ...{ number: 'T-1001', status: 'delivered', totalCents: 5_000, currency: 'EUR', item: 'Item' },
}
