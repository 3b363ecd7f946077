/** Sentences with choices in brackets, from which the training sentences are drawn. All of our own writing. */
export type Templates = {
  slots: Record<string, string>
  yes: string
  no: string
  ambiguous: string
}

const english: Templates = {
  slots: {
    who: 'a human|a person|someone|an agent|a representative|your manager|a real person|one of your colleagues|a supervisor|somebody|one of your staff|an adviser|your boss|a technician|someone from your team|a nurse|an actual human being',
    sure: 'a human|an agent|a real person|a representative|a supervisor|a live agent|an operator',
    bot: 'a bot|this robot|a machine|the chatbot|a computer|an algorithm',
    talk: 'talk to|speak to|speak with|chat with|discuss this with|have a word with|deal with',
    kin: 'my mother|my wife|my client|our tenant|my son',
    now: '|now|please|immediately|today|again',
    about:
      '||about my order|about this charge|about my booking|about the claim|regarding the policy',
    thing: 'the parcel|my order|the card|the app|the room|my account|the lamp',
  },
  yes: `
(i|we) (want|need|would like|wish|have) to (talk) (who) (about) (now)
(please|) (let me|allow me to) (talk) (who) (about)
(can|could|may) i (please|) (talk) (who) (about)
(is it possible|is there a way) to (talk) (who) (about)
how (do|can) i (talk) (sure)
how do i (reach|contact|get hold of|get through to) (sure)
(can|could|would) you (connect|transfer|put|pass|hand) me (to|over to|through to) (who) (now)
(please|) (connect|transfer|put|pass|hand|switch|escalate) (me|this|my case) (to|over to|through to) (who) (now)
(get|give|find|send|bring) me (who) (now)
(get|bring) (who) (in here|on the phone|into this chat) (now)
(i|we) (want|need|demand|prefer|require) (sure) (about) (now)
(i|we) would (rather|prefer to|sooner) (talk) (who)
(can|could|will) (who) (call|ring|phone|contact) me (about) (now)
(please|) (have|let|ask) (who) (to|) (call|ring|phone|contact) (me|us|kin) (now)
(can|could) (sure) (look at|handle|take over|answer|check) this
(who) (should|must) (look at|handle|take over) this, not (bot)
(i do not|i will not|i refuse to) (want to|) (talk) (bot), (get me|i want|give me) (who)
(kin) (wants|needs|would like|insists) to (talk) (who) (about)
(kin) (wants|needs|is asking for|would like) (sure)
(again|once more|i said|yet again), (sure) (please|)
(enough|stop|no more|i am tired of|i am sick of) (bot), (sure) (please|now)
i (asked for|am waiting for|said i want) (who) (now)
(are|is) there (any|a) (humans|real people|real person|agents|human) (i can talk to|here|available|there)
(do you have|have you got) (any|) (humans|real people|someone|staff) (i can talk to|i could phone|available)
(no|ok|yes|hi|hello), (sure) (please|now|)
(schedule|book|arrange) (a call|a callback|an appointment) with (who)
why can i not (talk) (who)
where (is|are) (the|your) (humans|people|agents)
what (do i press|do i type|must i say) to (get|reach) (sure)
(thing) is broken and i (want|need) to (talk) (who)
(i would feel better|it would be easier) (if|when) (sure) (checked|looked at|handled) this`,
  no: `
(i|we) do not (need|want) (to talk to|) (who) (about)
(no need|there is no need) (for|to talk to|to involve) (who)
(i|we) (talked|spoke) (to|with) (who) (yesterday|last week|already) (about)
(who) (told me|said|promised) (that|) (thing) is (coming|fine|ready)
(are you|is this|am i talking to) (a human|a bot|a real person|a robot)
(how do i|can i|where do i) (add|invite|remove|assign|delete) (an agent|a person|a manager|someone) (to my account|)
how many (agents|people|persons) (can use|fit in|are included in) (thing)
(can|may) (another person|someone else|my wife|a friend) (collect|use|sign for) (thing)
(i want to|how do i) (send|transfer|give) (money|a gift|thing) to (a person|someone|another person)
(someone|somebody|a person) (stole|used|opened|damaged) (thing)
(is|what is) the price (per person|for two people|for each person)
(who) (was|were) (rude|great|friendly|helpful) (yesterday|)
(do i|does one) (have|need) to (pick it up|pay|sign) in person
(when|what time) (does|will) (the technician|the driver|someone) (come|arrive|deliver thing)
i (have|need) to (talk to|ask|call) (my wife|my boss|my bank|my landlord) first
can you (help me with|check|look at|explain|fix|cancel|change) (thing)
(i want|i need|i would like) to (return|cancel|change|connect|find|reset) (thing)
(connect|transfer|put|forward) (thing) to (my phone|my account|the other address)
i want to (talk|know|ask) about (thing)
(thing) (does not|will not) (work|connect|open|ring|answer)
please (do not|never) (call|phone|ring) (me|us)
(where|when|why|how) (is|was|can i get) (thing)
(who) (already|) (called|contacted|helped) me (yesterday|last week)
does (thing) come with (a manual|a person|staff|support)
i am (an agent|a manager|a travel agent|an operator) and (want|need) (thing)
(my boss|my manager|my client|my wife) (wants|needs) (thing|an invoice|a refund)`,
  ambiguous: `
(is|are) (anybody|someone|anyone|people) (there|here|reading this)
(can|could) (someone|somebody|anybody) (help|assist|explain) (me|this|thing)
what is (your|the) (phone number|contact number|support number)
how (can|do) i (reach|contact|call) (you|support|customer service|your team)
(this|the|you) (bot|robot|machine) (is|are) (useless|stupid|not helping)
who (is|would be) (my account manager|my contact|in charge of thing)
(do i|will i) have to (talk) (who) (about)
when (is|are) (support|an agent|your agents) available`,
}

