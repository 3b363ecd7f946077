/** Words that name nothing: who says only these has not said yet what it is about. Six languages in one list. */
export const empty = new Set(
  `a an the it its this that these those thing things stuff one ones other another same again like before after last time you know u i me my your we is
  are was were be been do does did doing done dont not no and or but so just with for of on in at to from about well hey hi please pls kinda sort what
  whatsit thingy whatever how there here said say mean need help ok um uh
  das die der den dem des ein eine einen da dort so halt eben ja na nein nicht mit von vom zu es ist war wie was ich du sie wir mir mich ding dinger dings
  sache eine eines anderes andere anderen neulich wieder gleiche besprochen also auch geht ging mal doch noch
  le la les un une des du de ca cela ce cette ces chose truc machin comme avant encore pareil meme l autre autre vous savez je tu il elle on est pas et mais
  el los las un una unos eso esto esa ese aquello cosa cosas lo otro otra como antes misma mismo ya sabe sabes que es no y pero por
  o os as um uma isso isto aquilo coisa coisas outro outra como antes mesmo mesma voce sabe que e nao mas por aquele aquela
  het de een dat dit die ding dinges andere zelfde weer zoals eerder net dus ook je weet wel wat is niet en maar voor dingetje`.split(
    /\s+/,
  ),
)
