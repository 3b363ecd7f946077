import type { ClassWords } from './word-class.ts'

export const dutch: ClassWords = {
  human:
    'iemand levend,levende persoon,menselijke medewerker,mens van vlees,echte kerel,menselijk contact,echte stem,menselijke hulp,een echte,mens,mensen,menselijk*,echt mens,echte mens,echt persoon,echte persoon,echt iemand,iemand echt,levend persoon,echte mensen,van vlees en bloed,vlees en bloed,levend wezen,levend mens',
  agent:
    'medewerker,medewerkster,medewerkers,klantenservicemedewerker*,adviseur*,vertegenwoordiger*,agent,agenten,consulent*,contactpersoon,servicemedewerker*,supportmedewerker*,baliemedewerker*,telefonist*,behandelaar,dossierbehandelaar',
  boss: 'manager,leidinggevende*,teamleider*,baas,chef,directeur,directie,verantwoordelijke,supervisor,bedrijfsleider',
  staff:
    'huisbaas,verhuurder,tandarts,dierenarts,apotheker,chauffeur,bezorger,kok,administratie,boekhouding,jullie team,van jullie,van de zaak,winkel,de zaak,kantoor,collega,collegas,monteur*,technicus,specialist*,expert,team,personeel,arts,dokter,verpleegkundige,makelaar,accountant,docent,leraar,ingenieur,receptie,balie,afdeling,advocaat,werknemer*,deskundige*',
  person:
    'persoon,personen,iemand,een van jullie,iemand van jullie,iemand van u,lui,man,vrouw,meneer,mevrouw',
  real: 'echt,echte,levend,levende,live,werkelijk*,persoonlijk*,competent*,bevoegd*',
  bot: 'bot,bots,robot,robots,chatbot,machine,machines,computer,automatisch*,geautomatiseerd*,ai,bandje,keuzemenu',
  desk: 'klantenservice,klantendienst,support,helpdesk,servicedesk,ondersteuning,callcenter,hulplijn',
  talk: 'spreken,spreek,praten,praat,gesprek,overleggen,chatten,bespreken,bespreek,communiceren,uitleggen,voorleggen,toelichten,in gesprek,overleg',
  call: 'terugbel*,opbel*,telefon*,bellen,bel,belt,terugbellen,terugbelt,teruggebeld,telefoneren,telefonisch,opbellen,belletje,gebeld worden,terugbelverzoek,telefoongesprek,bellen mij',
  move: 'overgenomen,neemt over,overnemen door,verbinden,verbind,verbindt,doorverbinden,doorverbonden,doorsturen,doorgestuurd,doorschakelen,doorgeschakeld,doorzetten,overdragen,overnemen,overneemt,neemt,schakel,inschakelen,escaleren,doorgeven,zet',
  reach:
    'bereiken,contact,contacteren,contact opnemen,afspraak,ontmoeten,te pakken krijgen,aan de lijn,aan de telefoon,krijgen,contact opneemt',
  get: 'geef,geven,haal,halen,stuur,laten,laat,krijg,vraag,vragen,regel,zoek,hebben,plannen,inplannen,breng',
  want: 'liever,vraagt of,vraagt,zou fijn zijn,zou prettig zijn,het liefst,stel het op prijs,willen wij,hadden graag,wil,willen,wilt,wens,graag,nodig,liever,eis,eist,zou graag,zou willen,verzoek,verlang,wou,moet,sta erop,heb behoefte,behoefte,gewenst',
  help: 'helpen,help,helpt,hulp,kijken,kijkt,bekijkt,bekijken,antwoorden,antwoordt,antwoord,behandelen,controleren,bevestigen,oplossen,bijstaan,te woord staan',
  not: 'geen,niet,nooit,niemand,zonder,hoef,hoeft,nee,onnodig,niet meer',
  past: 'heb,had,heeft,was,waren,gesproken,gisteren,vorige week,al,eerder,zei,gezegd,gebeld,geholpen,beloofd,beloofde,zojuist,net,werd,opgelost,verteld,vertelde',
  who: 'wie,met wie',
  what: 'wat,wanneer,waar,waarom,hoe,hoeveel,welke,of ik,als,hoelang',
  me: 'ik,mij,me,wij,we,ons,mijn zaak,mijn probleem',
  kin: 'neef,nicht,tante,oom,partner,vriend,vriendin,schoon*,moeder,vader,oma,opa,mijn vrouw,mijn man,dochter,zoon,klant,client,patient,zus,broer,hij',
  you: 'u,uw,jij,je,jullie,jou,jouw,ben',
  can: 'kan,kunnen,kunt,kun,mag,zou,zouden,mogelijk,mogelijkheid,kunnen wij,manier',
  be: 'is,zijn,bent,zit,zitten',
  there: 'er,daar,hier,bestaat,beschikbaar,aanwezig,bereikbaar',
  to: 'met,naar,aan,door,van,bij,te',
  please:
    'alsjeblieft,alstublieft,aub,graag gedaan,bedankt,dank,hallo,hoi,goedemiddag,goedemorgen,goedenavond,ja,ok,svp',
  now: 'nu,meteen,onmiddellijk,direct,direkt,eindelijk,nogmaals,weer,opnieuw,vandaag,morgen,gewoon,alleen,zo snel mogelijk,nog steeds,eens,even,nog een keer,rechtstreeks',
  thing:
    'bestelling,pakket,levering,kaart,rekening,factuur,app,site,website,pagina,betaling,ticket,boeking,kamer,vlucht,product,artikel,wachtwoord,mail,email,abonnement,adres,bestand,apparaat,contract,formulier,verzekering,reis,licentie,rol,taal,beoordeling,naam',
  money: 'geld,euro,kosten,kost,prijs,overmaken,betalen,cadeau,bedrag',
  each: 'per,elke,ieder,iedere,twee,drie,vier,vijf,zes,tien,extra',
  else: 'ander,andere,anders,iemand anders',
  or: 'of',
  instead: 'in plaats van,maar',
  enough: 'genoeg,stop,zat,klaar met,beu,haat,overslaan,ontwijken,nutteloos,heb genoeg van,hou op',
  manage:
    'toevoegen,uitnodigen,verwijderen,aanmaken,toewijzen,aannemen,beoordelen,bezorgen,geven aan,ophalen,tekenen,delen',
  they: 'zij,ze,hun,hen,haar,hem',
  number: 'telefoonnummer,nummer,contactgegevens,doorkiesnummer',
  in: 'in,op,voor,over,en,dat,omdat,want,om',
  drop: 'de,het,een,dit,deze,die,mijn,wel,ook,nog,heel,erg,eerlijk gezegd,toch,maar even,zo',
}