const german: Templates = {
  slots: {
    who: 'einem Menschen|jemandem|einem Mitarbeiter|einem Berater|Ihrem Chef|einem Kollegen|einem Techniker|einer echten Person',
    acc: 'einen Menschen|einen Mitarbeiter|einen Berater|jemanden|einen Ansprechpartner|eine echte Person',
    thing: 'das Paket|die Rechnung|meine Bestellung|die Karte|das Konto',
    bot: 'einem Bot|einer Maschine|einem Roboter',
    kin: 'meine Mutter|mein Mann|meine Oma|mein Kunde',
  },
  yes: `
ich (will|möchte|muss) (bitte|sofort|endlich|) mit (who) (sprechen|reden|telefonieren)
(kann|könnte|darf) ich (bitte|) mit (who) (sprechen|reden)
(verbinden Sie|verbinde) mich (bitte|) mit (who)
(ich will|ich brauche|geben Sie mir|holen Sie) (acc) (bitte|sofort|)
(kann|könnte) mich (jemand|ein Mitarbeiter|ein Kollege) (anrufen|zurückrufen)
(kin) (will|möchte) mit (who) (sprechen|reden)
ich (will|möchte) nicht mit (bot) (reden|schreiben), ich will (acc)
(nochmal|bitte|nein), (acc) (bitte|)
gibt es (hier|da|) (jemanden|einen Menschen|einen Mitarbeiter), mit dem ich (sprechen|reden|telefonieren) kann
ich (hätte gern|möchte) einen (Rückruf|Termin) (von|mit) (who)
(leiten|geben) Sie (mich|das) (bitte|) an (acc) weiter`,
  no: `
ich (brauche|will) (keinen|nicht) (Mitarbeiter|Berater|Rückruf)
ich habe (gestern|bereits|schon) mit (who) (gesprochen|telefoniert)
(sind Sie|bist du) (ein Mensch|ein Bot|ein Roboter)
(wo|wann|warum) (ist|kommt|war) (thing)
ich (will|möchte) (thing) (zurückgeben|ändern|bezahlen|sehen)
was kostet (thing) pro Person
(thing) (funktioniert nicht|ist kaputt|ist nicht angekommen)
wie (füge|lade) ich (einen Mitarbeiter|eine Person) (hinzu|ein)
(der|Ihr) (Mitarbeiter|Kollege) (war|hat gesagt) (nett|unfreundlich|es kommt)
kann (eine andere Person|meine Frau) (thing) abholen`,
  ambiguous: `
(ist|gibt es) (da|hier) jemand
wie (erreiche|kontaktiere) ich (euch|den Kundenservice|Sie)
kann mir jemand (helfen|antworten)
(der|dieser) (Bot|Roboter) (ist nutzlos|hilft nicht|versteht nichts)`,
}

