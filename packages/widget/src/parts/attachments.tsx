import type { WebchatMessage } from '@baton/contract'
import { safeUrl } from '../text/parse.ts'
import { drawing } from './drawing.ts'
import { OutsideLink } from './rich-text.tsx'

type Item = WebchatMessage['attachments'][number]

export function Attachments({ items }: { items: Item[] }) {
  return items.map((item) => <Attachment key={item.url} item={item} />)
}

/** An address that is none of the web is shown by name and leads nowhere. */
function Attachment({ item }: { item: Item }) {
  const { settings } = drawing()
  const url = safeUrl(item.url, settings.base)
  return (
    <div class="attachment">
      {url ? <OutsideLink url={url} text={item.name} /> : item.name}
      {item.bytes !== null && <small>{Math.ceil(item.bytes / 1000)} kB</small>}
    </div>
  )
}
