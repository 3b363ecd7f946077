import { asksForPerson } from './asks-for-person.ts'
import { plainlySpelt } from './spelling.ts'

const person =
  '(?:an? |any |the |your )?(?:human|agent|person|representative|operator|people|someone|anyone|call|callback)'

/** What was asked has found its answer without us. */
const solutions: RegExp[] = [
  /\b(?:it|that|this|everything|all)(?: is| has| seems?(?: to)?)? (?:now |just |finally |all )?(?:works?|working|worked|solved|resolved|fixed|sorted|found|arrived|good|fine|done)\b(?: now| again)?/,
  /\b(?:solved|fixed|sorted|figured|worked|found) (?:it|that|this)(?: out)?\b/,
  /\b(?:hat sich (?:schon )?erledigt|(?:hab|habe) es (?:schon |selbst )?(?:gefunden|gelost)|c'est (?:resolu|regle)|j'ai trouve|ya lo (?:encontre|resolvi|solucione)|ja (?:resolvi|encontrei|achei)|al (?:opgelost|gevonden)|is opgelost)\b/,
]

const withdrawals: RegExp[] = [
  /\b(?:never ?mind|nvm|forget (?:it|about it|that)|disregard (?:that|this|my)|scratch that|ignore (?:that|my last))\b/,
  ...solutions,
  new RegExp(
    `\\b(?:no (?:longer )?need|(?:do|will) not (?:\\w+ )?(?:need|want)|no longer (?:need|want))\\b(?: \\w+){0,4}? ?${person}\\b`,
  ),
  new RegExp(`\\bno need (?:for|to)\\b(?: \\w+){0,4}? ?${person}?`),
  /\b(?:cancel|withdraw|take back) (?:my|the|that) (?:request|call ?back|escalation|transfer)\b/,
  /\b(?:not necessary|not needed|unnecessary) (?:any ?more|any longer|now)\b/,
  /\b(?:you can|bot can|let us) (?:\w+ )?(?:continue|go on|carry on)\b/,
  /\b(?:hat sich erledigt|schon gut|vergessen sie es|vergiss es|geht (?:jetzt|wieder)|brauche keinen? (?:\w+ )?(?:mehr|mitarbeiter|menschen)|nicht mehr notig)\b/,
  /\b(?:laissez tomber|c'est (?:bon|regle|resolu)|plus besoin|ca (?:marche|fonctionne) (?:maintenant|deja)?)/,
  /\b(?:olvidalo|dejalo|ya (?:funciona|esta|no (?:necesito|hace falta|quiero))|no hace falta)\b/,
  /\b(?:deixa (?:para la|pra la|estar)|esquece|esqueca|ja (?:funciona|esta funcionando|resolvi|nao preciso)|nao precisa(?: mais)?)\b/,
  /\b(?:laat maar|niet meer nodig|al opgelost|is opgelost|werkt (?:nu|weer)|hoeft niet meer)\b/,
]

/** What looks like "it works" and is not. */
const stillBroken =
  /\b(?:not|never|nothing|nicht|kein|pas|no|nao|niet) (?:\w+ )?(?:works?|working|worked|solved|resolved|fixed|sorted|found|arrived|done|good|fine|funktioniert|marche|funciona|werkt)\b|^\s*(?:is|are|was|can|could|does|do|did|will) |\b(?:if|when|until|unless|make sure|how|why|whether)\b/

const longestClause = 400

/**
 * Does the customer take the wish for a person back: "never mind, it works now"? Whether they still wish for one is asked
 * last: it costs the most, and few messages take anything back.
 */
export const withdrawsRequest = (text: string): boolean =>
  saysOneOf(withdrawals, text) && asksForPerson(text).verdict !== 'yes'

/** Has the customer helped themself: "never mind, found it"? Then nothing they asked before wants an answer. */
export const saysSolved = (text: string): boolean =>
  !text.includes('?') && saysOneOf(solutions, text) && asksForPerson(text).verdict !== 'yes'

function saysOneOf(patterns: readonly RegExp[], text: string): boolean {
  const clauses = plainlySpelt(text)
    .split(/[.!?;\n]+|\bbut\b/)
    .map(shortened)
  return clauses.some(
    (clause) => !stillBroken.test(clause) && patterns.some((pattern) => pattern.test(clause)),
  )
}

function shortened(clause: string): string {
  return clause.slice(0, longestClause)
}