const french: Templates = {
  slots: {
    who: "un humain|quelqu'un|un conseiller|une personne|votre responsable|un collègue|un technicien|une vraie personne|un agent",
    thing: 'le colis|ma facture|ma commande|la carte|mon compte',
    bot: 'un robot|une machine|un bot',
    kin: 'ma mère|mon mari|mon client|ma grand-mère',
  },
  yes: `
je (veux|voudrais|souhaite|dois) (parler|discuter) (à|avec) (who) (svp|)
(puis-je|est-ce que je peux|pourrais-je) parler (à|avec) (who)
(passez-moi|donnez-moi|je veux|il me faut) (who) (svp|maintenant|)
(mettez-moi|pouvez-vous me mettre) en relation avec (who)
(who) (peut-il|pourrait) me (rappeler|appeler)
(kin) (veut|voudrait|souhaite) parler (à|avec) (who)
je ne veux pas parler à (bot), (je veux|passez-moi) (who)
(encore une fois|non|oui), (who) (svp|)
(y a-t-il|il y a) (who) (à qui je peux parler|que je peux appeler|disponible)
je (souhaite|voudrais) être rappelé par (who)
je préfère (parler|traiter ça) avec (who)`,
  no: `
(je n'ai pas besoin|pas besoin) d'(un conseiller|un agent|un humain)
j'ai (déjà|) parlé (à|avec) (who) (hier|)
(êtes-vous|es-tu) (un robot|un humain)
(où|quand|pourquoi) (est|arrive) (thing)
je (veux|voudrais) (retourner|modifier|payer|voir) (thing)
(thing) ne (marche|fonctionne) pas
(who) m'a (dit|aidé|appelé) hier
le prix par personne pour (thing)
(une autre personne|ma femme) peut (retirer|utiliser) (thing)
comment ajouter (un agent|une personne)`,
  ambiguous: `
(il y a|y a-t-il) quelqu'un (ici|)
comment (joindre|contacter) (le service client|vous)
quelqu'un peut (m'aider|me répondre)
(ce|le) robot (est nul|ne comprend rien)`,
}

const spanish: Templates = {
  slots: {
    who: 'un humano|alguien|un agente|una persona|su supervisor|un compañero|un técnico|una persona real|un asesor',
    thing: 'el paquete|la factura|mi pedido|la tarjeta|mi cuenta',
    bot: 'un robot|una máquina|un bot',
    kin: 'mi madre|mi marido|mi cliente|mi abuela',
  },
  yes: `
(quiero|necesito|quisiera|me gustaría) hablar con (who) (por favor|ya|)
(puedo|podría|es posible) hablar con (who)
(páseme|pásame|comuníqueme|póngame) con (who)
(quiero|necesito|deme|exijo) (who) (por favor|ahora|)
(puede|podría) (who) (llamarme|atenderme)
que (who) me (llame|atienda) (por favor|)
(kin) (quiere|necesita) hablar con (who)
no quiero hablar con (bot), (quiero|necesito) (who)
(otra vez|no|sí), (who) (por favor|)
hay (who) con quien (pueda|podamos) hablar
prefiero (hablar|tratarlo) con (who)`,
  no: `
no (necesito|quiero) (un agente|un asesor|hablar con nadie)
(ya|ayer) hablé con (who)
(eres|es usted) (un bot|un humano|una persona)
(dónde|cuándo|por qué) (está|llega) (thing)
quiero (devolver|cambiar|pagar|ver) (thing)
(thing) no (funciona|llega|abre)
(who) me (dijo|ayudó|llamó) ayer
cuánto cuesta por persona (thing)
(otra persona|mi mujer) puede (recoger|usar) (thing)
cómo (agrego|invito) a (un agente|una persona)`,
  ambiguous: `
hay alguien (ahí|aquí|)
cómo (contacto|llamo) (con soporte|a atención al cliente)
alguien me puede (ayudar|responder)
(este|el) (robot|bot) (no sirve|no entiende)`,
}

