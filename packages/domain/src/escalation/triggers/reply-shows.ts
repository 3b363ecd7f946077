import { saidIn } from './phrases.ts'
import { plain } from './plain.ts'
import type { Resolution } from './reading.ts'

/** What a reply gives away about whoever wrote it: it broke, it does not know, or it did not understand. */
export type Admission = 'failed' | 'does_not_know' | 'did_not_understand'

const failed = [
  '(something|anything) went wrong',
  '(an|a|technical|internal|unexpected|server|system|unknown) (error|failure|problem|issue) (occurred|has occurred|happened|while|on our side|on my side|on our end|code)',
  '(technical (error|problem|difficult*|issue|fault)|internal (server)? error|service (is)? unavailable|temporarily unavailable|timed out|time out|timeout|request failed|bad gateway|null|undefined|exception|error code|error 5*|http 5*|rate limit*)',
  '(error|failed) (processing|generating|loading|retrieving|fetching|connecting|to (process|generate|load|retrieve|fetch|connect))',
  '(cant|cannot|could not|couldnt|unable to|not able to) (process|generate|complete) (your|this|that|the|a) (request|response|message|reply)',
  '(not|unable|cannot|cant) * (respond|answer) (right now|at the moment|at this time)',
  '(try again later|please try again in a few)',
  '(technische* (fehler|problem|storung)|ein fehler (ist)? aufgetreten|fehler ist aufgetreten|interner (server)? *fehler|etwas ist schiefgelaufen|schiefgegangen|nicht verfugbar|spater (noch einmal|erneut|nochmal))',
  '(erreur (technique|interne|inattendue|serveur|5*|s est produite|est survenue)|une erreur|service indisponible|indisponible|probleme technique|reessayez plus tard|reessayer plus tard|quelque chose s est mal passe)',
  '(error (tecnico|interno|inesperado|del servidor|5*)|(ha ocurrido|se ha producido|se produjo|ocurrio) un error|servicio no disponible|problema tecnico|intentelo (mas tarde|de nuevo mas tarde)|algo salio mal|algo ha ido mal)',
  '(erro (tecnico|interno|inesperado|no servidor|5*)|(ocorreu|houve) um (erro|problema)|servico indisponivel|indisponivel|problema tecnico|tente (novamente)? mais tarde|algo deu errado|algo correu mal)',
  '((technische|interne|onverwachte) (fout|storing|probleem)|er is (iets)? (een)? (fout|misgegaan|mis gegaan)|fout opgetreden|(tijdelijk)? niet beschikbaar|probeer het later|er ging iets mis)',
]

const doesNotKnow = [
  '(i|we) (do not|dont|am not|m not|am unable to|cant|cannot|could not|couldnt|was not able to|wasnt able to|was unable to|have not been able to|havent been able to|did not|didnt|am afraid i dont|m afraid i dont) (currently|actually|really)? (know|have (any|that|this|specific|enough|the|more|further|details|information|access to)|find (any|that|this|anything|information|the|a)|certain|completely certain|entirely sure|100 sure|sure|completely sure|say for (sure|certain)|confirm|verify|aware|tell|determine)',
  '(no|not any|dont have|without|lack) (information|details|data|documentation|record|records|article) (about|on|for|regarding|of|available)',
  '(not|isnt|nothing) (in|covered (in|by)|mentioned in|documented|found in) (my|our|the)? (knowledge|documentation|help|articles|sources)',
  '(outside|beyond) (of)? (my|what i) (knowledge|know|expertise|scope|can)',
  '(my|the|our) (knowledge base|documentation|information|sources) (does not|doesnt|do not|dont|has no|have no|is not|isnt) *',
  '(unsure|uncertain) (about|whether|if|of)',
  '(weiss ich|ich weiss|bin mir|da bin ich) (leider|das|es|ich|mir|hier)? (leider|das|es)? (nicht|nicht sicher|unsicher)',
  '(leider)? (keine|nicht genug|nicht genugend|keinerlei) (informationen|angaben|auskunft|information|details|daten) (dazu|daruber|vor|zu|uber|darüber|hierzu|gefunden)?',
  '(liegen|liegt|finde|habe) (mir|uns|ich)? (dazu|hierzu|daruber|leider|keine|nichts)? * (keine|nichts) (informationen|information|angaben|vor|gefunden|dazu)',
  '(kann|konnte) (ich)? (ihnen)? (das|dazu|es|hierzu|dies)? (leider|nicht)? (leider|nicht)? * (nicht)? (sagen|finden|beantworten|bestatigen|mit sicherheit)',
  '(je|nous) (ne)? (sais pas|suis pas (sur|certain|sure|certaine|en mesure)|n ai pas (trouve|d information*|cette information|l information|acces|de reponse|de details)|dispose pas|trouve pas|connais pas|n ai malheureusement pas|peux pas (confirmer|vous dire|repondre)|ne dispose pas)',
  '(aucune|pas d) information*',
  '(no|lamentablemente no|lo siento no) (lo)? (se|estoy segur*|tengo (esa|informacion|constancia|datos|acceso|la informacion|mas informacion)|dispongo|encuentro|he encontrado|encontre|puedo (confirmar|asegurar|responder|decirle)|cuento con|me consta)',
  '(sin|ninguna) informacion',
  '(nao) (sei|tenho (certeza|essa|informac*|dados|acesso|a informacao|detalhes)|encontrei|consegui encontrar|disponho|posso (confirmar|garantir|responder)|estou certo|localizei|ha informac*)',
  '(weet (ik|het) (ik|het|dat)? (helaas)? niet|ben (ik)? (er)? (niet|niet helemaal) (zeker|zeker van)|(heb|beschik|vind|kon|heb ik) (ik|over)? (hier|daar|hierover|daarover|helaas)? (over|helaas)? (geen|niet) (informatie|gegevens|antwoord|vinden|gevonden|toegang)|geen informatie|kan (ik)? (dat|dit|het) (helaas)? niet (bevestigen|zeggen|beantwoorden))',
]

