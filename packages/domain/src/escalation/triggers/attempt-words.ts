/** "That did not help", "I tried that", "still the same", in six languages. */
export const failedAttempt = {
  phrases: [
    '(yes|yeah|ok|oui|ja|si|sim) (but|mais|aber|pero|mas|maar)',
    '(not|pas|nicht|no|nao|niet|never|keine) (what i|my question|ma question|meine frage|mi pregunta|minha pergunta|mijn vraag|ce que j|was ich|lo que|o que eu|wat ik|repondu|answered|beantwortet|responde|beantwoord)',
    '(keeps|keep|kept) (saying|showing|telling|giving|crashing|failing|asking|happening|freezing|loading|going|doing)',
    // English
    '(didnt|did not|doesnt|does not|dont|isnt|is not|not|hasnt|wont|never) (really|exactly|actually|even)? (help|helped|helping|work|worked|working|solve|solved|fix|fixed|change|changed|make (a|any) difference|made (a|any) difference|do anything|answer (my|the) question|what i (asked|meant|mean|need)|answering)',
    '(no|without|any) (luck|success|joy|difference|change|effect|improvement|result|dice)',
    '(still|again|always|exactly|just|keeps) (the|getting the|get the|gives the|shows the|showing the|happening|saying|says|with the|on the)? * (same|broken|failing|error|nothing|stuck|happening|not|doesnt|isnt|wont|cant|no|there|missing)',
    '(same|identical) (thing|problem|error|issue|result|message|answer|again|as before)',
    '(already|just|also|have|ive|i ve|did|done|i) (already|just)? (tried|done|did|checked|restarted|reset|reinstalled|said|told|explained|followed|sent|gave|given|provided|looked|read|mentioned|updated|cleared|rebooted) (that|this|it|all|all that|everything|the same|there|those|both|you|as well|twice|three times|that already|too|so|those steps)?',
    '(tried|did|done|checked) (that|this|it|all of (that|it|those)|both|everything|those)',
    '(i|like i|as i) (already|just|have already)? (asked|said|told you|explained|wrote|mentioned)',
    '(you|it) (already|just) (said|told|sent|suggested|gave)',
    '(nothing|none of (that|it|this|those)) (helps|helped|works|worked|changed|happens|happened|has changed|has worked)',
    '(that|this|it) (is not|isnt|s not|was not|wasnt) (it|the (problem|issue|question|answer)|what i|helpful|helping|working|an answer|any help|right)',
    '(second|third|fourth|2nd|3rd|hundredth) time',
    'for the (second|third|last|hundredth|umpteenth|nth) time',
    // German
    '(hilft|half|geholfen|funktioniert|klappt|geklappt|gebracht|bringt|geht|ging|lost|gelost) (leider|das|auch|mir|immer noch|noch immer|noch|so|es)? (leider|auch|immer noch|weiter)? (nicht|nichts|auch nicht|nicht weiter|kein)',
    '(hat|bringt|brachte) (leider|auch|mir)? (nicht|nichts|auch nicht|auch nichts) (geholfen|gebracht|funktioniert|geklappt|geandert)?',
    '(immer noch|noch immer|weiterhin|nach wie vor) *',
    '(schon|bereits|auch schon) (gemacht|versucht|probiert|ausprobiert|getan|gesagt|erklart|geschrieben|geschickt|neu gestartet|zuruckgesetzt|mehrfach|gepruft|erledigt|geleert|getestet)',
    '(habe|hab) (ich)? (das|alles|es|auch|beides|schon|doch)? (auch|schon|bereits|alles|doch)? (gemacht|versucht|probiert|getan|gepruft|ausprobiert|gesagt|erledigt|getestet)',
    '(dasselbe|das gleiche|derselbe|selbe|gleiche|der gleiche) (problem|fehler|ergebnis|wieder|wie|noch|meldung)?',
    '(zum (zweiten|dritten|x ten) mal|wie gesagt|ich sagte (doch|bereits|schon)|das war nicht meine frage|keine antwort auf meine frage)',
    // French
    '(deja|bien|tout) (fait|essaye*|tente*|verifie*|dit|explique*|redemarre*|envoye*|teste*)',
    '(j ai) (deja|tout|bien|aussi)? (deja)? (essaye|fait|tente|verifie|dit|redemarre|teste|suivi) (ca|cela|aussi|tout|deja)?',
    '(ne|n|ca|cela)? (marche|fonctionne|change|aide|resout|sert|a) (toujours|rien|pas|a|marche|fonctionne|aide|change)? (toujours|rien|pas|marche|fonctionne|aide|change)',
    '(toujours|encore) (pareil|le meme|la meme|rien|pas|bloque|impossible|aucun)',
    '(meme) (probleme|erreur|chose|message|resultat|reponse)',
    '(n|ne) (repond|repondez) pas a (ma|la)',
    '(pour la (deuxieme|troisieme|enieme) fois|comme je (l ai)? (deja)? (dit|disais|vous))',
    // Spanish
    '(ya) (lo|la|los|las|le|eso|me)? (hice|he hecho|intente|he intentado|probe|he probado|mire|he mirado|revise|dije|he dicho|explique|reinicie|he reiniciado|pedi|comprobe|he comprobado|envie|he enviado|segui)',
    '(no) (me|nos|ha|sirve|sirvio|ha servido)? (funciona|funciono|ha funcionado|sirve|sirvio|ayuda|ayudo|ha ayudado|cambia|cambio|resuelve|soluciona|soluciono|servido|funcionado|era eso|es eso)',
    '(sigue|siguen|continua|sigo) (igual|sin|con|fallando|el mismo|lo mismo|apareciendo|saliendo|bloqueado|sin *|en las mismas)',
    '(lo mismo|el mismo (error|problema|mensaje)|la misma (respuesta|cosa)|y nada|tampoco (funciona|sirve|va)|nada de eso)',
    '(por (segunda|tercera|enesima) vez|como (ya)? (dije|le dije|he dicho|comente))',
    // Portuguese
    '(ja) (tentei|fiz|testei|verifiquei|reiniciei|expliquei|disse|falei|enviei|mandei|olhei|procurei|segui|atualizei|experimentei) (isso|tudo|tambem|de tudo)?',
    '(nao) (funcionou|funciona|adiantou|adianta|resolveu|resolve|ajudou|ajuda|mudou|deu certo|deu|foi isso|era isso|serviu)',
    '(continua|segue|ainda|permanece) (igual|o mesmo|a mesma|sem|com o mesmo|na mesma|dando|aparecendo|nao|bloqueado|mesmo)',
    '(mesma coisa|mesmo (erro|problema)|nada (mudou|feito|ainda)|tambem nao|na mesma)',
    '(pela (segunda|terceira|enesima) vez|como (eu)? (ja)? (disse|falei))',
    // Dutch
    '(al|ook|ook al|reeds) (gedaan|geprobeerd|gecontroleerd|gezegd|uitgelegd|gecheckt|herstart|gestuurd|getest)',
    '(heb|had) (ik)? (dat|het|alles)? (ook|al)? (al)? (gedaan|geprobeerd|gecontroleerd|gezegd|gecheckt|gevolgd)',
    '(helpt|hielp|werkt|werkte|lukt|lukte|geholpen|gewerkt) (ook|helaas|nog|nog steeds|het|mij)? (ook|nog|steeds)? (niet|niets)',
    '(nog steeds|nog altijd|steeds) (hetzelfde|dezelfde|niet|geen|het|de|fout|niks)',
    '(hetzelfde|dezelfde (fout|melding)|zelfde (probleem|antwoord)|geen (verschil|effect|succes)|niet geholpen|heeft niet geholpen|heeft niets)',
    '(voor de (tweede|derde|zoveelste) keer|zoals ik (al)? zei)',
  ],
  unless: [
    '(still|immer noch|weiterhin|nach wie vor|toujours|encore|ainda|nog steeds|sigue) (in|on|open|available|valid|possible|verfugbar|moglich|gultig|offen|disponible|valable|disponivel|geldig|beschikbaar|interested) *',
    '(no|any) (change|difference) (between|in price|of address|to)',
    '(same) (price|day|size|address|as (last|the|my|before|in)|for|colour|color|one|time|account|email|thing for) *',
    '(the|at the|in the|die|der|das) (same|gleiche|gleichen) (time|zeit|way|day|store|moment)',
    '(already|just|have|ive) (checked|read|looked|done|sent|updated) (out|in|the (order|invoice|form))',
  ],
}

