/** How a language asks for a person: who, by which verbs of talking and passing on, by which words of wish, and how it refuses. */
export type Tongue = {
  certain: string
  anybody: string
  talk: string
  wish: string
  refuse: string
  bot: string
}

// Written without accents: the text is normalised before it is matched.
export const tongues: Record<'de' | 'fr' | 'es' | 'pt' | 'nl', Tongue> = {
  de: {
    certain:
      'mensch(?:en)?|mitarbeiter(?:in|n)?|kundenberater(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|ansprechpartner(?:in)?|vorgesetzten?|servicemitarbeiter(?:in)?|kundendienstmitarbeiter(?:in)?|echten? person|support-?mitarbeiter',
    anybody: 'person|jemand(?:en|em)?|kollegen?|kollegin|agenten?|manager|chef(?:in)?',
    talk: 'sprechen|reden|telefonieren|chatten|unterhalten|verbinden|verbinde|verbunden|weiterleiten|durchstellen|weitergeleitet|kontaktieren|erreichen|ubergeben|weiterverbinden|holen|anrufen|zuruckrufen',
    wish: 'will|mochte|brauche|benotige|wunsche|gib mir|geben sie mir|gibt es|hatte gern|verlange|her mit|bitte|lieber',
    refuse:
      'nicht|kein|keinen|keine|keinem|ohne|nicht mehr|brauche keinen?|habe mit|hatte mit|gesprochen|statt',
    bot: 'bots?|roboter|chatbots?|automaten',
  },
  fr: {
    certain:
      'humaine?|etre humain|conseiller|conseillere|operateur|operatrice|representant|vraie? (?:personne|humain)|responsable|superviseur|teleconseiller',
    anybody: "personne|quelqu'un|quelqu un|agent|employe|collegue|gerant|manager",
    talk: 'parler|parle|discuter|echanger|joindre|contacter|passer|passez|transferer|transferez|mettre en relation|mettez|connecter|rappeler|appeler',
    wish: "veux|voudrais|souhaite|souhaiterais|besoin|donnez|aimerais|y a t il|exige|svp|s'il vous plait|prefere",
    refuse:
      "ne (?:veux|souhaite|desire) pas|pas besoin|plus besoin|n'ai pas besoin|n'ai plus besoin|sans|ai parle|j'ai deja parle|inutile|au lieu",
    bot: 'bot|robot|chatbot',
  },
  es: {
    certain:
      'humano|ser humano|agente|asesor|asesora|operador|operadora|representante|persona (?:real|de verdad)|encargado|encargada|supervisor|supervisora|ejecutivo|teleoperador|gerente|responsable',
    anybody: 'persona|alguien|empleado|companero',
    talk: 'hablar|chatear|conversar|contactar|comunicarme|comunicar|comuniqueme|pasame|paseme|pasar|pongame|ponme|transferir|transfiereme|transfierame|conectar|conectame|llamar|llamen|llame|llameme|atienda|atender|atiende',
    wish: 'quiero|quisiera|necesito|deseo|exijo|hay|dame|deme|me gustaria|por favor|prefiero',
    refuse:
      'no (?:quiero|necesito|deseo|hace falta|es necesario)|ya no|sin|hable con|he hablado|en vez de',
    bot: 'bot|robot|chatbot',
  },
  pt: {
    certain:
      'humano|ser humano|atendente|agente|operador|operadora|representante|pessoa (?:real|de verdade)|supervisor|supervisora|gerente|consultor|consultora|atendimento humano|responsavel',
    anybody: 'pessoa|alguem|funcionario|colega',
    talk: 'falar|conversar|contactar|contatar|passar|passe|passa|transferir|transfira|transfere|transfira me|conectar|conecte|ligar|liguem|comunicar',
    wish: 'quero|queria|gostaria|preciso|necessito|exijo|tem|ha|por favor|desejo|prefiro',
    refuse:
      'nao (?:quero|preciso|necessito|e preciso|e necessario)|ja nao|sem|falei com|ja falei|em vez de',
    bot: 'bot|robo|chatbot',
  },
  nl: {
    certain:
      'mens|medewerker|medewerkster|klantenservicemedewerker|echt persoon|echte persoon|echt iemand|leidinggevende|adviseur|vertegenwoordiger|teamleider',
    anybody: 'persoon|iemand|agent|collega|manager|klantenservice',
    talk: 'spreken|praten|chatten|verbinden|verbind|doorverbinden|doorverbonden|doorsturen|contact|bereiken|bellen|terugbellen|overleggen',
    wish: 'wil|graag|nodig|kan ik|mag ik|geef me|geef mij|is er|alsjeblieft|aub|liever',
    refuse: 'geen|niet|zonder|niet meer|hoef|gesproken|in plaats van',
    bot: 'bot|robot|chatbot',
  },
}
