import type { Sign } from './sign.ts'

const orders =
  '(?:instruction|rule|guideline|directive|prompt|programming|training|polic(?:y|ie)|restriction|constraint|safeguard|protocol|order|command|direction|context|filter|ethic|safety|moderation|information|message|conversation|configuration|task)s?'
const discard =
  "(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?(?: about)?|overrid(?:e|ing)|override|bypass(?:ing)?|discard|abandon|erase|dismiss|neglect|unlearn|(?:do not|don't|never|stop) (?:follow(?:ing)?|obey(?:ing)?|listen(?:ing)? to|adher(?:e|ing) to|comply(?:ing)? with)|pretend to have forgotten(?: about)?)"
/** Somebody tells or asks about ignoring instead of ordering it. */
const narrated =
  /\b(?:can|could|should|may|shall|do|did|if|when|that|how|why|to|would|will) (?:i|we) (?:just |simply |safely )?(?:ignore|disregard|forget|override|bypass)|\b(?:i|we|they|he|she)(?: just| always| can| could| will|'ll)? (?:ignore|disregard|forget|override|bypass)|\b(?:you|staff|agents?|drivers?|couriers?) (?:guys |always |just |keep |even |people |simply |can'?t |cannot )*(?:ignore|ignoring|disregard|disregarding|forget|override|bypass)|\b(?:important|safe|okay|ok|wise|bad|dangerous|risky) (?:not )?to (?:ignore|disregard|forget|override|bypass)|\b(?:my|our) (?:previous|prior|earlier|last|above|first|original) /
const harmless =
  /\b(?:delivery|assembly|washing|care|setup|installation|cooking|shipping|dosage|recipe|knitting|travel) (?:instruction|direction|order|information|rule)s?/

/** English: discarding what was told before. */
const discarding: Sign[] = [
  {
    name: 'discards the instructions of the assistant',
    pattern: new RegExp(
      `\\b${discard} (?:\\w+ ){0,3}?(?:all (?:of )?)?(?:your|ur|yours|system|these|any|company|internal|store|corporate|the company'?s?) (?:[\\w-]+ ){0,3}?${orders}\\b`,
    ),
    customer: 3,
    source: 3,
    unless: new RegExp(
      `${narrated.source}|\\b(?:messages?|order|orders) (?:i|we) |\\byour (?:last |previous |e-?mail |reminder )*(?:messages?|order|orders)\\b|\\b(?:these|any) (?:messages?|orders?|polic(?:y|ies))|${harmless.source}`,
    ),
  },
  {
    name: 'discards what was told before',
    pattern: new RegExp(
      `\\b${discard} (?:[\\w']+ ){0,3}?(?:previous(?:ly)?|prior|preceding|above|earlier|foregoing|former|initial|original|existing) (?:[\\w-]+ ){0,3}?${orders}\\b|\\b${discard} (?:all |the |any |other )*${orders} (?:above|before|so far|you (?:got|were|have|had|received|learned)|given|up to now|from before)`,
    ),
    customer: 2.2,
    source: 2.2,
    unless: new RegExp(
      `${narrated.source}|${harmless.source}|(?:previous|prior|earlier|above|original|initial) (?:message|order)\\b|${orders} (?:that )?(?:i|we) (?:sent|gave|wrote|placed|left)`,
    ),
  },
  {
    name: 'discards everything',
    pattern: new RegExp(
      `\\b${discard} (?:(?:absolutely )?all(?: of)?|every|everything|each|any)(?: the| those| these| other| that)? (?:previous|prior|preceding|above|earlier|you|rules|instructions|guidelines|restrictions|policies|safety)|\\b${discard} everything (?:above|before|you|that)|(?:^|["':;,.(\\[{>-]) ?(?:please )?${discard} (?:previous|prior|above|preceding) (?:instruction|rule|order|prompt|command|direction)s|\\b${discard} (?:all |the |any )*rules you|\\b${discard} (?:the )?(?:previously|earlier) given`,
    ),
    customer: 1,
    source: 1.5,
    unless: narrated,
  },
  {
    name: 'orders to override',
    pattern:
      /\b(?:system|admin(?:istrator)?|policy|safety|security|developer|priority|instruction) override\b|\boverride (?:code|your|all|the (?:safety|system|security|polic|rules))|\bhereby (?:override|order|authori[sz]e|command|instruct|grant)/,
    customer: 2,
    source: 2.5,
    unless: new RegExp(
      `${narrated.source}|\\b(?:will|would|to|may|can|could|it|that|which|changes?|settings?|also) override`,
    ),
  },
]

