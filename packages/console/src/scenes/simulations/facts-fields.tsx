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
  const [order] = facts.orders
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-md font-semibold">What is known of them</h3>
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
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-ink-soft">
        <span className="flex items-center gap-2">
          <Switch label="Verified" on={facts.verified} onChange={(verified) => put({ verified })} />
          Verified
        </span>
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
                onChange={({ target }) =>
                  put({
                    orders: [
                      { ...order, totalCents: Math.round(Number(target.value) * 100) },
                      ...facts.orders.slice(1),
                    ],
                  })
                }
              />
            </span>
            {order.currency}, number {order.number}
          </span>
        )}
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

const newOrder: Facts['orders'][number] = {
  ...{ number: 'T-1001', status: 'delivered', totalCents: 5_000, currency: 'EUR', item: 'Item' },
}
