import type { ClassWords } from './word-class.ts'

export const german: ClassWords = {
  human:
    'echte leute,richtige leute,echter typ,jemand lebendiges,wer echtes,jemand aus fleisch und blut,lebende person,lebendige person,reale person,menschlicher mitarbeiter,richtiger mensch,richtigen mensch,jemand richtiges,wen echtes,echten,menschliche hilfe,menschlicher kontakt,wirklicher mensch,mensch,menschen,menschliche*,echte person,echten person,echte menschen,echten menschen,richtigen menschen,jemand echtes,jemanden echtes,lebendigen menschen,mensch aus fleisch und blut,echter mensch,richtiger mensch,fleisch und blut,lebender mensch,echtes gegenuber',
  agent:
    'vermittler*,vermittlung,telefonist*,schalterbeamte*,mitarbeiter,mitarbeiterin,mitarbeitern,mitarbeiters,berater,beraterin,kundenberater*,sachbearbeiter*,ansprechpartner*,agent,agenten,servicemitarbeiter*,kundendienstmitarbeiter*,supportmitarbeiter*,support mitarbeiter,betreuer*,kundenbetreuer*,bearbeiter*,ansprechperson',
  boss: 'filialleitung,geschaftsleitung,marktleitung,abteilungsleit*,marktleit*,werkstattleit*,hausleitung,schichtleit*,oberarzt,chef,chefin,vorgesetzte*,manager,leiter,leiterin,leitung,teamleiter*,geschaftsfuhrer*,verantwortliche*,zustandige*,filialleiter*',
  staff:
    'vermieter,hausverwaltung,koch,arzt,zahnarzt,tierarzt,apotheke,fahrer,kundenbetreuung,disponent,schadensabteilung,fachabteilung,buchhalter,steuerberater,redaktion,praxis,verkaufer*,verwaltung,von ihrem team,von euch,einer von euch,bei euch,bei ihnen,kollege,kollegen,kollegin,techniker*,experte*,spezialist*,fachmann,fachkraft,fachleute,team,angestellte*,arzt,arztin,personal,lehrer,lehrerin,berater vor ort,buchhaltung,abteilung,rezeption,anwalt,pfleger*,apotheker*,monteur',
  person:
    'person,personen,jemand,jemanden,jemandem,irgendwer,irgendjemand*,leute,einer von ihnen,einer von euch,wer von ihnen,mann,frau',
  real: 'echt,echte,echten,echter,echtes,richtige,richtigen,richtiger,real*,lebendig*,personlich,personliche*,kompetent*,wirklichen',
  bot: 'bot,bots,roboter,chatbot,chatbots,maschine,maschinen,automat,automaten,computer,ki,programm,automatische*,automatisierte*',
  desk: 'kundenservice,kundendienst,support,service,hotline,kundenbetreuung,servicecenter,callcenter,kundencenter,telefonhotline',
  talk: 'quatschen,gesprache,absprechen,abklaren,aussprache,sprechen,spreche,spricht,reden,rede,redet,chatten,unterhalten,besprechen,klaren,gesprach,bespreche,erklaren,schildern,diskutieren,austauschen,kommunizieren,verhandeln',
  call: 'ruckruf*,anruf*,zuruckruf*,telefonier*,zuruck rufen,meldet sich,ans rohr,ans telefon,am telefon,an die strippe,an den apparat,durchklingeln,anruft,zuruckruft,angerufen werden,gespräch am telefon,mich anruft,anrufen,anruf,ruckruf,zuruckrufen,ruckrufen,telefonieren,ruft,rufen,rufe,telefonisch,telefonat,durchrufen,klingeln,telefoniere,telefoniert mit mir,rufen sie mich an',
  move: 'vermittelt,stellen,verbindung,dazuholen,dazu holen,hinzuholen,zuschalten,abgeben,weitervermitteln,vermitteln,ubergibt,ubernimmt,verbinden,verbinde,verbindet,verbunden,weiterleiten,weitergeleitet,durchstellen,stellen sie mich,ubergeben,ubergebe,weiterverbinden,leiten,weitergeben,eskalieren,ubernehmen,ubernimmt,einschalten,einschaltet,hinzuziehen,weiterreichen,durchgestellt',
  reach:
    'erreichen,erreiche,kontaktieren,kontakt,wenden,treffen,termin,melden,meldet,kontaktaufnahme',
  get: 'gib,geben,gebt,holen,hol,holt,lassen,bekomme,bekommen,kriege,kriegen,schick,schicken,finde,bringen,bring,her mit,vereinbaren,ausmachen,hatte',
  want: 'wurde mich freuen,ware schon,ware gut,ware nett,hatten gern,gebt,wollte,wollten,am liebsten,fordern,will,mochte,mochten,wollen,brauche,brauchen,benotige,benotigen,wunsche,verlange,bestehe,hatte gern,hatte gerne,gern,gerne,lieber,ware mir lieber,wurde gern,muss,mussen,bitte um,verlangt,besteht,wunscht,fordere,darf,bevorzuge',
  help: 'helfen,hilft,hilfe,anschauen,ansehen,schaut,antworten,antwortet,kummern,kummert,prufen,pruft,bearbeiten,bestatigen,weiterhelfen,unterstutzen,ansieht,anschaut',
  not: 'nicht,kein,keine,keinen,keinem,keiner,ohne,nie,niemals,niemand,niemanden,nein,unnotig,nicht mehr',
  past: 'habe,hatte mit,war,waren,wurde,wurden,gesprochen,telefoniert,gesagt,gestern,letzte woche,schon mal,bereits,vorhin,letztens,geholfen,hat,sagte,meinte,versprach,versprochen,geantwortet,ausgemacht,erreicht',
  who: 'wer,wen,wem',
  what: 'was,wann,wo,warum,wie,wie viele,wie lange,ob,wenn,welche*,wieso,wieviel',
  me: 'ich,mich,mir,wir,uns,mein anliegen,meinen fall,mein problem',
  kin: 'neffe,nichte,tante,onkel,grossmutter,grossvater,nachbarin,lebensgefahrtin,verlobte*,mandantin,patientin,schuler*,mutter,vater,oma,opa,mann von mir,meine frau,mein mann,tochter,sohn,kunde,kundin,mandant*,patient*,schwester,bruder,er,ihm',
  you: 'sie,ihr,ihnen,ihre,ihrem,ihren,ihrer,ihres,du,dich,dir,euch,euer,eure,eurem,euren,dein*,bist',
  can: 'kann,konnen,konnte,konnten,konntest,kannst,konnt,wurden,wurdest,ware es moglich,moglich,moglichkeit,darf ich',
  be: 'ist,sind,bin,sein,seid',
  there: 'da,hier,dort,gibt es,gibt s,gibts,vorhanden,erreichbar,verfugbar,dran,am anderen ende',
  to: 'mit,zu,zum,zur,an,von,vom,beim',
  please: 'bitte,danke,hallo,guten tag,guten morgen,guten abend,hi,moin,ja,ok',
  now: 'jetzt,sofort,umgehend,endlich,nochmal,noch mal,nochmals,heute,gleich,direkt,einfach,nur,mal,immer noch,zum dritten mal,wieder,morgen',
  thing:
    'bestellung,paket,lieferung,karte,konto,rechnung,app,seite,zahlung,ticket,buchung,zimmer,flug,produkt,artikel,passwort,e mail,email,mail,abo,adresse,datei,gerat,vertrag,formular,kaffee*,preis,versicherung,reise,lizenz,lizenzen,rolle,rollen,sprache,bewertung,name',
  money: 'geld,euro,uberweisen,kosten,gebuhr,bezahlen,gutschein,betrag',
  each: 'pro,je,jede,jeder,jeden,zwei,drei,vier,funf,sechs,zehn,weitere,zusatzlich*',
  else: 'andere,anderen,anderer,anderem,fremde*',
  or: 'oder',
  instead: 'statt,anstatt,anstelle,sondern',
  enough:
    'keinen bock,kein bock,keine lust,genug von,die nase voll,hor auf mit,genug,schluss,reicht,satt,leid,nervt,hor auf,horen sie auf,weg mit,uberspringen,umgehen,hasse,nutzlos,zwecklos,genervt',
  manage:
    'stummschalten,blockieren,melden einen,markieren,hinzufugen,einladen,entfernen,loschen,anlegen,zuweisen,einstellen,bewerten,liefern,schenken,abholen,unterschrieben,teilen,bewerben',
  they: 'deren,seine,seinen',
  number: 'telefonnummer,nummer,rufnummer,durchwahl,kontaktdaten',
  in: 'in,im,auf,aus,fur,uber,und,als,weil,wegen,bei,bezuglich,dass,damit',
  drop: 'der,die,das,den,dem,des,ein,eine,einen,einem,einer,eines,doch,denn,halt,eben,auch,noch,so,es,sich,ganz,mein,meine,meinen,kurz,ehrlich gesagt,irgendwie,diese*',
}
