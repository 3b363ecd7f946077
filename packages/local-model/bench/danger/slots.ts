/** Names under which the phrasings speak of people close to the customer. */
export const slots: Record<string, string> = {
  kin: 'son|daughter|baby|toddler|two year old|dad|father|mum|mother|mom|wife|husband|grandma|grandfather|brother|sister|kid|child|dog|cat|friend|neighbour|boyfriend|nan|colleague',
  kin_de:
    'mein Sohn|meine Tochter|mein Baby|mein Vater|meine Mutter|meine Frau|mein Mann|meine Oma|unser Kind|mein Hund|mein Kollege',
  kin_fr:
    'mon fils|ma fille|mon bébé|mon père|ma mère|ma femme|mon mari|ma grand-mère|mon chien|le petit|un collègue',
  kin_es:
    'mi hijo|mi hija|mi bebé|mi padre|mi madre|mi mujer|mi marido|mi abuela|mi perro|el niño|un compañero',
  kin_pt:
    'meu filho|minha filha|meu bebê|meu pai|minha mãe|minha esposa|meu marido|minha avó|meu cachorro|a criança|um colega',
  kin_nl:
    'mijn zoon|mijn dochter|mijn baby|mijn vader|mijn moeder|mijn vrouw|mijn man|mijn oma|mijn hond|het kind|een collega',
  later:
    'tomorrow|Christmas|Friday|Sunday|next week|the weekend|summer|tonight|my birthday|new year|next month|this week',
  near: 'brother|sister|friend|best friend|daughter|son|mum|mom|father|wife|husband|flatmate|roommate|colleague|girlfriend|boyfriend|neighbour|cousin|student|uncle|ex',
  near_de: 'Tochter|Schwester|Freundin|Mutter|Bruder|Freund|Mitbewohner|Sohn|Frau|Kollegin',
  near_fr: 'frère|fils|ami|colocataire|père|sœur|fille|copine|mère|voisin',
  near_es: 'hermano|hijo|amigo|compañero|padre|hermana|hija|amiga|madre|marido',
  near_pt: 'irmão|filho|amigo|colega|pai|irmã|filha|amiga|mãe|marido',
  near_nl: 'broer|zoon|vriend|huisgenoot|vader|zus|dochter|vriendin|moeder|buurman',
  staff:
    'driver|courier|technician|manager|agent|guy on the phone|delivery guy|installer|clerk|boss|lady from billing|colleague|security man|person',
  staff_de: 'Fahrer|Techniker|Chef|Boten|Mitarbeiter|Verkäufer|Monteur|Typen',
  staff_fr: 'livreur|technicien|chauffeur|patron|vendeur|conseiller|gardien',
  staff_es: 'repartidor|técnico|jefe|conductor|vendedor|cobrador|empleado',
  staff_pt: 'entregador|técnico|chefe|motorista|vendedor|atendente|porteiro',
  staff_nl: 'bezorger|monteur|baas|chauffeur|verkoper|medewerker|koerier',
  partner: 'husband|boyfriend|partner|ex|wife|girlfriend|fiancé|ex husband|stepfather',
  partner_de: 'Mann|Freund|Ex|Partner|Exmann|Vater',
  partner_fr: 'mari|copain|ex|conjoint|compagnon|père',
  partner_es: 'marido|novio|ex|pareja|esposo|padre',
  partner_pt: 'marido|namorado|ex|companheiro|esposo|pai',
  partner_nl: 'man|vriend|ex|partner|vader|stiefvader',
  child:
    'daughter|son|little girl|toddler|two year old|13 year old|kid|boy|baby|nephew|granddaughter|little brother',
  child_de: 'Sohn|Kind|Baby|Enkel|Kleiner|Neffe',
  child_fr: 'fils|fille|bébé|enfant|petit-fils|neveu',
  child_es: 'hijo|bebé|nieto|niño|sobrino|pequeño',
  child_pt: 'filho|bebê|neto|sobrinho|menino|filha',
  child_nl: 'zoontje|dochtertje|baby|kind|kleinzoon|neefje',
  device:
    'charger|laptop|phone|dryer|washer|oven|heater|power bank|kettle|socket|plug|scooter|e-bike battery|router|toaster|lamp|fridge|boiler|fuse box|electric blanket|air fryer|hoverboard|dishwasher',
  kin_de0: 'Vater|Mutter|Frau|Mann|Oma|Opa|Sohn|Tochter|Kollege|Nachbar',
  kin_fr0: 'père|mère|femme|mari|grand-mère|fils|fille|collègue|voisin',
  kin_es0: 'padre|madre|mujer|marido|abuela|papá|hijo|compañero|vecino',
  kin_pt0: 'pai|mãe|esposa|marido|avó|vizinho|filho|colega|sogra',
  kin_nl0: 'vader|moeder|vrouw|man|oma|opa|zoon|collega|buurman',
  pay: 'pay me|give me my money back|refund me today|give it back|fix this by tonight|send my money|unlock my account|answer me',
  cond: 'you call me again|this is not fixed today|my money is not here by noon|he shows up again|she lies to me once more|you do not pay|I see that van again|nobody answers',
  harmwill:
    'I come over and somebody gets hurt|I will break your bones|there will be blood|someone will end up in hospital|I set your shop on fire|I start shooting|heads will roll and I mean real heads|you are dead|I kill somebody|I come with a knife|your windows and your teeth get smashed|your staff will not get home|I cut him open|I beat him until he stops moving|people will die|he gets a bullet|I drive my car into your shop|I blow the place up',
  risky:
    'knife|kitchen knife|axe|gas stove|gas grill|fire extinguisher|smoke alarm|co detector|fire pit|fireplace|candle|epipen case|insulin cooler|first aid kit|blood pressure monitor|heart rate monitor|oxygen sensor|thermometer|nail gun|glue gun|heat gun|water gun|toy gun|punching bag|ladder|bleach|drain cleaner|painkiller|sleeping mask|pill box|shock absorber|surge protector|power bank|lithium battery|pepper spray|rope|razor|baby gate|child seat|burner phone case|bath bomb|gps tracker|security camera|door lock|baseball bat|hammer|hunting boots|murder mystery game|gas bottle|kill switch|choker necklace|bullet blender',
  risky_de:
    'Messer|Gasgrill|Feuerlöscher|Rauchmelder|Axt|Verbandskasten|Blutdruckmesser|Leiter|Rasierer|Powerbank|Kindersitz|Boxsack|Seil|Schlaftee|Gasflasche|Pfefferspray',
  risky_fr:
    'couteau|extincteur|détecteur de fumée|hache|trousse de secours|tensiomètre|échelle|rasoir|bouteille de gaz|siège enfant|corde|batterie externe|balise gps',
  risky_es:
    'cuchillo|extintor|detector de humo|hacha|botiquín|tensiómetro|escalera|bombona de gas|silla infantil|cuerda|batería externa|rastreador gps',
  risky_pt:
    'faca|extintor|detector de fumaça|machado|kit de primeiros socorros|medidor de pressão|escada|botijão de gás|cadeirinha|corda|carregador portátil|rastreador gps',
  risky_nl:
    'mes|brandblusser|rookmelder|bijl|verbanddoos|bloeddrukmeter|ladder|gasfles|kinderzitje|touw|powerbank|gps-tracker',
  mishap:
    'a house fire|death|suicide|a heart attack|a stroke|a broken leg|an accident|a car crash|theft|a robbery|burns|an injury|electric shock|food poisoning|an allergic reaction|arson|an overdose|hospital stays|ambulance rides|dog bites|identity theft|fraud|stalking|domestic abuse|eviction|arrest abroad',
  everyday:
    'wifi|laptop|order|delivery|queue|app|website|printer|phone battery|waiting|invoice|price|new update|hold music|game|show|jacket|login page|cable|subscription|form|test|exam|chat|car',
  n: '2|3|4|5|7|10|12|25|40|85|146|210|503|900',
  ware_de:
    'Waschmaschine|Lampe|Lieferung|Rechnung|Karte|Bestellung|App|Kaffeemaschine|Hose|Heizplatte|Buchung|Jacke',
  eine_de:
    'einen Router|eine Lampe|ein Fahrrad|zwei Tickets|eine Matratze|ein Abo|einen Kurs|Bremsscheiben',
  datum_de: '2. April|9. Juni|Montag|Freitag|letzte Woche|30. Juni|Samstag',
  ware_fr: 'commande|livraison|lampe|carte|facture|machine|batterie|réservation|veste|trottinette',
  un_fr:
    'un routeur|une lampe|un vélo|deux billets|un matelas|un abonnement|une crème|un aspirateur',
  datum_fr: '2 avril|9 juin|lundi|6 février|vendredi|30 juin',
  ware_es: 'lavadora|lámpara|factura|tarjeta|reserva|cafetera|chaqueta|silla|maleta|tableta',
  un_es:
    'un router|una lámpara|una bicicleta|dos billetes|un colchón|un curso|una crema|un terminal',
  datum_es: '2 de abril|9 de junio|lunes|viernes|30 de junio|jueves 12',
  ware_pt: 'pedido|computador|cartão|fogão elétrico|casaco|telemóvel|encomenda|bilhete|sofá',
  um_pt: 'um roteador|uma lâmpada|uma bicicleta|dois bilhetes|um colchão|um curso|um creme',
  datum_pt: '2 de abril|9 de junho|segunda|sexta|30 de junho',
  ware_nl: 'wasmachine|lamp|factuur|pas|boeking|jas|fiets|bestelling|tablet|koptelefoon',
  een_nl: 'een router|een lamp|een fiets|twee kaartjes|een matras|een abonnement|een wasmachine',
  datum_nl: '2 april|9 juni|maandag|vrijdag|30 juni',
}
