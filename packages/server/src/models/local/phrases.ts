import type { Choice } from '@baton/domain'

/** The few sentences the built-in mind says of its own accord, per language. */
export type Phrases = {
  greeting: (name: string) => string
  welcome: string
  carryOn: string
  /** To somebody who has not asked yet, and to somebody who looks something up. */
  listening: string
  takeYourTime: string
  doYouWantPerson: string
  yesPerson: string
  noPerson: string
  sayPerson: string
  whichOfThese: string
  noneOfThese: string
  done: (what: string) => string
}

const en: Phrases = {
  greeting: (name) => `Hello! I'm ${name}, the assistant here. What can I do for you?`,
  welcome: "You're welcome! Write again any time.",
  carryOn: "All right, I'm here. Just write what you need.",
  listening: "I'm listening: what would you like to know?",
  takeYourTime: "Take your time, I'm here.",
  doYouWantPerson: 'Would you like me to bring in a person from the team?',
  yesPerson: 'Yes, a person please',
  noPerson: 'No, carry on here',
  sayPerson: 'I would like to talk to a person',
  whichOfThese: 'I want to be sure I answer the right thing. Which of these do you mean?',
  noneOfThese: 'None of these, talk to a person',
  done: (what) => `Done: ${what}.`,
}

const de: Phrases = {
  greeting: (name) => `Hallo! Ich bin ${name}, die Assistenz hier. Was kann ich für Sie tun?`,
  welcome: 'Sehr gern! Schreiben Sie jederzeit wieder.',
  carryOn: 'Alles klar, ich bin da. Schreiben Sie einfach, was Sie brauchen.',
  listening: 'Ich höre zu: Was möchten Sie wissen?',
  takeYourTime: 'Lassen Sie sich Zeit, ich bin da.',
  doYouWantPerson: 'Möchten Sie, dass ich jemanden aus dem Team dazuhole?',
  yesPerson: 'Ja, bitte einen Menschen',
  noPerson: 'Nein, hier weitermachen',
  sayPerson: 'Ich möchte mit einem Menschen sprechen',
  whichOfThese: 'Ich möchte das Richtige beantworten. Was davon meinen Sie?',
  noneOfThese: 'Nichts davon, mit einem Menschen sprechen',
  done: (what) => `Erledigt: ${what}.`,
}

const fr: Phrases = {
  greeting: (name) => `Bonjour ! Je suis ${name}, l'assistant. Que puis-je faire pour vous ?`,
  welcome: 'Avec plaisir ! Écrivez-nous quand vous voulez.',
  carryOn: "D'accord, je suis là. Écrivez simplement ce qu'il vous faut.",
  listening: 'Je vous écoute : que souhaitez-vous savoir ?',
  takeYourTime: 'Prenez votre temps, je suis là.',
  doYouWantPerson: "Souhaitez-vous que je fasse venir une personne de l'équipe ?",
  yesPerson: 'Oui, une personne',
  noPerson: 'Non, continuons ici',
  sayPerson: 'Je voudrais parler à une personne',
  whichOfThese: 'Je veux répondre à la bonne question. De quoi parlez-vous ?',
  noneOfThese: 'Rien de tout cela, parler à une personne',
  done: (what) => `C'est fait : ${what}.`,
}

const es: Phrases = {
  greeting: (name) => `¡Hola! Soy ${name}, el asistente. ¿En qué puedo ayudarle?`,
  welcome: '¡Con mucho gusto! Escriba cuando quiera.',
  carryOn: 'De acuerdo, aquí estoy. Escriba lo que necesite.',
  listening: 'Le escucho: ¿qué le gustaría saber?',
  takeYourTime: 'Tómese su tiempo, aquí estoy.',
  doYouWantPerson: '¿Quiere que llame a una persona del equipo?',
  yesPerson: 'Sí, una persona',
  noPerson: 'No, sigamos aquí',
  sayPerson: 'Quiero hablar con una persona',
  whichOfThese: 'Quiero responder a lo correcto. ¿A cuál de estos se refiere?',
  noneOfThese: 'Ninguno, hablar con una persona',
  done: (what) => `Hecho: ${what}.`,
}

const languages: Record<string, Phrases> = { en, de, fr, es }

/** The phrases of a language; English where we have none. */
export const phrasesIn = (language: string): Phrases => languages[language] ?? en

/** Does somebody choose to go on with the assistant, in the words that its own choice offers? */
export const choosesAssistant = (text: string): boolean =>
  Object.values(languages).some(({ noPerson }) => noPerson === text)

/** "Do you want a person?" with its two answers: asked where a wish for one is in doubt, or where the policy offers one. */
export function personQuestion(language: string): { text: string; choices: Choice[] } {
  const words = phrasesIn(language)
  const choices = [
    { label: words.yesPerson, says: words.sayPerson },
    { label: words.noPerson, says: words.noPerson },
  ]
  return { text: words.doYouWantPerson, choices }
}
