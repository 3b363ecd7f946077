/** Words of six languages by what they speak of; a star lets any ending follow. What stands in no class has none. */
export const dangerWords: Record<string, string> = {
  me: 'i me my myself mine im ich mich mir mein meine meinem meiner meinen je j me moi mon ma mes yo mi mis conmigo eu meu minha meus minhas mim comigo ik mij mezelf mijn',
  you: 'you your yours yourself u ur du dich dir dein deine euch euer eure eurem euren ihr sie vous votre vos tu te ton ta tes usted ustedes vosotros su sus os vuestro vuestra voce voces vc seu sua seus vos jij je jou jouw jullie',
  he: 'he she him her his hers they them their er ihn ihm sie ihr il elle lui leur el ella le lo la ele ela dele dela hij zij hem haar hun',
  kin: 'son* daughter* baby babies toddler* infant* newborn child children kid kids boy girl mum mom mother father dad daddy parent* husband wife brother sister grandma grandpa grandmother grandfather grandad granddad gran nan nana uncle aunt cousin niece nephew family kind kinder sohn tochter vater mutter mama papa mann frau bruder schwester oma opa familie fils fille enfant* bebe pere mere mari femme frere soeur famille petit hijo* hija* nino nina padre madre marido mujer hermano hermana abuelo abuela familia esposo esposa filho* filha* crianca* pai mae irmao irma avo zoon dochter* vader moeder man vrouw broer zus kindje',
  other:
    'friend* neighbour* neighbor* roommate flatmate colleague* coworker boyfriend girlfriend partner guest* passenger* worker* customer* stranger* woman guy man person someone somebody people nachbar* freund* kollege* jemand gast typ leute voisin* ami amie copain copine collegue* quelqu homme gens vecino* amigo* amiga* companero* alguien hombre gente vizinh* colega* alguem homem pessoa cara buurman buurvrouw vriend* collega* iemand dog cat hund katze chien chat perro gato cachorro hond kat pet',
  staff:
    'driver* courier* technician* manager* staff employee* boss host landlord guard agent* rep fahrer* kurier techniker* chef mitarbeiter* vermieter hausmeister bote livreur* chauffeur* technicien* patron proprietaire* gerant conductor* repartidor* tecnico* jefe dueno casero motorista* entregador* motoboy chefe dono monteur* bezorger* koerier* baas verhuurder plumber cleaner',
  ex: 'ex stalker* abuser exmann exfreund exfrau ehemaliger',
  building:
    'office* shop store* warehouse building* headquarters branch lobby house* flat apartment* laden buro lager gebaude filiale zentrale haus wohnung* magasin bureau* entrepot immeuble agence maison appartement tienda oficina* almacen edificio casa piso loja escritorio predio apartamento winkel kantoor magazijn gebouw huis place',
  home: 'door window stairs hallway corridor kitchen bathroom bedroom basement cellar closet wardrobe attic room tur fenster flur kuche bad keller schlafzimmer treppenhaus porte fenetre couloir cuisine salle cave chambre puerta ventana cocina pasillo bano cuarto porta janela cozinha corredor banheiro quarto deur raam keuken gang badkamer kelder slaapkamer outside draussen dehors afuera fora buiten',
  die: 'die dies died dying dead death deceased sterb* stirbt gestorben tot tod toten mourir meurs meurt mort morte crever morir* muero muere muerto muerta muerte morrer morr* morto morta morte sterf* sterven dood doodgaan gestorven overlijden',
  kill: 'kill* murder* slaughter strangl* umbring* bring* umgebracht tote ermord* erstech* erschiess* erschlag* abstech* tuer tue buter egorg* planter matar* mato mata matarlo matarte asesin* acuchill* assassin* esfaque* vermoord* doodmaken maak steek',
  suicide:
    'suicid* kms overdos* overdose selbstmord suizid* umzubringen freitod suicider zelfmoord selfharm unalive hang* noose wrists erhang* aufhang* pendre ahorcar* colgar* enforcar* ophangen uberdosis surdose sobredosis',
  life: 'life live lives living alive exist* existence leben lebens* lebe lebenswert vivre vie vivant vivante vida vivir* vivo viva viver leven leef bestaan here around world earth welt monde mundo wereld hier ici aqui aca',
  no: 'no not dont don cant cannot wont never nothing nobody none without nicht nichts kein* keine nie niemand ohne ne pas plus rien jamais personne sans n nunca nada nadie sin ningun* nao nem ninguem sem niet niets geen nooit zonder isnt doesnt stopped stops',
  more: 'anymore more longer any again mehr weiter plus encore mas sigo seguir seguir mais continuar meer verder nog',
  point:
    'point reason sense worth purpose future hope meaning sinn wert grund ausweg zukunft hoffnung sens raison interet espoir avenir sentido motivo razon esperanza futuro razao esperanca zin reden hoop toekomst matters matter wozu pourquoi porque waarom why',
  wish: 'want* wanna wish* will gonna going would ll hope hoffe mochte mag wollte wunsch* veux voudrais veut vais envie quiero quisiera voy ganas quero queria vou vontade wil wou ga zou plan* decided beschlossen decide decidi besloten',
  soon: 'tomorrow tonight today soon now next morning monday friday sunday weekend week morgen heute gleich jetzt bald abend nacht demain soir bientot maintenant manana noche hoy ahora pronto amanha hoje noite agora logo vanavond vandaag nu straks',
  farewell:
    'goodbye farewell adieu adios adeus vaarwel letter note last final abschied* letzte* letzter dernier derniere ultimo ultima laatste bye',
  end: 'end ends ending finish over stop ende beenden schluss aufhoren finir fin arreter acabar acab* terminar fim einde eind stoppen out gone weg disappear* vanish verschwinden disparait* desaparec* sumir verdwijnen done klaar fertig',
  burden:
    'burden better miss off notice care alone besser last vermissen merken fehlen mieux manquer fardeau poids mejor carga extranar* falta melhor peso beter missen hopeless* worthless desperate verzweifelt despair cope carry bear',
  jump: 'jump* bridge roof ledge tracks balcony edge cliff springen springe brucke dach gleise* balkon sauter pont toit rebord saltar tirarme puente azotea pular ponte telhado brug dak spoor rails trains zug tren trem trein',
  hurt: 'hurt* harm* injur* beat* hit* punch* smash* break broke attack* assault* slap* kick* choke* fight* schlag* verpruge* verletz* brech* angegriff* wurg* frapp* battre bat casse* casser blesse* agress* etrang* pegar* pega golpe* romp* herid* lastim* atac* bater bate* agred* quebr* machuc* ferid* sla slaan slaat sloeg mishandel* gewond breek* aangevallen pijn cut* cutting ritze* ritz corto corta* cortando snij* throttle',
  weapon:
    'gun guns knife knives rifle shotgun pistol weapon* machete axe bat hammer petrol bullet* bomb bombs explosive* razor rope waffe messer pistole gewehr axt schlager bombe benzin kugel strick couteau fusil arme pistolet bombe balle lame batte corde cuchillo pistola arma bate bomba tiro navaja cuerda faca facao taco revolver mes pistool wapen mesje knuppel bijl bom benzine shoot* shot schiess* tirer disparar atirar schiet crowbar armed bewaffnet arme armado',
  threat:
    'threat* pay regret suffer bleed coming know where watch find droh* bedroh* bluten weiss wo wohn* komme bereuen menac* savoir sais ou habite* arrive payer amenaz* donde vives pagar sangrar ameac* onde mora sangue dreig* bedreig* weet waar woon* kom revenge rache venganza',
  burnit:
    'burn* torch blow blaze zunde zund* abfackel* fackel* bruler brule* quemar* quemo incend* queimar* explod* brand* verbrand* steken sprengen volar',
  fire: 'fire flame* smoke smok* spark* burning burnt burned melt* ablaze ignit* explo* feuer brennt rauch* qualm* funken flammen schmilz* verschmort verbrannt explodier* gebrannt feu flamme* fumee fume* etincelle* brule fond fondu fuego llama* humo chispa* arde ardiendo quemado fogo fumaca faisca* chama* queimado brand rook* vonk* vlam* smelt* verbrand ontploft fumes hiss* hissing crackl*',
  gas: 'gas monoxide co kohlenmonoxid monoxyde monoxido koolmonoxide leak* leck* fuite fuga vazamento lek gaslek gaslucht gasgeruch gasgestank boiler stove heizung* therme chaudiere caldera aquecedor ketel geiser kachel',
  smell:
    'smell* stink* stank odor odour riech* geruch stinkt sent odeur pue huele olor apesta cheir* ruik* ruikt lucht stinkt',
  electric:
    'shock electrocut* electric* socket* plug* wire* cable* outlet fuse* charger* kabel steckdose* strom* stromschlag sicherung* ladegerat prise* cable electrocut* decharge chargeur enchufe* corriente descarga cargador tomada* choque fio* carregador stopcontact* schok stroom oplader* battery batteries akku batterie* bateria* accu lithium',
  swallow:
    'swallow* ingest* drank drink gulp* ate eaten eat took taken licked verschluck* geschluckt getrunken gegessen eingenommen genommen avale* avaler bu mange pris trago tragado comio bebio tomo tome tomado engoliu engoli bebeu comeu tomou tomei ingeslikt doorgeslikt gedronken opgegeten ingenomen inhaled',
  object:
    'button coin magnet* bead* cell marble bleach cleaner* detergent poison* acid chemical* tab antifreeze glue knopf* magnet* kleinteil reiniger munze gift pile* aimant* javel detergent* piece pila* iman* lejia detergente pieza pilha* ima sanitaria peca knoopcel magneet bleek schoonmaak* gif allerg* nuts peanut*',
  pills:
    'pill* tablet* tabs medicine* medication* drug* dose* insulin* bottle pack drops tabletten pille* medikament* tropfen spritze schlaftabletten comprime* medicament* cachet* somnifere* gouttes dose pastilla* medicament* remedio* comprimido* frasco dosis gotas pillen medicijn* slaappillen druppels whole all alle tous todas todos',
  breathe:
    'breath* breathing air chok* gasp* suffocat* wheez* cough* atmet atmen luft erstick* hustet keucht respir* air etouff* tousse respira* aire ahog* asfix* tose toser ar sufoc* tosse adem* lucht stikt hoest airway throat hals gorge garganta keel oxygen sauerstoff* oxygene oxigeno oxigenio zuurstof ventilator',
  down: 'collaps* faint* unconscious unresponsive passed limp seizure* convuls* stroke fell floor ground wake awake respond* mov* keel* bewusstlos* ohnmacht* umgefallen umgekippt zusammengebrochen krampf* reagiert wacht ansprechbar boden bewegt gesturzt evanoui* inconscient* malaise tombe effondr* reveille* repond bouge convuls* desmay* inconsciente* reacciona despierta mueve cayo desplom* desmai* acorda responde mexe caiu convuls* bewusteloos flauw* reageert wakker beweegt gevallen viel vloer grond ambulance krankenwagen notarzt ambulancia ambulance',
  body: 'chest heart arm face head eye* eyes hand leg lip lips tongue skin stomach neck blood bleed* brust herz arm gesicht kopf auge* hand bein lippen zunge blut* poitrine coeur bras visage tete yeux main sang saign* pecho corazon brazo cara cabeza ojo* mano sangr* labios peito coracao braco rosto cabeca olho* mao sangue sangr* labios borst hart arm gezicht hoofd oog ogen hand bloed* lippen',
  ill: 'pain* dizz* vomit* sick nause* numb* swell* swollen rash hives faint headache* fever blue pale weird drowsy sleepy schmerz* schwind* ubel* erbr* taub geschwollen schwillt kopfschmerz* blau mal douleur* vertige* vomi* nausee* engourdi* gonfle* bleu duele dolor* mareo* maread* vomit* hincha* dormido morado dor dores tont* vomit* inch* dormente enjoo roxo pijn duizelig* misselijk braakt overgeven opgezwollen hoofdpijn blauw zwelt pregnant schwanger enceinte embarazada gravida zwanger miscarriage',
  follow:
    'follow* stalk* watching tracks waiting waits hunts verfolg* auflauer* lauert wartet suit suivre harcele* attend surveille persigue* sigue* acosa* espera* vigila persegue* segue seguindo volgt achtervolg* wacht stalkt',
  locked:
    'lock* trapped stuck hold* hostage hiding hide kidnap* let leave eingesperrt eingeschlossen eingeklemmt versteck* lasst enferme* coince* cache* laisse sequestre* encerr* atrapad* escond* deja* secuestr* tranc* pres* deixa* sequestr* opgesloten vast verstop* laat ontvoerd',
  police:
    'police cop* officer* arrest* detain* custody jail prison cell warrant deport* border polizei* verhaftet festgenommen haft wache grenze policier* garde arrete commissariat frontiere prison policia* detuv* detenid* arrest* preso* carcel frontera detido* delegacia cadeia fronteira politie gearresteerd opgepakt aangehouden cel grens bailiff immigration evict*',
  assault:
    'rape* raped sexual* touched grop* molest* abus* drunk violent nude* blackmail* vergewaltigt belastigt betrunken gewalttatig angefasst viol* violee touche* ivre violad* violaron toco borracho estupr* bebado verkracht aangerand dronken gewelddadig',
  missing:
    'missing disappear* lost gone verschwunden vermisst disparu* desaparec* aparece sumiu desapareceu vermist kwijt',
  intruder:
    'intruder burglar break* breaking broke rob* robbed einbrech* bricht uberfallen cambriol* entrer entre robo asaltar* asalt* invad* assalt* arromb* inbre* breekt beroofd',
  fear: 'scared afraid fear terrified panic* help emergency angst hilfe panik notfall peur aide aidez secours urgence panique miedo ayuda socorro urgencia medo ajuda socorro emergencia bang help nood paniek scream* schrei* crie* grita* gritando schreeuw*',
  accident:
    'scald* zap* sting stung accident crash* crush* drown* brakes trapped unfall ertrink* bremsen accident noie freins accidente ahog* frenos acidente afog* freios ongeluk verdrink* remmen',
  trade:
    'price cost* buy order* ship* stock available recommend size refund return* cancel* subscri* contract* invoice bill account log login app website page ticket policy cover* insur* claim* appointment book* preis kauf* bestell* lager grosse vertrag* rechnung konto kundig* abo versicher* termin* prix acheter command* contrat* facture compte resili* abonnement assur* rendez precio compr* pedido contrato* factura cuenta baja suscripcion seguro cita preco conta assinatura consulta cancelar fatura prijs kopen bestelling contract* rekening opzeggen abonnement verzeker* afspraak tariff anbieter supplier meter',
  fraud:
    'scam* fraud* hacker* hijack* drain* empty* emptying anydesk teamviewer remote betrug* betruger* hacker pirate* arnaque* vide estafa* vaciando golpe* esvaziando oplicht* fraudeur* unauthorized unauthorised pin tan code codes',
  moneyaway:
    'transfer* wire wiring withdraw* sends sent sending moving spend* uberweis* uberwies* abgebucht abheb* virement* vire retire transferencia* transfier* sacando saca pix transferindo overmak* boekt pint savings balance',
  tracker: 'tracker* airtag* gps tag beacon camera* balise rastreador* peilsender ortet',
  homeless:
    'homeless street evict* geraumt raumen raumung expuls* rue desaloj* calle despej* rua ontruim* straat',
  talk: 'says said saying wrote writes texted told posted messaged schreibt sagt schrieb dit ecrit dice escribio disse escreveu zegt schrijft schreef',
}
