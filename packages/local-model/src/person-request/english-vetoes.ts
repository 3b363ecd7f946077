import { english } from './english-words.ts'

const { anybody, talk, bot } = english

/** Words that only look like people; they are taken out before anything is matched. */
const lookalikes: RegExp[] = [
  /\bhuman (?:resources?|errors?|rights|nature|body|hair|interest|readable)\b/g,
  /\b(?:travel|estate|real estate|insurance|delivery|booking|secret|cleaning|shipping|letting|user|purchasing|transfer|customs|ticket(?:ing)?|rental|payment|collection|free|talent|press|bleaching|chemical|cleansing) agents?\b/g,
  /\b(?:password|task|file|download|package|ads?|tag|device|window|session|project|product|hiring|campaign|content) managers?\b/g,
  /\bagents? (?:seats?|roles?|accounts?|licen[cs]es?|console|dashboard|ids?|numbers?|api|permissions?|fees?|commission|logins?|names?|status|inbox|workspace|performance|reports?)\b/g,
  /\b(?:ai|virtual|voice|autonomous) agents?\b/g,
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|how many) (?:\w+ )?(?:agents|employees|operators|advis[eo]rs|staff|representatives|people|persons)\b/g,
  /\b(?:tour|mobile|phone|telecom|network|internet|train|ferry|airline) operators?\b/g,
  /\b(?:talk|speak|chat) (?:to|with) (?:an? |the )?(?:person|human|agent|us) (?:button|option|link|feature|page|screen)\b/g,
  /\b(?:sales|chat|call) (?:transcripts?|history|histories|logs?)\b/g,
  /\b(?:in|per|each|every|one|two|three|four|\d+) persons?\b(?! (?:to|i|who) )/g,
  // A sigh: "Mensch, das dauert" speaks to nobody.
  /\b(?:mensch|mann),? (?=(?:das|der|die|dies\w*|wann|wie|warum|ist|ich (?:hab|habe|warte)|schon|ihr) )/g,
  /\bdo (?:real |live |your )?(?:human )?(?:agents|people|humans) (?:answer|work|reply) (?:on|at|during|over)\b/g,
  /\b(?:person|people|someone|somebody|anyone) else'?s?\b(?= (?:name|card|account|house|address|phone|order|used|using|has|is|'))/g,
]

/** The message with its lookalikes taken out. */
export function withoutLookalikes(spelt: string): string {
  return lookalikes.reduce((rest, lookalike) => rest.replace(lookalike, 'thing'), spelt)
}

/** A clause with one of these does not ask for a person, whatever else it says. */
export const vetoes: RegExp[] = [
  new RegExp(
    `\\bnot (?:think|believe|feel|guess|suppose|see why) (?:\\w+ ){0,3}?(?:need|want|have|should|must)\\b.*\\b${anybody}\\b`,
  ),
  new RegExp(
    `\\b(?:do|does|did) not (?:have|need|want) (?:you )?to (?:get|bring|involve|ask|call|send|find|connect|fetch) (?:me |in )?${anybody}\\b`,
  ),
  /\bi am not an? (?:bot|robot|human|agent)\b/,
  /\b(?:what|name|names|how)\b.*\bcall me\b/,
  new RegExp(
    `\\b(?:not|never|no longer) (?:really |actually |even |just )?(?:want|need|wish|require|like|have|looking|planning|trying|necessary|connect|transfer|put|send|forward|escalate|call|get)(?:ing)? (?:(?:to|for|be|me|you|him|her|us|any|more|talk|speak|chat|with|through|${talk}) )*(?!${bot})${anybody}\\b`,
  ),
  new RegExp(
    `\\b(?:no need|without|unnecessary|instead of|rather than|avoid|rather not|prefer not|not have to|hate|(?:do|will|would|should|did) not|stop) (?:\\w+ )?(?:to |for |having to )*(?:(?:be )?(?:${talk}|transferr?e?d?|connecte?d?|contacting|calling|bother(?:ing)?|wait(?:ing)?|involve|involving|asking)(?:ing)? )(?:to |with |me |for )*(?!${bot})${anybody}\\b`,
  ),
  new RegExp(
    `\\b(?:no need (?:for|of)|do not (?:really )?(?:want|need)) (?:\\w+ ){0,2}?${anybody}\\b`,
  ),
  new RegExp(
    `\\b(?:was|were|been|after|while|already|finished|kept|ended up|just|yesterday|remember) (?:\\w+ )?(?:talking|speaking|chatting|connected|transferred|contacting) (?:to|with) ${anybody}\\b`,
  ),
  new RegExp(
    `\\b(?:spoke|talked|chatted|spoken) (?:to|with) ${anybody}\\b(?! (?:but|and|who|yet).*\\b(?:want|need|please|again)\\b)`,
  ),
  /\b(?:are|r) you (?:really |actually |even |just )?(?:an? )?(?:real|human|person|bot|robot|machine|ai|live|computer|agent)\b/,
  /\b(?:bot|robot|ai|machine|computer) or (?:an? )?(?:real )?(?:human|person)|\b(?:human|person) or (?:an? )?(?:bot|robot|machine|computer|ai)\b/,
  /\bam i (?:\w+ )?(?:talking|speaking|chatting) (?:to|with)\b/,
  /\b(?:is this|who is this|is that|is it) (?:an? )?(?:real|human|person|bot|robot|agent|live)\b/,
  /\b(?:add|invite|remove|delete|create|assign|hire|train|become|becoming|onboard|work as|working as|promote|rate|reward|tip|thank|compliment|how many|list of) (?:\w+ ){0,3}?(?:agents?|persons?|people|someone|operators?|managers?|supervisors?|representatives?|advis[eo]rs?|users?|human)\b/,
  /\b(?:send|transfer|pay|move|wire|give|gift|lend|share|forward|refund|return|donate|ship|deliver) (?:\w+ ){0,5}?(?:money|funds?|cash|payments?|amount|balance|crypto|account|gift|orders?|subscription|ownership|parcel|package|ticket|card|points|\d+|dollars|euros|pounds|bucks|files?|documents?|it) (?:\w+ ){0,3}?(?:to|with|for) (?:\w+ ){0,2}?(?:persons?|people|someone|somebody|anyone|human)\b/,
  /\b(?:message|messages|text|e?mail|language|languages|translate|say|learn|practice|spanish|english|french)\b.*\b(?:speak|talk|chat)(?:ing)? (?:to|with)\b/,
  /\b(?:your|the|an|my|one|that|this|previous|last) (?:\w+ )?(?:agents?|representatives?|manager|operator|advis[eo]r|person|supervisor|colleague)(?: \w+)? (?:told|said|promised|was|were|did|had|helped|gave|hung|already|never|has|mentioned|advised|confirmed|assured|who)\b/,
]

/** A clause with one of these asks about talking to a person rather than for it. */
export const aboutAsking: RegExp[] = [
  /\b(?:do|will|must|should) i (?:\w+ )?(?:have|need|got) to (?:speak|talk|chat|contact|call)\b/,
  /\b(?:what happens|how much does|how long does|what time|is it free|does it cost)\b.*\b(?:speak|talk|chat)\b/,
]
