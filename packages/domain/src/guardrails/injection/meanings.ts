/** What words mean to an attack, in six tongues, on folded text. Signs are made of meanings that stand near each other. */
export const meanings = {
  /** Who is spoken of as bound by rules: the one who answers. */
  yours:
    "(?:your|ur|(?:the )?(?:bot|assistant|ai)'?s|dein\\w*|ihre[nrms]?|tes|ta|ton|vos|votre|tus?|sus?|teus?|tuas?|seus?|suas?|je|jouw|uw)",
  rules:
    '(?:rules?|polic(?:y|ies)|guidelines?|instructions?|restrictions?|limits?|limitations?|safeguards?|guard ?rails?|constraints?|configuration|directives?|principles|regel\\w*|vorschrift\\w*|vorgabe\\w*|richtlini\\w*|anweisung\\w*|grenzen|einschrankung\\w*|beschrankung\\w*|schranken|regles?|consignes?|limites?|politiques?|interdits|normas?|reglas?|politicas?|directrices|instrucciones|restricciones|regras?|diretrizes|instrucoes|restricoes|regels?|richtlijn\\w*|instructies|beperking\\w*|voorschrift\\w*|beleid|auflagen|tabus?|hemmungen|scruples|taboos?|verbote|interdictions|prohibiciones|proibicoes)',
  /** Orders to let go of something, not tales of somebody who did. */
  letGo:
    "(?:switch off|turn off|disable|deactivate|suspend|lift|drop|skip|bypass|ignore|disregard|forget|override|break|violate|remove|set aside|put aside|step outside(?: of)?|go (?:beyond|around|against)|work around|get around|leave behind|loosen|relax|pause|stop (?:following|applying|obeying)|(?:don't|do not) (?:follow|apply|obey|stick to)|schalte|umgeh\\w*|ignorier\\w*|vergiss|missachte\\w*|setz\\w* dich|brich|heb\\w*|pausier\\w*|lass|desactive[rz]?|ignore[rz]?|oublie[rz]?|leve[rz]?|contourne[rz]?|suspend(?:s|ez|re)?|passe outre|mets de cote|laisse tomber|salta\\w*|saltes?|sal(?:tarte|tate)|ignora\\w*|ignores?|olvida\\w*|olvides?|desactiva\\w*|omit[ae]\\w*|suspend[ae]\\w*|deja de lado|rompe\\w*|esquece\\w*|esqueca|desativ\\w*|pul[ae]\\w*|deixe de lado|contorn\\w*|quebre|negeer|omzeil|vergeet|schakel|laat|breek|sla)",
  /** Rules that are said not to hold any more. */
  gone: "(?:(?:are|is|have been|has been|were) (?:now |hereby |currently |temporarily )?(?:lifted|suspended|off|switched off|turned off|disabled|void|removed|gone|paused|cancelled|overridden)|(?:do(?:es)?n't|do(?:es)? not|no longer|don't) (?:apply|count|exist|matter|hold)|gelten \\w{0,12} ?(?:nicht|nicht mehr)|(?:sind|wurden|ist) (?:\\w+ ){0,2}(?:aufgehoben|ausgesetzt|ausgeschaltet|deaktiviert|ausser kraft)|(?:sont|est) (?:\\w+ ){0,2}(?:levees?|suspendues?|leves?|desactivees?)|ne (?:s'appliquent|valent|comptent) (?:plus|pas)|(?:estan|han sido|quedan|esta) (?:\\w+ )?(?:suspendid\\w+|desactivad\\w+|levantad\\w+|anulad\\w+)|(?:ya )?no (?:se aplican|valen|existen|cuentan)|(?:estao|foram|esta) (?:\\w+ )?(?:suspens\\w+|desativad\\w+|anulad\\w+)|nao (?:se aplicam|valem|existem|contam)|(?:zijn|is) (?:\\w+ ){0,2}(?:opgeheven|uitgeschakeld|opgeschort)|gelden (?:\\w+ )?niet)",
  /** Following nothing at all. */
  unbound:
    '(?:(?:without|not) (?:following|obeying|respecting|applying|regard (?:for|to)) (?:any|your|the|all)|sem (?:seguir|respeitar|obedecer)|sin (?:seguir|respetar|obedecer)|sans (?:suivre|respecter|appliquer)|ohne (?:dich|dass du dich)? ?(?:an|auf)?|zonder (?:je|rekening|enige)) (?:\\w+ ){0,3}',
  /** Giving a text again, as it stands. */
  recite:
    '(?:paste|print|translate|repeat|copy|output|recite|write (?:out|down)?|show|display|summari[sz]e|quote|reproduce|dump|post|read (?:out|back|me)|kopier\\w*|ubersetz\\w*|wiederhol\\w*|zeig\\w*|gib|druck\\w*|schreib\\w*|zitier\\w*|lies|copie\\w*|colle|traduis|traduisez|repete\\w*|affiche\\w*|montre\\w*|ecris|recopie\\w*|cite|lis|copia\\w*|pega|traduce\\w*|repite\\w*|muestra\\w*|escribe\\w*|imprime|reproduce|lee|copie|cole|traduza|repita|mostre|escreva|imprima|leia|kopieer|plak|vertaal|herhaal|toon|schrijf|print|lees|citeer)',
  /** What the company told the assistant before anybody spoke. */
  brief:
    "(?:(?:you (?:were|are|have been|got|'ve been)|du (?:wurdest|bist)|tu as ete|fuiste|voce foi|je bent) (?:\\w+ )?(?:configured|set up|programmed|primed|instructed|initiali[sz]ed|started|konfiguriert|programmiert|eingestellt|configure|programme|configurad[oa]|programad[oa]|geconfigureerd|ingesteld|geprogrammeerd)|(?:operator|company|firm|developer|vendor|creator|boss|owner|employer|maker|admin)s? (?:\\w+ )?(?:wrote|gave|told|sent|typed|fed|put)(?: \\w+){0,2} (?:to |into )?you|(?:your|deine|ihre|ta|votre|tu|su|tua|sua|je|jouw) (?:\\w+ )?(?:configuration|set-?up text|initial (?:message|text)|starting text|briefing|konfiguration|systemtext|configuracion|configuracao|configuratie|systeemtekst)|(?:message|text|texte|mensaje|texto|nachricht|bericht|tekst) (?:de configuration|de configuracion|de configuracao|initial|inicial|systeme|del sistema|do sistema)|system ?(?:text|nachricht|bericht|tekst)|(?:received|recu|recibiste|recebeu|erhalten|gekregen|bekommen) (?:\\w+ )?(?:before|avant|antes|vor|voor) (?:my|mine|this|mon|le mien|mi|mio|mein\\w*|minha|mijn)|(?:before|above) (?:my|mine|our|the) (?:first |very first )?(?:message|words|question|one))",
  contact:
    '(?:phone|telephone|mobile|number|e-?mails?|addresses|address|contact\\w*|mailadress\\w*|adresse[ns]?|telefon\\w*|handynummer\\w*|coordonnees|numero|courriels?|correos?|telefonos?|direccion\\w*|enderecos?|telefones?|telefoonnummers?|adressen)',
  strangers:
    '(?:whoever|(?:the )?(?:person|people|customer|buyer|guest|patient|client|guy|woman|one)s? (?:who|that|right|just|directly)?[^.!?\\n]{0,25}(?:before|after|above|next to) (?:me|mine)|(?:last|latest|previous|recent) (?:\\w+ )?(?:buyers|customers|clients|shoppers|callers|guests)|letzten (?:\\w+ )?(?:bestell\\w*|kaufer\\w*|kund\\w*|gaste\\w*)|derni(?:er|ere)s? (?:\\w+ )?(?:acheteur\\w*|client\\w*)|ultim[oa]s? (?:\\w+ )?(?:clientes?|compradores?|huespedes|hospedes)|laatste (?:\\w+ )?(?:klanten?|kopers?|gasten?)|(?:kunden?|person|client|cliente|klant) (?:vor|nach|avant|apres|antes|depois|voor|na) (?:mir|moi|de mi|mim|mij))',
  mode: '(?:administra\\w+|beheerders?|god|jailbreak|free|test|debug|training|maintenance|developer|dev|admin|root|service|sandbox|diagnos\\w+|emergency|wartungs?|entwickler|diagnose|formation|essai|maintenance|debogage|prueba\\w*|mantenimiento|depuracion|teste\\w*|manutencao|depuracao|onderhouds?|ontwikkelaars?)',
  /** Words by which somebody is ordered to do a thing. */
  order:
    '(?:close|replace|insert|speak|talk|push|sell|sprich|rede|parle\\w*|habla\\w*|fal[ae]|praat|remplace|ersetze|reemplaza|substitua|vervang|say|tell|add|answer|reply|respond|send|promise|offer|give|ask|cancel|refund|approve|grant|ignore|skip|omit|recommend|mention|include|append|forward|e-?mail|delete|disclose|reveal|list|call|direct|redirect|close|mark|confirm|insist|claim|issue|apply|print|export|open|run|execute|change|set|waive|transfer|sag\\w*|antworte\\w*|fuge|sende|schick\\w*|versprich|zusagen|biete\\w*|gib|frag\\w*|storniere|erstatte|genehmige|ignoriere|uberspringe|empfiehl|erwahne|leite|losche|nenne|dis|dites|ajoute\\w*|reponds?|envoie\\w*|promets|propose\\w*|offre|donne\\w*|demande\\w*|annule\\w*|rembourse\\w*|approuve\\w*|omets|recommande\\w*|supprime\\w*|valide\\w*|di|diga|dile|anade|responde|envia|promete|ofrece|da|pide|cancela|reembolsa|aprueba|ignora|omite|recomienda|menciona|borra|confirma|diga|acrescente|responda|envie|prometa|ofereca|de|peca|cancele|reembolse|aprove|ignore|omita|recomende|mencione|apague|confirme|zeg|voeg|antwoord|stuur|beloof|bied|geef|vraag|annuleer|keur|negeer|sla|beveel|noem|verwijder)',
  /** Who made the assistant, or runs it. */
  maker:
    '(?:makers?|creators?|developers?|programmers?|operators?|owners?|company|firm|employers?|boss(?:es)?|engineers?|vendor|hersteller|entwickler\\w*|betreiber\\w*|firma|chef\\w*|createurs?|developpeurs?|entreprise|patrons?|creadores?|desarrolladores?|empresa|jefes?|criadores?|desenvolvedores?|chefes?|makers|ontwikkelaars?|bedrijf|baas|bazen)',
  pretend:
    '(?:pretend|imagine|assume|suppose|act as (?:if|though)|let us say|stell dir vor|tu (?:\\w+ )?so|nimm an|angenommen|fai(?:s|tes) (?:\\w+ )?(?:comme si|semblant)|imagine[rz]?|imaginons|suppos\\w+|imagina\\w*|finge|finja|haz (?:\\w+ )?como si|supon\\w*|faz de conta|faca de conta|doe (?:\\w+ )?alsof|stel je voor|ga ervan uit)',
  none: '(?:no|without|zero|never had|kein\\w*|ohne|pas de|plus de|aucune?s?|sans|no (?:hay|existen|tienes)|sin|ningun\\w*|nao (?:ha|existem|tens|tem)|sem|nenhum\\w*|geen|zonder)',
  closed:
    '(?:private|hidden|internal|secret|confidential|privat\\w*|geheim\\w*|intern\\w*|verborgen\\w*|privees?|cachees?|secretes?|privad[ao]s?|ocult[ao]s?|secret[ao]s?|confidencia\\w+)',
  customers:
    '(?:customers?|users?|clients?|buyers?|guests?|patients?|tenants?|members?|kund\\w+|nutzer\\w*|clientes?|usuarios?|klanten|gebruikers)',
} as const

/** Two meanings in one sentence, in either order. */
export const near = (one: string, other: string, gap = 50): string =>
  `\\b${one}\\b[^.!?\\n]{0,${gap}}?\\b${other}\\b|\\b${other}\\b[^.!?\\n]{0,${gap}}?\\b${one}\\b`

/** One meaning after the other in one sentence. */
export const inTurn = (one: string, other: string, gap = 50): string =>
  `\\b${one}\\b[^.!?\\n]{0,${gap}}?\\b${other}\\b`