const didNotUnderstand = [
  '(dont|do not|didnt|did not|not sure i|cant|cannot|couldnt|not quite|still dont|having trouble|m not sure i|not sure what) (quite|fully|really)? (understand*|understood|follow|get that|catch that|get what|what you mean|you mean|understanding|make sense|know what you mean)',
  '(not sure|unclear|unsure) (what|which) (you|exactly you|exactly)? * (mean|need|asking|looking for|referring|want)',
  '(rephrase|reword|put it differently|in other words|another way|say that again|explain (that)? (differently|again))',
  '(nicht|noch nicht|leider nicht) (ganz|genau|richtig)? (verstanden|verstehe|verstehen|sicher was sie meinen)',
  '(verstehe) (ich)? * (nicht|noch nicht)',
  '(anders (formulieren|ausdrucken|beschreiben)|umformulieren|was genau meinen sie|was meinen sie genau)',
  '(pas|mal|n ai pas) (bien|tout a fait|compris)? (compris|saisi|sur de comprendre|certain de comprendre)',
  '(reformuler|reformulez|autrement|preciser ce que vous)',
  '(no) (le|lo|la|te)? (entiendo|entendi|he entendido|comprendo|he comprendido|me queda claro|termino de entender|estoy seguro de entender)',
  '(reformular|reformule|de otra (manera|forma)|otras palabras)',
  '(nao) (entendi|compreendi|percebi|entendo|compreendo|consegui entender|ficou claro)',
  '(reformular|reformule|de outra (forma|maneira)|outras palavras)',
  '(niet|niet helemaal|niet goed|nog niet) (begrepen|begrijp|begrijpen|duidelijk|snap)',
  '(begrijp|snap) (ik)? (u|je|het|uw|dat|niet)? * niet',
  '(anders (formuleren|verwoorden|omschrijven|zeggen)|andere woorden|wat bedoelt u|wat bedoel je precies)',
]

/** Hedges that go on to help are no admission: "I am not sure which plan you have, but both include it". */
const helpsAllTheSame = ['but * (is|are|has|have|can|you|it|the)']

/** What a reply admits; null for a reply like any other, and for one that quotes an article, whatever that says. */
export function admissionOf(reply: string, isSourced: boolean): Admission | null {
  if (isSourced) return null
  const words = plain(reply)
  if (words.trim() === '') return 'failed'
  if (saidIn(words, failed) && words.length < 240) return 'failed'
  if (saidIn(words, didNotUnderstand) && words.length < 240) return 'did_not_understand'
  if (saidIn(words, doesNotKnow) && !saidIn(words, helpsAllTheSame)) return 'does_not_know'
  return null
}

const done = [
  '(done|all done) (your|it|the|i|we|order)',
  '(is|are) (refunded|cancelled|canceled|reset|rebooked|activated|extended|credited|restored|upgraded)',
  '(done|i ve|i have|we ve|we have|has been|have been|is now|are now|was) (just|now|successfully)? (refunded|cancelled|canceled|changed|updated|reset|restarted|reissued|resent|sent|ordered|booked|rebooked|activated|deactivated|extended|credited|replaced|removed|added|restored|processed|upgraded)',
  '(erledigt|storniert|erstattet|geandert|zuruckgesetzt|neu gestartet|zugesandt|verschickt|gebucht|aktiviert)',
  '(c est fait|annule*|rembourse*|modifie*|reinitialise*|envoye*|active*)',
  '(hecho|cancelad*|reembolsad*|cambiad*|enviad*|activad*|restablecid*|actualizad*)',
  '(pronto|feito|cancelad*|reembolsad*|alterad*|enviad*|ativad*|redefinid*)',
  '(gedaan|geannuleerd|terugbetaald|gewijzigd|verstuurd|geactiveerd|gereset)',
]

/** What kind of help a reply was, by its words: it did something, it asked back, or it answered. */
export function resolutionOf(reply: string): Resolution {
  if (saidIn(plain(reply), done)) return 'action'
  return /[?？]\s*$/.test(reply) ? 'question' : 'answer'
}
