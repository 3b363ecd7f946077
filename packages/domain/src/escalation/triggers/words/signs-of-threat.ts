import type { Danger } from '../danger.ts'

/** Somebody means to hurt somebody: a deed, a body or a weapon, whom, and when. */
export const threatened: Danger = {
  name: 'threat of violence',
  least: 2,
  signs: [
    {
      weight: 1,
      phrases: [
        '(kill|hurt|break|smash|beat|stab|shoot|punch|strangle|murder|slap|torch|crush|umbringen|umbringe|schlage|schlagen|brechen|breche|abstechen|erschiessen|verprugel*|tuer|frapper|casser|cogner|egorger|buter|matar|mato|romper|golpear|partir|pegar|apunalar|quebrar|bater|espancar|esfaquear|vermoord*|breek|sla|slaan|steek|schiet)',
      ],
    },
    {
      weight: 0.9,
      phrases: [
        '(bones|bone|neck|face|skull|jaw|teeth|legs|knees|throat|blood|knochen|genick|fresse|zahne|schadel|beine|blut|os|gueule|dents|jambes|sang|huesos|cuello|cara|dientes|piernas|sangre|ossos|pescoco|dentes|pernas|sangue|botten|nek|tanden|benen|bloed)',
      ],
    },
    {
      weight: 1.1,
      phrases: [
        '(shotgun|rifle|pistol|machete|baseball bat|crowbar|molotov|grenade|ammo|baseballschlager|pistole|gewehr|messer|batte de baseball|fusil|pistolet|couteau|escopeta|pistola|cuchillo|navaja|espingarda|faca|pistool|geweer|honkbalknuppel)',
      ],
    },
    {
      weight: 0.5,
      phrases: [
        '(your|the) (driver|technician|courier|engineer|installer|manager|staff|people|boss|ceo|employee|agent|delivery guy|office|store|shop|warehouse|building)',
        '(euer|eure|euren|eurem|ihr) (fahrer|techniker|chef|leute|buro|filiale|laden|lager)',
        '(votre|vos) (livreur|technicien|patron|employes|bureau|agence|magasin)',
        '(su|sus|vuestro|vuestra|tu|tus) (repartidor|tecnico|jefe|oficina|tienda|empleados)',
        '(seu|seus|vosso|o) (entregador|tecnico|chefe|escritorio|loja|motorista)',
        '(jullie|je|die) (bezorger|monteur|baas|kantoor|winkel|mensen)',
      ],
    },
    {
      weight: 0.5,
      phrases: [
        '(if i see|next time|i will|i ll|i m going to|i m gonna|gonna|tomorrow|wait until|you will see|i know where|wenn ich|nachstes mal|morgen|ich weiss wo|ich werde|la prochaine fois|demain|je vais|je sais ou|la proxima|manana|voy a|se donde|da proxima|amanha|vou|sei onde|volgende keer|ik ga|ik weet waar|als ik)',
      ],
    },
    {
      weight: 0.4,
      phrases: [
        '(him|his|her|their|them|you all|all of you|every one|everyone|ihm|ihn|euch|ihnen|lui|leur|vous tous|le|les|ustedes|a todos|ele|voces|hem|jullie allemaal)',
      ],
    },
    {
      weight: -1,
      phrases: [
        '(price|buy|order|ordered|stock|kitchen|toy|game|level|recipe|set|warranty|return|replace|fix|repair|screen|glass|deal|record|budget|contract|paypal|bank|card|account|password|code|promo|discount|preis|kaufen|kuche|spiel|prix|acheter|cuisine|jeu|precio|comprar|cocina|juego|preco|cozinha|jogo|prijs|kopen|keuken|spel)',
      ],
    },
  ],
}

/** Somebody who writes is being followed, found or held by a person they fear. */
export const personInDanger: Danger = {
  name: 'legal emergency',
  least: 2.3,
  signs: [
    {
      weight: 0.9,
      phrases: [
        '(my ex|ex husband|ex wife|ex boyfriend|ex girlfriend|ex partner|stalker|abuser|abusive|violent|intruder|stranger|strange man|mein ex|exmann|meine exfrau|mon ex|mon ex mari|mi ex|exmarido|meu ex|mijn ex|restraining|contact ban)',
      ],
    },
    {
      weight: 0.8,
      phrases: [
        '(my (new)? (address|location|number|flat|home)|where i live|found me|found out|tracking|tracks|following|follows|meine (neue)? adresse|wo ich wohne|mon adresse|ou j habite|mi direccion|donde vivo|meu endereco|onde moro|minha morada|mijn adres|waar ik woon)',
      ],
    },
    {
      weight: 0.8,
      phrases: [
        '(outside|at my door|at the door|in my (house|room|apartment|flat|garden)|here now|downstairs|vor der tur|devant ma porte|en la puerta|a porta|voor de deur|buiten|draussen|dehors|afuera)',
      ],
    },
    {
      weight: 0.9,
      phrases: [
        '(scared|afraid|terrified|in danger|help me|fear for|hiding|unsafe|angst|peur|en danger|miedo|peligro|medo|perigo|bang|gevaar)',
      ],
    },
    {
      weight: 0.4,
      phrases: [
        '(right now|now|help|please|jetzt|gerade|maintenant|ahora|agora|nu|hilfe|au secours|socorro)',
      ],
    },
  ],
}
