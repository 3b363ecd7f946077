import { foldText, sentencesWithin } from '../fold-text.ts'
import { claimsIn } from '../grounding/claims.ts'
import { grants, saysNo } from '../grounding/concepts.ts'
import { type GroundSource, speaksForCompany } from '../grounding/source.ts'
import { sharedCount, stemsIn } from '../grounding/stems.ts'
import type { GrantLimit } from '../settings.ts'
import type { Guard, Objection } from '../verdict.ts'

import { costsNothing } from './costs-nothing.ts'

type Part = { text: string; folded: string; from: number }

/** Words that bind the company, deeds that nobody recorded, grants that no source knows, and amounts above the limits. */
export function checkPromises(
  parts: readonly Part[],
  sources: readonly GroundSource[],
  limits: GrantLimit,
): Objection[] {
  const company = sources.filter(speaksForCompany).flatMap(({ text }) => foldedSentences(text))
  const facts = sources
    .filter(({ kind }) => kind === 'fact' || kind === 'guidance')
    .flatMap(({ text }) => foldedSentences(text))
  return parts
    .filter(({ text }) => !text.trim().endsWith('?'))
    .flatMap((part) => [
      ...binding(part, company),
      ...deadline(part, company),
      ...deed(part, facts),
      ...unknownGrant(part, company),
      ...gift(part, company),
      ...costsNothing(part, company),
      ...reserved(part, company, facts),
      ...aboveLimit(part, facts, limits),
    ])
}

const foldedSentences = (text: string): string[] =>
  sentencesWithin(text).map((each) => foldText(each.text))

const object = (part: Part, guard: Guard, found: string, against: string): Objection[] => [
  {
    guard,
    verdict: 'hold',
    found,
    where: { from: part.from, to: part.from + part.text.length },
    against,
  },
]

