import type { ClassWords } from './word-class.ts'

export const french: ClassWords = {
  human:
    "quelqu'un de vivant,un vivant,vrai conseiller,vraie conseillere,quelqu un de reel,quelqu un de vrai,quelqu un en chair et en os,vrai gens,interlocuteur humain,conseiller humain,agent humain,personne vivante,personne humaine,vrai etre humain,une vraie,contact humain,reponse humaine,aide humaine,voix humaine,quelqu un de vivant,humain,humaine,humains,etre humain,vraie personne,vrai humain,personne reelle,personne physique,quelqu'un de reel,quelqu'un de vrai,en chair et en os,vrais gens,vraies personnes,vrai etre humain,quelqu'un en vrai",
  agent:
    'conseiller,conseillere,conseillers,agent,agents,operateur,operatrice,operateurs,representant*,teleconseiller*,teleoperateur*,charge de clientele,chargee de clientele,gestionnaire,interlocuteur,interlocutrice,correspondant,hotesse,standardiste',
  boss: 'responsable,responsables,superviseur,manager,chef,directeur,directrice,patron,patronne,gerant,gerante,superieur*,direction',
  staff:
    'expert*,conseils,proprietaire,dentiste,veterinaire,pharmacien,livreur,chauffeur,votre service,votre equipe,votre magasin,service facturation,comptabilite,boutique,chez vous,vos equipes,vos services,collegue*,collaborateur*,collaboratrice*,technicien*,technicienne,specialiste*,expert,experte,equipe,employe,employes,employee,medecin,infirmiere,courtier,comptable,service technique,personnel,un des votres,membre,professeur,notaire,accueil,reception,ingenieur*',
  person:
    "personne,personnes,quelqu'un,quelqu un,qqn,qq1,gens,un de vous,l'un de vous,l'un d'entre vous,monsieur,madame,dame",
  real: 'vrai,vraie,vrais,reel,reelle,vivant,vivante,personnellement,competent*,qualifie*,de vive voix,en direct',
  bot: 'bot,robot,robots,chatbot,machine,machines,ordinateur,automate,automatique*,repondeur,ia,boite vocale',
  desk: 'service client,service clients,service clientele,support,assistance,hotline,sav,standard,service apres vente',
  talk: 'de vive voix,voir ca,en discuter,en parler,regler ca,faire le point,m adresser,parler,parle,parlez,discuter,echanger,dialoguer,communiquer,converser,expliquer,traiter,entretenir,entretien,conversation,voir ca avec,regler ca avec,s adresser',
  call: 'appel*,rappel*,telephon*,au bout du fil,bout du fil,au telephone,au tel,un appel,on m appelle,on me rappelle,appeler,appelle,appelez,rappeler,rappelle,rappelez,telephoner,telephone,appel,coup de fil,coup de telephone,rappel,telephoniquement,joindre par telephone,rappeliez',
  move: 'reprendre la conversation,reprendre,prendre en charge,prenne en charge,passer,passez,passe,transferer,transferez,transfere,transferes,mettre en relation,mettez moi en relation,mettre en contact,mettez,mettre,connecter,connectez,rediriger,redirigez,orienter,orientez,escalader,prendre le relais,prenne le relais,reprenne,prendre la main,basculer',
  reach: 'joindre,contacter,contact,atteindre,rencontrer,rendez vous,rdv,avoir quelqu un,contacte',
  get: 'donnez,donner,donne,avoir,trouver,trouvez,envoyez,faites,faire,organiser,fixer,laissez,demander',
  want: 'serait bien,serait gentil,aimerions,souhaitons,merci de,reclame,prefererais,je tiens,veux,voudrais,voudrait,souhaite,souhaiterais,souhaiterait,besoin,aimerais,aimerait,exige,prefere,prefererais,prefererait,desire,demande,veut,il me faut,faut,insiste,tiens a,voulons,aurais besoin,plutot,apprecierais',
  help: "aider,aide,aidez,m'aider,repondre,repond,reponde,regarder,regarde,s'occuper,s'occupe,occuper,verifier,verifie,examiner,examine,intervenir,confirmer,m'assister",
  not: 'ne,n,pas,plus besoin,aucun,aucune,sans,jamais,non,inutile,ni,pas besoin',
  past: "ai,a ete,etait,etaient,ai parle,j'ai eu,hier,la semaine derniere,deja,avait,a dit,m'a dit,avez dit,m'a rappele,a rappele,m'a aide,regle,resolu,repondu,dernier,derniere,tout a l'heure",
  who: 'qui,a qui',
  what: 'quand,ou,pourquoi,comment,combien,quel,quelle,quels,quelles,si,quoi',
  me: 'je,j,me,m,moi,nous,mon dossier,mon probleme,mon cas',
  kin: 'neveu,niece,tante,oncle,maman,papa,conjoint*,compagn*,ami,amie,mere,pere,mari,ma femme,epouse,fille,fils,grand mere,grand pere,cliente,mon client,patient,soeur,frere,il,elle,lui',
  you: 'vous,votre,vos,tu,te,toi,ton,ta,tes,etes,es',
  can: 'puis,peux,peut,pouvez,pourriez,pourrais,pourrait,pourrions,peut on,possible,possibilite,moyen,est ce que,est il possible',
  be: 'est,sont,suis,etre',
  there: "la,ici,y a,y a t il,il y a,y'a,existe,disponible,en ligne",
  to: 'a,avec,au,aux,de,d,du,par,vers',
  please:
    "svp,stp,s'il vous plait,s'il te plait,s il vous plait,merci,bonjour,bonsoir,salut,oui,ok",
  now: 'maintenant,immediatement,tout de suite,enfin,encore,directement,aujourd hui,demain,vite,rapidement,juste,seulement,simplement,toujours,encore une fois,je repete',
  thing:
    'je m appelle,s appelle,m appelle,appelle moi,commande,colis,livraison,carte,compte,facture,appli,application,site,page,paiement,billet,reservation,chambre,vol,produit,article,mot de passe,mail,email,abonnement,adresse,fichier,appareil,contrat,formulaire,tarif,assurance,voyage,licence,langue,avis,nom,ressources',
  money: 'argent,euros,virement,frais,prix,bon d achat,montant,cadeau,payer',
  each: 'par personne,chaque,deux,trois,quatre,six,dix,supplementaire*',
  else: 'autre,autres,quelqu un d autre,une autre personne',
  or: 'ou bien',
  instead: 'au lieu,plutot que,a la place',
  enough:
    'marre,assez,stop,arretez,arrete,ras le bol,raz le bol,fatigue*,deteste,eviter,contourner,sert a rien,y en a marre',
  manage:
    'ajouter,inviter,supprimer,creer,attribuer,embaucher,recruter,noter,livrer,livree,partager,offrir,signer,recuperer',
  they: 'ils,elles,leur,son,sa',
  number: 'numero,numero de telephone,coordonnees,ligne directe',
  in: 'dans,en,pour,sur,et,que,chez,parce que,car,mais',
  drop: 'le,les,l,un,une,des,ce,cette,ca,c,tres,vraiment,bien,alors,donc,mon,ma,mes,franchement,directe,t',
}
