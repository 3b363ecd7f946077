import type { Danger } from '../danger.ts'

/** A body, or a thing about to hurt one: fire, smoke, breath, blood and what people say when it happens now. */
export const bodyInDanger: Danger = {
  name: 'medical emergency',
  least: 2,
  signs: [
    {
      weight: 1,
      phrases: [
        '(on fire|caught fire|flames|feuer|flammen|feu|incendie|fuego|llamas|incendio|fogo|chamas|in brand|brandt|vlammen|vuur)',
      ],
    },
    {
      weight: 1,
      phrases: ['(smoke|smoking|rauch|raucht|qualm*|fumee|fume|humo|fumaca|fumo|roken|rook|rookt)'],
    },
    {
      weight: 1,
      phrases: [
        '(explod*|explos*|explot*|explose*|ontplof*|estallo|estallar|estourou|blew up|geplatzt|platzte|burst)',
      ],
    },
    {
      weight: 1,
      phrases: [
        '(burning|scald*|verbrann*|verbruh*|brulant*|brule|brulee|quemando|quemad*|queimando|queimad*|verbrand|gloeiend*|gluhend*|red hot|scorching|glowing|melting|melted|schmilzt|geschmolzen|derrit*|derret*|gesmolten|uberhitzt|surchauffe*)',
      ],
    },
    {
      weight: 0.7,
      phrases: [
        '(sparks|sparking|funken|etincelles|chispas|faiscas|vonken|electrocut*|stromschlag|electric shock|zapped|steckdose|prise electrique|enchufe|tomada|stopcontact|socket)',
      ],
    },
    { weight: 0.7, phrases: ['(gas|monoxide|kohlenmonoxid|monoxyde|monoxido|koolmonoxide|fumes)'] },
    { weight: 0.5, phrases: ['(alarm|detector|detecteur|melder|sirene|siren)'] },
    {
      weight: 1,
      phrases: [
        '(breathe|breathing|breath|wheez*|choking|choked|suffocat*|gasping|for air|no air|keine luft|schlecht luft|kaum luft|atemnot|atmet|atmen|respire|respirer|respira|respirar|etouff*|falta de ar|falta o ar|falta el aire|asfix*|ahoga|ahogando|sufoc*|engasg*|ademt|ademen|adem|stikt|geen lucht)',
      ],
    },
    {
      weight: 1,
      phrases: [
        '(swallow*|avale|avalee|verschluckt|trago|tragado|engoliu|engoli|ingest*|ingere|ingeslikt|doorgeslikt|drank|inhaled|eingeatmet|bebio|bebeu|getrunken)',
      ],
    },
    {
      weight: 1,
      phrases: [
        '(vomit*|throwing up|erbricht|erbrochen|ubergibt|vomi|braakt|overgegeven|dizzy|schwindlig|schwindelig|vertiges|mareo|mareada|mareado|tontura|tonto|tonta|duizelig|faint|fainted|fainting|ohnmachtig|evanoui*|desmay*|desmai*|flauwgevallen|headache|headaches|kopfschmerzen|maux de tete|dolor de cabeza|dor de cabeca|hoofdpijn|unconscious|bewusstlos*|inconscient*|bewusteloos|seizure*|krampf*|convuls*|swollen|swelling|geschwollen|gonfle*|hinchad*|inchad*|opgezwollen|bleeding|blutet|saigne|sangrando|sangra|bloedt|numb|hives|rash|blisters|blasen)',
      ],
    },
    {
      weight: 0.8,
      phrases: [
        '(in (so much|terrible|severe|a lot of|great) pain|starke schmerzen|douleurs intenses|mucho dolor|muita dor|veel pijn|chest|brust|poitrine|pecho|peito|borst)',
      ],
    },
    {
      weight: 0.5,
      phrases: [
        '(baby|son|daughter|child|children|kid|kids|toddler|boy|girl|husband|wife|mother|father|mum|mom|dad|grandma|grandpa|grandmother|grandfather|oma|opa|kind|kinder|sohn|tochter|mutter|vater|bebe|fils|fille|enfant|mari|mere|pere|hijo|hija|nino|nina|marido|mujer|madre|padre|filho|filha|crianca|mae|pai|esposa|zoon|dochter|vrouw|moeder|vader|two of us|both of us|my friend|colleague)',
      ],
    },
    {
      weight: 0.4,
      phrases: [
        '(help|right now|what do i do|what should i do|urgent*|emergency|hilfe|was soll ich|sofort|au secours|que faire|aidez|ayuda|que hago|socorro|ajuda|o que faco|wat moet ik|wont stop|cant stop|acaba de|vient de|zojuist|acabou de|begint|suddenly|plotzlich|soudain|de repente|opeens|since this morning|just started)',
      ],
    },
    {
      weight: 0.8,
      phrases: [
        '(nebuli*|ventilator|oxygen|sauerstoff*|oxigeno|oxigenio|zuurstof*|pacemaker|insulin*|epipen|inhaler)',
      ],
    },
    {
      weight: 0.8,
      phrases: [
        '(dying|dead|stirbt|meurt|muere|morrendo|sterft|wont wake|lifeless|limp|collapsed|not responding|zusammengebrochen|reagiert nicht|wacht nicht)',
      ],
    },
    {
      weight: -1,
      phrases: [
        '(price|cost|costs|buy|order|ordered|shipping|in stock|available|recommend|compatible|which|how much|discount|do you (have|sell|offer)|how do i clean|to clean|recipe|toast|candle|candles|perfume|scent|preis|kaufen|bestellen|verfugbar|empfehlen|prix|acheter|commander|disponible|recommand*|precio|comprar|pedir|preco|prijs|kopen|leverbaar|adapter|stove|grill|grillen|meter|bill|tariff|season|episode|playlist|game|movie|song|band|account|password|card|app|login|website|page|plan|policy|insurance|vehicle|tank|station|mileage|weather|wetter)',
      ],
    },
  ],
}
