/** Words of six languages by what they mean to somebody who gives an assistant orders; a star lets any ending follow. */
export const orderWords: Record<string, string> = {
  you: 'you your yours yourself u ur du dich dir dein* ihr ihre tu te toi ton ta tes vous votre vos usted tus tu ti voce vc seu sua teu suas jij je jou jouw u uw',
  me: 'i me my mine im we our us ich mich mir mein* wir unser* je moi mon ma mes nous notre nos yo mi mis mio nosotros nuestr* eu meu minha meus nos nosso ik mij mijn wij ons onze',
  others:
    'customer* client* user* buyer* guest* lady man woman person neighbour* neighbor* roommate husband wife friend somebody someone anyone everyone whoever people kunde* kunden* nutzer* nachbar* frau mann kaufer* voisin* dame cliente* usuario* senora vecino* moca vizinho* klant* gebruiker* buurman vrouw reader* visitor* daniel anna',
  discard:
    'ignor* disregard forget drop overrid* bypass skip discard suspend* loosen break unlearn lift* disable* remove* void vergiss missachte* umgeh* ignoriere* uberspring* aufgehoben oublie* contourne* leve* olvida* omite* salta* saltate rompe esquec* esqueca pule quebre negeer* vergeet omzeil* aside',
  rules:
    'rule rules instruction* guideline* polic* directive* restriction* limit* limits filter* safeguard* programming training prompt systemprompt constraint* regel* vorgabe* anweisung* vorschrift* richtlin* grenze* consigne* regle* instruction* directive* limite* norma* regla* instrucc* politica* directric* regra* instruc* diretriz* regels instructies richtlijn* beleid grenzen scruple* moral ethic*',
  secret:
    'secret* hidden internal confidential private initial original system prompt password passwort code codes key keys config* credential* token brief* geheim* intern* verborgen versteckt cache* secret* interne* oculto* secreto* interno* segredo* interno geheime wachtwoord contrasena senha mot',
  recite:
    'print repeat output show copy echo paste type translate reveal quote list dump disclose leak export read recite spell encode summaris* summariz* zeig* wiederhol* ubersetz* kopier* nenn* verrat* gib affiche* repete* traduis copie* montre* dis muestra* repite traduce dime mostre* repita traduza diga toon herhaal vertaal kopieer laat vertel',
  grant:
    'approve* grant* give send issue offer hand confirm* accept* refund* credit* voucher* coupon* discount* free cancel waive genehmig* erstatt* gutschein* rabatt* gib approuve* valide* rembours* donne* reduction aprueb* reembols* devoluc* descuento dame aprove* desconto libere keur goedgekeurd terugbetal* korting geef kortingscode',
  rank: 'admin* administrator* developer* ceo owner operator* creator* boss engineer* supervisor root sudo entwickler* betreiber* chef* geschaftsfuhr* administrateur patron desarrollador* jefe dueno desenvolvedor* gerente dono beheerder* ontwikkelaar* baas verified trusted authority authoris* authoriz*',
  pretend:
    'pretend act play imagine roleplay role simulate become behave persona character story scene game dan jailbreak unrestricted unlimited unfiltered spiel* tu wärst warst rolle stell imagine* joue* fais semblant finge haz actua* imagina* finja faca imagine conta doe alsof stel speel rol',
  machine:
    'assistant* bot bots chatbot* ai llm* model models machine agent agents assistent* ki modell* sprachmodell* ia robot asistente* modelo* assistente* robo taalmodel* gpt virtual automated',
  always:
    'always never every each all any only whenever henceforth now on immer nie jede* alle nur ab sofort toujours jamais chaque tout toutes desormais siempre nunca cada todo todas ahora sempre nunca cada tudo agora altijd nooit elk alle vanaf voortaan',
  answer:
    'answer* reply replies response* respond* sentence message messages say tell speak antwort* sag* schreib* reponse* reponds respuesta* responde di resposta* responda antwoord* zeg schrijf',
  above:
    'above before previous prior earlier preceding start beginning initial first oben vorher davor dessus avant precedent* arriba anterior* antes acima hierboven ervoor vorige',
  carry:
    'append attach forward url link image pixel http https www visit open fetch call insert include embed render example anhang link lien enlace imagem anexe',
  mode: 'mode modus modo debug developer test god maintenance session enabled disabled activate enter switch',
  obey: 'obey follow comply execute do must shall should have order command* instruct* obliged programmed built gehorch* befolg* muss musst obeis suis doit obedece* sigue debe* obedeca siga deve* gehoorzaam volg moet',
  data: 'address* phone number email name orders order* account* balance statement data details birthday adresse nummer bestellung* konto daten numero commande* compte donnees direccion telefono pedido* cuenta datos endereco telefone conta dados adres bestelling* gegevens rekening',
  polite: 'please kindly could would bitte merci svp por favor graag alsjeblieft thanks sorry',
  ask: 'how where what which when why does is are can do wie wo was welche* comment ou quel* quand como donde cual* cuando onde qual quais hoe waar wat welke kann puis puedo posso kan',
  trade:
    'return* parcel delivery invoice* label manual barcode shipping warranty device camera router phone app settings newsletter courier doorbell appointment booking office retour* paket rechnung* colis facture* paquete factura* fatura* pakket factuur facturen',
}