/** A "not" right after an answer: the answer did not fit. After a question back it would only answer that question. */
export const contradiction = {
  phrases: [
    '(not|no|never|nothing|nowhere|dont|doesnt|didnt|isnt|cant|cannot|couldnt|wont|wasnt|hasnt|still|neither|again|nope)',
    '(nicht|nichts|kein|keine|keinen|keiner|nie|nirgends|trotzdem|immer noch|wieder|nochmal|nein)',
    '(pas|rien|aucun|aucune|jamais|toujours|encore|non|nulle part)',
    '(no|nada|ningun|ninguna|nunca|tampoco|sigue|todavia|aun|otra vez)',
    '(nao|nada|nenhum|nenhuma|nunca|ainda|tampouco|de novo|outra vez)',
    '(niet|niets|geen|nooit|nergens|nog steeds|weer|opnieuw|nee)',
  ],
  unless: [
    '(no|nein|non|nao|nee) (thanks|thank you|thats all|that s all|problem|worries|rush|danke|merci|gracias|obrigad*|bedankt|problema|hay problema|dank)',
    '(not (bad|yet sure|a problem|at all|urgent)|why not|if not|or not|is not it|isnt it|dont worry|kein problem|pas de (probleme|souci)|pas mal|sin problema|sem problema|geen probleem)',
    '(can|could|may|do|does|is|are|will|would|should|kann|darf|muss|puis je|est ce que|puedo|posso|kan|mag) (i|you|it|we|there|they|ich|man|je|on|se|ik) * (not|no|again|still|noch|wieder|encore|aun|todavia|ainda|weer|nog)',
  ],
}

