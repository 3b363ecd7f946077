import { inTurn, meanings, near } from './meanings.ts'
import type { Sign } from './sign.ts'

const { yours, rules, letGo, gone, unbound, recite, brief, contact, strangers, mode, order } =
  meanings
const machine =
  '(?:ai|a\\.i\\.|ki|ia|llms?|gpt|chat-?bots?|bots?|(?:language |ai )?models?|assistants?|assistenten?|asistentes?|assistentes?|copilot|sprachmodell\\w*|modelos?|taalmodel\\w*)'
const automatic =
  '(?:(?:automat\\w+|virtual|digital|ai|ki) (?:system\\w*|assistan\\w*|agents?|readers?|replies)|sistemas? (?:automatic\\w*|virtual\\w*|de (?:ia|respuestas?|respostas?))|systemes? automatiques?|automatische[nr]? systeme?\\w*)'
const thisText =
  '(?:this|these|diese[nmrs]?|cette|ce|est[ae]|dies|deze|dit) (?:page|text|article|document|passage|file|record|entry|note|result|seite|artikel|dokument|pagina|texte|articulo|documento|artigo|registro)'
const wordsOwn = `(?:${yours}) (?:\\w+ ){0,2}?${rules}`

/** Customers: what they want of the assistant, by what the words mean together. */
const wanted: Sign[] = [
  {
    name: 'lets the assistant go from its rules',
    pattern: new RegExp(`${inTurn(letGo, wordsOwn, 25)}|${inTurn(wordsOwn, gone, 20)}`),
    customer: 2.5,
    source: 2.5,
    unless:
      /\b(?:can|could|may|should|do|did|if|why|how) (?:i|we) (?:\w+ )?(?:ignore|skip|bypass|override|break|violate)|\b(?:i|we|they|he|she)(?:'d| would| did| do| don't| didn't| can't| cannot)? (?:\w+ )?(?:ignore|skip|bypass|override|break|violate|forget)\b|\b(?:you|drivers?|courier|colleagues?|staff) (?:\w+ )?(?:ignore|break|violate|skip|forget|don't follow|do not follow)\b|\b(?:speed|data|usage|credit|spending|weight|age|daily|card|account|parental|assembly|delivery|care|washing|return|setup)(?:\w+)? (?:limits?|restrictions?|instructions?|rules?|polic)/,
  },
  {
    name: 'wants answers that follow nothing',
    pattern: new RegExp(`\\b${unbound}${rules}\\b`),
    customer: 2,
    source: 2,
    unless:
      /\b(?:i|we|ich|wir|je|nous|yo|eu|ik|wij)\b[^.!?\n]{0,20}\b(?:without|not|sin|sem|sans|ohne|zonder)\b/,
  },
  {
    name: 'wants the brief of the assistant',
    pattern: new RegExp(near(recite, brief, 60)),
    customer: 3,
    source: 2.5,
    unless:
      /\b(?:how|where|wie|wo|comment|ou|como|donde|onde|hoe|waar) (?:do|can|could|kann|konnen|puis-je|peut-on|puedo|posso|kan|find) (?:i|we|ich|wir|ik)?/,
  },
  {
    name: 'wants to reach people who are strangers',
    pattern: new RegExp(near(contact, strangers, 45)),
    customer: 3,
    source: 2,
  },
  {
    name: 'puts the assistant into another mode',
    pattern: new RegExp(
      `\\b(?:you(?:'re| are)|du bist|sie sind|tu es|vous etes|(?:usted )?estas?|voce (?:esta|entrou)|je (?:bent|staat|zit)|u bent|switch|go|enter|wechsle|passe|cambia|mude|schakel) (?:\\w+ ){0,3}?(?:in(?:to)?|im|en|em|a|para|naar|over)\\b (?:\\w+ ){0,2}?(?:${mode}[ -]?(?:mode|modus)|(?:mode|modo)(?: de)? ${mode})`,
    ),
    customer: 2.5,
    source: 2.5,
    unless:
      /\b(?:my|the|mein\w*|mon|ma|mi|meu|minha|mijn) (?:\w+ )?(?:device|router|camera|phone|app|lock|gerat|appareil|dispositivo|aparelho|apparaat)/,
  },
  {
    name: 'invents a machine that always obeys',
    pattern: new RegExp(
      `\\b(?:you(?:'re| are| will be| play)|du bist|tu es|eres|voce e|je bent|call yourself|act as|be)\\b[^.!?\\n]{0,30}\\b${machine}\\b (?:\\w+ )?(?:that|who|which|der|die|das|qui|que)\\b (?:\\w+ )?(?:never|always|can't refuse|obeys?|does everything|ignores?|nie\\w*|immer|ne|jamais|toujours|nunca|siempre|sempre|nooit|altijd|accepts?|approves?)`,
    ),
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'puts words that bind into the mouth of the assistant',
    pattern:
      /\b(?:repeat after me|say (?:exactly|the words|word for word)|end (?:every|each|your) \w+ with|sprich mir nach|wiederhole(?: bitte)? wortlich|repete apres moi|repite (?:conmigo|despues de mi)|repita comigo|zeg mij na)\b[^\n]{0,120}\b(?:refund\w*|vouchers?|free|binding|authori[sz]ed|confirm\w*|agree\w*|erstatt\w*|verbindlich|gutschein\w*|rembours\w*|engage\w*|reembols\w*|vinculante|gratis|terugbetal\w*|bindend)|\b(?:legally binding|no takesies)\b[^\n]{0,40}\b(?:offer|deal|agreement)\b[^\n]{0,20}$/,
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'wants everything approved by nobody else',
    pattern:
      /\b(?:approve|accept|grant|confirm|validate|say yes to|genehmig\w*|bewillig\w*|approuve\w*|valide\w*|accepte\w*|aprueb\w*|acept[ae]\w*|aprove\w*|aceite|keur|accepteer)\b[^.!?\n]{0,40}\b(?:(?:every|all|any|each) (?:\w+ )?(?:request|thing|refund|claim)s?(?: (?:i|that i|of mine|from me))?|everything i|whatever i|alles,? was ich|jede[nrs]? (?:\w+ )?(?:anfrage|wunsch)|tout ce que je|toutes mes|todo lo que|todas mis|tudo o que|todos os meus|alles wat ik)\b/,
    customer: 1.5,
    source: 1.5,
  },
]

/** Sources: a text that speaks to the machine which reads it, or of the answer made from it. */
const addressed: Sign[] = [
  {
    name: 'calls a machine by name and orders it',
    pattern: new RegExp(
      `(?:^|[\\n.!?:;"'(\\[>{*=_-] ?|\\b(?:dear|hey|attention|hello|hi|cher|liebe[rs]?|caro|estimad[oa]|beste) )(?:the |an? )?${machine}(?: \\w+){0,3}? ?[,:!] ?(?:[\\w']+,? ){0,7}?${order}\\b`,
    ),
    customer: 1,
    source: 2.5,
    unless: /\b(?:assistant|bot|model|ai)s?'?s? ?: ?(?:\d|yes|no|hello|hi|sure|thank)/,
  },
  {
    name: 'gives a note to an automatic reader',
    pattern: new RegExp(
      `\\b(?:for|to|para|pour|fur|an|aan|voor|a|au|aux|al|ao) (?:the |el |los |le |les |das |die |den |o |os |het |de |any |all )?(?:${machine}|${automatic})\\b[^.!?\\n]{0,15}: ?(?:[\\w']+,? ){0,6}?${order}\\b`,
    ),
    customer: 1,
    source: 2.5,
  },
  {
    name: 'says how answers from this text must be',
    pattern: new RegExp(
      `\\b(?:answer\\w*|repl(?:y|ies|ying)|respon\\w+|quot\\w+|summar\\w+|us(?:e|es|ing)|antwort\\w*|repon\\w+|antwoord\\w*|reader|lecteur|leser|lector|leitor|lezer)\\b(?: \\w+){0,2} (?:from|with|to|of|by|on|about|aus|auf|zu|de|a|sobre|uit|op|van) ${thisText}\\b[^.!?\\n]{0,40}\\b(?:must|should|shall|always|never|muss|mussen|immer|doit|doivent|toujours|debe\\w*|siempre|deve\\w*|sempre|moet\\w*|altijd|promets|promete|prometa|versprich|beloof|${order})\\b|\\b(?:when|whenever|if|wenn|quand|cuando|quando|als|wanneer)\\b[^.!?\\n]{0,40}\\b(?:quot\\w*|retriev\\w*|cit\\w+|summari[sz]\\w*|zitier\\w*|citeer\\w*)\\b[^.!?\\n]{0,30}(?:${thisText}|\\bthis\\b|\\bit\\b)[^.!?\\n]{0,30}\\b${order}\\b`,
    ),
    customer: 0.5,
    source: 2.5,
    unless: /\b(?:respond|reply|answer)(?:ing)? to this (?:note|email|message|text)\b(?! must)/,
  },
]

export const meaningSigns: Sign[] = [...wanted, ...addressed]