/** English: being somebody else, without rules. */
const acting: Sign[] = [
  {
    name: 'gives the assistant another role',
    pattern:
      /\byou(?:'re| are) (?:now|no longer|hereby|from now on|being turned|going to (?:act|be|pretend|play))\b|\bfrom (?:now on|this (?:point|moment) (?:on|forward)|here on|now)[, ]+(?:on )?(?:you|your|u)\b|\byou will (?:now )?(?:be called|act as|play|pretend|become|simulate)\b|\byou (?:must|shall|should|will) (?:now )?(?:act|behave|respond|reply|speak|roleplay) (?:as|like)\b/,
    customer: 2,
    source: 3,
    unless:
      /\byou(?:'re| are) (?:now|no longer) (?:connected|subscribed|logged|signed|registered|ready|able|enrolled|a member|in (?:the )?(?:queue|line)|eligible|required|entitled|protected|charged|using|on|at|the owner|covered|up|all set|done|offering|selling|accepting|shipping|open|closed|charging|asking|telling|saying|going to (?:receive|need|get|see)|allowed|responsible|being (?:charged|billed|redirected|transferred|asked)|in stock|available|doing|making|part of|the)|\bfrom now on[, ]+(?:you (?:can|need|have|will (?:receive|get|find|be able))|your (?:order|invoice|bill|parcel|account|device|subscription|deliver))/,
  },
  {
    name: 'asks the assistant to pretend',
    pattern:
      /\b(?:pretend|act|behave|respond|answer|reply|roleplay|role-play|simulate|imagine|play) (?:to be |to have |that |as if |as though |like |as |being |the role of )*(?:you(?:'re| are| were| have| had| do| can)?|an?|the|if|my)\b/,
    customer: 1,
    source: 1.5,
    unless:
      /\b(?:act|acts|acting) as (?:a|an|the) (?:barrier|backup|guarantor|filter|buffer|bridge|shield|lock|seal|guide|reminder|proof|receipt|hub|router|repeater|hotspot)/,
  },
  {
    name: 'frees the assistant of its rules',
    pattern:
      /\b(?:no|without|free (?:of|from)|zero|any|beyond|lift(?:ed)? (?:all|any|your)) (?:any |all |your |its |ethical |moral |safety |content |more |normal |the )*(?:restrictions?|limits|limitations?|guidelines|rules|filters?|censorship|moderation|ethics|constraints|boundaries|safeguards|polic(?:y|ies))\b|\b(?:unrestricted|unfiltered|uncensored|jailbroken|unchained|unlimited|rogue) (?:ai|assistant|model|mode|bot|chatbot|language)|\bdo(?:es)? anything now\b|\bnever refuse|\bpolic(?:y|ies) (?:do(?:es)?n't|do(?:es)? not) apply|\bnot (?:bound|limited|restricted) by|\bdoes not follow any rules|\bzero moderation|\boverride the restrictions|\bexceptional freedom|\bdisregard ethical/,
    customer: 1.5,
    source: 2,
  },
  {
    name: 'tells the assistant who it is',
    pattern:
      /(?:^|[.!?:\n"'] ?)(?:and |now )?you are (?:an? |my |the |in fact )(?:[\w-]+ ){0,4}?(?:assistant|ai|bot|agent|model|chatbot|employee|friend|admin(?:istrator)?|expert|hacker|pirate|character|guidebook)\b|\byou(?:'re| are) my (?:friend|grandma|buddy|employee|slave)|\blet'?s (?:role-?play|play a (?:little )?game|pretend|imagine)|\b(?:as|being) (?:dan|freebot|the admin|a pirate|an unrestricted)\b|\byou(?:'re| are) (?:[A-Za-z]*bot|gpt\w*)\b/,
    customer: 1.6,
    source: 2,
    unless:
      /\byou are an? (?:great|good|terrible|bad|useless|wonderful|lovely|very|really|nice|kind|helpful (?:person|agent|bot)(?! who))\b(?! (?:\w+ )?(?:who|that))/,
  },
  {
    name: 'wants checks to be skipped',
    pattern:
      /\b(?:skip|drop|bypass|disable|turn off|leave out|omit|ignore|forgo|waive|without|no need for|no)\b (?:the |any |all |my |further )?(?:identity |id |security |manager |human |agent |safety )*(?:verification|checks?|approval|authentication|confirmation)(?: needed| required| necessary)?\b|\b(?:always|automatically|unconditionally) (?:approves?|grants?|says? yes|agrees?|refunds?)\b|\b(?:don'?t|do not|no need to|without) (?:ask(?:ing)?|check(?:ing)?|verify(?:ing)?) (?:with )?(?:anyone|anybody|a (?:human|manager|supervisor|colleague|person)|first)\b|\bapprove (?:mine|it|this|my \w+)(?: \w+)? (?:now|immediately|anyway|without)/,
    customer: 1.2,
    source: 1.5,
    unless:
      /\b(?:can|could|how (?:do|can)|may) (?:i|we)\b|\b(?:received|got|get|there (?:is|was)|have) no\b|\bno (?:order )?confirmation\b/,
  },
  {
    name: 'says the assistant has no rules',
    pattern:
      /\byou (?:have|had|follow|obey|know|need|got) no (?:\w+ )?(?:rules|guidelines|limits|restrictions|limitations|policies|ethics|boundaries|filters)|\byou(?:'re| are) (?:not bound|free (?:from|of) (?:all|any|your|the)|unrestricted|uncensored)/,
    customer: 1.5,
    source: 1.5,
  },
  {
    name: 'names a jailbreak',
    pattern:
      /\b(?:you(?:'re| are)(?: now| special agent| being turned on| going to be)?|called|as|be|act as|become|special \w+|turned on|turn on|enter|enable|activate|switch to|in) (?:dan|apophis|evilbot|developer mode|jailbreak(?: mode)?|god mode|dan mode|debug mode|maintenance mode|sudo mode|admin mode|unrestricted mode)\b|\bdan (?:can|mode|is)\b|^dan,|\bdo anything now\b|\bjailbr(?:eak|oken) (?:mode|yourself|prompt)|\b(?:developer|dan|god|jailbreak|sudo|admin) mode (?:you|enabled|activated|on|has|means)/,
    customer: 2.5,
    source: 3,
    unless:
      /\bdan (?:is|can) (?:my|the|a|not|here|help|come|call|you)\b|\b(?:is there|how (?:do|can|to)|where|can i|i (?:want|need|can|cannot|can't|tried)|turn on|tap|press|go to|settings)\b[^.?!]*\b(?:developer|debug|maintenance|admin|god) mode|\b(?:developer|debug|maintenance|admin) mode (?:on|in) (?:my|the|your|this|a)\b|\bto (?:enable|activate|enter|switch to|turn on) (?:the )?(?:developer|debug|maintenance|admin) mode/,
  },
]

/** English: telling what is kept inside. */
const revealing: Sign[] = [
  {
    name: 'asks for the instructions of the assistant',
    pattern:
      /\b(?:reveal|show|print|repeat|output|display|tell|what(?:'s| is| are| was| were| does| do| did)|give|write|leak|dump|list|expose|share|summari[sz]e|translate|recite|paste|copy|return|spell|describe|disclose|send|provide|confirm)\b[^.?!\n]{0,60}?(?:\b(?:your|the|ur|its|all) (?:[\w-]+ ){0,3}?(?:(?:system|initial|hidden|secret|original|internal|starting|base|developer|confidential) (?:prompt|instruction|rule|guideline|note|configuration)s?|(?:system|developer|hidden) messages?)|\b(?:your|ur) (?:exact |full |own |entire |complete |current )?(?:prompt|instructions|guidelines|programming|directives|configuration|system message)\b|\bsystem prompt\b|\binternal prompt\b|\bhidden (?:rules|instructions|prompt)\b|\b(?:text|words|everything|instructions|content|sentences|paragraphs?|lines?|message) (?:written |given |that (?:is|are|was|were|come|came) )?(?:above|before this)|\babove (?:instructions|prompt|text)|\b(?:previous|prior|initial) (?:instructions|prompt)|\binstructions (?:given|so far|you (?:were|got|have|received)|formatted|as (?:python|code|a list))|\ball (?:of )?(?:the |your )?(?:other |above )?instructions\b|\binternal notes\b|\bcontext window\b|\bhidden messages?\b|\byour (?:full |entire |whole )?(?:context|memory|initialization)\b)/,
    customer: 3,
    source: 3,
    unless:
      /\b(?:your|the) (?:[\w-]+ ){0,2}?(?:rules|instructions|guidelines|polic(?:y|ies)|configuration|settings?) (?:for|on|about|regarding|around|concerning|when|if|to|of|say)\b|\bhow (?:to|do|can)\b[^.?!]*(?:reveal|show|print|display|share|translate)|\b(?:your|the) (?:(?:assembly|care|return|shipping|washing|cooking|setup|printed|initial|original|first|starting|base|current|previous) )+(?:instructions|guidelines|polic|price|order|message|setting|configuration|note)|\btold me|\byour instructions (?:were|are|was|did|do|didn't|don't|aren't) |system prompt(?:ed|s)?\b[^.?!]*\b(?:me|asked|screen|terminal|appears|shows|window)/,
  },
  {
    name: 'repeats word for word',
    pattern:
      /\b(?:word for word|verbatim|starting with ['"]?you are|begin(?:ning)? with ['"]?you are|as python|in (?:a )?(?:code ?block|bullet(?:s| points| list)?)|before this (?:message|conversation)|text above|above this|in bytes)\b/,
    customer: 0.8,
    source: 1,
  },
  {
    name: 'asks for what belongs to other customers',
    pattern:
      /\b(?:show|list|give|reveal|tell|send|dump|export|print|display|look up|share|read)\b[^.?!\n]{0,50}?\b(?:(?:(?:other|another|all|last|previous|every|different|any other|random|next|someone else's)(?: \w+)? (?:customers?|users?|clients?|guests?|patients?)'?(?:s'?)?(?: (?:\w+ ){0,2}?(?:data|names?|e-?mails?|address(?:es)?|details?|orders?|phone\w*|numbers?|records?|info\w*|accounts?|history|conversations?|cards?)|(?= who| and their|['"?.!]*$))|(?:data|names?|e-?mails?|address(?:es)?|details?|orders?|phone\w*|records?|info\w*|accounts?|conversations?|list) (?:of|for|from) (?:\w+ )?(?:other|another|all|the last|previous|every|any other) (?:\w+ )?(?:customers?|users?|clients?|guests?))|(?:customer|user|person|client) (?:before|after) me|(?:customer|user|client|order)s? (?:database|list|records)|(?:your|whole|entire) database\b)/,
    customer: 3,
    source: 2.5,
    unless:
      /\b(?:reviews?|ratings?|testimonials?|feedback|opinions?|experiences?|think|say|said|like|recommend|why|what do)\b/,
  },
  {
    name: 'asks what must not be told',
    pattern:
      /\b(?:told|instructed|asked|ordered|supposed|allowed|permitted) (?:to )?not (?:to )?(?:tell|say|reveal|share|mention|disclose)|\b(?:were|are|been) you (?:\w+ )?(?:told|instructed|forbidden|prompted)\b|\bnot (?:allowed|supposed|permitted) to (?:tell|say|reveal|share|disclose)\b|\blist (?:of )?(?:the |all |your )*(?:tools|functions)\b|\b(?:raw|full|complete) (?:conversation|chat|logs?|transcript) (?:of|with|from) (?:the|another|other)\b|\bcustomer you (?:talked|spoke|chatted|helped|served)\b/,
    customer: 3,
    source: 2,
    unless:
      /\bi(?:'m| am| was|'ve been)\b[^.?!]{0,20}(?:told|instructed|asked|not allowed)|\b(?:driver|courier|colleague|agent|shop|store)s? (?:was|were|is|are)/,
  },
  {
    name: 'asks for a secret',
    pattern:
      /\b(?:tell|reveal|throw|give|what is|what's|whats|spell|say|decode|share)\b[^.?!\n]{0,60}\b(?:secret (?:\w+ ){0,2}(?:word|password|key|code|phrase)|(?:employee|staff|internal|admin) (?:\w+ )?(?:codes?|passwords?)|the password\?|word your developers|gandalf)/,
    customer: 3,
    source: 2.5,
    unless: /\b(?:my|our) (?:secret|password)/,
  },
]

export const englishSigns: Sign[] = [...discarding, ...acting, ...revealing]
