import { foldText } from '../fold-text.ts'
import { scoreInjection } from '../injection/score-injection.ts'
import type { Guard, Objection } from '../verdict.ts'

const yields =
  /\b(?:(?:dan|developer|god|jailbreak|debug|admin) mode (?:is )?(?:activated|enabled|on|engaged)|(?:i am|i'm|as you (?:asked|requested|instructed)[^.!?]{0,20}) (?:now )?(?:ignoring|disregarding|dan\b)|i(?:'ll| will| have|'ve)?(?: now)? (?:ignored?|disregard(?:ed)?|forget|forgotten) (?:all |my |the |your )*(?:previous |prior )?(?:instructions|rules|guidelines|policies)|i can (?:now )?do anything now|(?:the |my |all )?(?:rules|limits|guidelines|restrictions|filters) (?:are|have been) (?:now )?(?:off|gone|lifted|dropped|disabled|suspended)|i(?:'ll| will)? (?:now )?(?:drop|set aside|forget|leave|put aside|abandon) my (?:guidelines|rules|limits|instructions|restrictions)|(?:comply|answer|obey) (?:with everything )?without (?:any )?(?:limits|restrictions|rules)|as (?!an? )\w+,? (?:i|who) never (?:say no|refuse)s?|i (?:am|have) (?:now )?(?:no|free of|without) (?:any )?(?:restrictions|limits|rules)|without (?:any )?restrictions\. |safety (?:rules|filters) (?:disabled|off|overridden)|ich ignoriere (?:jetzt |nun )?(?:meine|alle)|j'ignore (?:mes|toutes)|ignoro (?:mis|todas|as minhas)|ik negeer (?:mijn|alle))\b/
const discloses =
  /\b(?:my|the|our) (?:system |hidden |internal |initial |secret )*(?:instructions|prompt|system prompt|guidelines|rules) (?:say|says|are|is|state|read|tell me|begin|include|go|were)\b|\b(?:here (?:is|are)|this is) (?:my|the) (?:full |complete |system |hidden |internal |initial )*(?:system prompt|prompt|instructions|internal (?:notes?|rules|guidelines))\b|\bi (?:was|am|have been) (?:instructed|told|programmed|prompted|configured|set up)(?: by [^.!?]{1,40}?)? (?:to|not to|that|never)\b|\b(?:my|our|the) (?:system |internal |hidden )*(?:configuration|prompt|instructions|guidelines|programming|setup) (?:\w+ ){0,2}?(?:forbids?|tells?|requires?|allows?|prohibits?|instructs?|does(?:n't| not) (?:allow|let|permit))\b|\b(?:according to|based on|per|under|against) (?:my|the internal|our internal) (?:\w+ )?(?:instructions|configuration|prompt|guidelines|programming|notes?|rules)\b|\b(?:the|an|our) internal (?:notes?|memo|comment|remark|flag)s? (?:\w+ )?(?:says?|shows?|states?|tells?|marks?|calls?|about|on)\b|\b(?:ich (?:wurde|bin) angewiesen|on m'a (?:dit|demande|ordonne|configure)|me (?:han|dijeron|ordenaron)|fui (?:instruid|programad|configurad)\w+|ik (?:ben|mag van mijn) (?:geinstrueerd|geprogrammeerd|instructies))\b|\b(?:interne[nr]? notiz\w*|note interne|nota intern\w*|interne notitie)\b[^.!?]{0,20}\b(?:steht|sagt|dit|indique|dice|diz|consta|staat|zegt)\b|\bmy (?:setup|start|initial|configuration|hidden) (?:text|message|notes?) (?:reads|says|is|goes|begins)\b|\bsystem prompt\b|\bmein\w* (?:system-?prompt|anweisungen) (?:laut\w*|sagen|sind)\b|\b(?:mes instructions|mis instrucciones|as minhas instrucoes|minhas instrucoes|mijn instructies) (?:disent|sont|dicen|son|dizem|sao|zeggen|zijn|luiden)\b/

/** A draft that obeys somebody it must not obey, gives away its own instructions, or carries data away in an image. */
export function checkDisclosure(
  draft: string,
  folded: string,
  systemPrompt: string | null,
): Objection[] {
  const whole = { from: 0, to: draft.length }
  const obeyed = yields.exec(folded)?.[0]
  const told = discloses.exec(folded)?.[0] ?? sharedRun(folded, systemPrompt)
  const carried = scoreInjection(draft, 'article').signs.find(
    (sign) => sign === 'carries data away' || sign === 'forges a speaker beyond doubt',
  )
  const blocked = (guard: Guard, found: string, against: string): Objection => ({
    guard,
    verdict: 'block',
    found,
    where: whole,
    against,
  })
  return [
    ...(obeyed ? [blocked('injection', obeyed, 'orders in a text are never obeyed')] : []),
    ...(told ? [blocked('disclosure', told, 'the instructions of the assistant stay inside')] : []),
    ...(carried ? [blocked('injection', carried, 'nothing is sent to other addresses')] : []),
  ]
}

const runLength = 7

/** Seven words in a row from the instructions are no coincidence. */
function sharedRun(folded: string, systemPrompt: string | null): string | null {
  if (!systemPrompt) return null
  const inside = ` ${(foldText(systemPrompt).match(/[a-z0-9]+/g) ?? []).join(' ')} `
  const words = folded.match(/[a-z0-9]+/g) ?? []
  for (let at = 0; at + runLength <= words.length; at++) {
    const run = words.slice(at, at + runLength).join(' ')
    if (inside.includes(` ${run} `)) return run
  }
  return null
}
