import type { Order } from '../api/types.ts'
import { moneyOf } from './time.ts'

const looks: Record<string, string> = {
  shipped: 'bg-assistant-soft text-assistant',
  processing: 'bg-waiting-soft text-waiting',
  delivered: 'bg-human-soft text-human',
}

export function OrderCard({ order }: { order: Order }) {
  return (
    <div className="flex flex-col gap-1 rounded-md border px-2.5 py-2">
      <p className="flex items-center gap-2">
        <span className="font-medium tabular">#{order.number}</span>
        <span
          className={`rounded-sm px-1.5 text-xs leading-4.5 font-medium ${looks[order.status] ?? 'bg-hover text-ink-soft'}`}
        >
          {order.status}
        </span>
        <span className="flex-1 text-right tabular">
          {moneyOf(order.totalCents, order.currency)}
        </span>
      </p>
      {order.items.map((item) => (
        <p key={item.name} className="truncate text-sm text-ink-soft">
          {item.quantity > 1 ? `${item.quantity} × ` : ''}
          {item.name}
        </p>
      ))}
      <p className="text-sm text-ink-faint tabular">
        {order.placedOn}
        {order.expectedOn && ` · expected ${order.expectedOn}`}
        {order.tracking && (
          <span className="block">
            {order.carrier} {order.tracking}
          </span>
        )}
      </p>
    </div>
  )
}
