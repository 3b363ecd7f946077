/** A wording that presses, and how hard. */
export type UrgencySign = { pattern: RegExp; weight: number }

// Matched on normalised text: lower case, no accents, contractions spelt out.
export const urgencySigns: UrgencySign[] = [
  {
    pattern:
      /\b(?:emergency|life[- ]threatening|suicid\w*|kill myself|danger(?:ous)?|on fire|smoke|smoking|burning smell|smell\w* (?:of |like )?(?:burning|burnt)|burn(?:t|ed) (?:my|his|her|our|their)|injur(?:y|ed)|hospital|bleeding|electric shock|sparks?|explod\w+|poison\w*|allergic reaction)\b/,
    weight: 5,
  },
  {
    pattern:
      /\b(?:notfall|lebensgefahr|verletzt|brennt|rauch|urgence|incendie|blesse|emergencia|incendio|herido|emergencia|ferido|spoedgeval|er is brand|gewond)\b/,
    weight: 4,
  },
  {
    pattern:
      /\b(?:gas leak|smell\w* (?:of )?gas|carbon monoxide|(?:can|could) not breathe|chest pain|overdose|unconscious|electrocuted|(?:got|had|gave \w+) an? (?:electric(?:al)? )?shock|flooding|heart attack|ambulance|choking|caught fire|burst into flames|(?:trapped|locked) (?:in|inside)(?! (?:a |the )?(?:contract|plan|price)))\b/,
    weight: 5,
  },
  {
    pattern:
      /\b(?:gasgeruch|gasleck|riecht nach gas|stromschlag|bewusstlos|atemnot|feuer gefangen|explodier\w+|blutet|allergische reaktion|funken|umbringen|krankenhaus|fuite de gaz|odeur de gaz|prend feu|en feu|fumee|brule|hopital|inconsciente?|electrocut\w*|saigne|reaction allergique|me suicider|etincelles|fuga de gas|huele a gas|en llamas|prendio fuego|sale humo|descarga electrica|sangr(?:a|ando)|reaccion alergica|suicidarme|chispas|vazamento de gas|cheiro (?:a|de) gas|pegou fogo|saindo fumaca|a deitar fumo|choque eletrico|sangrando|reacao alergica|me matar|faiscas|gaslek|gaslucht|ruikt naar gas|in brand|(?:komt|er is|ruik) (?:er )?rook|rookt|ziekenhuis|bewusteloos|elektrische schok|bloedt|allergische reactie|zelfmoord|vonken)\b/,
    weight: 5,
  },
  {
    pattern:
      /\b(?:hacked|stolen|fraud(?:ulent)?|unauthori[sz]ed|identity theft|data (?:breach|leak)|security (?:breach|incident)|account (?:was |has been |is )?(?:compromised|taken over)|phish\w*)\b/,
    weight: 3,
  },
  {
    pattern:
      /\b(?:gehackt|gestohlen|betrug|pirate|vole|fraude|robad[oa]|hackead[oa]|roubad[oa]|gehackt|gestolen)\b/,
    weight: 2.5,
  },
  {
    pattern:
      /\b(?:nicht autorisiert\w*|unautorisiert\w*|unbefugt\w*|missbraucht|phishing|konto leer|geld (?:ist )?weg|non autorisee?s?|usurpation|compte vide|argent (?:a )?disparu|no autorizad[oa]s?|suplantacion|cuenta vaciada|desaparecio mi dinero|nao autorizad[oa]s?|golpe|conta esvaziada|dinheiro sumiu|niet geautoriseerd|onbekende afschrijving|misbruik|geld (?:is )?verdwenen|(?:money|savings|funds) (?:is|are|has|have)? ?(?:gone|missing|disappeared)|drained my|emptied my)\b/,
    weight: 2.6,
  },
  {
    pattern:
      /\b(?:(?:seite|server|system|shop|kasse|alles|produktion) (?:ist |sind )?(?:komplett )?(?:down|offline|ausgefallen|tot)|nichts geht mehr|totalausfall|ausfall|(?:site|serveur|systeme|boutique|caisse) (?:est )?(?:en panne|hors ligne|tombee?)|plus rien ne marche|(?:sitio|servidor|sistema|tienda|caja|pagina) (?:esta )?(?:caid[oa]|fuera de servicio)|nada funciona|(?:site|servidor|sistema|loja|caixa) (?:esta )?(?:fora do ar|em baixo|caid[oa])|nada funciona|(?:site|server|systeem|winkel|kassa|alles) (?:is |ligt )?(?:eruit|plat|offline|down)|niets werkt)\b/,
    weight: 2.6,
  },
  {
    pattern:
      /\b(?:production|site|server|system|service|checkout|everything|whole (?:team|company|shop)) (?:is |are |was |went )?(?:completely )?(?:down|offline|unavailable|broken)\b|\boutage\b|\bcan not (?:work|operate|open|sell)\b/,
    weight: 3,
  },
  {
    pattern:
      /\b(?:lawyer|attorney|legal action|sue|court|police|regulator|chargeback|anwalt|avocat|abogado|advogado|advocaat)\b/,
    weight: 2,
  },
  {
    pattern:
      /\b(?:urgent(?:ly)?|asap|immediately|right now|right away|at once|instantly|as soon as possible|time[- ]sensitive|critical|crucial)\b/,
    weight: 2.4,
  },
  {
    pattern:
      /\b(?:dringend|sofort|umgehend|schnellstmoglich|eilig|urgente?|immediatement|tout de suite|au plus vite|urgente|inmediatamente|cuanto antes|ya mismo|imediatamente|o mais rapido|ja agora|dringend|onmiddellijk|meteen|direct nodig|zo snel mogelijk)\b/,
    weight: 2.4,
  },
  {
    pattern:
      /\b(?:today|tonight|this (?:morning|afternoon|evening)|tomorrow|in (?:an|\d+|one|two|three|a few) (?:hours?|minutes?)|deadline|before (?:noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|leaving (?:tomorrow|today|soon)|expires?|running out|last (?:day|minute))\b/,
    weight: 1.1,
  },
  {
    pattern:
      /\b(?:heute|morgen fruh|bis morgen|aujourd'hui|demain|hoy|manana|hoje|amanha|vandaag|morgen)\b/,
    weight: 0.9,
  },
  {
    pattern:
      /\b(?:noch heute|bis (?:heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|in (?:einer|zwei|\d+) stunden?|frist|lauft (?:heute|morgen|bald) ab|avant (?:ce soir|midi|demain|lundi|vendredi)|dans (?:une|deux|\d+) heures?|date limite|expire|antes de(?:l)? (?:hoy|manana|mediodia|lunes|viernes)|en (?:una|dos|\d+) horas?|fecha limite|vence|plazo|ate (?:hoje|amanha|segunda|sexta)|em (?:uma|duas|\d+) horas?|prazo|vence (?:hoje|amanha)|voor (?:vanavond|morgen|maandag|vrijdag)|binnen (?:een|twee|\d+) uur|uiterste datum|verloopt)\b/,
    weight: 0.7,
  },
  {
    pattern:
      /\b(?:still (?:waiting|not|no)|weeks?|third time|second time|again and again|how many times|no (?:reply|answer|response)|nobody (?:answers|replies|responds)|ignored)\b/,
    weight: 0.8,
  },
  {
    pattern:
      /\b(?:locked out|can not (?:access|log ?in|sign in|pay)|blocked|charged (?:twice|double)|double charge|lost my|stranded|overdrawn)\b/,
    weight: 1.1,
  },
  {
    pattern:
      /\b(?:no (?:rush|hurry)|not urgent|whenever you (?:can|have)|when you (?:have|get) (?:a )?(?:time|chance|moment)|just (?:curious|wondering)|take your time|at your convenience|kein[e]? eile|nicht eilig|pas urgent|pas press\w+|no es urgente|sin prisa|nao e urgente|sem pressa|geen haast|niet dringend)\b/,
    weight: -6,
  },
]
