import { MessagesSquare } from 'lucide-react'
import { Empty } from '../../design/empty.tsx'
import { Kbd } from '../../design/kbd.tsx'

export function NothingOpen() {
  return (
    <Empty
      icon={<MessagesSquare size={28} strokeWidth={1.5} />}
      title="Open a conversation"
      says={
        <>
          <Kbd keys="j" /> and <Kbd keys="k" /> walk the list, <Kbd keys="t" /> takes over,{' '}
          <Kbd keys="?" /> shows every key.
        </>
      }
    />
  )
}
