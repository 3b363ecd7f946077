// Words that hold sentences together and say nothing about the matter, in the languages customers write. The background
// table only knows English; without these a German "ich" would look as telling as a name of a part.
const lists = [
  'a an the and or but if then so to of in on at for from by with about as is are was were be been am i you he she it we they me my your our us them his her its this that these those do does did have has had can could will would may might must shall should not no yes please there here what which who when where why how any some all just only also too very much many more than up out into over again still ever get got go going want need like know hi hello hey thanks thank ok',
  'der die das ein eine einen einem einer und oder aber wenn dann so zu zum zur von vom im in an am auf fur mit bei uber als ist sind war bin bist sein ich du er sie es wir ihr mich mir mein meine meinen meiner meinem dein euer unser uns euch sich den dem des dies dies kann konnen kannst darf durfen muss mussen will soll wird werden wurde hat haben hatte nicht kein keine ja nein bitte was wie wo wann warum wer welche welcher welches auch nur noch schon sehr man hallo danke geht gibt',
  'le la les un une des du de et ou mais si je tu il elle on nous vous ils mon ma mes votre vos notre nos ce cette ces est sont etre ai as avez a ont peut puis peux pouvez faut que qui quoi quel quelle quels comment combien ou quand pourquoi ne pas non oui pour par sur dans en avec au aux plus bonjour merci',
  'el la los las un una unos unas y o pero si yo tu usted nosotros me mi mis su sus se es son ser esta estan he ha han puedo puede pueden hay que quien cual cuales como cuanto cuanta cuantos cuando donde por para con sin en de del al no si ya lo le les hola gracias tengo quiero',
  'il lo la i gli le un uno una e o ma se io tu noi mio mia si e sono essere ho ha hanno posso puo che chi quale quali come quanto quando dove perche per con in di da del della al alla non ciao grazie devo',
  'de het een en of maar als ik jij je u wij we mijn uw is zijn was ben heb heeft kan mag moet wil zal niet geen ja nee wat wie waar wanneer hoe welke op in aan van voor met bij naar uit er ook nog hallo',
  'o a os as um uma e ou mas se eu voce nos meu minha seu sua e sao ser estou esta posso pode tem tenho que quem qual como quanto quando onde por para com em de do da no na nao sim ola obrigado',
  'en et og eller men hvis jeg du vi min mit er var har kan ma skal vil ikke ja nej hvad hvem hvor hvornar hvordan pa i til af for med det den',
]

export const functionWords: ReadonlySet<string> = new Set(lists.join(' ').split(' '))
