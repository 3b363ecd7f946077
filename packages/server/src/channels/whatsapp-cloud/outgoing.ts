import type { Attachment } from '@baton/domain'
import type { Outgoing } from '../channel.ts'
import { withNumberedChoices } from '../kit/numbered-choices.ts'
import { type ChoiceForm, choiceForm, interactive, maxTextAboveChoices } from './choices.ts'

const maxCaption = 1024
const bsuid = /^[A-Z]{2}\.[0-9A-Za-z]{1,128}$/u

/** The body of a message to Meta. */
export function messageFor(outgoing: Outgoing): object {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipientOf(outgoing.to),
    biz_opaque_callback_data: outgoing.id,
    ...contentFor(outgoing),
  }
}

/** A person known only by Meta's id (BSUID) is named in another field than a phone number. */
function recipientOf(address: string): object {
  return bsuid.test(address) ? { recipient: address } : { to: address.replace(/^\+/u, '') }
}

function contentFor(outgoing: Outgoing): object {
  const form = choiceForm(outgoing.choices)
  if (form === 'buttons' || form === 'list') return choiceContent(form, outgoing)
  return fileContent(outgoing) ?? textContent(outgoing.text, outgoing.attachments)
}

function choiceContent(form: Extract<ChoiceForm, 'buttons' | 'list'>, outgoing: Outgoing): object {
  const text = withLinks(outgoing.text, outgoing.attachments)
  if (text.length <= maxTextAboveChoices) {
    return { type: 'interactive', interactive: interactive(form, text, outgoing.choices) }
  }
  return textContent(withNumberedChoices(text, outgoing.choices), [])
}

/** One file with the text as its caption; null when the text would not fit there. */
function fileContent({ text, attachments }: Outgoing): object | null {
  const [file, ...others] = attachments
  if (file === undefined || !/^https?:\/\//u.test(file.url)) return null
  const type = typeOf(file.mediaType)
  const caption = withLinks(text, others)
  if (caption.length > (type === 'audio' ? 0 : maxCaption)) return null
  return { type, [type]: fileBody(type, file, caption) }
}

function fileBody(type: string, file: Attachment, caption: string): object {
  return {
    link: file.url,
    ...(caption === '' ? {} : { caption }),
    ...(type === 'document' ? { filename: file.name } : {}),
  }
}

function textContent(text: string, attachments: Attachment[]): object {
  return { type: 'text', text: { body: withLinks(text, attachments) } }
}

/** Files that cannot travel in this message are named with their address, so that none is lost. */
function withLinks(text: string, attachments: Attachment[]): string {
  const links = attachments.map(({ name, url }) => `${name}: ${url}`)
  return [text, ...links].filter((line) => line !== '').join('\n')
}

// What WhatsApp shows in place; everything else is a document to download.
const shown: Record<string, string> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'video/mp4': 'video',
  'video/3gpp': 'video',
  'audio/aac': 'audio',
  'audio/amr': 'audio',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/ogg': 'audio',
}

function typeOf(mediaType: string): string {
  const bare = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  return (Object.hasOwn(shown, bare) ? shown[bare] : undefined) ?? 'document'
}
