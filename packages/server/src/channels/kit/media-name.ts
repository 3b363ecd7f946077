const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/amr': 'amr',
  'audio/aac': 'aac',
  'video/mp4': 'mp4',
  'video/3gpp': '3gp',
  'application/pdf': 'pdf',
  'text/vcard': 'vcf',
  'text/x-vcard': 'vcf',
  'text/plain': 'txt',
}

/** The bare media type: `audio/ogg; codecs=opus` is `audio/ogg`. */
export function bareType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

/** A name for a file that came without one. */
export function nameFor(word: string, mediaType: string): string {
  const type = bareType(mediaType)
  const ending = Object.hasOwn(endings, type) ? endings[type] : undefined
  return ending === undefined ? word : `${word}.${ending}`
}
