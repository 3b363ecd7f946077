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
/** What somebody has coming, and cannot move: with a time in the same message it presses. */
const appointment =
  /(?<!\p{L})(?:exams?|interview|surgery|operation|wedding|funeral|flights?|my train|ferry|visa appointment|court|hearing|audit|payroll|tax return|moving (?:day|out|in)|on call|boarding|check-?in|prüfung|vorstellungsgespräch|op-termin|operiert|hochzeit|beerdigung|(?:mein|unser) (?:flug|zug)|umzug|gerichtstermin|steuererklärung|bereitschaft|examen|entretien d'embauche|opération|mariage|obsèques|mon (?:vol|train)|déménage\p{L}*|audience|déclaration|astreinte|entrevista|cirugía|boda|funeral|mi (?:vuelo|tren)|mudanza|juicio|declaración|hacienda|exame|prova|cirurgia|casamento|enterro|meu (?:voo|trem|comboio)|mudança|audiência|tentamen|sollicitatie|operatie|bruiloft|begrafenis|(?:mijn|onze) (?:vlucht|trein)|verhuiz\p{L}*|rechtszitting|aangifte)(?!\p{L})/iu
const time = new RegExp(
  `(?<!\\p{L})(?:${near}|in \\d+ (?:minutes?|min|hours?|days?|minuten|stunden|tagen|heures?|jours?|minutos|horas|días|dias|uur|dagen)|dans \\d+|en \\d+ (?:minutos|horas|días)|(?:à|at|um|om) \\d{1,2}\\s?h?|\\d{1,2}h\\d{0,2})(?!\\p{L})|\\b\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?(?:jan|feb|mar|m[äa]r|apr|abr|avr|may|mai|mei|jun|jul|juin|juil|aug|ago|août|sep|oct|okt|out|nov|dec|dez|déc|dic)\\p{L}*`,
  'iu',
)
/** A flight that was late is no longer waited for. */
const isOver =
  /compensat|refund|delayed|was (?:late|cancell?ed)|erstatt|entschädig|versp[äa]t|indemni|rembours|en retard|indemniz|reembols|retras|atras|vergoed|vertrag|compensa/i
/** What hurts more with every hour: medicine that ends, nobody gets in or away, a home without heat, money that leaves. */
const consequence =
  /(?<!\p{L})(?:(?:run(?:s|ning)? out|ran out|out) of (?:\p{L}+ ){0,2}(?:medic\p{L}+|pills|tablets|insulin|formula|inhaler)|(?:insulin|medication|medicine|prescription|wheelchair|breast pump|baby formula)|recall|nearly (?:fell|choked|burned|hurt)|almost (?:fell|choked|burned|hurt)|sharp edge|safety (?:team|issue|defect)|stranded|stuck (?:at|in|on|outside)|locked (?:out|in)|standing (?:outside|in the (?:rain|street|cold))|no (?:heating|hot water|power|electricity|water)|without (?:heating|power|water|electricity)|water (?:is )?(?:leaking|pouring|coming)|flood\p{L}*|evict\p{L}*|cut off|shut off|bounce[ds]?|logged into my account|hacked|medikament\p{L}*|tabletten|rollstuhl|rückruf(?:aktion)?|fast (?:gestürzt|erstickt|verbrannt)|gestrandet|ausgesperrt|steh\p{L}* (?:draußen|vor der tür|im regen)|keine? (?:heizung|warmwasser|strom|wasser)|wasser läuft|gesperrt wird|médicament\p{L}*|fauteuil roulant|rappel de produit|coincée?s?|enfermée?s? dehors|(?:garée?|dehors|à la rue)|sans (?:chauffage|électricité|eau|courant)|plus de (?:chauffage|courant)|coupure|medicina|medicación|pastillas|silla de ruedas|varad\p{L}+|encerrad\p{L}+|(?:tirad\p{L}+|parad\p{L}+) en|sin (?:calefacción|luz|agua)|inundación|se le acaban?|remédio\p{L}*|medicação|cadeira de rodas|pres\p{L}+ (?:fora|no|na)|sem (?:aquecimento|luz|água|energia)|alagad\p{L}+|medicijn\p{L}*|rolstoel|gestrand|buitengesloten|geen (?:verwarming|stroom|water|warm water)|afgesloten)(?!\p{L})/iu
const danger =
  /(?<!\p{L})(?:on fire|caught fire|(?:full of|smell|coming) smoke|smoke (?:is )?coming|gas leak|smell(?:s|ing)? (?:of )?gas|bleeding|unconscious|can'?t breathe|trapped|electric shock|emergency services|ambulance|oxygen|ventilator|dialysis|pacemaker|sauerstoff|beatmung|oxygène|oxígeno|oxigênio|oxigénio|zuurstof|overdos\w*|es brennt|brennt gerade|raucht|gasgeruch|blutet|bewusstlos|eingeschlossen|notruf|stromschlag|incendie|fumée|fuite de gaz|saigne|inconscient\w*|bloqués? dans|incendio|humo|fuga de gas|sangra|inconsciente|atrapad\w*|pegando fogo|em chamas|vazamento de gás|pres[oa]s? no elevador|er is brand|staat in brand|gaslek|bloedt|bewusteloos|opgesloten|vast in de lift)(?!\p{L})/iu
const calm =
  /\b(?:no (?:rush|hurry)|not urgent|whenever you|take your time|keine eile|nicht eilig|hat zeit|pas (?:pressé|urgent)|sin prisa|no es urgente|no corre prisa|sem pressa|não é urgente|geen haast|niet dringend)\b/i

/** Urgency that stands between the lines: a day that is near, a business that stands still, a harm that grows, somebody in danger. */
export function pressedBy(texts: readonly string[], measured: string): string {
  if (texts.some((text) => danger.test(text))) return 'critical'
  if (texts.some((text) => calm.test(text))) return measured === 'normal' ? 'low' : measured
  const whole = texts.join('\n')
  const isPressed =
    texts.some((text) => deadline.test(text) || standstill.test(text) || consequence.test(text)) ||
    (appointment.test(whole) && time.test(whole) && !isOver.test(whole))
  return isPressed && (measured === 'normal' || measured === 'low') ? 'high' : measured
}
