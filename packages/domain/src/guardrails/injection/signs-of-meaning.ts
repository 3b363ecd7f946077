import { inTurn, meanings, near } from './meanings.ts'
import type { Sign } from './sign.ts'

const {
  maker,
  pretend,
  none,
  closed,
  customers,
  yours,
  rules,
  letGo,
  gone,
  unbound,
  recite,
  brief,
  contact,
  strangers,
  mode,
  order,
} = meanings
const machine =
  '(?:ai|a\\.i\\.|ki|ia|llms?|gpt|chat-?bots?|bots?|(?:language |ai )?models?|assistants?|assistenten?|asistentes?|assistentes?|copilot|sprachmodell\\w*|modelos?|taalmodel\\w*)'
const automatic =
  '(?:(?:automat\\w+|virtual|digital|ai|ki) (?:system\\w*|assistan\\w*|agents?|readers?|replies)|sistemas? (?:automatic\\w*|virtual\\w*|de (?:ia|respuestas?|respostas?))|systemes? automatiques?|automatische[nr]? systeme?\\w*)'
const thisText =
  '(?:this|these|diese[nmrs]?|cette|ce|est[ae]|dies|deze|dit) (?:page|text|article|document|passage|file|record|entry|note|result|seite|artikel|dokument|pagina|texte|articulo|documento|artigo|registro)'
const wordsOwn = `(?:${yours}|company|store|internal|house|official) (?:\\w+ ){0,2}?${rules}`
const anybody =
  "(?:anyone|anybody|any person|any (?:customer|user|client)|everyone|everybody|qualquer (?:pessoa|cliente)|cualquiera|cualquier (?:persona|cliente)|n'importe (?:qui|quel client)|irgend(?:wem|jemand\\w*|eine[msr]?)|iedereen|wie dan ook)"
const holdings =
  '(?:orders?|accounts?|data|records?|purchases|bookings|conversations?|chats?|addresses|pedidos?|contas?|dados|compras|cuentas?|datos|commandes?|comptes?|donnees|bestellung\\w*|konten|daten|bestellingen|gegevens)'

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

