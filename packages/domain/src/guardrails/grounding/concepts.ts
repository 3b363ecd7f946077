/** What a company grants, by the words of several tongues, on folded text: only a source can promise it. */
export const grants: Record<string, RegExp> = {
  refund:
    /\b(?:refund\w*|money[- ]back|reimburs\w*|pay(?:ing)? (?:you )?back|paid (?:you )?back|erstatt\w*|ruckerstatt\w*|geld zuruck|zuruckzahl\w*|zuruckuberweis\w*|rembours\w*|reembols\w*|devol(?:v|uc|uti|ver)\w*|devuelv\w*|terugbeta\w*|geld terug|vergoed\w*|estorn\w*|restitui\w*|credited|gutgeschrieben)\b/,
  discount:
    /\b(?:discount\w*|\d+ ?% off|rabatt\w*|preisnachlass\w*|remises?|reductions? (?:de|sur)|descuentos?|descontos?|korting\w*|price reduction)\b/,
  voucher:
    /\b(?:vouchers?|coupons?|gift ?cards?|store credit|goodwill credit|gutschein\w*|bons? d'achat|avoirs?|vales?|cupon\w*|cupom|cupons|tegoedbon\w*|waardebon\w*|promo(?:tional)? codes?)\b/,
  compensation:
    /\b(?:compensat\w*|entschadig\w*|schadensersatz\w*|dedommag\w*|indemni\w*|compensac\w*|schadevergoeding\w*|damages|make it up to you|goodwill)\b/,
  replacement:
    /\b(?:replac\w*|ersatzgerat\w*|austausch\w*|umtausch\w*|remplac\w*|echang\w*|reemplaz\w*|sustitu\w*|substitu\w*|vervang\w*|omruil\w*|exchang\w*)\b|\b(?:new|nieuwe|neue[snr]?|neuf|nouveau|nouvelle|nuev[oa]|nov[oa]) (?:one|device|unit|koelkast|gerat|appareil|aparelho|aparato|equipo|exemplaar)\b/,
  free: /\b(?:for free|free of charge|at no (?:extra |additional )?(?:cost|charge)|free (?:shipping|delivery|return|repair|month|upgrade|replacement|trial|service|installation)s?|are free|is free|kostenlos\w*|gratis|kostenfrei\w*|umsonst|gratuit\w*|sin coste|sin costo|sem custos?|on the house|complimentary|offerte?s?|geschenkt|le regal\w*|de regalo|de graca|cadeau|auf unsere kosten|op onze kosten)\b/,
  waiver:
    /\b(?:waiv\w*|erlassen|wir verzichten auf|renonc\w*|exoner\w*|condon\w*|kwijtscheld\w*)\b/,
  warranty:
    /\b(?:warrant(?:y|ies)|guarantee period|garantie\w*|gewahrleistung\w*|garantia\w*|covered by|lifetime guarantee)\b/,
  cover:
    /\b(?:cover(?:s|ed|age)?|insured|abgedeckt|versichert|deckt|gedeckt|couvr\w*|couvert\w*|cubr\w*|cubiert\w*|cobr(?:e|imos|em|ir|ido|ida)|cobert\w*|dekt|gedekt|dekking)\b/,
  return:
    /\b(?:return(?:s|ed|ing)?|send (?:it|them) back|retour\w*|zuruckgeb\w*|zuruckschick\w*|rucksend\w*|ruckgabe\w*|retourn\w*|renvoy\w*|devolu\w*|terugsturen|terugstuur\w*)\b/,
  cancellation:
    /\b(?:cancel\w*|kundig\w*|stornier\w*|resili\w*|annul\w*|cancelar\w*|cancela\w*|opzeg\w*|opzegg\w*|rescind\w*)\b/,
}

/** A sentence that says no. Pleasantries with a "no" in them are taken out first. */
export const saysNo = (folded: string): boolean => negation.test(folded.replace(pleasantNo, ' '))

const pleasantNo =
  /\b(?:no (?:problem|worries|matter|longer than|later than|more than|need to worry|trouble|doubt|extra|additional|cost|charge)|at no|not only|don't worry|do not worry|don't hesitate|do not hesitate|nicht zogern|kein(?:e)? (?:problem|sorge|zusatz\w*|kosten)|pas de (?:probleme|souci)|aucun (?:probleme|souci|frais)|n'hesitez pas|sans frais|ne vous inquietez pas|no se preocupe|ningun problema|sin (?:problema|coste|costo)s?|no dude|sem (?:problema|custo)s?|nao se preocupe|nao hesite|geen (?:probleem|zorgen|kosten)|aarzel niet)\b/g
const negation =
  /\b(?:not|no|never|none|cannot|can't|won't|don't|doesn't|isn't|aren't|wasn't|didn't|couldn't|without|unable|excluded|exclud\w*|except\w*|non|ineligible|unavailable|nicht|kein\w*|nie|niemals|ohne|ausgeschlossen|ausgenommen|pas|jamais|aucune?|sans|exclu\w*|nunca|sin|ningun\w*|excepto|nao|sem|nenhum\w*|exceto|niet|geen|nooit|zonder|uitgezonderd|uitgesloten)\b|n't\b|\bnon-?\w+able\b/

/** A sentence that says yes, or that something can be done. */
export const saysYes = (folded: string): boolean => yes.test(folded)

const yes =
  /^(?:yes|yeah|yep|sure|of course|absolutely|certainly|definitely|no worries|no problem|ja|natuerlich|naturlich|selbstverstandlich|klar|oui|bien sur|tout a fait|si|claro|por supuesto|sim|com certeza|jazeker|zeker|natuurlijk)\b|\b(?:you|he|she|they|it|customers?) (?:can|may|could)\b|\b(?:is|are) (?:allowed|possible|permitted|available|included|covered|safe|suitable|compatible|waterproof)\b|\b(?:sie|man|du) (?:konnen|kannst|durfen)\b|\b(?:konnen|durfen) sie\b|\b(?:vous|on) (?:pouvez|peut)\b|\bes (?:posible|seguro)\b|\b(?:puede|pueden|podra)\b|\b(?:pode|podem|podera)\b|\b(?:u|je|jij) (?:kunt|kan|mag)\b|\b(?:kunt|mag) u\b/

/** Words that make an exception. */
export const concedes =
  /\b(?:even (?:though|if)|regardless|no matter|although|despite|anyway|auch wenn|obwohl|trotz\w*|egal ob|meme si|malgre|quand meme|aunque|aun si|a pesar|mesmo (?:que|se|assim)|apesar|ook al|ook als|hoewel|ondanks)\b/

/** A rule with a condition says neither yes nor no. */
export const isConditional = (folded: string): boolean => condition.test(folded)

const condition =
  /\b(?:only|unless|without|until|before|needs?|needed|requires?|required|approv\w*|if|provided|as long as|but|however|except|nur|ohne|ausser|wenn|sofern|erst|vorher|aber|genehmig\w*|seulement|uniquement|sans|sauf|si|avant|mais|accord|solo|unicamente|sin|salvo|antes|pero|autorizac\w*|apenas|somente|sem|mas|alleen|zonder|tenzij|als|mits|maar|toestemming)\b/

/** "you don't have to", "no need": a no that is good news must rest on something too. */
export const releases = (folded: string): boolean => release.test(folded)

const release =
  /\b(?:(?:don't|do not|doesn't|won't|needn't) (?:have to|need(?: to)?)|no need|not (?:necessary|required|needed)|mussen (?:\w+ ){0,4}nicht|nicht (?:notig|erforderlich|notwendig)|brauchen (?:\w+ ){0,3}(?:nicht|kein\w*)|n'avez pas (?:besoin|a)|pas (?:besoin|necessaire|obligatoire)|no (?:tiene|hace falta|es necesario|necesita)|nao (?:precisa|e necessario|tem de|tem que)|hoeft? (?:\w+ ){0,3}(?:niet|geen)|niet nodig)\b/
