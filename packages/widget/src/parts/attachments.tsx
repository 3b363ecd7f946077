import type { WebchatMessage } from '@baton/contract'
import { safeUrl } from '../text/parse.ts'
import { useBubble } from './bubble-context.ts'
import { Icon } from './icon.tsx'
import { OutsideLink } from './rich-text.tsx'

type Item = WebchatMessage['attachments'][number]

export function Attachments({ items }: { items: Item[] }) {
  return items.map((item) => <Attachment key={item.url} item={item} />)
}

/** An address that is none of the web is shown by name and leads nowhere. */
function Attachment({ item }: { item: Item }) {
  const { settings } = useBubble()
  const url = safeUrl(item.url, settings.base)
  return (
    <div class="attachment">
      <Icon name="clip" />
      {url ? <OutsideLink url={url} text={item.name} /> : item.name}
      {item.bytes !== null && <small>{sizeOf(item.bytes, settings.locale)}</small>}
    </div>
  )
}

function sizeOf(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(1, bytes / 1000) / (isLarge ? 1000 : 1))
}
