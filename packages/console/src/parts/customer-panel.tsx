import type { ConversationDetail, CustomerView } from '@baton/contract'
import { Link } from '@tanstack/react-router'
import { BadgeCheck, BookOpen, ShieldQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { Avatar } from '../design/avatar.tsx'
import { useNow } from '../live/now.ts'
import { Tier } from './conversation-item.tsx'
import { OrderCard } from './order-card.tsx'
import { momentOf, moneyOf } from './time.ts'

const channelOf: Record<string, string> = {
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  email: 'E-mail',
  phone: 'Phone',
  webchat: 'Web chat',
}

type CustomerPanelProps = { detail: ConversationDetail; onEarlier: (conversation: string) => void }

/** Who this is and what they have with us. */
export function CustomerPanel({ detail, onEarlier }: CustomerPanelProps) {
  const { customer } = detail
  return (
    <div className="flex flex-col gap-5 p-4">
      <Identity customer={customer} />
      <Facts customer={customer} />
      <Part title="Open issues" count={customer.openIssues.length}>
        {customer.openIssues.map((issue) => (
          <p
            key={issue}
            className="rounded-md border border-urgent-line bg-urgent-soft px-2.5 py-1.5 text-urgent"
          >
            {issue}
          </p>
        ))}
      </Part>
      <Part title="Orders" count={customer.orders.length}>
        {customer.orders.map((order) => (
          <OrderCard key={order.number} order={order} />
        ))}
      </Part>
      <Part title="Billing" count={customer.billing.length}>
        {customer.billing.slice(0, 5).map((line) => (
          <p key={line.date + line.description} className="flex gap-2 text-ink-soft tabular">
            <span className="min-w-0 flex-1 truncate" title={line.description}>
              {line.description}
            </span>
            <span className="text-ink">{moneyOf(line.amountCents, customer.currency)}</span>
          </p>
        ))}
      </Part>
      <Knowledge detail={detail} />
      <Part title="Recent activity" count={customer.recentActivity.length}>
        {customer.recentActivity.map((line) => (
          <p key={line} className="text-ink-soft">
            {line}
          </p>
        ))}
      </Part>
      <Part title="Earlier" count={customer.earlier.length}>
        {customer.earlier.map((one) => (
          <button
            key={one.id}
            type="button"
            onClick={() => onEarlier(one.id)}
            className="-mx-2 rounded-md px-2 py-1 text-left hover:bg-hover"
          >
            <span className="block truncate">{one.lastLine}</span>
            <span className="block text-sm text-ink-faint">
              {momentOf(one.lastAt)} · {one.outcome}
            </span>
          </button>
        ))}
      </Part>
    </div>
  )
}

function Identity({ customer }: { customer: CustomerView }) {
  return (
    <header className="flex items-center gap-3">
      <Avatar name={customer.name} size="large" />
      <div className="min-w-0">
        <h2 className="flex items-center gap-2">
          <span className="truncate text-md font-semibold">{customer.name}</span>
          <Tier tier={customer.tier} />
        </h2>
        <p className="flex items-center gap-1 text-sm">
          {customer.verified ? (
            <span className="flex items-center gap-1 text-human">
              <BadgeCheck size={13} aria-hidden="true" /> Verified
            </span>
          ) : (
            <span className="flex items-center gap-1 text-ink-faint">
              <ShieldQuestion size={13} aria-hidden="true" /> Not verified
            </span>
          )}
        </p>
      </div>
    </header>
  )
}

function Facts({ customer }: { customer: CustomerView }) {
  return (
    <dl className="grid grid-cols-[72px_1fr] gap-x-3 gap-y-1">
      {customer.since && <Fact name="Since">{customer.since.slice(0, 4)}</Fact>}
      {customer.lifetimeValueCents > 0 && (
        <Fact name="Value">{moneyOf(customer.lifetimeValueCents, customer.currency)}</Fact>
      )}
      <Fact name="Language">{languageOf(customer.language)}</Fact>
      {customer.timeZone && (
        <Fact name="There now">
          <LocalTime zone={customer.timeZone} />
        </Fact>
      )}
      {customer.identities.map((identity) => (
        <Fact
          key={identity.kind + identity.address}
          name={channelOf[identity.kind] ?? identity.kind}
        >
          {identity.address.replace(/^user:/, '')}
        </Fact>
      ))}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="truncate text-ink-faint">{name}</dt>
      <dd className="truncate tabular" title={typeof children === 'string' ? children : undefined}>
        {children}
      </dd>
    </>
  )
}

function LocalTime({ zone }: { zone: string }) {
  const now = useNow()
  try {
    const format = new Intl.DateTimeFormat(undefined, {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
    })
    return (
      <>
        {format.format(now)} · {zone.split('/').at(-1)?.replaceAll('_', ' ')}
      </>
    )
  } catch {
    return <>{zone}</>
  }
}

function languageOf(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

function Knowledge({ detail }: { detail: ConversationDetail }) {
  const found = detail.package?.knowledge ?? []
  return (
    <Part title="Knowledge found" count={found.length}>
      {found.map((one) => (
        <Link
          key={one.article}
          to="/knowledge/{-$article}"
          params={{ article: one.article }}
          className="-mx-2 flex items-center gap-2 rounded-md px-2 py-1 hover:bg-hover"
        >
          <BookOpen size={13} className="shrink-0 text-ink-faint" aria-hidden="true" />
          <span className="min-w-0 flex-1 truncate">{one.title}</span>
          <span className="text-sm text-ink-faint">
            {one.used ? 'used' : `${Math.round(one.closeness * 100)} %`}
          </span>
        </Link>
      ))}
    </Part>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="text-sm font-medium text-ink-faint">{title}</h3>
      {children}
    </section>
  )
}
