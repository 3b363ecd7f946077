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
}
