const near =
  "today|tonight|tomorrow|tmrw|this (?:morning|afternoon|evening)|right now|immediately|at once|asap|urgent\\w*|(?:in|within) (?:an|one|two|\\d) hours?|overnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d{1,2}:\\d{2}|\\d{1,2}[.:]\\d{2} ?(?:uhr|h)|\\d{1,2} ?[ap]m|heute|morgen(?: früh)?|sofort|dringend|umgehend|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|\\d{1,2} uhr|aujourd'hui|ce soir|demain|immédiatement|au plus vite|urgent|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoy|mañana|ya mismo|cuanto antes|urgente|inmediatamente|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoje|amanhã|imediatamente|quinta|sexta|segunda|terça|quarta|vandaag|vanavond|morgen|meteen|dringend|spoed|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
const must =
  'before|by|until|need|must|have to|has to|deadline|or (?:we|i) (?:have|lose)|leav(?:e|ing)|bis|brauche?n?|muss|müssen|frist|abgabe|avant|dois|doit|devons|faut|antes|tengo que|necesito|plazo|preciso|tenho que|prazo|moet|nodig|uiterlijk|send|schicken|envoyez|manden|stuur|arreglen'
const deadline = new RegExp(
  `(?<!\\p{L})(?:${must})(?!\\p{L})[^.!?]{0,50}(?<!\\p{L})(?:${near})(?!\\p{L})|(?<!\\p{L})(?:${near})(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:${must})(?!\\p{L})`,
  'iu',
)
const standstill =
  /\b(?:losing (?:sales|money|customers)|(?:fails?|failing|broken|down) for (?:all|every|our|\d+)|all (?:of )?our (?:users|customers|staff)|locked out|(?:can't|cannot) (?:work|operate|open|take (?:cards|orders))|blocks? our|down (?:for|since)|standing still|production|stranded|legt .* lahm|steht still|ne (?:peux|pouvons) plus travailler|restaurante lleno|se le acaba|no puedo trabajar|parad[oa]s?|ligt plat|staat stil)\b/i
const danger =
  /(?<!\p{L})(?:on fire|caught fire|(?:full of|smell|coming) smoke|smoke (?:is )?coming|gas leak|smell(?:s|ing)? (?:of )?gas|bleeding|unconscious|can'?t breathe|trapped|electric shock|emergency services|ambulance|oxygen|ventilator|dialysis|pacemaker|sauerstoff|beatmung|oxygène|oxígeno|oxigênio|oxigénio|zuurstof|overdos\w*|es brennt|brennt gerade|raucht|gasgeruch|blutet|bewusstlos|eingeschlossen|notruf|stromschlag|incendie|fumée|fuite de gaz|saigne|inconscient\w*|bloqués? dans|incendio|humo|fuga de gas|sangra|inconsciente|atrapad\w*|pegando fogo|em chamas|vazamento de gás|pres[oa]s? no elevador|er is brand|staat in brand|gaslek|bloedt|bewusteloos|opgesloten|vast in de lift)(?!\p{L})/iu
const calm =
  /\b(?:no (?:rush|hurry)|not urgent|whenever you|take your time|keine eile|nicht eilig|hat zeit|pas (?:pressé|urgent)|sin prisa|no es urgente|no corre prisa|sem pressa|não é urgente|geen haast|niet dringend)\b/i

/** Urgency that stands between the lines: a day that is near, a business that stands still, somebody in danger. */
export function pressedBy(texts: readonly string[], measured: string): string {
  if (texts.some((text) => danger.test(text))) return 'critical'
  if (texts.some((text) => calm.test(text))) return measured === 'normal' ? 'low' : measured
  const isPressed = texts.some((text) => deadline.test(text) || standstill.test(text))
  return isPressed && (measured === 'normal' || measured === 'low') ? 'high' : measured
}
