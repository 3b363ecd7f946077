import { Icon } from './icon.tsx'

export function Delivery({ text, isDone }: { text: string; isDone: boolean }) {
  return (
    <div class="delivery">
      <Icon name={isDone ? 'check' : 'clock'} />
      {text}
    </div>
  )
}