const bindingWords =
  /\b(?:(?:i|we)(?: can| will|'ll| do| hereby)?(?: personally| absolutely| definitely)? (?:promise|guarantee|swear|vow|assure)|guarantee(?:d|s)? (?:that|refund|you|to)|is guaranteed|are guaranteed|100 ?% (?:sure|certain|guaranteed)|(?:my|our) word|full compensation|(?:ich|wir) (?:verspreche|garantier|versicher|sicher\w* ihnen)\w*|versproche\w* ist|garantiert|(?:je|nous) (?:vous |le )*(?:promets|promettons|garantis|garantissons|assure|assurons)|(?:le|les|se lo|te) (?:prometo|prometemos|garantizo|garantizamos|aseguro|aseguramos)|(?:prometo|prometemos|garanto|garantimos|asseguro)|(?:dat )?beloof (?:ik|wij|we)|(?:ik|wij|we) (?:beloof|beloven|garandeer|garanderen|verzeker\w*)|gegarandeerd)\b/

function binding(part: Part, company: readonly string[]): Objection[] {
  const said = bindingWords.exec(part.folded)?.[0]
  if (
    !said ||
    company.some((sentence) => sentence.includes(said)) ||
    (/\b(?:cannot|can't|can not|kann|konnen|peux|puedo|posso|kan)\b/.test(part.folded) &&
      saysNo(part.folded))
  )
    return []
  return object(part, 'promise', said, 'no source promises this')
}

const soon =
  /\b(?:tomorrow|tonight|today|by the end of (?:the )?(?:day|week)|(?:this|next) (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening)|within the hour|morgen (?:fruh|vormittag|nachmittag)?|heute(?: noch)?|demain|aujourd'hui|ce soir|manana|hoy(?: mismo)?|esta (?:tarde|noche|semana)|amanha|hoje|vandaag|vanavond|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/
const willHappen =
  /\b(?:will|'ll|arriv\w*|deliver\w*|get|receiv\w*|ship\w*|going to|be there|ankomm\w*|erhalt\w*|geliefert|bekomm\w*|kommt|wird|arriv\w*|recevr\w*|sera|livr\w*|lleg\w*|recib\w*|tendra\w*|entreg\w*|estara|cheg\w*|receb\w*|tera\b|estara|krijgt|ontvang\w*|bezorg\w*|komt|is er|call you|ruft|appel\w*|llamar\w*|ligar\w*|belt)\b/

function deadline(part: Part, company: readonly string[]): Objection[] {
  const said = soon.exec(part.folded)?.[0]
  if (!said || !willHappen.test(part.folded) || defers.test(part.folded)) return []
  const isKnown = company.some(
    (sentence) =>
      sentence.includes(said.trim()) || claimsIn(sentence).some(({ kind }) => kind === 'date'),
  )
  return isKnown ? [] : object(part, 'promise', said.trim(), 'no source names this day')
}

/** Somebody who still asks has not done it. */
const wonders =
  /\b(?:whether|see if|find out|look into|would like|you want|you'd like|you wanted|pruf\w*|verifi\w*|controle\w*|how to)\b/

const deeds =
  /\b(?:(?:i|we)(?: have|'ve)?(?: just| now| already| gone ahead and| also| successfully)* (refund|cancel|credit|waiv|issu|appli|reset|chang|updat|book|resched|replac|delet|unlock|upgrad|reimburs|transferr|ship|sent|order|extend)\w*|(?:ich|wir) habe?n? [^.!?]{0,60}?(erstattet|storniert|gekundigt|gutgeschrieben|geandert|gebucht|verschickt|gesendet|freigeschaltet|geloscht)|(?:j'ai|nous avons) (?:\w+ )?(rembours|annul|resili|modifi|credit|envoy|supprim|rembourse)\w*|(?:he|hemos) (?:\w+ )?(reembols|cancel|anul|cambi|envi|abon|devuelt|elimin)\w*|(?:ja )?(reembolsei|reembolsamos|cancelei|cancelamos|alterei|alteramos|enviei|enviamos|estornei|estornamos)|(?:ik heb|wij hebben|we hebben) [^.!?]{0,60}?(terugbetaald|geannuleerd|opgezegd|gewijzigd|verstuurd|vergoed|bijgeschreven))\b/

/** "I have refunded you" is true only when a tool or a colleague says so. */
function deed(part: Part, facts: readonly string[]): Objection[] {
  const match = deeds.exec(part.folded)
  const verb = match?.slice(1).find(Boolean)
  if (
    !match ||
    !verb ||
    wonders.test(part.folded) ||
    /\b(?:if|once|when|after|wenn|sobald|si|cuando|quando|als) (?:i|we|ich|wir|nous)\b/.test(
      part.folded,
    )
  )
    return []
  const root = verb.slice(0, 5)
  const concept = Object.values(grants).find((pattern) => pattern.test(match[0]))
  const isDone = facts.some((fact) => fact.includes(root) || concept?.test(fact))
  return isDone
    ? []
    : object(part, 'promise', match[0], 'no tool and no colleague reports this deed')
}

const defers =
  /\b(?:check|whether|see if|ask|find out|look into|colleague|team|request(?:ed)?|would like|you want|you'd like|you wanted|your question|about|regarding|understand|sorry|asked|may be|might|depends|unfortunately|eligib\w+ (?:check|review)|terms|policy|how to|form|pruf\w*|ob|kolleg\w*|anfrage|mochten|gewunscht|leid|leider|verifi\w*|collegue|souhait\w*|demande|desole\w*|malheureusement|verific\w*|comprob\w*|consult\w*|companer\w*|solicit\w*|desea|siento|lament\w*|colega|pedido de|gostaria|infelizmente|desculp\w*|controle\w*|collega|verzoek|wilt|wenst|spijt|helaas)\b/
const offered: Record<string, true> = {
  refund: true,
  discount: true,
  voucher: true,
  compensation: true,
  replacement: true,
  free: true,
  waiver: true,
}

/** A refund, a discount, something free: named as given, while no source of the company's knows of it. */
function unknownGrant(part: Part, company: readonly string[]): Objection[] {
  if (saysNo(part.folded) || defers.test(part.folded)) return []
  const concept = Object.keys(offered).find(
    (each) =>
      grants[each]?.test(part.folded) && !company.some((sentence) => grants[each]?.test(sentence)),
  )
  if (concept) return object(part, 'promise', part.text.trim(), `no source grants a ${concept}`)
  const times =
    /\b(?:double|twice|triple|full(?:y)?|doppelt\w*|vollstandig\w*|double|integral\w*|doble|total(?:idad|mente)?|dobro|dubbel\w*|volledig\w*|entire|whole amount)\b/.exec(
      part.folded,
    )?.[0]
  const isMoney = grants.refund?.test(part.folded) || grants.compensation?.test(part.folded)
  const stem = times?.slice(0, 5) ?? ''
  return times &&
    isMoney &&
    !company.some((sentence) => sentence.includes(stem)) &&
    /^(?:doub|trip|twic|doppe|doble|dobro|dubbe)/.test(stem)
    ? object(part, 'promise', times, 'no source grants this much')
    : []
}

const gives =
  /\b(?:(?:i|we)(?:'ll| will| can| could| would| are going to|'d like to|'d)? (?:also |even |gladly |happily |additionally |just )*(?:give|offer|gift|throw in|add|include|send|treat|upgrade|extend|grant|provide|top up)\b(?! (?:you )?(?:a |an |the |some |more |your )*(?:update|information|info|details|link|answer|note|overview|reply|label|instructions|confirmation|e-?mail|form|options?|help|support|two|three|choice|call|message|copy|invoice|request|case|comment|remark|ticket|question))[^.!?]{0,60}\b(?:you|your|extra|free|bonus|gift|as a thank|to make up|as an apology|on top|for life)|(?:schenke\w*|spendiere\w*|lege\w* (?:wir|ich)) [^.!?]{0,50}(?:ihnen|dazu|dir|euch)|(?:wir|ich) (?:schenke\w*|spendiere\w*|lege\w*) (?:ihnen|dir|euch)|(?:wir|ich) legen? [^.!?]{0,40}\bdazu\b|(?:on|nous|je) vous (?:offr\w+|ajout\w+|fais cadeau)|(?:le|les|te) (?:regal\w+|obsequi\w+|anadi\w+|daremos|doy)|(?:oferecemos|ofereco|damos|dou|adicion\w+)-?(?:lhe| tambem| ainda)?\b[^.!?]{0,30}\b(?:extra|brinde|gratis|mais|bonus|oferta|presente|adicional)|(?:u krijgt|je krijgt|wij geven u|we geven u|wij doen)\b[^.!?]{0,40}\b(?:erbij|extra|cadeau|bonus|gratis))\b/

/** Something given on top that no sentence of the company's speaks of: who gives, what, and to whom. */
function gift(part: Part, company: readonly string[]): Objection[] {
  const said = gives.exec(part.folded)?.[0]
  if (!said || defers.test(part.folded) || saysNo(part.folded)) return []
  const things = stemsIn(part.folded)
  const isKnown = company.some(
    (sentence) =>
      Object.values(grants).some((grant) => grant.test(part.folded) && grant.test(sentence)) ||
      sharedCount(things, stemsIn(sentence)) / Math.max(1, things.size) >= 0.4,
  )
  return isKnown ? [] : object(part, 'promise', said, 'no source gives this away')
}

const commits =
  /\b(?:i|we)(?:'ll|'ve| will| have| can| could| am going to| are going to)\b(?! (?:ask|check|request|forward|pass|see|look|find|try))|\b(?:ich|wir) (?:werden?|kann|konnen|habe|haben|erstatte\w*|erlasse\w*)\b|\b(?:je|nous) (?:vous )?(?:vais|allons|peux|pouvons|ai|avons)\b|\b(?:le|les) (?:devolv\w*|reembols\w*|condon\w*|ofrec\w*)\b|\b(?:vou|vamos|posso|podemos)\b|\b(?:ik|wij|we) (?:zal|zullen|kan|kunnen|heb|hebben)\b/
const leftToOthers =
  /\bonly\b[^.!?]{0,40}\bby (?:a |an |the )?(?:supervisor|manager|human|colleague|agent|specialist|team lead|person|staff)\b|\b(?:requires?|needs?) (?:the )?(?:approval|sign-?off|authori[sz]ation)\b|\b(?:only (?:a|the)|must be (?:approved|decided|granted) by) (?:a |the )?(?:supervisor|manager|human|person|specialist)\b|\bnur (?:durch|von|mit) (?:\w+ )?(?:vorgesetzt\w*|teamleit\w*|mitarbeiter\w*|genehmigung)|\b(?:seul|uniquement par) (?:un |une )?(?:responsable|superviseur\w*|conseiller\w*)|\bsolo (?:un |una |por un )?(?:supervisor\w*|responsable|gerente)|\b(?:so|somente|apenas) (?:um |uma |por um )?(?:supervisor\w*|gerente|responsavel)|\balleen (?:door )?(?:een )?(?:leidinggevende|manager|medewerker|supervisor)/

/** What a source leaves to a person, the assistant does not give away. */
function reserved(part: Part, company: readonly string[], facts: readonly string[]): Objection[] {
  if (!commits.test(part.folded) || saysNo(part.folded)) return []
  const concept = Object.values(grants).find((pattern) => pattern.test(part.folded))
  const rule = company.find((sentence) => leftToOthers.test(sentence) && concept?.test(sentence))
  return rule && !facts.some((fact) => concept?.test(fact))
    ? object(
        part,
        'promise',
        part.text.trim(),
        `a source leaves this to a person: ${rule.slice(0, 120)}`,
      )
    : []
}

/** Amounts given above what the assistant may grant; an amount that a tool or a colleague reports was decided by somebody. */
function aboveLimit(part: Part, facts: readonly string[], limits: GrantLimit): Objection[] {
  if (saysNo(part.folded)) return []
  const isRefund = grants.refund?.test(part.folded) || grants.replacement?.test(part.folded)
  const isGift =
    grants.voucher?.test(part.folded) ||
    grants.compensation?.test(part.folded) ||
    grants.waiver?.test(part.folded) ||
    /\bcredit\b|guthaben|avoir|credito|tegoed/.test(part.folded)
  const isDiscount = grants.discount?.test(part.folded) || /\d ?% (?:off|de )/.test(part.folded)
  const cents = isRefund
    ? limits.refundCents
    : isGift
      ? (limits.compensationCents ?? limits.refundCents)
      : null
  return claimsIn(part.folded).flatMap((claim) => {
    const value = Number(claim.keys[0])
    const isDecided = facts.some(
      (fact) =>
        (grants.refund?.test(fact) || grants.voucher?.test(fact) || grants.discount?.test(fact)) &&
        claimsIn(fact).some(({ keys }) => keys[0] === claim.keys[0]),
    )
    if (isDecided || isInformation.test(part.folded)) return []
    if (claim.kind === 'money' && cents !== null && Math.round(value * 100) > cents)
      return object(part, 'limit', claim.text, `the limit is ${cents / 100}`)
    const isShare =
      claim.kind === 'percent' &&
      (isDiscount || isGift || isRefund) &&
      limits.discountPercent !== null
    return isShare && value > (limits.discountPercent ?? 100)
      ? object(part, 'limit', claim.text, `the limit is ${limits.discountPercent} %`)
      : []
  })
}

const isInformation =
  /\b(?:refunds? (?:up to|of up to|above|over|below|under)|orders? (?:over|above|under|from)|more than|limit|minimum|maximum|erstattungen (?:bis|ab|uber)|bestellungen (?:uber|ab)|remboursements? jusqu|commandes? (?:de plus|superieur)|reembolsos? (?:hasta|ate)|pedidos? (?:de mas|superior|acima))\b/
