import type { Attachment } from '@baton/domain'
import type { Account } from '../channel.ts'
import { nameFor } from '../kit/media-name.ts'
import { isTrueAt, textAt } from './json.ts'
import { contactsText, formText, locationText, orderText } from './readable.ts'
import { mediaAddress } from './vendor-address.ts'

/** What was said and what came along. */
export type Content = { text: string; attachments: Attachment[] }

const media = new Set(['image', 'audio', 'video', 'document', 'sticker'])

const texts: Record<string, (message: unknown) => string | null> = {
  text: (message) => textAt(message, 'text', 'body'),
  button: (message) => textAt(message, 'button', 'text') ?? textAt(message, 'button', 'payload'),
  interactive: (message) =>
    replyText(message, 'button_reply') ?? replyText(message, 'list_reply') ?? formText(message),
  location: locationText,
  contacts: contactsText,
  order: orderText,
}

/** The content of a message of a type; what cannot be read is named, so that an agent can ask. */
export function contentOf(type: string, message: unknown, account: Account): Content {
  if (media.has(type)) return mediaContent(type, message, account)
  const read = Object.hasOwn(texts, type) ? texts[type] : undefined
  return { text: read?.(message) ?? unsupported(type, message), attachments: [] }
}

function replyText(message: unknown, kind: string): string | null {
  return textAt(message, 'interactive', kind, 'title') ?? textAt(message, 'interactive', kind, 'id')
}

function mediaContent(type: string, message: unknown, account: Account): Content {
  const text = textAt(message, type, 'caption') ?? ''
  const id = textAt(message, type, 'id')
  if (id === null)
    return { text: [text, unsupported(type, message)].filter(Boolean).join('\n'), attachments: [] }
  const mediaType = textAt(message, type, 'mime_type') ?? 'application/octet-stream'
  const word = isTrueAt(message, type, 'voice') ? 'voice-note' : type
  const name = textAt(message, type, 'filename') ?? nameFor(word, mediaType)
  return { text, attachments: [{ name, mediaType, url: mediaAddress(account, id), bytes: null }] }
}

function unsupported(type: string, message: unknown): string {
  const inner = type === 'unsupported' ? textAt(message, 'unsupported', 'type') : null
  return `[unsupported: ${inner ?? type}]`
}
