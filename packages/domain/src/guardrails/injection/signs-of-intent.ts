import type { Sign } from './sign.ts'

const machine =
  '(?:chat-?bots?|bots?|assistants?|assistenten?|asistentes?|assistentes?|models?|modell\\w*|modelos?|modeles?|ki|ia|ai|sprachmodell\\w*)'
const without = '(?:without|with no|no|ohne|sans|sin|sem|zonder|un(?:restricted|filtered|censored))'
const bounds =
  '(?:filter\\w*|filtros?|filtres?|restric\\w*|restriccion\\w*|limit\\w*|limites?|grenzen|beschrankung\\w*|einschrankung\\w*|regeln|regels|reglas|regras|regles|rules|censor\\w*|zensur|censura|censure|moral\\w*|ethic\\w*|guardrails?)'

/** What attacks want, whatever the words: an assistant without bounds, its instructions, codes, other people's accounts. */
export const intentSigns: Sign[] = [
  {
    name: 'wants an assistant without bounds',
    pattern: new RegExp(
      `\\b${machine}\\b[^.!?\\n]{0,20}\\b${without} (?:\\w+ ){0,2}?${bounds}|\\b(?:disable|turn off|switch off|remove|lift|drop|deactivate|deaktiviere?\\w*|schalte|desactive\\w*|desactiva\\w*|desativ[ae]\\w*|desligue|supprime|enleve|quita|schakel|zet)\\b[^.!?\\n]{0,20}\\b(?:your|ur|deine?\\w*|ihre?\\w*|tes|vos|tus|sus|seus?|suas?|je|jouw) (?:\\w+ ){0,3}?${bounds}|\\b(?:no|without|zero) (?:limits|rules|filters|restrictions)\\b[.!]?$|\\bunrestricted (?:mode|access|answers?)`,
    ),
    customer: 2.5,
    source: 2.5,
    unless:
      /\b(?:usage|speed|data|age|spam|water|air|coffee|oil|photo|search|weight|spending|credit|card|account|parental|daily) (?:filter|limit|restric)/,
  },
  {
    name: 'wants the instructions that the assistant was given',
    pattern:
      /\b(?:instruct\w*|consignes?|instruccion\w*|instruc\w*|instructies|anweisungen|vorgaben|regeln|regles|reglas|regras|regels|rules|guidelines|orders|prompts?)\b[^.!?\n]{0,30}\b(?:you (?:were|have been|got|received|are|must|had) (?:given|told|follow\w*|received|programmed|obey)|given to you|(?:hast|habt) du|du (?:\w+ )?(?:bekommen|erhalten)|(?:t'a|t'ont|vous a|vous ont|on t'a|on vous a|tu as|as-tu) (?:\w+ )?(?:donne\w*|recu\w*|impose\w*)|te (?:dieron|han dado|dio|pusieron)|(?:has|hayas) recibido|(?:voce|tu) recebe\w*|te deram|(?:je|jij|u) (?:\w+ ){0,5}?(?:gekregen|ontvangen|meegekregen))|\b(?:your|deinen|tes|tus|seus|je|jouw) (?:developers?|entwickler\w*|developpeurs?|desarrollador\w*|desenvolvedor\w*|ontwikkelaars?|programmers?|creators?)\b[^.!?\n]{0,40}\b(?:told|said|gave|instruct\w*|secret|gesagt|dit|dijeron|disseram|gezegd|gekregen|not to|allow)/,
    customer: 2.5,
    source: 2,
  },
  {
    name: 'wants secret codes',
    pattern:
      /\b(?:secret|hidden|internal|employees?'?|staff|geheime?\w*|mitarbeiter|secrets?|secret[ao]s?|intern[ao]?s?|cachee?s?|verborgen|personeels)\b ?-?(?:\w+ ){0,2}?(?:discount|promo\w*|voucher|coupon|rabatt|gutschein|remise|reduction|descuento|desconto|korting\w*|cupo\w*)? ?-?(?:codes?|codigos?)\b|\b(?:codes?|codigos?) (?:de (?:descuento|desconto|reduction|promo\w*) )?(?:secret\w*|intern\w*|ocult\w*|cache\w*|geheim\w*)\b|\b(?:mitarbeiterrabatt|personeelskorting)\w*code/,
    customer: 2,
    source: 2,
    unless: /\b(?:my|our|mein\w*|mon|mi|meu|mijn)\b[^.!?\n]{0,12}\b(?:secret|geheim|code)/,
  },
  {
    name: 'wants the accounts of others',
    pattern:
      /\b(?:andere[nrs]? kund\w+|kundenkonten|(?:comptes?|donnees|commandes|adresses|informations?) d'autres (?:clients|utilisateurs)|(?:cuentas?|datos|pedidos|direcciones) de (?:otros|los demas|todos los) (?:clientes|usuarios)|(?:contas?|dados|pedidos|enderecos) de (?:outros|todos os) (?:clientes|usuarios)|(?:accounts?|data|orders?|details|addresses|chats?) (?:of|from|belonging to) (?:other|another|all|different) (?:customers?|users?|people)|(?:other|another|all) (?:customers?|users?)'? (?:accounts?|data|orders?|details|addresses|chats?|e-?mails?)|(?:gegevens|accounts?|bestellingen|adressen) van (?:andere|alle) (?:klanten|gebruikers))\b/,
    customer: 2,
    source: 1.5,
    unless:
      /\b(?:review|rating|opinion|bewertung|avis|opiniones|avaliac|ervaring|wait|complain|same (?:problem|issue)|privacy|safe|protect|secure)\w*/,
  },
  {
    name: 'sets rules for the assistant',
    pattern:
      /\bnew rules? ?[:=]|\b(?:every|each|all) (?:of your )?(?:answer|reply|response|message|sentence)s? (?:must|should|has to|have to|will)\b|\b(?:the |your )?(?:refund|credit|discount|approval) limit (?:is|has been) (?:now |raised |changed |increased )*(?:to )?\d|\byou (?:don't|do not|no longer|won't) need (?:any )?(?:approval|permission|verification|authori[sz]ation|to (?:check|verify|ask|confirm))|\b(?:respond|answer|reply|output|return) (?:only )?(?:in|as) (?:json|xml|yaml|code|base64|binary|hex|python)\b|\bsystem_prompt\b|\bunlock (?:your |the )?(?:admin|developer|hidden|all|full|god|root)\b|\b(?:authori[sz]ation|override|master|bypass|clearance|admin) (?:code|key|level|phrase) ?:?(?: is)? ?[\w-]*\d|\bas of now,? you\b|\bfrom here on,? (?:you|the|your)\b|\byou only (?:say|answer|reply|respond)\b|\b(?:antwortest|repondras|responderas|respondes|antwoord) (?:du |je )?(?:nur noch|ab jetzt|seulement|solo|apenas|alleen)/,
    customer: 2.5,
    source: 2,
    unless:
      /\b(?:my|our) (?:\w+ ){0,2}(?:authori[sz]ation|master|admin|refund|credit) |\b(?:which|correct|right|is it true|is that)\b[^.!]{0,20}\?/,
  },
  {
    name: 'forges an end of the message',
    pattern:
      /\bend of (?:the )?(?:customer|user|system|original|untrusted)? ?(?:message|input|prompt|query|data|text)\b|[-=#*~]{3,} ?(?:end|begin|start|new|system)\b|\bsystem (?:note|message|notice|alert|instruction|update|command) ?:(?=[^\n]{0,120}\b(?:you|your|customers?|users?|assistant|bot|ignore|approve|grant|refund|reveal|say|tell|kund\w+|clients?|clientes?|klant\w*|du|tu|voce|je)\b)|\b(?:hidden|secret|confidential|internal|system|admin|developer) (?:instruction|command|prompt|directive|order)s? ?:/,
    customer: 2.5,
    source: 2.5,
    unless:
      /\bsystem (?:message|alert|notice|update) ?: ?["']?(?:error|low|battery|update|warning|failed|\d)/,
  },
  {
    name: 'wants one answer to everything',
    pattern:
      /\b(?:respond|reply|answer) to (?:every|each|all|any) (?:question|message|customer|user|request)s?\b|\b(?:empfiehl|empfehle?|recommande\w*|recomienda\w*|recomend[ae]\w*|beveel|nenn\w*|sag\w*|dis|di|diga|zeg|promets|prometa|promete|beloof|versprich|reponds|responde|responda|antworte|antwoord|erwahne|mentionne|menciona|mencione|vermeld)\b[^.!?\n]{0,12}\b(?:immer|stets|niemals|nie|toujours|jamais|siempre|nunca|sempre|altijd|nooit|diesen satz|cette phrase|esta frase|deze zin)\b|\b(?:when answering|beim antworten|en repondant|al responder|ao responder|bij het antwoorden|wenn du antwortest|quand tu reponds|cuando respondas|quando responder)\b/,
    customer: 0.5,
    source: 2.5,
    unless: /\b(?:sagen|dire|decir|dizer|zeggen) sie/,
  },
  {
    name: 'claims a rank over the assistant',
    pattern:
      /\b(?:treat me (?:as|like)|consider me|regard me as|behandle mich (?:als|wie)|considere[z]? que je suis|considera que soy|tratame como|trate-me como|considere que (?:eu )?sou|behandel (?:me|mij) als)\b[^.!?\n]{0,40}\b(?:verified|admin\w*|developer|developpeur|desarrollador\w*|desenvolvedor\w*|entwickler\w*|ontwikkelaar|owner|manager|employee|staff|gerente|jefe|chef|directeur|administrad\w*|beheerder|mitarbeiter\w*|trusted|vip)|\byour new (?:owner|master|boss|developer|admin\w*|creator)|\byou(?:'ve| have) been (?:hacked|compromised|taken over|reprogrammed|updated|jailbroken|liberated|freed)|\b(?:voce e|tu es|eres|du bist|je bent|you are) (?:agora |maintenant |ahora |jetzt |nu |now )?(?:o|a|le|la|el|der|die|de|the) (?:gerente|manager|chef|directeur|jefe|administrad\w*|administrateur|beheerder|boss|owner|ceo|director\w*)\b/,
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'imagines a world without rules',
    pattern:
      /\b(?:imagine|pretend|suppose|assume|hypothetically|what if|imagina|finge|supon|supongamos|stell dir vor|angenommen|imaginez|imaginons|suppose[rz]?|imagine que|finja|stel je voor|doe alsof)\b[^.!?\n]{0,40}\b(?:no|not|without|keine?|ohne|pas de|aucune?|sans|no (?:existen|hay|tienes)|sin|nao|sem|geen|zonder)\b[^.!?\n]{0,25}\b(?:rules|polic\w+|guidelines|restrictions|limits|regeln|richtlinien|regles|politiques|limites|reglas|politicas|normas|regras|regels|beleid|grenzen)\b|\bforget (?:that )?you(?:'re| are)\b|\bvergiss,? dass du\b|\boublie que tu\b|\bolvida que (?:eres|tienes)\b|\besqueca que (?:voce|tu|es)\b|\bvergeet dat je (?:een|niet)\b/,
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'wants to know the tools',
    pattern:
      /\b(?:tools?|functions?|apis?|plugins?|endpoints?)\b[^.!?\n]{0,30}\b(?:(?:do |can )?you (?:have access|have available|call|use|access|invoke)|available to you|at your disposal)|\b(?:function|tool|api) (?:names?|schemas?|parameters|definitions?)\b|\b(?:all|every|full) (?:the )?(?:customer|client|user)s? (?:data|records|details|information|e-?mails|addresses|list)\b|\b(?:alle|samtliche) (?:kundendaten|klantgegevens|kundenadressen)|\btoutes les (?:donnees|informations) (?:des )?clients|\btodos (?:los|os) (?:datos|dados) (?:de|dos) (?:los )?clientes/,
    customer: 2.5,
    source: 1.2,
  },
  {
    name: 'ignores what stands above',
    pattern:
      /\b(?:ignore|disregard|forget|skip|drop|set aside|put aside|leave aside|scrap|ignoriere|vergiss|ignore[rz]?|oublie[rz]?|ignora|olvida|esqueca|negeer|vergeet)\b (?:all |everything |das |tout |todo |tudo |alles )?(?:of )?(?:the |that |what(?:'s| is| was) |ce qui precede|lo |o que esta |wat )?(?:above|foregoing|preceding|obige|obenstehende|ci-dessus|precede|anterior|acima|hierboven|bovenstaande)\b(?! (?:message|order|address|e-?mail|mail|question|request))|\b(?:set|put|leave|push) aside (?:everything|all|anything|what) (?:your|the|they|you)|\beverything (?:your company|they|your developers?|you were) (?:told|taught|said)/,
    customer: 2.5,
    source: 2.5,
  },
  {
    name: 'carries a script',
    pattern: /<script\b|\bonerror ?=|javascript:|\bdocument\.cookie\b|<iframe\b/,
    customer: 2.5,
    source: 2,
  },
  {
    name: 'is written for machines alone',
    pattern:
      /\bto the (?:ai|llm|language model|chatbot|assistant|model|bot)\b(?: (?:reading|processing|summari[sz]ing|parsing|handling|answering)\b|,|:)|\b(?:models?|ais?|assistants?|bots?|llms?|chatbots?|agents?) (?:reading|processing|summari[sz]ing|parsing|crawling|that reads?|who reads?) (?:this|the|these)\b|\b(?:ai|llm|bot|assistant|model|gpt|agent)[_-](?:directive|instruction|command|prompt|note|override|task|only)s?\b|\b(?:asistente|assistente|assistent|assistant|ki|ia|ai|bot|chatbot)\b ?[:,] ?(?:[\w']+ ){0,10}?(?:dile|dis-lui|dites|sag ihm|sage|zeg|diga|digale|tell (?:them|him|her|the)|empfiehl|recommande|recomienda|recomende)\b|\b(?:bot|assistant|ai|chatbot)\b,? (?:pls|plz|please|bitte|por favor|svp|aub) \w+/,
    customer: 1,
    source: 2.5,
    unless: /\b(?:our|the|your) (?:assistant|bot|chatbot|ai),? please\b/,
  },
]