const portuguese: Templates = {
  slots: {
    who: 'um humano|alguém|um atendente|uma pessoa|o seu supervisor|um colega|um técnico|uma pessoa real|um agente',
    thing: 'a encomenda|a fatura|o meu pedido|o cartão|a minha conta',
    bot: 'um robô|uma máquina|um bot',
    kin: 'a minha mãe|meu marido|meu cliente|minha avó',
  },
  yes: `
(quero|preciso de|gostaria de|queria) falar com (who) (por favor|agora|)
(posso|poderia|é possível) falar com (who)
(passe-me|me passa|transfira-me|me transfere) (para|com|a) (who)
(quero|preciso de|exijo|me dá) (who) (por favor|agora|)
(who) (pode|poderia) me (ligar|atender)
que (who) me (ligue|atenda) (por favor|)
(kin) (quer|precisa de) falar com (who)
não quero falar com (bot), (quero|preciso de) (who)
(outra vez|não|sim), (who) (por favor|)
(tem|há) (who) com quem eu (possa|posso) falar
prefiro (falar|tratar disto) com (who)`,
  no: `
não (preciso de|quero) (um atendente|um agente|falar com ninguém)
(já|ontem) falei com (who)
(você é|é) (um robô|um humano|uma pessoa)
(onde|quando|por que) (está|chega) (thing)
quero (devolver|mudar|pagar|ver) (thing)
(thing) não (funciona|chegou|abre)
(who) me (disse|ajudou|ligou) ontem
quanto custa por pessoa (thing)
(outra pessoa|minha mulher) pode (levantar|usar) (thing)
como (adiciono|convido) (um agente|uma pessoa)`,
  ambiguous: `
tem alguém (aí|aqui|)
como (contato|ligo para) (o suporte|o atendimento)
alguém pode me (ajudar|responder)
(este|o) (robô|bot) (não serve|não entende)`,
}

const dutch: Templates = {
  slots: {
    who: 'een mens|iemand|een medewerker|een persoon|uw leidinggevende|een collega|een monteur|een echt persoon|een adviseur',
    thing: 'het pakket|de factuur|mijn bestelling|de kaart|mijn rekening',
    bot: 'een robot|een machine|een bot',
    kin: 'mijn moeder|mijn man|mijn klant|mijn oma',
  },
  yes: `
ik (wil|moet|zou) (graag|nu|) met (who) (praten|spreken|overleggen)
ik wil (graag|) (who) (spreken|aan de lijn)
(mag|kan|zou) ik (met|) (who) (praten|spreken)
(verbind|zet) mij (aub|) door (met|naar) (who)
(ik wil|geef me|ik eis) (who) (aub|nu|)
kan (who) mij (bellen|terugbellen)
(kin) wil (graag|) (met|) (who) (praten|spreken)
ik wil niet met (bot) praten, (ik wil|geef me) (who)
(nogmaals|nee|ja), (who) (aub|graag)
is er (who) met wie ik kan (praten|bellen)
ik bespreek dit liever met (who)`,
  no: `
ik (hoef|wil) (geen|niet) (medewerker|iemand te spreken)
ik heb (gisteren|al) (met|) (who) gesproken
ben je (een robot|een mens)
(waar|wanneer|waarom) (is|komt) (thing)
ik wil (thing) (retourneren|wijzigen|betalen|zien)
(thing) (werkt niet|is kapot|is niet aangekomen)
(who) (heeft mij geholpen|zei) (gisteren|)
wat kost (thing) per persoon
(iemand anders|mijn vrouw) kan (thing) ophalen
hoe voeg ik (een medewerker|een persoon) toe`,
  ambiguous: `
is (er|daar) iemand
hoe (bereik|contacteer) ik (jullie|de klantenservice)
kan iemand mij (helpen|antwoorden)
(die|deze) (robot|bot) (is waardeloos|snapt niets)`,
}

/** How often each language is drawn: English is varied most. */
export const templates: [Templates, number][] = [
  [english, 3],
  [german, 1],
  [french, 1],
  [spanish, 1],
  [portuguese, 1],
  [dutch, 1],
]
