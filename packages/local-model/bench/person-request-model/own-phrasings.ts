/** Phrasings of our own by what they are: the class-sequence model learns from them, so they measure nothing. */
export const ownPhrasings: Record<'yes' | 'no' | 'ambiguous', string> = {
  yes: `
I'd like to have this looked at by a human
get a human on the line
can a person read this please
could somebody human reply
whom do I speak to, I want a real conversation
I asked to speak with a representative ten minutes ago
still waiting for a person
I told you I want an agent
I already asked for a human
once again, agent
for the third time: operator
you did not understand me, give me someone who does
let me speak with whoever runs this place
I need a conversation with your complaints team
is it possible to have someone phone me
have one of your people call my wife
my dad needs to speak with an agent about his pension
my client would like to be connected to a supervisor
my customer is asking for a manager
she wants a person to explain it to her
he insists on talking with someone from your office
please arrange for a technician to call me back
book me a call with an adviser
could I schedule a call with one of your specialists
I want an appointment with a real adviser
can I see someone in person about this
may I have a quick word with your pharmacist
a doctor should answer this, not a computer
let a human decide
can a human review my case
I want a person to check this decision
please have this reviewed by one of your staff
do you have real people working there
any chance of reaching an actual employee
what number do I dial to get a human
what button do I press for an operator
what do I have to type to get a person
how do I get past this bot
how do I get out of this menu and to a person
how can I talk with someone at your company
where do I find a human here
where are the real people
is there nobody I can talk to
isn't there somebody I could speak with
can't I just talk to a person
why won't you let me talk to anybody
why do I have to talk to a machine
I don't want to talk to a machine
I don't talk to bots
I do not want a bot, I want a human
stop sending me automated replies and get someone
no more bot please
not a bot, a person
no bots
no robot please
enough with the robot, agent
fed up with this, put somebody on
this is going nowhere, transfer me
you are not helping, connect me
useless bot, get me your supervisor
transfer me please
connect me now
escalate this please
please escalate my ticket to a manager
hand me over
pass me on to somebody else
switch me to an agent
put me through to the front desk
put me through to accounts
patch me through to support
can you get somebody from sales
get your boss
I want your manager
I'd rather deal with someone on the phone
I'd prefer to explain this by phone to one of your team
it would be easier to explain on a call, can somebody ring me
can we talk on the phone
can I have a callback
call me back please
please ring me
give me a call on 555 0199
phone me tomorrow morning
could you phone me about this
someone call me
I need someone to call me asap
can a colleague of yours take over
could your team take over from here
would someone step in please
please let somebody competent handle this
I need somebody who understands this
give me someone who can decide
let me deal with a grown up
a living breathing person please
flesh and blood please
human
person
people please
someone real
live person
live agent
agent now
customer service representative
adviser please
speak representative
talk agent
need agent
want human
human help
manager
supervisor now
i want speak person
me want talk human
is it possible speak with agent
I not understand, please person
yes please connect me with an agent
yes I want a person
no, I want a person
ok then get me an agent
I feel uneasy telling this to software, is a nurse available
I won't give my details to a computer, get me a person
as a blind customer I need a person on the phone
this is too complicated for chat, can a specialist contact me
my situation is unusual, I need a human to look at it
I'm more comfortable with people than with programs, may I have one
do I get a person at some point
when do I get to talk to a human
when will an agent join this chat
can your engineer join us here
loop in an engineer please
bring a colleague into the chat
I request human intervention
requesting a supervisor
kindly provide me with a human representative
kindly connect me with the concerned person
I would be grateful for a conversation with a member of your team
we would appreciate being put in touch with an account manager
would you be so kind as to transfer me to a colleague
our director wishes to speak with yours
I want to complain to a person
I want to make my complaint to your manager directly
let me talk to billing
connect me to the billing department
I need to speak to the claims team
can I speak to reservations
let me speak with your technical team
can someone from finance contact us
could an underwriter call me
Is there someone I can speak to
anyone I can talk to
do you have anyone who speaks to customers
I need to talk to someone about my loan
I just want to speak to someone
who can I talk to
who do I talk to about this, I want a person
talk to a human
chat with an agent
speak with a live person
Können Sie mir jemanden ans Telefon holen
Ich will einen Menschen
Ich möchte bitte mit Ihrem Vorgesetzten sprechen
Bitte um Rückruf
Rufen Sie mich bitte an
Bitte rufen Sie mich zurück unter 0170 123
kann mich jemand zurückrufen
Könnte sich ein Kollege bei mir melden
Ich hätte gern einen Termin mit einem Berater
Verbinden Sie mich bitte
Bitte weiterleiten
mensch
mitarbeiter
berater bitte
kundenservice mitarbeiter sofort
Ich will mit niemandem außer einem Menschen reden
keine Maschine bitte
Ich möchte nicht mit einem Bot schreiben
Ich spreche nicht mit Robotern
Mein Mann möchte mit einem Mitarbeiter sprechen
meine Mutter will mit jemandem reden
Gibt es einen Ansprechpartner für mich
Wer kann mich persönlich beraten, ich will keinen Chat
Wo finde ich hier einen Menschen
Ist es möglich, mit einem Techniker zu sprechen
Kann ein Mensch das prüfen
Kann sich das ein Mitarbeiter ansehen
Ich habe schon dreimal nach einem Mitarbeiter gefragt
Holen Sie Ihren Chef
Ich möchte das lieber telefonisch mit jemandem klären
Ich brauche persönliche Beratung durch einen Mitarbeiter
Darf ich mit einem Kollegen von Ihnen sprechen
schluss mit dem Roboter, ich will einen Mitarbeiter
Je veux parler à quelqu'un
Je souhaite être mis en relation avec un conseiller
Je voudrais être rappelé par un conseiller
Rappelez-moi svp
Merci de me rappeler
Quelqu'un peut m'appeler ?
Pouvez-vous me passer votre supérieur
passez-moi quelqu'un
humain
conseiller
un agent s'il vous plait
une vraie personne svp
je ne veux pas parler à un robot
pas de robot, un humain
J'en ai assez de cette machine, je veux une personne
Est-ce que je peux parler à un être humain
Y a-t-il un conseiller disponible
Mon mari souhaite parler à un conseiller
ma grand-mère veut parler à quelqu'un
Un technicien pourrait-il m'appeler
Je préfère en discuter avec une personne
Je demande à parler au directeur
ça fait trois fois que je demande un conseiller
transférez-moi
mettez moi en contact avec le service client
Peut-on traiter mon dossier avec un humain
qu'un de vos collègues prenne le relais
Comment joindre un humain chez vous
Quiero hablar con alguien
Necesito hablar con una persona real
Necesito que alguien me llame
Llámenme por favor
que me llamen
¿Me pueden llamar?
¿Alguien me puede atender?
Páseme con su supervisor
Pásame con alguien
humano
agente
persona por favor
un asesor por favor
no quiero un robot
no quiero hablar con un bot
basta de máquinas, quiero una persona
¿Puedo hablar con un ser humano?
¿Hay algún agente disponible?
Mi madre quiere hablar con alguien
mi esposo necesita hablar con un asesor
¿Podría llamarme un técnico?
Prefiero tratarlo con una persona
Exijo hablar con el encargado
ya pedí tres veces un agente
transfiérame
comuníqueme con atención al cliente
¿Cómo hablo con una persona de verdad?
solicito un representante
ocupo hablar con alguien
quiero que lo revise una persona
Quero falar com alguém
Preciso de falar com um humano
Preciso que alguém me ligue
Me liguem por favor
podem me ligar?
Alguém pode me atender?
Me passa pro seu supervisor
passe-me a um colega
humano
atendente
uma pessoa por favor
falar com atendente
não quero falar com robô
chega de robô, quero uma pessoa
Posso falar com um ser humano?
Há algum agente disponível?
Minha mãe quer falar com alguém
o meu marido precisa de falar com um assistente humano
Um técnico poderia me ligar?
Prefiro tratar disto com uma pessoa
Exijo falar com o gerente
já pedi três vezes um atendente
transfira-me
Como faço pra falar com gente de verdade
gostaria que um humano verificasse isto
Ik wil met iemand praten
Ik wil graag een medewerker aan de lijn
Kan iemand mij bellen
Bel mij terug aub
Graag teruggebeld worden
Kunt u mij laten bellen
Verbind me met uw leidinggevende
mens
medewerker
een persoon graag
mens aub
ik wil niet met een robot praten
geen bot graag, een mens
genoeg van die robot, ik wil een medewerker
Kan ik een echt mens spreken
Is er een medewerker beschikbaar
Mijn man wil iemand spreken
mijn oma wil met een medewerker praten
Kan een monteur mij bellen
Ik bespreek dit liever met een persoon
Ik eis een gesprek met de manager
ik heb al drie keer om een medewerker gevraagd
doorverbinden graag
Hoe krijg ik een mens aan de telefoon
kan een collega van je dit overnemen
ik wil dat een mens hiernaar kijkt
Voglio parlare con una persona
posso parlare con un operatore
operatore per favore
mi faccia richiamare da un collega
non voglio un robot, voglio una persona
vorrei essere richiamato
qualcuno mi può chiamare
Proszę mnie połączyć z konsultantem
Chcę porozmawiać z człowiekiem
konsultant
proszę o kontakt z pracownikiem
czy mogę porozmawiać z kimś
Bir temsilci ile görüşmek istiyorum
canlı destek istiyorum
insanla konuşmak istiyorum
müşteri temsilcisi lütfen
beni bir yetkiliye bağlayın
mujhe agent chahiye
customer care se baat karni hai
kisi se baat karao
human se baat karna hai please
manager se connect karo
again, a person
one more time, someone please
not you, someone else, a human
don't want you, want a person
could a teacher give me a call
can a doctor ring me tonight
could your mechanic phone me before noon
would a lawyer of yours be able to write to me
is one of the hosts able to answer me here
is anybody from reception able to reply
is somebody from accounts free to talk
have somebody from claims phone my father
please get somebody from dispatch to ring us on 555 0100
what do I press to get a human
which key gets me a person
what should I say to get past the robot
is there some way around this bot to your staff
can we skip this and go to a person
skip the chat and get me to your team
I'd like to go straight to your staff
let me straight through to someone
I'd like to go through this with one of your people
I would like to explain this out loud to somebody
it's easier said than typed, who could I ring
let me explain it to a person over the phone
I would appreciate a person looking at my appeal
it would be great if an expert could check my application
I'd feel better if one of your engineers confirmed it
my tenant would like a callback from the manager
the patient in room 4 would like a call from the doctor
my lawyer would like to speak to your lawyer
let your colleague answer me instead of these automatic texts
stop with the canned texts and let a person reply
get me out of here and to a person
how do I get hold of your boss
I want to take this up with your manager
I'd like to raise this with a supervisor
I'm taking this to your management, put them on
can't you hand me to someone
couldn't you just pass me on to somebody else
can you not transfer me to a human
won't anybody pick up the phone
does anyone ever pick up, I need to talk
is there a phone line where people answer
isn't there a line with actual humans on it
give me the number of a real person
who can I ring, I'd rather talk
I am looking for a person to talk to
I was hoping to chat to one of the team
hoping somebody could give me a bell
if someone could give me a call that would be great
maybe a person could explain it better
I think this needs a person
this is a case for a supervisor
I want a second opinion from a human
I do not accept this answer, I want a supervisor to see it
I don't trust this answer, let me ask a real expert
your answer makes no sense, is there a person who can explain it
you keep repeating yourself, pass me to someone
you don't get it. human.
wrong answer again. agent.
that's not what I asked, person please
none of these, I want a person
none of the above, agent
no thanks, just a human
I said human not bot
hooman pls
hmn
agent pls now
rep
reps please
manager pls
csr now
live person asap
support agent
support rep please
sales rep please call
human operator
human being please
real human
tech please call me
nurse please
speak to nurse
doctor please, not a chatbot
talk to sales
talk to management
talk to billing
get billing on the line
I need billing, a person there
I need to talk to your fraud department
I'd like to talk to the person handling my claim
can I speak with the person who handles my file
put me in contact with the driver's dispatcher
who is handling my case, I want to speak with them
noch einmal, ein Mensch
nochmals, Mitarbeiter bitte
gibt es jemanden, den ich anrufen kann
gibt es da wen Echtes
ist da ein echter Mensch, mit dem ich reden kann
ich hätte gern einen Rückruf
ich hätte gerne, dass mich ein Kollege anruft
kann ich das mit einem Techniker besprechen
darf ich das mit einer Kollegin klären
weiterleiten an einen Kollegen
weiterleitung an den Kundenservice bitte
Mitarbeiter, sofort
ich will, dass ein Mensch das entscheidet
ein Arzt soll mich anrufen
encore, une personne
je voudrais téléphoner à quelqu'un de réel
à qui je peux téléphoner pour parler à quelqu'un
un médecin peut m'appeler
est-ce qu'un collègue peut me rappeler
je préfère voir ça avec un de vos employés
je voudrais que ce soit une personne qui décide
une personne, pas une machine
otra vez, una persona
persona ya
gente real por favor
hay alguien con quien hablar
me gustaría que me llamara alguien
¿alguien del banco me puede llamar?
que me atienda una persona
prefiero que lo vea un compañero
quiero que decida una persona
um médico pode me ligar
podem pedir a um técnico que me ligue
peça a um colega para me telefonar
gostava que alguém me ligasse
outra vez, uma pessoa
pessoa já
prefiro que um colega veja isto
nogmaals, een mens
kan een arts mij bellen
ik word graag gebeld door een collega
kan ik dit met een specialist bespreken
ik wil dat een persoon dit beslist
mens, geen robot
is there an agent free
is any agent free right now
stuck, any agent around
please put me through
put me through please
can I deal with somebody instead of you
instead of you I want a person
geht das auch mit jemandem statt mit dir
kann ich das mit einem Menschen statt mit dem Bot machen
es gibt da ein Operator mit dem ich reden kann
c'è un addetto con cui posso parlare
esiste un operatore umano
skip you and go straight to the team
I'd like a real teacher to look at it
have the property manager call the tenant in flat 2
the guest in room 7 wants the manager to call her back
bring in a person
bring a human in please
would a member of your team take this over
is a member of your staff able to take over
give me a ring, my number is 0170 555
just phone me, 555 0100
fünfmal habe ich schon nach einem Menschen gefragt
could I trouble you for a colleague's opinion
might I bother one of your experts with this
would you be kind enough to let a human see it
can we get a second pair of human eyes on my file
is having a human reply an option
is there any possibility of talking it over with the owner
any chance the landlord could write to me directly
could the owner answer me himself
would the dentist be able to ring me
let the vet call me
I'd be grateful if somebody from the office would telephone me
I'd be obliged if one of your staff would write to me
it would be lovely if a person got back to me
I do not agree to automated processing, have a person handle my request
I object to this being decided by a computer, a human must decide
have an employee process it
have a real person process my claim
let someone with experience deal with this
let an adult handle it
no software please, who is on duty
I'm not doing this with a bot, who else is there
I'm not talking to software, fetch someone
take me off this bot
turn the bot off and let me talk to you people
get rid of the assistant and give me staff
one of your people should ring him
she needs somebody to talk her through it
he can only use the phone, please have someone ring
my father is hard of hearing and wants a person to write to
my partner can't use chat, she needs a voice on the phone
they promised a callback, nobody rang, so get someone now
you said an agent would call, where is he, connect me now
I was promised a call and nobody called, put me through now
an agent never showed up, I still want one
I was cut off while talking to an agent, reconnect me
I was talking to a representative and got disconnected, please connect me again
can you bring back the agent I was talking to
can't you put me through already
can't u just get someone
couldn't you connect me straight away
why can't you just transfer me
won't you let me speak with anyone
hop on a call with me please
could we jump on a call with your engineers
let's do a call with one of your team
can we set up a meeting with somebody from sales
route me to second level
send this up to tier two
kick this upstairs to your supervisor
pass this up the chain
who is above you, let me talk to them
I want somebody more senior
I want to complain verbally to someone senior
please manual support
need manual assistance from your side
kindly arrange executive to call me
executive please
speak with executive
I am wanting to talk with customer care executive
please do the needful and connect to agent
connect me human
me human talk please
i needing person
someone from the shop please message me
can sum1 from ur team msg me
text me from a real person
can a person text me back
I'd like a reply from a person, not a template
no more template answers, I want an actual employee
please reply personally, not with a robot
don't send me articles, send me a human
I've read the article, I still want to talk to someone
the article doesn't help, I need to speak with somebody
I'm done with self service, get me staff
where's the talk to staff option
where is the button for a human
show me how to reach an agent
how to talk with real staff in this app
the person I need is your loss adjuster, put me in touch
I need to be in touch with the adjuster
I want direct contact with your technician
put me in touch with the chef
put us in contact with your legal people
geht das auch mit einem Menschen
kann ich jemanden ans Telefon bekommen
holen Sie bitte einen Kollegen dazu
meine Mutter hätte gern, dass jemand anruft
kein Bock auf Roboter, gib mir einen Mitarbeiter
ich wäre dankbar, wenn mich jemand anriefe
kann das jemand aus Ihrem Team übernehmen
ich will jemanden, der zuständig ist
wann ruft mich endlich jemand an, ich will sprechen
pourriez-vous demander à un collègue de m'appeler
serait-il possible qu'on me rappelle
serait-il possible de parler avec quelqu'un de votre équipe
j'aimerais que quelqu'un de chez vous m'écrive
faites intervenir un humain
j'en ai assez des réponses automatiques, un conseiller
sería posible que alguien me llamara
me gustaría que me atendiera alguien de su equipo
póngame con el que manda
estoy harto del bot, un agente
quiero que una persona lleve mi caso
quisiera tratarlo con quien esté a cargo
seria possível alguém me ligar
dá para falar com um responsável
gostaria que alguém da equipe me atendesse
estou farta do robô, quero um humano
tem como falar com alguém da loja
kan een medewerker het overnemen
zou iemand van jullie mij kunnen bellen
geef me iemand van de zaak
ik heb genoeg van automatische antwoorden, een mens graag
het liefst spreek ik iemand
c'è qualcuno con cui posso parlare
c'è un operatore
fatemi parlare con qualcuno
vorrei un operatore umano
basta robot, un operatore
połączcie mnie z pracownikiem
chcę porozmawiać z kierownikiem
gerçek bir kişi ile konuşabilir miyim
temsilciye bağlayın
mujhe manager se baat karni hai
bot nahi, insaan chahiye
kisi executive ko connect karo`,
  no: `
I don't need to talk to anyone, just tell me the price
there is no need to involve a person
please do not transfer me again
don't call me, write to me
no call needed
no agent please, I like the bot
I prefer the bot to a human
you can handle it, no human required
I already spoke with support and they fixed it
the agent I talked to yesterday was rude
your colleague told me the refund was on its way
someone from your team called me last week
I was connected to a representative who hung up
a technician came by yesterday and repaired it
I chatted with a person here on Monday, he promised a voucher
thanks to the representative for helping me
is this a bot
are you a person
am I speaking with a human
is this chat answered by people or by a computer
do real people read these messages or is it software
what is the salary of a support agent
do you have open positions for customer service representatives
I applied for the manager job
human resources email
our HR person needs an invoice
my manager asked me to cancel the licence
our operator licence expired
my travel agent booked the flight
as a real estate agent do I get a discount
the insurance agent needs a form
bleaching agent
which agent should I use to clean the oven
how do I add a manager to my account
can I invite someone to my workspace
how do I remove a person from my plan
how many agents can log in at the same time
change an agent to admin role
assign a conversation to another agent
how many people fit in the cabin
price for two people
is there a discount for each additional person
can I transfer the ticket to another person
I want to send money to someone
can I send a gift to a person abroad
transfer my points to my wife
can someone else collect my parcel
can another person sign for me
someone is using my card
somebody stole my bike
someone logged into my account
a man called me pretending to be from your bank
someone called me claiming to be your employee
is the person in the photo real
the photo must show a live person
does a real person need to be in the picture
the human rights donation page is broken
human hair extensions
the manual says to contact the manufacturer
my doctor said to see a specialist, is that covered
is a visit to a specialist covered
do you cover calls to the nurse
can I call abroad with my plan
are calls to Germany free
how do I set up voicemail
how do I block a caller
the phone does not ring
my phone cannot connect to the speaker
how do I connect the app to my bank
I want to transfer my number
I want to transfer money to my savings account
put the order on hold
pass the savings on to me
forward my mail to another address
hand wash or machine wash
can I put it in the machine
the machine makes noise
my computer does not start
is the software free
which script do I run
do I need to be there in person
is it possible to pay in person
can I pick it up in person
talk me through the steps
speak up the app says
text to speech does not work
can the assistant speak Spanish
can you speak German
I'm talking about the blue one
let me tell you about my order
I want to talk about the invoice
I would like to discuss the terms with my husband first
I need to ask my manager first
I will talk to my wife about it
I need to speak to my landlord before I sign
I have to call my bank first
I am waiting for someone to deliver it
when will someone deliver my parcel
is somebody coming to install it
when does the technician come
what time does the technician arrive
can I choose the technician
I want to tip the driver
how do I rate the agent
your support is great
I like your support team
the support page does not load
where is the contact form
what is the agent code
the chat window is stuck
the call button is missing
who is the ceo of your company
who owns this shop
who wrote this article
what does a representative cost in a campaign
the book about people is missing pages
a game for four persons
can a child travel alone or with an adult
can people with allergies eat this
who can see my profile
can anyone see my posts
can anybody join the group
someone recommended this shop
a friend told me to ask for a discount
I got an email from a person called Anna, is it real
is this email really from you
I cancelled the meeting with the adviser
please cancel the callback
ignore my request for an agent
the button says talk to a person but I don't want that
thanks, no need for an agent any more
never mind the human, it works
I would like to become an agent
how do I become a representative
I train support people
we are ten people in the office
my team needs three more seats
I need help with my order
help me please
can you help me
I need some help with the app
I need to reach the airport by nine
how do I get to your office
I want to get my money back
I want an answer
answer me
give me a refund
connect my account
transfer failed
put me on the waiting list
let me in
let me see my bill
Ich brauche keinen Menschen, danke
Kein Rückruf nötig
Bitte nicht anrufen
Ihr Mitarbeiter hat mir geholfen
Der Kollege sagte, es kommt morgen
Ich habe mit einem Berater gesprochen und es ist erledigt
Sind Sie ein Mensch
Spreche ich mit einem Menschen
Preis pro Person
Tisch für vier Personen
Wie füge ich einen Mitarbeiter hinzu
Kann jemand anderes das Paket abholen
Jemand hat meine Karte benutzt
Wann kommt der Techniker
Ich muss erst mit meinem Chef reden
Geld an eine andere Person senden
Wie verbinde ich die App mit dem Gerät
Ich möchte über meine Rechnung sprechen
Sprechen Sie Englisch
Mein Mann hat gestern angerufen, danke
Je n'ai besoin de personne
pas besoin de me rappeler
ne m'appelez pas
votre conseiller m'a aidé hier
j'ai eu un agent au téléphone, c'est réglé
parlez-vous anglais
suis-je en train de parler à un humain
prix par personne
une table pour quatre personnes
comment ajouter un agent
une autre personne peut-elle retirer le colis
quelqu'un a utilisé ma carte
quand passe le technicien
je dois d'abord parler à mon mari
envoyer de l'argent à une personne
comment connecter l'application
je veux parler de ma facture
personne ne m'a livré
je ne vois personne sur la photo
No necesito un agente, gracias
no hace falta que me llamen
no me llamen
su agente me ayudó ayer
hablé con un asesor y quedó resuelto
¿hablas inglés?
¿estoy hablando con un humano?
precio por persona
mesa para cuatro personas
cómo agrego un agente
¿otra persona puede recoger el paquete?
alguien usó mi tarjeta
¿cuándo viene el técnico?
tengo que hablar con mi marido primero
enviar dinero a una persona
cómo conecto la aplicación
quiero hablar de mi factura
Não preciso de um atendente, obrigado
não precisa me ligar
não me liguem
o vosso agente ajudou-me ontem
falei com um atendente e ficou resolvido
você fala inglês
estou falando com um humano?
preço por pessoa
mesa para quatro pessoas
como adiciono um agente
outra pessoa pode levantar a encomenda?
alguém usou o meu cartão
quando vem o técnico
tenho de falar com o meu marido primeiro
enviar dinheiro para uma pessoa
como conecto o aplicativo
quero falar sobre a minha fatura
Ik heb geen medewerker nodig, bedankt
terugbellen hoeft niet
bel me niet
jullie medewerker heeft me gisteren geholpen
ik heb een collega gesproken en het is opgelost
spreek je Engels
praat ik met een mens
prijs per persoon
tafel voor vier personen
hoe voeg ik een medewerker toe
kan iemand anders het pakket ophalen
iemand heeft mijn kaart gebruikt
wanneer komt de monteur
ik moet eerst met mijn man praten
geld sturen naar een persoon
hoe verbind ik de app
ik wil over mijn factuur praten
non ho bisogno di un operatore
prezzo per persona
ho parlato con un operatore ieri
nie potrzebuję konsultanta
cena za osobę
kişi başı fiyat nedir
mujhe agent nahi chahiye
mera paisa kab aayega
I clicked on speak to a person by accident
the text says speak to an agent but the page is empty
he wrote let me talk to a manager in his comment
translate I want to speak to a human into French
what does connecting you to an agent mean
I love one of the virtual cards
I want one of those
find me my phone
connect with my phone
who is the manager of the Berlin shop on the photo
does the owner of the house live there
someone who appreciates people
this guy is great
the guy in the video is funny
could you call the driver
can you call the restaurant for me
please contact the seller
please forward the invoice to my accountant
send the contract to my lawyer
please send the technician on Monday
the technician needs the code
can the technician come tomorrow
my son cannot connect to the server
let my mother use the card
add my husband to the account
my wife wants to know the price
my mother wants a refund
my client needs an invoice
the customer wants his money back
I need a doctor's certificate
which doctor is covered
do I need a lawyer for the form
is there a manager plan
I am looking for a present for someone
help someone pay
I need this confirmed today
is my order confirmed
please confirm the booking
check my balance
I need to see my invoice
can I see the room
can we get a room for two
there are people in my seat
people on the internet say it is good
nobody called me
nobody from your team was there when I arrived
no one answered the door
the driver called me already
I missed a call from you, what was it about
you called me this morning, why
I received a call from your bank
what time do you call back
I pressed 2 and nothing happened
press release
0 refunds so far
my number is 0
option 2
I choose the second one
first one please
please
yes please
no thanks
ok
wer hat mich angerufen
der Techniker braucht den Code
meine Frau will die Rechnung
ich warte auf den Fahrer
können Sie den Fahrer anrufen
ich brauche eine Bestätigung
qui m'a appelé ce matin
ma femme veut la facture
pouvez-vous appeler le livreur
j'ai besoin d'une confirmation
quién me llamó
mi mujer quiere la factura
¿pueden llamar al repartidor?
necesito una confirmación
quem me ligou hoje
minha mulher quer a fatura
podem ligar ao estafeta?
preciso de uma confirmação
wie heeft mij gebeld
mijn vrouw wil de factuur
kunnen jullie de bezorger bellen
ik heb een bevestiging nodig
I'd rather not talk to anybody
I would prefer not to speak with anyone
I don't want to bother anyone
I don't want to trouble your staff
can the bot answer in French
can the assistant speak slower
I like talking to the bot
the bot was quicker than a person
is the tour with a live guide or audio
is the guide a real person
does the course have a live teacher
is the class taught by a human
I'd like to hire someone to build it
do you have people who assemble furniture
can I book a cleaner
find me a mechanic
schedule a mechanic for my car
call a mechanic
book a doctor for my mother
call my mom
call a taxi for me
connect me with bob
put me on a call to sally
I want to talk to sarah
I need an uber to the doctor
find someone to look at my car
I need someone to look at my engine
people call me anna
call me anna
who do you call your boss
tell me about your boss
talk to you later
I'll speak to you tomorrow
nice talking to you
will the courier need someone at home
does somebody have to be at home
should someone be there when the technician comes
must a person be present
can someone with my ID collect it
I'll send someone to collect it
name another person as beneficiary
change the contact person
the contact person left our company
add a second contact person
my supervisor says the key is wrong
my boss told me to ask for a discount
my colleague has the same problem
our agent in Spain needs the papers
the clerk gave me the wrong card
the receptionist gave us the wrong room
the employee in the shop did not know either
the driver left it with a neighbour
the staff discount does not work
employee discount code
your agents are great
I was speaking with Sarah and she asked me to upload the form
I'm talking to the hotel about it already
I never asked for a callback
take my number off the list
stop calling me
why did an agent call me
an agent will call you, it said, when is that
the mail said someone would contact me, when
when will the adviser call
is my call with the adviser still on
what time is my appointment with the specialist
move my appointment with the doctor
cancel my appointment with the adviser
I need a person name for the invoice
which name of the person do I enter
can you speak louder
please speak German
let us talk about returns
let's talk about prices
talking about the fee again
I need my money now, people
I'm done with these people, refund me
is there a limit on people
how many representatives are included
do I get a dedicated manager in the plan
does the plan come with an account manager
is phone support included in the plan
no escalation needed
no need to escalate
it resolved itself
put me through hell
the robot vacuum does not connect
my robot is stuck
the robot mower needs a new blade
the washing machine stopped
I pick the human sized one
human sized teddy
the human body poster
agent 007 poster
secret agent costume
real estate question
person of the year issue
please direct me to the returns page
please direct me to the form
can you direct me to the virtual cards
please connect it
is a transfer possible quickly
transfer it quickly please
I need this to go through
this needs to go through today
let me thank you
I feel better now thanks
again thanks
I'd like my doctor to get the report
the inspector needs the certificate
the landlord wants a receipt
our accountant asks for the VAT number
muss jemand zu Hause sein
ich möchte nicht angerufen werden
der Mitarbeiter wusste auch nichts
wie viele Personen passen hinein
meine Chefin braucht die Rechnung
wann ruft mich der Techniker an
der Staubsaugerroboter lädt nicht
ich möchte lieber schreiben
doit-on être présent à la livraison
faut-il que quelqu'un soit là
le conseiller s'est trompé
je préfère écrire
je n'ai pas envie de parler
mon chef veut la facture
quand est-ce que le technicien m'appelle
combien de personnes
no me hace falta nadie
no hace falta un asesor
no me hace falta hablar con un agente
prefiero escribir
hace falta que haya alguien en casa
el agente se equivocó
mi jefe quiere la factura
cuándo me llama el técnico
cuántas personas caben
não me faz falta um atendente
prefiro escrever
é preciso alguém em casa
o atendente enganou-se
o meu chefe quer a fatura
quando é que o técnico me liga
quantas pessoas cabem
moet er iemand thuis zijn
ik schrijf liever
de medewerker heeft zich vergist
mijn baas wil de factuur
wanneer belt de monteur mij
hoeveel personen passen erin
quante persone
deve esserci qualcuno in casa
no me hace falta ningún agente
no me hace falta un humano
no nos hace falta una persona
we need it for twenty people in the office
need chairs for ten people
I need a table for people with allergies
I'm on the phone with the airline, just need the code
I am speaking to the hotel, only need the reference
check my accounts
cancel my reservations
I'd like to change the reservation
who are these people
is there a therapist in that town
I will contact the restaurant manager
I no longer speak to this person
I love your owner
the talk to an agent button does nothing
preferisco scrivere`,
  ambiguous: `
is anybody there
anyone home
hello is someone there
is there anybody reading this
does anyone answer here
can anyone help me
can someone help me with this
could somebody explain the bill
someone please answer
somebody help
who can help me
who handles refunds at your company
who is responsible for my account
who is my contact
what is your phone number
phone number
contact number for support
do you have a number I can call
customer service
customer support
support
help desk
hotline
how do I contact you
how do I contact support
how can I reach your team
can I call you
can I phone someone
do you offer phone support
I would like to contact you
contact details please
how do I file a complaint
where can I complain
what are the opening hours of your hotline
when is your support team available
is support available on Sunday
this bot does not understand me
stupid bot
you are a useless robot
the bot is not helping
do I need to speak with an agent for that
will an agent see this
should I call someone about this
does a person have to approve this
wie kann ich euch kontaktieren
wer ist mein Ansprechpartner
kann mir jemand helfen
gibt es eine Hotline
Telefonnummer
Kundenservice
ist jemand da
blöder Bot
wer hilft mir weiter
comment vous contacter
qui est mon conseiller
quelqu'un peut m'aider
avez-vous un numéro
service client
y a quelqu'un
ce robot est nul
comment joindre le service client
cómo los contacto
quién es mi asesor
alguien me puede ayudar
tienen teléfono
servicio al cliente
hay alguien
este bot no sirve
cómo contacto con soporte
como entro em contato
quem é o meu gestor
alguém pode me ajudar
vocês têm telefone
atendimento ao cliente
tem alguém
este robô não serve
como falo com o suporte
hoe kan ik jullie bereiken
wie is mijn contactpersoon
kan iemand mij helpen
hebben jullie een telefoonnummer
klantenservice
is er iemand
stomme bot
hoe bereik ik de klantenservice
numero di telefono
c'è qualcuno
numer telefonu
müşteri hizmetleri numarası
customer care number
transfer
contact
contact us
call
phone
complaint
complain
who do I complain to
who is your boss
who is your supervisor
who is in charge there
who do I contact about a refund
who can I call about my luggage
who can I speak to about a cancelled trip
who do I talk to for a lost card
hello, anybody
hello, anyone there
helo is some one ther
can you contact me
will somebody get back to me
will someone contact me
when will someone reply
I need help from someone
help from a person
can anybody tell me the status
hotline number please
is there a hotline
do you have a telephone number
are you available by phone
can I ring you about it
hallo, jemand da
habt ihr eine Hotline
wie lautet die Telefonnummer
wer ist zuständig
wo kann ich mich beschweren
wie ist die Nummer vom Kundendienst
allô, quelqu'un
quel est votre numéro
numéro du support
où puis-je me plaindre
qui s'occupe de mon dossier
hola, alguien
cuál es su número de teléfono
número de soporte
dónde me quejo
quién lleva mi caso
olá, alguém
qual é o vosso número
número do suporte
onde posso reclamar
quem trata do meu caso
hallo, iemand
wat is jullie nummer
nummer van de klantenservice
waar kan ik klagen
wie behandelt mijn zaak
posso chiamarvi
numero assistenza
what number can I call
give me the number of your office
the number of your shop please
what is the phone number of the branch
who looks after refunds
who deals with complaints
who takes care of my file
nobody answers me
why does nobody answer
is nobody going to answer
does nobody work there
your chatbot is rubbish
this assistant is worthless
I hate this bot
talking to you is pointless
would somebody tell me what this fee is
can one of you explain
somebody please explain
unter welcher Nummer erreiche ich euch
warum antwortet niemand
wer kümmert sich um Beschwerden
der Chatbot ist Müll
qui peut m'aider
personne ne répond
à quel numéro vous appeler
votre robot est inutile
quién me ayuda
nadie responde
a qué número llamo
el chatbot es inútil
quem me ajuda
ninguém responde
para que número ligo
como entro em contato com vocês
o chatbot é inútil
wie helpt mij
niemand antwoordt
welk nummer kan ik bellen
de chatbot is waardeloos
chi mi aiuta
nessuno risponde`,
}
