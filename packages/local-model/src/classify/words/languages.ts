/** What gives a language away: its commonest little words (without accents) and letters or runs that the others lack. */
export type LanguageSigns = { words: string; runs: RegExp }

export const languageSigns: Record<string, LanguageSigns> = {
  en: {
    words:
      'the a an and or but is are was were be been am i you he she it we they my your his her its our their me him us them this that these those what which who when where why how do does did have has had will would can could should not no yes of in on at to for from with by about as if so than then there here just please thanks thank hello hi want need get got order help account refund',
    runs: /th|wh|ght|ing\b|\bsh|ould/g,
  },
  de: {
    words:
      'lieferung paket mitarbeiter mensch hilfe passwort kundennummer vielen ihre ihr wurde wurden mehr gestern heute morgen brauche will moechte bekomme warten seit ob doch mal etwas jetzt der die das den dem des ein eine einen einem einer und oder aber ist sind war waren bin bist sein ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen meiner dein ihre ihren was wer wann wo warum wie welche nicht kein keine ja nein von im in am auf an zu zum zur fur mit bei nach aus uber als wenn dass noch schon nur auch bitte danke hallo guten tag mochte kann konnen muss habe hat haben wird werden bestellung rechnung konto geld',
    runs: /sch|ung\b|ich\b|[äöß]|ü|tz|cht|ie\b/g,
  },
  fr: {
    words:
      "colis facture livraison aide merci carte paiement connexion hier demain toujours rien depuis encore bien etre fait suis veux peut faut svp conseiller besoin le la les l un une des du de d et ou mais est sont etait suis es etre je j tu il elle on nous vous ils elles me moi te toi se mon ma mes ton ta tes son sa ses notre votre vos leur ce cette ces c qui que qu quoi quand pourquoi comment quel quelle ne n pas non oui dans sur a au aux pour avec par en y plus si comme chez bonjour merci svp s'il plait voudrais veux peux ai avez commande compte remboursement",
    runs: /[êèàçùûîôœ]|eau|oux|\b[jlcdnsm]['’]|eux\b|tion\b|ez\b|qu/g,
  },
  es: {
    words:
      'paquete factura envio ayuda tarjeta pago ayer hoy manana todavia nada desde hace alguien quisiera puede estoy llego cuanto gracias buenos dias tardes el la los las un una unos unas y o pero es son era soy eres ser estar esta estoy yo tu el ella nosotros ustedes ellos me mi te se nos lo le mis tus su sus nuestro este ese esta estos que quien cuando donde por porque como cual no si de del en al a para con sin sobre mas muy ya hay hola gracias favor quiero necesito puedo tengo tiene he ha pedido cuenta dinero reembolso',
    runs: /[ñ¿¡]|ción\b|\bll|ue|ie|os\b|as\b|ado\b/g,
  },
  pt: {
    words:
      'encomenda fatura entrega ajuda cartao pagamento ontem hoje amanha ainda nada desde alguem gostaria voce pode bom dia boa tarde noite chegou quanto atendente o a os as um uma uns umas e ou mas e sao era sou es ser estar esta estou eu tu ele ela nos voce voces eles me mim te se meu minha meus minhas teu sua seu seus nosso este esse esta isso isto que quem quando onde por porque como qual nao sim de do da dos das em no na nos nas ao aos para pra com sem sobre mais muito ja tem ola obrigado obrigada favor quero preciso posso tenho foi pedido conta dinheiro reembolso',
    runs: /[ãõ]|ç|lh|nh|ção\b|ões\b|ei\b|ou\b|á|ê/g,
  },
  nl: {
    words:
      'pakket factuur levering hulp betaling gisteren vandaag morgen nog steeds niets sinds iemand wilt mogen goedemorgen goedemiddag medewerker terug binnen de het een en of maar is zijn was waren ben bent ik jij je u hij zij ze wij we jullie mij me jou hem haar ons mijn jouw uw dit dat deze die wat wie wanneer waar waarom hoe welke niet geen ja nee van in op aan te naar voor met bij uit over als dan nog al ook alstublieft alsjeblieft bedankt dank hallo goedendag wil kan kunnen moet heb heeft hebben wordt worden graag bestelling rekening geld',
    runs: /ij|aa|oe|ee|uu|sch|lijk\b|\bge|oo|ui/g,
  },
  it: {
    words:
      'pacco fattura spedizione aiuto carta pagamento ieri oggi domani ancora niente qualcuno vorrei buonasera mio sono dov e il lo la i gli le un uno una e o ma e sono era sei essere io tu lui lei noi voi loro mi ti ci vi mio mia miei tuo suo questo questa questi che chi quando dove perche come quale non si di del della dei delle in nel nella sul a al alla per con senza piu molto gia ciao grazie prego voglio vorrei posso ho hai ha ordine conto rimborso buongiorno',
    runs: /zion|gli|cch|sc|[àèìòù]\b|tto\b|are\b|ere\b/g,
  },
  pl: {
    words:
      'w z nie jest sie jak czy co dla od po za ale moje moja moj mi mnie prosze dziekuje dzien dobry chce mam gdzie jest kiedy dlaczego moge jeszcze juz paczka zamowienie konto faktura zwrot przesyłka była był',
    runs: /[ąęłśźżćń]|sz|cz|rz|szcz|ie\b/g,
  },
  tr: {
    words:
      'bir ve bu icin ile nasil nasıl nerede neden ben sen biz siz benim var yok mi mı degil değil cok çok lutfen lütfen tesekkurler merhaba siparisim siparişim kargo hesap iade para istiyorum oldu olmadı gelmedi',
    runs: /[ğış]|lar\b|ler\b|yor|ım\b|im\b/g,
  },
}

/** Scripts that give the language away alone. */
export const scriptLanguages: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
]
