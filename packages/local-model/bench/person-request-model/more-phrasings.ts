/** More phrasings of our own, by tone and trade; see own-phrasings.ts. */
export const morePhrasings: Record<'yes' | 'no' | 'ambiguous', string> = {
  yes: `
I'd like to cancel, but first let me speak to a manager
before I decide I want to talk to an adviser
I'll only discuss this with a supervisor
I will only accept an answer from a human
only a person can solve this, get one
unless a human looks at this I'm leaving
until I've spoken with a manager I'm not paying
after all this I expect a call from your director
she asks whether a nurse could call her back
he wonders if somebody could phone him tonight
they would like one of your agents to get in touch
my boss wants your sales manager to call him
our guests are asking to speak to the chef
the parents want a word with the teacher
can an engineer be assigned to my ticket
could a specialist be put on this case
can this be handled by a human instead
could this be reviewed by a person rather than the system
I'd like my claim to be assessed by an actual adjuster
I'd like this to be escalated to somebody with experience
please have this escalated to a human
please raise this with your supervisor and have them call me
kindly ask your manager to contact me
ask one of your technicians to contact me please
tell your manager to ring me
tell someone to call me
get someone to write to me personally
robot, step aside and let a human take over
bot move over, I need a person
hey bot, fetch a human
dear bot, please give me to your boss
ok computer, human please
alexa get me a human
can we please involve a human now
time for a human I think
I think we need a human here
this calls for a human
a human would understand this
you clearly can't help, who can I talk to instead
since you can't help, put me in touch with someone who can
if you can't do it get someone who can
you're just a bot, let me have a real one
talking to you is useless, I need to talk to staff
can I get support from real employees
support from a person, not an article please
I don't want articles, I want an agent
no more links, person please
skip the questions and connect me
just pass me to an agent
just hand this to somebody
just let me talk to somebody
just someone, anyone, please talk to me
somebody please talk to me
anyone there who is not a bot
is anyone there who is human
any real humans here
are there any people at this company
is there a single human working there
do humans work at your company, I'd like one
has your company got any actual people I can speak to
do I have to shout to get a human
do I have to beg to speak to somebody
what does it take to get a human
how hard is it to reach a person at your company
how long until I can speak with a person
how much longer until an agent comes
when does a human join
when is a person available to talk, I want to speak with one
is it possible to go to a human operator
is it possible to get hold of a real estate adviser of yours
would it be possible to have a conversation with an employee
would it be alright if I spoke with a colleague
would somebody be so kind to call
could someone be so good as to ring my wife
may I be put through to the front desk
may I be connected to accounting
might I speak to whoever handles refunds
I want to be put through
I want to be transferred
I want to be called back
I'd like to be called
I'd love a callback
a callback would be great
requesting a callback from an agent
please schedule a callback
set up a phone call with your lender for me
I'd like to book a talk with one of your consultants
I want to see an adviser
let me meet your manager
I'd like to visit and talk to someone
I can only do this by phone, have somebody call my landline
chat is hard for me, could somebody phone
I'm dyslexic, a call with a person would be better
I don't type well, may I talk to someone
English isn't my first language, can I talk with a person
my eyesight is bad, I need a person
I'm driving, have an agent call me
this is about a death in the family, I'd prefer to speak to a person
it's a sensitive matter, I'd like to talk to someone in private
it's confidential, a human only please
it's about my health, I want a doctor and not a program
it's urgent, get me a person
emergency, human now
I am going mad in this menu, operator
get me out of this automated maze
stuck in a loop, agent please
press what for human
human? anyone?
hello human please
good morning, could I speak to someone
hi can I talk to an agent
hi, agent please
hey, need a rep
yo get me a person
excuse me, is there an attendant
sir please connect me to an officer
madam kindly transfer my call to concerned department
kindly transfer to concerned team
please give customer care executive number and connect me
I need to talk with your customer care people
want to speak customer care executive
want talk to some person
want live chat person
wanna talk 2 human
i wud like 2 tlk 2 a persn
cn i spk 2 sm1
is thr sm1 i cn tlk 2
hav sum1 call me pls
pls conect me 2 agnt
plz trnsfer
trnsfr me 2 a humn
cust service rep
cust serv agent
customer rep now
speak to customer service rep
agnt
rep now!!
humannn
HUMAN
REAL PERSON
PERSON!!!!
operator operator operator
speak to operator
representative representative
manager now
get manager
boss please
supervisor!
tech support agent
billing agent please
sales agent please
a nurse please
front desk please
reception please, a person
request human agent
request: operator
reason: want human
subject: please call me
live chat with a human
where is live chat
start live chat with agent
open a chat with a person
switch to live agent
switch me to a person
go to agent
go to human
bring human
bring the manager
call the manager
summon an agent
I choose talk to a person
option: speak with a representative
talk to a person about my ring
speak to a person about room 204
speak to agent regarding refund
connect to live agent regarding my booking
agent for order 12345
need agent for refund
need person for billing
Ich bestehe auf einem Gespräch mit der Leitung
ich bestehe darauf mit einem Menschen zu sprechen
ich verlange den Geschäftsführer
echten Mitarbeiter bitte
richtige Person bitte
jemanden vom Support bitte
ich brauche jemanden aus der Technik
kann ein Techniker mit mir sprechen
kann ich mit der Buchhaltung telefonieren
stellen Sie mich zum Kundenservice durch
bitte durchstellen
bitte verbinden
bitte an einen Menschen übergeben
bitte übergib das an einen Kollegen
der Bot hilft nicht, ich will jemanden sprechen
der Chat bringt nichts, Mitarbeiter bitte
ich will nicht chatten, ich will telefonieren
können wir telefonieren
ich möchte angerufen werden
ich möchte einen Rückruf
meine Tochter bittet um einen Anruf
mein Vater hätte gern einen Anruf von Ihnen
ein Kollege soll sich das ansehen
ein Mensch soll das prüfen
wer ist Ihr Chef, verbinden Sie mich
ich möchte mich bei Ihrem Chef beschweren
lassen Sie mich mit einem Menschen reden
jemand Kompetentes bitte
wann kann ich endlich mit jemandem reden
je veux qu'une personne me réponde
je veux qu'on me rappelle
je voudrais que quelqu'un m'appelle
j'aimerais avoir quelqu'un au téléphone
ma fille aimerait qu'on l'appelle
mon père voudrait un appel d'un conseiller
passez-moi le service facturation
passez moi un responsable
un responsable svp
un technicien svp
un vrai conseiller svp
transférez-moi à un agent
vous pouvez me passer quelqu'un
pouvez-vous me transférer
est-il possible d'avoir un conseiller
j'insiste pour parler à la direction
je refuse de parler à une machine
le robot ne sert à rien, un conseiller
y en a marre, un humain
je veux me plaindre auprès du directeur
qu'un humain vérifie mon dossier
laissez-moi parler à quelqu'un
quand est-ce que je peux parler à quelqu'un
c'est urgent, une personne svp
necesito que me transfieran
necesito que me pasen con alguien
quiero que me pasen con un supervisor
quiero que me atiendan en persona
quiero quejarme con el gerente
quiero ser atendido por una persona
que una persona revise mi caso
mi abuela necesita que la llame alguien
mi hijo quiere que lo llamen
la puede llamar un asesor
pásenme con facturación
pásame con un humano ya
con un agente por favor
agente humano
asesor humano
atención humana
operador por favor
insisto en hablar con el gerente
me niego a hablar con una máquina
el bot no ayuda, quiero un agente
ya basta, un humano
cuándo puedo hablar con alguien
déjeme hablar con una persona
es urgente, una persona
quero que uma pessoa me atenda
quero que me passem para um humano
quero ser transferido
quero reclamar com o gerente
coloca-me em contacto com um responsável
me coloca em contato com um atendente
passa para um humano
passe para o financeiro
minha filha quer que alguém ligue para ela
meu pai gostaria de uma ligação
um técnico por favor
atendente humano
operador por favor
insisto em falar com o gerente
recuso falar com uma máquina
o robô não ajuda, quero um atendente
quando posso falar com alguém
deixe-me falar com uma pessoa
é urgente, uma pessoa
ik wil dat een mens mij antwoordt
ik wil teruggebeld worden
kunt u mij doorverbinden met de afdeling
verbind me door met facturatie
mijn dochter wil graag gebeld worden
mijn vader wil een gesprek met een adviseur
ik sta erop de directeur te spreken
ik weiger met een machine te praten
de bot helpt niet, medewerker graag
wanneer kan ik iemand spreken
laat me met een mens praten
een echte medewerker aub
ik wil bellen met iemand
het is dringend, een persoon graag
laat een mens dit controleren
ho bisogno di un operatore
ho bisogno di qualcuno con cui parlare
mi passi il responsabile
voglio essere richiamato da una persona
operatore umano
potrzebuję konsultanta
proszę o telefon od konsultanta
operatöre bağla
temsilci istiyorum
beni insana bağla
agent chahiye abhi
kisi insaan se baat karao
who can I actually talk to, this is not working
a colleague of yours would do better
one of your people would be better
my niece asks if she can speak to an officer
my aunt wants to know if someone can phone her
mrs Hall would like a call from the doctor
it would be a relief if a doctor got back to me
are there no humans I could speak to
is there nobody left I could talk to
get one of your people on zoom
can one of the support people call about my results
rufen Sie meinen Mann zurück
are there no people I can speak to here
can a member of your team call about the results
a member of the claims team should call me
put me with whoever decides
póngame con el que decida
she needs a voice on the line
he needs somebody on the other end
can't you transfer me over
can you not just transfer me
is it too much to ask for a person
is it asking too much to get a human
phone me
call me
ring me please
have your engineer join this thread
could your specialist join this conversation
loop a colleague into this chat
can you loop someone in
I need an actual nurse for this
I need a real doctor
I need a proper mechanic on the line
a real lawyer please
no offence but I want a human
where's the human
where are your people
wheres ur agents
we were told to ask for an agent here
I was told I can talk to a person here
they said to ask for a representative
the website says I can talk to an agent here, please connect me
páseme con el departamento de ventas
comuníqueme con reclamaciones
passez-moi le service réclamations
passe-me ao departamento de vendas
verbind me met de afdeling verkoop
verbinden Sie mich mit der Reklamation
der Chef soll kommen
Chef bitte
j'exige un superviseur
je veux parler à un superviseur
je demande un responsable
exijo un supervisor
eis een leidinggevende
rufen Sie bitte meine Tochter an
bitte meinen Vater anrufen
keinen Computer bitte, einen Menschen
ein Vermittler bitte
je souhaite parler avec un de vos experts
mi tía pregunta si alguien puede llamarla
mi padre pregunta si puede hablar con alguien
minha tia pergunta se alguém pode ligar
mijn tante vraagt of iemand kan bellen`,
  no: `
the agent did not show up for the viewing
your agent never came to the appointment
I was passed between three agents yesterday and it is fixed now
after two agents somebody finally solved it, thanks
just talked to your rep, great guy
just spoke to your agent, lovely person
your person on the phone was very helpful
the person who served me was kind
pass my thanks on to the team
please thank the technician for me
say hello to your colleagues
give my regards to the manager
compliments to the chef
is there a person limit
what is the maximum number of people
how many people can join the call
how do I mute a person in a call
how do I block a person
how do I report a person
how do I tag a person in a photo
how do I add a person to the group
can I remove someone from the group
can someone under 25 rent a car
can a person without a passport fly
can anyone use the voucher
may someone else drive
may I bring a person
can I come with another person
can I take one more person
may a friend pick it up
who is the person on the picture
who is the man in the advert
who is the author
who is your competitor
who is the owner of this account
which person signed the contract
does the person at the airport hold a sign
does the driver call before he comes
does the technician call in advance
will the driver call me
will I get a call before the delivery
I got a call from your number
I had a missed call from you
somebody from your number rang
your hotline was busy yesterday
I called your hotline and they helped
my kid called your hotline by accident
I pressed the wrong button and called you
how do I become a representative
how do I work for you
how can I apply as an agent
do your agents get paid well
do your agents work at night
do agents see my messages
what can agents do in the software
what is an operator in your app
is operator a paid role
what rights does a manager have
where do I set the manager role
can the chat be added to our page
can I embed the live chat in my website
how much does live chat cost
does your plan include live chat
is the live chat feature in the free plan
the live chat widget is broken on our site
the human body exhibition
human sized mannequin
human skin tones
human hair wig
human design course
person centred care course
a person of interest
real person emoji
robots exhibition tickets
the robot toy is broken
my robot lawn mower stopped
computer does not start
the machine does not heat
a machine for six people
a car for seven people
a tent for four people
we need to reach 200 people with the campaign
I want to reach more people with ads
how do I reach the hotel by bus
how do I reach level ten
how do I get hold of the tickets
how do I get through security faster
I can't get through the login
put my order through
please put it through
put my name on the list
put the parcel behind the door
hand luggage size
hand me the invoice
pass the code to me again
pass the exam
connect my bank account please
connect my phone please
connect the printer with the network
transfer my appointment to another day
transfer the booking to my friend
transfer it to my account now
switch my plan
switch to annual billing
switch the language
escalate the price alert
take over the payments for my mother
take over my brother's contract
I'll call my lawyer about the contract
I have talked to my lawyer
I talked to my bank and the money was sent
I must ask my wife
let me ask my husband first
let me talk to my partner and come back
I need to check with my boss
we talked about this before, the blue one
we spoke about the offer last week
as discussed with your colleague here is the file
as your colleague asked, here is my number
your colleague asked me to send this
your manager approved it already
the supervisor signed the form
the doctor signed the form
my doctor wants the results
my nurse needs the code
my teacher asked for a certificate
the landlord needs a copy
the insurance adjuster needs photos
the mechanic said it is broken
the electrician said the cable is too short
I don't wanna talk, just refund me
I don't wanna chat, just the link
no phone please
no calls please
please do not call, mail me
don't have anyone call me
no one needs to call me
nobody has to look at it
I do not need a callback any longer
you can cancel the callback
forget the agent
I don't need the agent any more
an agent is not necessary
a human is not needed
I prefer chatting with the bot
the bot is fine
you are a good bot
nice bot
are you a bot
who am I talking to
what's your name
is this an automatic reply
was that answer written by a human
does a human check my data
do people read my chats
is my data seen by employees
do humans pack the boxes
did a person write the article
is the voice in the video a real person
what language do you speak
can I write in French
do you speak Spanish
talk about prices
talk me through it
talk to me about prices
tell me about your team
tell me more about your staff
where is your office
where are you located
when is the office open
can I come to the office without an appointment
I need an answer today
I need a reply by mail
please reply
please answer
please respond asap
answer my question
please look at my order
please check my order
please fix this now
please handle my refund
look into this please
can you look at this
can you get back to me
can you contact the seller
can you call the hotel
can you tell the driver to ring
can you ask the seller for a refund
tell the courier to ring the bell
tell the driver to call me
have the courier call me
the courier should call me
ask the driver to wait
send the technician to my house
I want a technician to repair my oven
I need a technician for my oven
I need someone to install the oven
I need a plumber tomorrow
book me a cleaner
order a taxi for two people
I want to book a doctor
I would like an appointment with the dentist
I want to change my adviser
change my account manager's email
add a representative to my contract
who can sign for me
someone has to sign for it
Mitarbeiter anlegen
wie viele Mitarbeiter sind im Tarif
wie lösche ich einen Mitarbeiter
der Fahrer hat nicht angerufen
der Fahrer soll klingeln
Ihr Mitarbeiter hat sich vertan
die Mitarbeiterin war freundlich
ich habe mit meiner Bank gesprochen
ich muss mit meiner Frau sprechen
kann eine Person mehr mitkommen
wer ist die Person auf dem Bild
niemand muss mich anrufen
bitte keine Anrufe
ich brauche einen Techniker für den Ofen
Gruß an die Kollegen
danke an das Team
sind das echte Menschen auf dem Foto
schreibt hier ein Mensch
ich brauche eine Antwort
bitte antworten
bitte prüfen
combien d'employés dans l'offre
comment supprimer un employé
le livreur n'a pas appelé
le livreur doit sonner
votre employé s'est trompé
la dame était gentille
j'ai parlé à ma banque
je dois demander à ma femme
puis-je venir avec une personne
qui est la personne sur la photo
personne ne doit m'appeler
pas d'appel svp
j'ai besoin d'un technicien pour le four
merci à l'équipe
j'ai besoin d'une réponse
merci de répondre
cuántos empleados incluye el plan
cómo borro a un empleado
el repartidor no llamó
su empleado se equivocó
la persona que me atendió fue amable
hablé con mi banco
tengo que preguntar a mi mujer
puedo ir con otra persona
quién es la persona de la foto
nadie tiene que llamarme
sin llamadas por favor
necesito un técnico para el horno
gracias al equipo
necesito una respuesta
respondan por favor
quantos funcionários inclui o plano
como apago um funcionário
o entregador não ligou
o vosso funcionário enganou-se
a pessoa que me atendeu foi simpática
falei com o meu banco
tenho de perguntar à minha mulher
posso levar mais uma pessoa
quem é a pessoa na foto
ninguém precisa me ligar
sem chamadas por favor
preciso de um técnico para o forno
obrigado à equipe
preciso de uma resposta
respondam por favor
hoeveel medewerkers in het plan
hoe verwijder ik een medewerker
de bezorger heeft niet gebeld
uw medewerker heeft zich vergist
de medewerker was vriendelijk
ik heb met mijn bank gesproken
ik moet het mijn vrouw vragen
mag ik iemand meenemen
wie is de persoon op de foto
niemand hoeft mij te bellen
geen telefoontjes aub
ik heb een monteur nodig voor de oven
bedankt aan het team
ik heb een antwoord nodig
graag antwoord
grazie alla squadra
posso portare una persona
ho parlato con la banca
dziękuję konsultantowi za pomoc
kurye aramadı
I don't think I need to talk to anybody
I don't think anyone needs to call me
we have ten support agents, what is the price
we are twelve agents, which plan
send flowers to someone
looking for someone to share a flat
ask my neighbour to take it
my name is Anna, me llamo Anna
je m'appelle Anna
mi chiamo Anna
can I bring a person as my guest
can I bring someone along
may I bring a guest
Hi somebody, I am dad
can I cancel my reservations
call someone for me
I am looking for a therapist in my town
am I speaking with a live person or a program
send a message to my superior
which agent closed my ticket
how can I see which agent answered
who closed my ticket
see the agent's name in the ticket
bot or human
human or bot
robot or person
Mensch oder Bot
humain ou robot
humano o bot`,
  ambiguous: `
can you have someone check on this
can you get someone to explain
could you ask somebody
what is the fastest way to get in touch with you
what is the best way to contact you
how do I get in touch
how to contact you guys
ways to contact you
dumb bot
ugh stupid robot
you bots never understand
is anybody monitoring this
is anyone reading these
does anybody see this
which department handles refunds
which team is responsible for this
whom should I ask about this
who knows about contracts
is there a contact for press
need contact of your office
contact number of manager
number of your branch
kann mir bitte jemand weiterhelfen
kann das jemand erklären
wie trete ich mit euch in Kontakt
welche Abteilung ist zuständig
liest das hier jemand
dummer Bot
comment puis-je vous joindre
quel service s'occupe de ça
quelqu'un peut m'expliquer
quelqu'un lit ces messages
bot stupide
cómo me pongo en contacto con ustedes
qué departamento lleva esto
alguien me puede explicar
alguien lee esto
bot tonto
alguém me responde
alguém pode explicar
como entro em contacto convosco
que departamento trata disto
bot burro
hoe neem ik contact op
welke afdeling gaat hierover
kan iemand het uitleggen
leest iemand dit
domme bot
qualcuno può aiutarmi
come vi contatto
vous avez un numéro
avez-vous un numéro de téléphone
tienen número de teléfono
têm número de telefone
hebt u een telefoonnummer
haben Sie eine Telefonnummer
what number do I ring
which number do I call at night
can I get your number
kann ich euch anrufen
puis-je vous appeler
puedo llamarles
posso ligar para vocês
kan ik jullie bellen
nobody answers me here
is nobody going to answer
warum antwortet mir niemand
who takes care of complaints
who handles invoices
who should I get in touch with about this
who should I contact about a lost parcel
to whom should I write
an wen kann ich mich wenden
wen muss ich ansprechen
à qui dois-je m'adresser
qui dois-je contacter
a quién debo dirigirme
com quem devo falar
a quem me dirijo
bij wie moet ik zijn
wie moet ik hebben voor een klacht`,
}
