import type { ChannelKind } from '@baton/contract'
import { MessageCircle, MessageSquareText, Smartphone } from 'lucide-react'

const channels: Record<ChannelKind, { word: string; icon: typeof MessageCircle }> = {
  webchat: { word: 'Web chat', icon: MessageSquareText },
  sms: { word: 'SMS', icon: Smartphone },
  whatsapp_twilio: { word: 'WhatsApp', icon: MessageCircle },
  whatsapp_cloud: { word: 'WhatsApp', icon: MessageCircle },
}

export const channelWord = (kind: ChannelKind) => channels[kind].word

export function ChannelIcon({ kind, size = 14 }: { kind: ChannelKind; size?: number }) {
  const { icon: Icon, word } = channels[kind]
  return (
    <span title={word} className="inline-flex shrink-0 text-ink-faint">
      <Icon size={size} aria-hidden="true" />
      <span className="sr-only">{word}</span>
    </span>
  )
}