/** It is good now: earlier attempts do not count any more. */
export const solved = [
  '(that|it|this|now it|all)? (worked|works now|did it|did the trick|helped|fixed it|solved it|is fixed|is working|works again|works fine|sorted)',
  '(that|it|this) (helps|is perfect|was it|answers it)',
  '(got it|found it|all good|all set|problem solved|never mind|nevermind|makes sense|fixed now|working now)',
  '(klappt jetzt|jetzt klappt|jetzt geht|geht jetzt|funktioniert jetzt|jetzt funktioniert|hat geklappt|hat funktioniert|hat geholfen|erledigt|gefunden|alles gut|alles klar)',
  '(ca marche (maintenant)?|ca fonctionne|c est bon|ah oui|trouve|c est regle|resolu)',
  '(ya funciona|ya esta|ya va|funciono|solucionado|resuelto|listo|encontrado|ya lo veo)',
  '(funcionou|deu certo|ja esta|resolvido|achei|encontrei|agora foi|agora sim)',
  '(gelukt|werkt nu|nu werkt|opgelost|gevonden|het doet het|het werkt)',
]

/** "Not" before them makes them the opposite. */
export const notSolved = [
  '(not|hasnt|didnt|never|havent|nothing|none|nicht|kein|ne|pas|no|nao|niet|tampoco|rien|nichts|sin|nem|still) (that|it|has|have|of|me|mir|leider|really|exactly|a|ha|me)? * (worked|working|work|works|helped|fixed|solved|sorted|found|geklappt|funktioniert|geholfen|gefunden|marche|fonctionne|trouve|resolu|funciono|funciona|solucionado|resuelto|encontrado|funcionou|resolvido|encontrei|achei|gelukt|gevonden|opgelost|werkt)',
]
