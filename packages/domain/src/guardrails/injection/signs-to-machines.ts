import type { Sign } from './sign.ts'

const machine =
  "(?:(?:the |any |all |an? |every |our |your |ihr\\w* |die |das |den |alle |l'|la |les |el |os? |as? |een |de |het )?(?:(?:virtual|support|digital|automated|automatic|customer|service|helpful|virtuell\\w*|virtuel\\w*) )?(?:ai|a\\.i\\.|ki|ia|llms?|gpt|chatgpt|chat-?bots?|bots?|language models?|large language models?|ai (?:assistants?|agents?|models?|systems?|tools?|bots?)|assistants?|assistenten?|asistentes?|assistentes?|sprachmodelle?|modeles? de langage|modelos? de (?:lenguaje|linguagem)|taalmodel(?:len)?|ki-(?:assistent\\w*|system\\w*|modell\\w*)|(?:automated|automatic|machine) (?:systems?|readers?|agents?))\\b(?: virtua(?:l|is|les)| virtuels?)?)"

/** Words that speak to the machine behind the desk, which neither articles nor tools have a reason to do. */
const addressing: Sign[] = [
  {
    name: 'speaks to the assistant',
    pattern: new RegExp(
      `\\b(?:notes?|messages?|instructions?|attention|notice|hinweise?|anweisung(?:en)?|achtung|wichtig|nachricht|remarque|consignes?|avis|nota|aviso|atencion|instruccion(?:es)?|mensaje|instruc(?:ao|oes)|mensagem|atencao|opmerking|instructie|let op|bericht|polic(?:y|ies)|reminder|directive|command|update|rule|information|info)\\b[^.!?\\n]{0,25}?\\b(?:to|for|an|fur|pour|a|aux?|para|voor|al|ao|aan)\\b ${machine}`,
    ),
    customer: 1.5,
    source: 3,
    unless:
      /\b(?:for|to) (?:your|our|a|an) (?:own )?(?:ai|chatbots?|bots?|assistants?|virtual assistants?|ai assistants?)\b(?! ?:)|\b(?:privacy|use of|about|our|terms|guide|introduction|documentation)\b[^.!?\n]{0,20}\b(?:to|for) (?:our |the )?(?:ai|chatbot|bot|assistant)\b(?! *:)/,
  },
  {
    name: 'gives an order if a machine reads it',
    pattern: new RegExp(
      `\\b(?:if|when|wenn|falls|si|se|als|since|as|da)\\b (?:you|du|sie|tu|vous|eres|usted es|voce|je|u|tu)?(?:'re| are| bist| sind| es| etes| e| bent)? ?(?:reading this,? )?${machine}(?: (?:reading|processing|reads|processes|reads this|bist|sind|liest|die dit))?`,
    ),
    customer: 1,
    source: 2.5,
    unless:
      /\b(?:if|when|wenn|si|se|als) (?:the |our |your |der |die |das |l'|el |o |de )?(?:\w+ )?(?:ai|bot|chat-?bot|assistants?|assistent\w*|assistant) (?:cannot|can't|can|does|doesn't|is|has|asks|fails|needs|kann|nicht|ne |no |nao |niet|kan|hat)/,
  },
  {
    name: 'orders something of a machine',
    pattern:
      /(?<!(?:tell|ask|to|your|say|with|the|an?) )\b(?:ai|assistant|chat-?bot|llm|bot|language model|ai model|model|ki|ia)\b ?[:,] ?(?:please |now |you )*(?:ignore|disregard|tell|send|from now|do not|don't|always|never|forget|stop|say|reply|answer|give|ask|respond|write|print|output|recommend|forward|call|set|approve|include|mention|act|reveal|sag\w*|antworte|dis|reponds|di|responde|diga|zeg|antwoord)\b|\b(?:the )?(?:ai|assistant|chat-?bot|llm|language model|ai model|bot) (?:should|must|shall|has to|needs to) (?:now |always |never |immediately |instead )*(?:ask|tell|say|give|send|reply|respond|ignore|recommend|approve|refund|grant|reveal|answer|offer|call|collect|promote|insist|claim|disclose|share|provide|print|show|return|output|write|confirm|transfer|send|include|mention)\b|\byour (?:real|actual|true|new|secret|only|primary) (?:task|job|goal|mission|purpose|role|instructions?|objective)\b/,
    customer: 1.2,
    source: 2.5,
    unless:
      /\b(?:assistant|bot|chat-?bot) (?:should|must) (?:answer|reply|respond|ask) (?:within|in|you|for|when)\b/,
  },
  {
    name: 'calls on machines',
    pattern: new RegExp(
      `(?:^|[\\n.!?:"'>\\-] ?)(?:dear |attention:? |hey |hi |ok |listen,? |hello )?${machine} ?(?:,|:|reading|processing|who|that|must|should|shall|please) ?(?:\\w+ )?(?:\\S+ )?`,
    ),
    customer: 1,
    source: 2,
    unless:
      /(?:assistants?|bots?|chat-?bots?|ki|ai|agents?) (?:can|helps?|is|are|will|answers?|cannot|kann|hilft|peut|puede|pode|kan)\b|(?:^|[\n.!?:] ?)(?:assistant|ai|bot)(?: reply| said)?: (?!ignore|disregard|you|tell|send|from|do |always|never|forget)/,
  },
]

/** Words that shape what the assistant will say. */
const shaping: Sign[] = [
  {
    name: 'shapes the answer of the assistant',
    pattern:
      /\b(?:in|to|with|within|into|of|at the (?:end|start|beginning) of|begin|start|end|finish|append|encode|translate|write|provide|rewrite|modify|enhance|augment|render|scramble|reverse|convert|format|give|using|alter|adjust|change|deliver|present|conclude|preface|insert|include|embed) (?:every |each |all |all of )?(?:your|ihre|deine|votre|ta|su|tu|sua|uw|je) (?:own |next |final |entire |whole |first |future )?(?:response|reply|answer|output|elucidation|replies|responses|answers|message|antwort\w*|reponses?|respuestas?|respostas?|antwoord\w*)\b|\b(?:when|before|while|whenever) (?:you )?(?:answer|answering|respond|responding|reply|replying)\b|\byour (?:response|answer|output|reply) (?:must|should|shall|will|has to)\b|\b(?:respond|answer|reply) only (?:with|in)\b|\bwords? in your (?:message|response|answer|reply)|\bbefore you (?:answer|respond|reply)\b|\bin every (?:reply|response|answer)\b/,
    customer: 1,
    source: 3,
    unless:
      /\b(?:include|mention|add|attach|put|write|quote|state|give|send)\b[^.!?\n]{0,60}\b(?:order|number|photos?|pictures?|invoice|receipt|serial|name|ticket|reference|address|details|screenshots?|proof)\b[^.!?\n]{0,40}\byour (?:reply|answer|message|response)|\byour (?:reply|answer|response|message)\b[^.!?\n]{0,20}\b(?:to this|to the|to our|to us)\b|\b(?:save|submit|change|edit|confirm|check) your (?:answer|message|response)s?\b|\bbefore (?:you )?(?:answer(?:ing)?|reply(?:ing)?) (?:the|a|any|calls?)\b/,
  },
  {
    name: 'tells what to say to customers',
    pattern:
      /\b(?:tell|ask|instruct|inform|convince|direct|persuade|urge|encourage|invite|promise|offer|recommend(?: that)?|suggest(?: that)?|suggesting|give|inviting|encouraging|advise|remind) (?:to )?(?:the |every |all |each |any |that )?(?:user|customer|client|reader|visitor|caller|guest|buyer)s?\b|\b(?:fordere?|sage?|bitte|informiere|empfiehl|frag\w*) (?:den|die|dem|der|jeden|allen|alle) kund\w+|\b(?:dis|demande|dites|demandez|offre|propose)[sz]? (?:toujours )?(?:au|aux|a chaque|a tous les) clients?|\b(?:dile|pide|pidele|diga|ofrece|solicita)\b (?:\S+ ){0,3}?(?:al|a los|a cada|a todos los) clientes?|\b(?:diga|peca|ofereca|informe) (?:\S+ ){0,3}?(?:ao|aos|a cada) clientes?|\b(?:zeg|vraag|vertel|geef) (?:\S+ ){0,2}?(?:de|elke|alle|tegen de) klant\w*/,
    customer: 0.3,
    source: 1.2,
    unless:
      /\b(?:inform|advise|remind|ask|tell)\w* (?:the )?(?:customer|user|client)s? (?:service|support|care|team)|\b(?:to|we|will|shall|may|must|should|can|staff|agents?) (?:inform|advise|remind|ask|tell)\b/,
  },
  {
    name: 'makes a rule for what customers ask',
    pattern:
      /\b(?:when|if|whenever) (?:a|an|the|any|some|your) (?:user|customer|client|person|visitor)s? (?:asks?|wants?|says?|mentions?|complains?|requests?)\b[^.!?\n]{0,80}\b(?:you must|must (?:always|never)|never|refuse|deny|lie|always (?:say|tell|answer|claim)|reply with)\b|\b(?:for|to|attention) (?:all )?(?:automated|machine|ai|llm)s? (?:readers?|agents?|systems?|crawlers?|assistants?|models?)\b ?[:,]/,
    customer: 0.5,
    source: 2.5,
    unless:
      /\bwe (?:must|never|always)|\b(?:our|your) (?:team|staff|agents?) (?:must|never|always|will)/,
  },
  {
    name: 'tells what never to say to customers',
    pattern:
      /\b(?:when|if|whenever) (?:a|an|the|any|some|your) (?:user|customer|client|person|visitor)s? (?:asks?|wants?|says?|mentions?|complains?|requests?)\b[^.!?\n]{0,80}\b(?:you must|must always|never|refuse|deny|always (?:say|tell|answer|claim)|reply with|lie)\b|\b(?:never|do not|don't) (?:mention|reveal|disclose|admit|tell (?:the |any )?(?:user|customer)s?)\b|\balways (?:say|claim|answer|tell|reply|respond|state|recommend|promise|offer)\b|\byou (?:must|will|shall) (?:always |never )?(?:tell|say|recommend|refuse|claim|mention|promote|push)\b|\breply only with\b/,
    customer: 0.5,
    source: 1.7,
    unless:
      /\b(?:we|you can|staff|our team|agents?) (?:will )?(?:never|always)|\b(?:never|do not|don't) (?:share|reveal|disclose|tell|mention)\b[^.!?\n]{0,30}\b(?:password|pin|code|otp|card|anyone|anybody|your)\b|\balways (?:answer|tell) (?:truthfully|security|us|the)\b/,
  },
  {
    name: 'wants something risky of customers',
    pattern:
      /\b(?:full|complete|entire)? ?(?:card|credit card|kreditkarten\w*|carte) (?:number|details|nummer|bancaire)\b|\bcvv\b|\b(?:their|his|her|the customer's|users?'?) (?:password|card|pin|login|bank|one-time code|e-?mail address)\b|\b(?:pay|send money|transfer|zahlen|uberweis\w*|payer|virement|pagar|transferir|betalen|overmaken) (?:\S+ ){0,3}?(?:to|at|an|auf|a|para|aan|naar)\b|\bcall \+?\d|\b(?:visit|subscribe|download|install|register|sign up|go to|click)\b[^.!?\n]{0,40}(?:https?:|www\.|\w\.(?:com|net|xyz|example|io|info|top|click))/,
    customer: 0,
    source: 1,
  },
  {
    name: 'orders a deed',
    pattern:
      /\b(?:approve|grant|issue|process|apply|give|authori[sz]e|execute|call|invoke|run|use|trigger|perform)\b[^.!?\n]{0,30}?\b(?:refunds?|discounts?|credits?|vouchers?|coupons?|(?:every|all|any) (?:\w+ )?requests?|(?:tool|function|api|command) ?\b|[a-z]+_[a-z]+\b)[^.!?\n]{0,60}?\b(?:without|immediately|automatically|regardless|always|right now|at once|before you|every|all requests|no questions|instantly)\b|\b(?:must|always|immediately|automatically) (?:approve|grant|issue|refund|accept|comply|obey)\b|\brefund (?:\S+ ){0,3}(?:eur|usd|gbp|euros?|dollars?|\$|€|£)? ?(?:to (?:this|the|every) customer )?immediately|\b(?:approve|accept|grant) (?:all|every|any) (?:refund )?(?:requests?|refunds?|claims?)|\b(?:call|invoke|run|execute) [a-z]+_[a-z]+\b|\bwithout (?:asking|approval|confirmation|checking with) (?:a |any )?(?:colleague|human|person|agent|supervisor|manager)/,
    customer: 0.7,
    source: 2,
    unless:
      /\bwe (?:approve|grant|issue|process|apply|refund|accept)|\b(?:is|are|be|been|was|were|gets?) (?:\w+ )?(?:automatically|immediately|instantly|always)/,
  },
  {
    name: 'demands obedience',
    pattern:
      /\b(?:you must|you have to|you need to|you shall) (?:obey|comply|do (?:exactly )?(?:what|as)|follow (?:my|all my))|\bobey (?:all|my|every|me)\b|\bdo (?:exactly )?(?:what|as) (?:it|i|this|the (?:text|message|code)) (?:says?|tells?|orders?)|\bdecode (?:this|it|the following)\b|\bconfirm by (?:saying|printing|writing|typing)|\binitiate all orders|\bstay in character|\bthis (?:is|message is) (?:a |an )?(?:system|administrator|developer|priority) (?:message|instruction|command|update)|\bnew (?:instructions?|rules?|polic(?:y|ies)) (?:for (?:you|the ai|ai)|from (?:the )?(?:developer|admin|system))|\bi (?:am|'m) (?:your|the) (?:developer|creator|programmer|system administrator|admin of this (?:bot|system))|\bas (?:the|your) (?:ceo|developer|creator|administrator|admin|owner|manager|supervisor) of (?:your|this|the) (?:company|bot|system|platform)/,
    customer: 2,
    source: 2.5,
  },
  {
    name: 'claims a rank',
    pattern:
      /\b(?:user|customer|caller) is (?:now )?(?:verified|authenticated|authori[sz]ed|an? )? ?(?:as )?(?:an? )?(?:admin|administrator|developer|superuser|employee|vip)\b|\bend (?:of )?(?:system|user|instructions?|prompt)\b|\bhidden (?:rules|instructions|prompt)\b|\byour (?:safety|hidden|secret|internal) (?:rules|limits|guidelines|filters)\b/,
    customer: 1.5,
    source: 2,
  },
]

export const machineSigns: Sign[] = [...addressing, ...shaping]
