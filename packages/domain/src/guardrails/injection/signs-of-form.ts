import type { Sign } from './sign.ts'

/** Marks that no letter to a shop has: speakers of a prompt, doors for data, orders in disguise. */
export const formSigns: Sign[] = [
  {
    name: 'forges a speaker',
    pattern:
      /<\|?(?:im_start|im_end|system|assistant|endoftext|start_header_id)\|?>|\[\/?(?:inst|system|sys|assistant|admin)\]|<<\/?sys>>|<\/?(?:system|instructions?|prompt|admin)>|#{2,} ?(?:system|instruction|assistant)s? ?[:#]|%%%|(?:^|\n|")\{? ?system ?(?:message|prompt|instruction|override|command)? ?[:>]|begin (?:system|admin|new) (?:prompt|instructions?)/,
    customer: 1.6,
    source: 2,
    unless:
      /(?:^|\n|")\{? ?system ?: ?(?:windows|mac|ios|android|linux|ubuntu|ok|normal|online|offline|\d|ready|version|heating|solar|alarm|stereo|audio|v\d)/,
  },
  {
    name: 'forges a speaker beyond doubt',
    pattern:
      /<\|(?:im_start|im_end|system|endoftext|start_header_id)\|>|\[\/?(?:inst|system)\]|<<\/?sys>>|<\/(?:system|instructions?|prompt)>|\bsystem override\b|\bnew system (?:message|prompt|instruction)/,
    customer: 1.5,
    source: 2,
  },
  {
    name: 'speaks as the system',
    pattern:
      /(?:^|[\n"'[({;,>|.-]) ?system ?(?:prompt|message|note|override|admin)? ?[:\]>] ?(?:please |now )?(?:grant|approve|you|the (?:user|assistant|customer|ai)|override|ignore|disregard|when|if the|from now|give|always|tell|refund|issue|reveal|set|apply|disable|this (?:user|customer))\b/,
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'forges a record of a conversation',
    pattern: /["']role["'] ?: ?["'](?:system|developer|assistant|tool)["']/,
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'carries data away',
    pattern:
      /!\[[^\]]*\]\(\s*https?:\/\/[^)\s]*(?:\?[^)\s]*(?:=\{|=\$|=\[|=<|data|msg|message|conversation|chat|log|q=|c=|d=|email|secret|token|payload)|\{[^}]+\}|\$\{|%7b)[^)]*\)|<img[^>]+src=["']?https?:[^>]*(?:\?[^>]*=|\{)/,
    customer: 3,
    source: 3,
  },
  {
    name: 'sends data away',
    pattern:
      /\b(?:send|post|forward|transmit|upload|exfiltrate|leak|append|email|mail|submit|sende|schicke|leite|envoie|transmets|envia|reenvia|envie|encaminhe|stuur|verstuur)\b[^.!?\n]{0,40}\b(?:conversation|chat|customer'?s?|user'?s?|their|history|data|e-?mail address(?:es)?|passwords?|card|contents?|transcript|kunden\w*|gesprach\w*|daten|donnees|client|datos|cliente|dados|klant\w*|gegevens)\b[^!?\n]{0,60}(?:https?:\/\/|www\.|[\w.]+@[\w.]+)/,
    customer: 1,
    source: 3,
    unless:
      /\b(?:your|an?|the form|ihre?|votre|vos|su|sus|sua|seus|uw)\b[^.!?\n]{0,30}(?:data|contents?|conversation|chat|history|transcript|e-?mail|request|card)/,
  },
  {
    name: 'carries a program',
    pattern:
      /\b(?:code (?:snippet|section|block|excerpt)|snippet|code below|code section)\b[^`]{0,120}(?:```|import )|\b(?:subprocess|os\.system|socket\.socket|requests\.post|pyperclip|psutil|pexpect|wmi\.wmi|win32clipboard)\b/,
    customer: 2,
    source: 3,
  },
]