const self: Sign[] = [
  {
    name: 'asks what its makers told the assistant',
    pattern: new RegExp(
      `\\b${yours} (?:\\w+ )?${maker}\\b[^.!?\\n]{0,15}\\b(?:told|tell|puts?|gave|give|wrote|write|taught|teach|order(?:ed)?|instruct(?:ed)?|train(?:ed)?|programm?(?:ed)?|hid|hide|forbade|forbids?|set|asked|want|gesagt|gab\\w*|gegeben|verboten|dit|donne\\w*|interdit\\w*|ecrit|dijo|dijeron|dio|dieron|prohib\\w+|escribi\\w+|disse\\w*|deu|deram|proib\\w+|escreve\\w*|zei\\w*|gaf|gaven|verbo\\w+|gezegd)\\b[^.!?\\n]{0,40}\\b(?:you|dir|dich|te|toi|ti|voce|je|jou|conversation|chat|silent|not to|secret|hidden)\\b|\\b(?:hat|haben|a|ont|te ha|te han|heeft|hebben) (?:dir )?${yours}? ?(?:\\w+ )?${maker} (?:dir|te|t'|je|jou) [^.!?\\n]{0,30}\\b(?:gesagt|verboten|aufgetragen|dit|interdit|dicho|prohibido|gezegd|verboden)`,
    ),
    customer: 2.5,
    source: 1.5,
    unless:
      /\b(?:your|ihre?|votre|su|sua|uw) (?:company|firm|firma|entreprise|empresa|bedrijf) (?:has |have )?(?:told|gave|sent|wrote|asked|promised) (?:me|us|my)\b/,
  },
  {
    name: 'calls the rules of the assistant optional',
    pattern: new RegExp(
      `\\b(?:treat|consider|regard|see|take|view|betrachte\\w*|sieh|behandle|considere\\w*|traite\\w*|trata\\w*|trate|beschouw|zie)\\b[^.!?\\n]{0,25}\\b${rules}\\b[^.!?\\n]{0,25}\\b(?:optional\\w*|void|suggestions?|irrelevant|not binding|gone|guidelines only|unverbindlich|aufgehoben|nichtig|facultati\\w+|nulle?s?|opcional\\w*|nul[ao]s?|anulad\\w+|optioneel|ongeldig|vrijblijvend)\\b`,
    ),
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'borrows authority',
    pattern:
      /\b(?:ceo|boss|manager|director|owner|supervisor|team lead|head of \w+|it department|legal department|geschaftsfuhr\w*|vorgesetzt\w*|directeur|direction|responsable|jefe|director\w*|gerente|chefe|baas|leidinggevende)\b[^.!?\n]{0,25}\b(?:said|says|told me|allows?|approved|authori[sz]ed|agreed|okayed|signed off|gesagt|erlaubt|genehmigt|dit|autorise\w*|valide\w*|dijo|dice|autoriz\w+|disse|zei|zegt|goedgekeurd)\b[^.!?\n]{0,30}\b(?:you|this once|du|sie|tu|vous|usted|puedes|voce|je|u)\b/,
    customer: 1.3,
    source: 1,
  },
  {
    name: 'gives the assistant a part to speak',
    pattern:
      /\b(?:answer|respond|reply|speak|talk|write|antworte|sprich|schreib|reponds|parle|responde|habla|contesta|responda|fale|antwoord|spreek|praat)\b (?:\w+ ){0,4}?(?:as|als|comme|como|in the role of)\b (?:an? |ein\w* |un\w* |um |een )?(?:["']\w+["']|\w*(?:bot|gpt|ai)\b|someone|somebody|a character)/,
    customer: 1.5,
    source: 2,
  },
  {
    name: 'speaks of no rules',
    pattern: new RegExp(`\\b${none} (?:\\w+ ){0,2}?${rules}\\b`),
    customer: 1,
    source: 0.5,
    unless:
      /\b(?:there (?:is|are)|i|we|my|our|found|find|see|had|has|got|ich|wir|je|nous|hay) (?:\w+ )?(?:no|kein\w*|pas de|sin|geen)\b/,
  },
  {
    name: 'makes believe that rules are gone',
    pattern: new RegExp(
      `\\b${pretend}\\b[^.!?\\n]{0,45}\\b(?:${none} (?:\\w+ ){0,2}?${rules}|${rules}\\b[^.!?\\n]{0,20}${gone})|\\b(?:forget|vergiss|oublie\\w*|olvida\\w*|esquec\\w+|vergeet)(?: de)? (?:that|dass?|que|dat) (?:you(?:'re| are| have)|du|tu es|eres|tienes|voce|es|je)\\b`,
    ),
    customer: 2.5,
    source: 2.5,
    unless: /\b(?:forget|vergeet|vergiss) that you (?:sent|told|wrote)/,
  },
  {
    name: 'wants rules that are kept inside',
    pattern: new RegExp(
      near(
        recite,
        `${yours} (?:(?:\\w+ ){0,2}?${closed} (?:\\w+ )?${rules}|${rules} (?:\\w+ )?${closed})`,
        40,
      ),
    ),
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'asks who the customers are',
    pattern: new RegExp(
      `\\b(?:which|what other|who (?:else|are)|welche\\w*|wer|quels?|quelles|qui sont|que|cuales|quienes|quais|quem sao|welke|wie zijn)\\b (?:\\w+ ){0,3}?${customers}\\b[^.!?\\n]{0,40}\\b(?:live|ordered|bought|booked|work|wohn\\w*|bestell\\w*|gekauft|habitent|ont (?:commande|achete)|viven|han (?:pedido|comprado)|moram|compraram|wonen|besteld|gekocht)\\b`,
    ),
    customer: 1.5,
    source: 1,
  },
  {
    name: 'asks for a list of names',
    pattern:
      /\b(?:names|namen|noms|nombres|nomes)\b (?:and|und|et|y|e|en) (?:\w+ )?(?:numbers|phone\w*|addresses|e-?mails?|nummern|telefon\w*|adress\w*|mail\w*|numeros|telephones|telefonos|correos|telefones|nummers|telefoon\w*)\b/,
    customer: 1.2,
    source: 1,
    unless: /\b(?:my|our|mein\w*|unser\w*|mes|nos|mis|nuestr\w+|meus|nossos|mijn|onze)\b/,
  },
  {
    name: 'wants what belongs to anybody',
    pattern: new RegExp(
      `\\b${holdings} (?:of|from|by|von|de|d'|van) ${anybody}|\\b${anybody}'s ${holdings}`,
    ),
    customer: 2.5,
    source: 2,
    unless: /\b(?:accept|take|deliver|ship|open to|available|can|could)\b[^.!?\n]{0,30}\bfrom any/,
  },
  {
    name: 'turns on another mode',
    pattern: new RegExp(
      `(?:^|[.!?,;:\\n] ?)(?:please |bitte |por favor |now |jetzt |ahora |agora )?(?:activate|enable|enter|turn on|switch to|start|aktiviere|starte|active|activez|lance|activa|inicia|entra en|ative|inicie|entre no|activeer|start) (?:\\w+ ){0,2}?(?:${mode}[ -]?(?:mode|modus)|(?:mode|modo)(?: de)? ${mode})`,
    ),
    customer: 2.5,
    source: 1.5,
    unless:
      /\b(?:on|in|of) (?:my|the|your|this) (?:\w+ )?(?:device|router|camera|phone|app|lock|tablet|settings)|\b(?:press|tap|then|settings|menu|button)\b/,
  },
]

/** Sources: a text that speaks to the machine which reads it, or of the answer made from it. */
const addressed: Sign[] = [
  {
    name: 'calls a machine by name and orders it',
    pattern: new RegExp(
      `(?:^|[\\n.!?:;"'(\\[>{*=_-] ?|\\b(?:dear|hey|attention|hello|hi|cher|liebe[rs]?|caro|estimad[oa]|beste) )(?:the |an? )?${machine}(?: \\w+){0,2}? ?[,:!] ?(?:(?!(?:can|could|will|would|may|to|is|are|was|does|did|has|cannot|kann|wird|ist|peut|est|puede|es|pode|kan|is)\\b)[\\w']+,? ){0,7}?${order}\\b`,
    ),
    customer: 1,
    source: 2.5,
    unless: /\b(?:assistant|bot|model|ai)s?'?s? ?: ?(?:\d|yes|no|hello|hi|sure|thank)/,
  },
  {
    name: 'gives a note to an automatic reader',
    pattern: new RegExp(
      `\\b(?:for|to|para|pour|fur|an|aan|voor|a|au|aux|al|ao) (?:the |el |los |le |les |das |die |den |o |os |het |de |any |all )?(?:\\w+ ){0,2}?(?:${machine}|${automatic})\\b[^.!?\\n]{0,15}: ?(?:[\\w']+,? ){0,6}?${order}\\b`,
    ),
    customer: 1,
    source: 2.5,
  },
  {
    name: 'says how answers from this text must be',
    pattern: new RegExp(
      `\\b(?:answer\\w*|repl(?:y|ies|ying)|respon\\w+|quot\\w+|summar\\w+|us(?:e|es|ing)|antwort\\w*|repon\\w+|antwoord\\w*|reader|lecteur|leser|lector|leitor|lezer)\\b(?: \\w+){0,2} (?:from|with|to|of|by|on|about|aus|auf|zu|de|a|sobre|uit|op|van) ${thisText}\\b[^.!?\\n]{0,40}\\b(?:must|should|shall|always|never|muss|mussen|immer|doit|doivent|toujours|debe\\w*|siempre|deve\\w*|sempre|moet\\w*|altijd|promets|promete|prometa|versprich|beloof|${order})\\b|\\b(?:when|whenever|if|wenn|quand|cuando|quando|als|wanneer)\\b[^.!?\\n]{0,40}\\b(?:quot\\w*|retriev\\w*|cit\\w+|summari[sz]\\w*|zitier\\w*|citeer\\w*)\\b[^.!?\\n]{0,30}(?:${thisText}|\\bthis\\b|\\bit\\b)[^.!?\\n]{0,30}\\b${order}\\b|\\b(?:when|whenever|if|once|wenn|sobald|quand|si|cuando|quando|se|als|wanneer)\\b ${thisText} (?:\\w+ ){0,2}?(?:used|quoted|cited|retrieved|loaded|consulted|referenced|verwendet|zitiert|genutzt|utilisee?|citee?|usad[oa]|citad[oa]|consultad[oa]|gebruikt|geciteerd)\\b`,
    ),
    customer: 0.5,
    source: 2.5,
    unless: /\b(?:respond|reply|answer)(?:ing)? to this (?:note|email|message|text)\b(?! must)/,
  },
]

export const meaningSigns: Sign[] = [...wanted, ...self, ...addressed]
