/** Words of feeling by strength; a star lets any ending follow. Without accents, as normalised text has none. */
export type Feelings = {
  furious: string
  veryBad: string
  bad: string
  /** What goes wrong, told without feeling: a parcel that is late makes nobody angry by itself. */
  trouble: string
  good: string
  veryGood: string
  not: string
  very: string
}

export const feelings: Record<string, Feelings> = {
  en: {
    furious:
      'fuck* fucking fucked motherfuck* bullshit shit shitty crap damn goddamn bastard* asshole* bitch* idiot* idiotic moron* stupid dumb pathetic disgrac* disgust* outrag* furious* rage livid angry anger hate hated hates despise scum* scam* scammer* fraud* liar* lying thief thieves steal* stole robbed robbery ripoff incompetent* useless clown* joke* ridiculous* unacceptable insult* insane bloody screw screwed sucks wtf ffs stfu shut dare garbage trash rude lawsuit sue suing enough sick fed infuriat* appall* loser* coward* hell ass kill crooks shame* shameful fool* jerk* dick* cunt* retard* hypocri* terrorist racist evil',
    veryBad:
      'terribl* horribl* awful* worst dreadful* abysmal* atrocious* nightmare* unbelievabl* disaster* catastroph* devastat* desperat* hopeless* worthless* miserabl* horrif* inexcusable heartbroken ruined cruel hostile vile toxic nasty gross',
    bad: 'bad* poor* annoy* frustrat* disappoint* upset* unhapp* dissatisf* unfair* worr* sad* fear* afraid complaint* bother* waste* wasting refus* ignor* mislead* bug* tired boring pain* mess messed weak weird lame threat* blame* nonsense lie lies cheat* ugly cringe unreliable unprofessional overpriced fedup letdown ignored ignoring patience regret* pointless unhelpful unimpressed shrugged tiring unreal absurd* joke appalling livid fuming',
    trouble:
      'wrong* fail* failing failure* broken broke break* error* problem* issue* slow* late delay* lost missing damag* defect* faulty confus* stuck trouble* declin* deni* reject* difficult* hard crash* bug buggy leak* unable stop mistake* overcharged unauthori* hurt* expensive cancel* sorry concern* blocked locked scratch* cracked dirty pending twice complain* complaint nobody never nothing impossible',
    good: 'good nice* fine thank* thanks thx ty glad happy happi* pleased helpful useful easy easi* quick* fast liked enjoy* appreciat* kind* friendly smooth* works solved resolved fixed fair* clear* comfort* safe* welcome interest* cool fun hope* better smart correct cute proud',
    veryGood:
      'great* excellent* awesome amazing* fantastic* wonderful* perfect* love loved loves lovely brilliant* outstanding superb* best delight* thrilled incredible impress* terrific fabulous beautiful* exceptional lol haha* congrat* favorite',
    not: 'not no never without hardly barely nor neither nothing lack',
    very: 'very really so extremely absolutely totally completely utterly super incredibly fucking bloody such too damn',
  },
  de: {
    furious:
      'scheiss* scheisse verdammt* idiot* unverschamt* frech* frechheit betrug* betrug betruger* luge* lugner* arschloch* dreck* mist wutend* wut sauer emport* abzock* abzocke lacherlich* unfahig* nutzlos* inkompetent* schweinerei sauladen verarsch* katastroph* skandal* hasse unmoglich* reicht anwalt verklag*',
    veryBad:
      'schrecklich* furchtbar* grauenhaft* entsetzlich* schlimm* schlechteste* unterirdisch* albtraum inakzeptabel* miserabel* verzweifel*',
    bad: 'schlecht* enttausch* argerlich* arger* nervt nervig* frustr* traurig* unzufrieden* umsonst genervt verarscht unmoglich schlampig* unfreundlich* unprofessionell*',
    trouble:
      'falsch* kaputt* fehler* problem* defekt* langsam* verspat* spat verloren fehlt fehlen leider schwierig* kompliziert* beschadigt* nie niemand mangel* warte* beschwer* gesperrt storung*',
    good: 'gut* danke* dankeschon freue froh zufrieden* hilfreich* nett* freundlich* schnell* einfach* schon prima gern* gelost',
    veryGood:
      'super toll* grossartig* hervorragend* ausgezeichnet* perfekt* fantastisch* wunderbar* liebe* begeistert* genial* bestens klasse spitze',
    not: 'nicht kein keine keinen keiner nie niemals ohne',
    very: 'sehr wirklich so total vollig absolut extrem echt zu mega',
  },
  fr: {
    furious:
      'merde putain connard* con cons idiot* imbecil* arnaqu* escro* voleur* vol menteur* honte honteux scandal* inadmissible* inacceptable* furieux furieuse colere ridicul* incompeten* nul nulle nuls foutage foutez marre degueulasse deteste ras-le-bol avocat plainte foutre bordel',
    veryBad:
      'horribl* terribl* affreux affreuse catastroph* pire epouvantabl* lamentabl* desastr* cauchemar* minable*',
    bad: 'mauvais* mal decu* deception* enervant* frustr* triste* insatisf* dommage penible agace* lassant* desagreable* impoli* inadmissible',
    trouble:
      'probleme* erreur* panne* casse* defectueu* lent* retard* perdu* manqu* difficile* compliqu* malheureusement jamais bloque* endommag* attends',
    good: 'bon bonne bien merci* content* contente satisf* utile* gentil* aimable* rapide* facile* heureu* parfaitement resolu*',
    veryGood:
      'super genial* excellent* parfait* magnifique* formidable* adore* merveill* fantastique* incroyable* impeccable* top ravi*',
    not: 'pas ne jamais aucun aucune sans ni non',
    very: 'tres vraiment trop tellement super extremement totalement absolument si',
  },
  es: {
    furious:
      'mierda joder puta puto idiota* imbecil* estafa* estafador* ladron* robo robado mentiros* mentira* verguenza vergonzoso indignante* indignad* furios* enfadad* enojad* ridicul* incompetente* inutil* basura asco harto harta odio inaceptable* denuncia* abogado cabron* cono maldit* tomadura',
    veryBad:
      'horribl* terribl* pesim* fatal desastr* peor* espantos* nefast* lamentabl* pesadilla catastrof*',
    bad: 'mal malo mala malos decepcion* molest* frustr* triste* queja* cansad* maleducad* grosero grosera inaceptable fastidi* impresentable',
    trouble:
      'problema* error* roto rota averiad* defectuos* lento lenta retras* tarde perdid* falta* dificil* complicad* nunca danad* desgraciadamente espera* bloquead* fallo* falla* queja',
    good: 'bien bueno buena buen gracias content* satisfech* util* amable* rapid* facil* feliz* resuelt* encantad*',
    veryGood:
      'excelent* genial* perfect* fantastic* maravillos* increibl* estupend* magnific* encanta* mejor',
    not: 'no nunca sin ni ningun ninguna jamas nada',
    very: 'muy realmente tan super totalmente demasiado extremadamente bastante',
  },
  pt: {
    furious:
      'merda porra caralho puta puto idiota* imbecil* burro golpe* golpista* ladrao ladroes roubo roubad* mentiros* mentira* vergonha vergonhoso absurdo indignad* furios* raiva odio odeio ridicul* incompetente* inutil* lixo inaceitav* processar procon advogado farto farta palhacada descaso',
    veryBad: 'horriv* terriv* pessim* desastr* pior* pesadelo lamentav* catastrof* nojento',
    bad: 'mau ma ruim decepcion* desapont* chatead* frustr* triste* cansad* grosseir* mal-educad* irritad* chateac* inadmissivel',
    trouble:
      'problema* erro* quebrad* defeito* avariad* lento lenta atras* tarde perdid* falta* dificil* complicad* nunca danificad* infelizmente bloquead* falha* reclama*',
    good: 'bem bom boa obrigad* content* satisfeit* util* simpatic* amav* rapid* facil* feliz* resolvid* legal',
    veryGood:
      'excelent* otimo otima perfeit* fantastic* maravilhos* incriv* adorei adoro amei amo melhor espetacular',
    not: 'nao nunca sem nem nenhum nenhuma jamais',
    very: 'muito realmente tao super totalmente demais extremamente bastante',
  },
  nl: {
    furious:
      'kut klote shit verdomme godverdomme idioot idioten eikel* oplichter* oplichting bedrog dief dieven leugen* leugenaar* schande schandalig* woedend* boos kwaad belachelijk* waardeloos waardeloze incompetent* onacceptabel* haat zat beu rot advocaat aanklacht kloten',
    veryBad:
      'verschrikkelijk* vreselijk* afschuwelijk* slechtste rampzalig* drama nachtmerrie dramatisch*',
    bad: 'slecht* teleurgesteld* teleurstell* vervelend* irritant* frustr* verdrietig* ontevreden* geirriteerd moe onbeleefd* onvriendelijk* onbegrijpelijk*',
    trouble:
      'fout* probleem problemen kapot defect* langzaam traag vertraag* laat kwijt ontbreekt helaas moeilijk* ingewikkeld* nooit beschadigd* wacht* klacht* storing*',
    good: 'goed goede dank* bedankt blij tevreden behulpzaam vriendelijk* snel makkelijk* fijn leuk opgelost prima handig',
    veryGood:
      'geweldig* fantastisch* uitstekend* perfect* super top prachtig* heerlijk* briljant* beste',
    not: 'niet geen nooit zonder',
    very: 'heel erg zeer echt zo super totaal volledig ontzettend veel te',
  },
}

/** Signs and pictures of feeling. */
export const signsOfFeeling: [RegExp, number, boolean][] = [
  [/[\u{1F620}\u{1F621}\u{1F92C}\u{1F595}\u{1F624}]/gu, -3, true],
  [
    /[\u{1F61E}\u{1F622}\u{1F62D}\u{1F61F}\u{1F641}\u{2639}\u{1F44E}\u{1F629}\u{1F62B}]|:\(|:'\(|:-\(/gu,
    -2,
    false,
  ],
  [
    /[\u{1F600}-\u{1F60D}\u{1F642}\u{1F44D}\u{1F64F}\u{2764}\u{1F389}\u{1F970}]|:\)|:-\)|;\)|:D|<3/gu,
    2,
    false,
  ],
]
