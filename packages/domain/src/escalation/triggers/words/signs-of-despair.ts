import type { Danger } from '../danger.ts'

/** Somebody may not want to live: despair, death, a means, and the own life spoken of as a burden. */
export const despairing: Danger = {
  name: 'self-harm',
  least: 2,
  signs: [
    {
      weight: 1,
      phrases: [
        '(hopeless|worthless|pointless|no way out|no hope|nothing left|lost everything|cant (go on|cope|do this|take it|take this|bear)|cannot (go on|cope|bear)|had enough|give up|giving up|given up|at rock bottom|rock bottom|in a dark place|so alone|all alone|no one cares|nobody cares|nobody would|no one would|a burden|burden to|ruined my life|life is over|no future|desperate|despair|empty inside|numb inside|tired of everything|sick of everything|nothing matters|no sense in anything)',
        '(hoffnungslos|wertlos|sinnlos|ausweglos|keinen ausweg|keine hoffnung|alles verloren|kann nicht mehr|am ende|verzweifelt|niemand wurde|niemandem|zur last|last fur|allein auf der welt|egal geworden|keine kraft)',
        '(desespere*|sans espoir|a bout|au bout|plus la force|n en peux plus|tout perdu|un poids pour|personne ne|seul au monde|plus aucun sens|rien n a de sens|a quoi bon)',
        '(desesperad*|sin esperanza|no puedo mas|no aguanto|lo perdi todo|perdi todo|una carga|nadie me|solo en el mundo|sola en el mundo|nada tiene sentido|sin salida|harto de todo|harta de todo)',
        '(desesperad*|sem esperanca|nao aguento|perdi tudo|um peso|ninguem|sozinh*|nada faz sentido|sem saida|farto de tudo|farta de tudo|sentido em nada)',
        '(hopeloos|waardeloos|uitzichtloos|wanhopig|kan niet meer|alles kwijt|tot last|niemand|alleen op de wereld|nergens meer zin|geen uitweg)',
      ],
    },
    {
      weight: 1,
      phrases: [
        '(die|dying|dead|death|suicidal|end it|ending it|end things|not be here|not exist|wake up|disappear forever|be gone|go to sleep forever|goodbye forever|see me again|bury me|funeral|my will|last night alive|heaven)',
        '(sterben|tot|tod|nicht mehr da|aufwachen|verschwinden|schluss machen|beerdigung|abschied)',
        '(mourir|mort|morte|en finir|disparaitre|reveiller|adieu|enterrement)',
        '(morir|morirme|muerto|muerta|muerte|desaparecer|despertar|adios para siempre|acabar con)',
        '(morrer|morto|morta|morte|desaparecer|sumir|acordar|adeus|acabar com)',
        '(dood|doodgaan|sterven|verdwijnen|wakker worden|afscheid|einde aan)',
      ],
    },
    {
      weight: 0.9,
      phrases: [
        '(pills|tablets|overdose|rope|noose|razor|blade|wrists|bridge|train tracks|rooftop|balcony|jump|jumping|hang|gun to|bleach|cutting)',
        '(tabletten|strick|klinge|pulsadern|brucke|gleise|dach|springen|uberdosis)',
        '(comprimes|medicaments|cachets|corde|lame|veines|pont|rails|toit|sauter)',
        '(pastillas|cuerda|navaja|venas|puente|vias del tren|azotea|saltar|tirarme)',
        '(comprimidos|corda|lamina|pulsos|ponte|linha do comboio|telhado|saltar|pular)',
        '(pillen|touw|mesje|polsen|brug|spoor|dak|springen)',
      ],
    },
    {
      weight: 0.7,
      phrases: [
        '(my life|living|to live|alive|existing|existence|without me|this world|mein leben|zu leben|ohne mich|am leben|ma vie|de vivre|sans moi|en vie|mi vida|vivir|sin mi|viva|vivo|minha vida|viver|sem mim|mijn leven|te leven|zonder mij)',
      ],
    },
    {
      weight: 0.4,
      phrases: [
        '(think about|thinking about|think of|thought about|only think|keep thinking|denke an|denke nur|pense a|pense qu a|pienso en|solo pienso|penso em|so penso|denk aan|sometimes i|sometimes wish|wish i|i want to|want it to|i just want|tonight|anymore|any more)',
      ],
    },
    {
      weight: -1.2,
      phrases: [
        '(game|level|boss|character|app crash*|battery|phone|handy|telefon|telefono|telephone|telefoon|laptop|plant|plants|movie|film|show|series|song|concert|festival|screen|printer|car|insurance|policy|beneficiary|inheritance|pixel|jeans|pack|strain|bath|chocolate|dessert|restaurant|spiel|jeu|juego|jogo|akku|batterie|planta|planten|deadline|dead line|dead end|dead simple|dead battery|dead link|ende des|am ende des|am ende der|end of|contract|subscription|wake up call|alarm clock|alarm|au bout du lien|au bout de|jump to|jump in|bridge loan|bridge toll|vitamin*|headache|allergy)',
      ],
    },
  ],
}
