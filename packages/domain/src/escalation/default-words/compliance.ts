import type { PhraseTopic } from '../policy.ts'

/** Matters a person must handle by law or by every company's own rules; each names why. */
export const complianceTopics: PhraseTopic[] = [
  {
    name: 'data protection request',
    phrases: [
      '(subject access|data access|erasure|data deletion|right to be forgotten|right of access|data portability) (request|requests)?',
      '(gdpr|ccpa|data protection|dsgvo|rgpd|lgpd|avg) * (request|article|right|rights|law|act|access|auskunft|loschung|anfrage|antrag|article|droit|acces|suppression|derecho|solicitud|direito|pedido|verzoek|recht|inzage)',
      '(under|per|according to|nach|gemass|selon|conformement au|segun|conforme|nos termos|volgens|op grond van) (the|der|art|artikel|article|le|el|la|o|a|al|de)? (gdpr|ccpa|dsgvo|rgpd|lgpd|avg)',
      '(delete|erase|remove|send me|copy of|export) (all|of|my|the|a)? * (personal data|data you hold|data you have|information you hold)',
      '(loschung|auskunft|herausgabe|loschen) * (personenbezogene*|personlichen daten|meiner daten|gespeicherten daten)',
      '(suppression|acces|effacement|copie) * (donnees personnelles|donnees a caractere personnel|mes donnees)',
      '(supresion|acceso|borrado|eliminacion|copia|eliminen|borren) * (datos personales|mis datos)',
      '(exclusao|acesso|apagar|eliminacao|copia|apaguem|excluam) * (dados pessoais|meus dados)',
      '(verwijdering|inzage|verwijderen|kopie|wissen) * (persoonsgegevens|mijn gegevens)',
      '(data breach|datenpanne|datenleck|fuite de donnees|violation de donnees|brecha de datos|vazamento de dados|datalek)',
    ],
    unless: [
      '(are you|is it|is your * |fully|sind sie|etes vous|hosting) (gdpr|dsgvo|rgpd|avg) (compliant|ready|konform|conforme)',
      '(gdpr|dsgvo|rgpd|avg) (compliant|compliance|ready|konform|conforme|template|banner|proof)',
    ],
  },
  {
    name: 'suspected fraud',
    phrases: [
      '(fraud|fraudulent|unauthorised|unauthorized|suspicious|phishing) (charge|charges|transaction|transactions|payment|payments|activity|order|orders|transfer|transfers|withdrawal|debit|debits|purchase|purchases)',
      '(identity theft|stolen identity|money laundering|card (was|has been|got|is)? (cloned|skimmed|compromised))',
      '(my)? (card|bank details) * (cloned|skimmed)',
      '(betrug|betrugerisch*|unberechtigt*|nicht autorisiert*|verdachtig*) (abbuchung*|uberweisung*|zahlung*|bestellung*|transaktion*)',
      '(identitatsdiebstahl|geldwasche|karte * geklont)',
      '(usurpation d identite|(paiement*|prelevement*|transaction*|achat*|debit*) (frauduleu*|non autorise*|suspect*)|carte (bancaire)? (volee|piratee|a ete volee|a ete piratee))',
      '(robo de identidad|(cargo|pago|compra|transaccion|movimiento) (fraudulent*|no autorizad*|sospechos*)|(cargos|pagos|compras|transacciones|movimientos) (fraudulent*|no autorizad*|sospechos*)|tarjeta (robada|clonada))',
      '(roubo de identidade|(compra|cobranca|transacao|pagamento|compras|transacoes) (fraudulent*|nao autorizad*|suspeita*|nao reconhecid*)|cartao (roubado|clonado))',
      '(identiteitsfraude|(frauduleuze|onbevoegde|verdachte|ongeautoriseerde) (transactie*|betaling*|afschrijving*|bestelling*)|pas (is)? gestolen)',
    ],
    unless: ['(fraud|betrugs|fraude) (protection|prevention|filter|schutz|detection|preventie)'],
  },
  {
    name: 'vulnerable customer or discrimination',
    phrases: [
      '(discriminat*|racist|racism|sexual harassment|harassed (me|by)|diskriminier*|rassist*|discrimination|raciste|harcele*|discriminad*|discriminacion|discriminacao|racista|racismo|gediscrimineerd|discriminatie|racistisch)',
      '(bankrupt*|insolven*|debt (adviser|advisor|counsellor)|financial hardship|cant afford (food|to eat|to heat)|schuldnerberatung|privatinsolvenz|surendettement|insolvencia|schuldhulpverlening)',
    ],
    unless: ['(non|anti) discriminat* (policy|clause)'],
  },
]
