import type { ClassWords } from './word-class.ts'

export const portuguese: ClassWords = {
  human:
    'alguem vivo,pessoa viva,agente humano,atendente humano,operador humano,cara de verdade,contato humano,voz humana,resposta humana,apoio humano,humano,humana,humanos,ser humano,pessoa real,pessoa de verdade,alguem de verdade,alguem real,gente de verdade,gente,carne e osso,de carne e osso,pessoas de verdade,pessoa fisica,pessoa humana,atendimento humano',
  agent:
    'atendente,atendentes,agente,agentes,operador,operadora,operadores,representante*,assistente humano,consultor,consultora,gestor,gestora,assessor,assessora,telefonista,vendedor,vendedora',
  boss: 'supervisor,supervisora,gerente,chefe,responsavel,diretor,diretora,superior,superiores,dono,encarregado,coordenador*',
  staff:
    'colaborador*,senhorio,dentista,veterinario,farmaceutico,entregador,motorista,sua equipe,vossa equipa,da loja,do banco,do hotel,financeiro,faturamento,contabilidade,escritorio,loja,de voces,colega,colegas,funcionario,funcionaria,funcionarios,tecnico,tecnica,tecnicos,especialista*,equipe,equipa,pessoal,medico,enfermeira,advogado,corretor,professor,professora,engenheiro,recepcao,contador,colaborador*,empregado*',
  person: 'pessoa,pessoas,alguem,um de voces,um de vos,uma pessoa,senhor,senhora,moca,moco',
  real: 'real,reais,verdade,de verdade,verdadeir*,vivo,viva,ao vivo,competente,qualificad*,pessoalmente',
  bot: 'bot,bots,robo,robos,robot,chatbot,maquina,maquinas,computador,automatic*,gravacao,ia,inteligencia artificial',
  desk: 'suporte,atendimento,atendimento ao cliente,sac,central,central de atendimento,apoio ao cliente,servico de apoio,servico ao cliente,linha de apoio,call center,assistencia',
  talk: 'de viva voz,atender,atenda,me atenda,falar,falo,fale,falem,conversar,converso,comunicar,tratar,resolver,discutir,explicar,dialogar,conversa,bater um papo,esclarecer,papo',
  call: 'ligar*,ligue*,ligassem*,telefon*,contatad*,contactad*,ao telefone,na linha,uma ligacao,uma chamada,telefonar me,ligasse,ligassem,telefonasse,telefonar-me,uma ligada,dar um toque,ligar,ligue,liguem,liga,ligacao,telefonar,telefone,telefonem,chamada,chamar,chame,me liga,me ligue,retornar,retorno,telefonema,ligarem',
  move: 'passar,passe,passa,passem,transferir,transfira,transfere,transferem,conectar,conecte,encaminhar,encaminhe,encaminha,redirecionar,direcionar,escalar,assumir,assuma,colocar,coloque,poe,ponha,intervir',
  reach:
    'entro em contato,entro em contacto,contactar,contatar,contato,contacto,alcancar,encontrar,marcar,reuniao,entrar em contato,entrar em contacto,acessar',
  get: 'da,de me,me de,dar,traga,chama,chame,ter,arranjar,mande,mandem,manda,busco,agendar,pedir,pecam,deixa eu,me deixa,deixe me,procuro',
  want: 'pergunta se,pede,agradecia,seria bom,adoraria,queriamos,gostariamos,preferimos,quero,queria,quer,queremos,gostaria,gostava,preciso,precisa,precisamos,necessito,desejo,deseja,exijo,exige,prefiro,preferia,solicito,peco,insisto,tenho de,tenho que,agradecia,agradeceria,melhor',
  help: 'atendesse,ajudasse,respondesse,visse,olhasse,resolvesse,ajudar,ajude,ajudem,ajuda,atender,atenda,atendam,atende,atendido,atendida,responder,responda,responde,ver,verificar,verifique,olhar,olhe,confirme,confirmar,tratar disto,resolva,cuidar',
  not: 'nao,nunca,sem,nem,nenhum,nenhuma,ninguem,jamais,desnecessario,ja nao',
  past: 'falei,falou,ja falei,liguei,disse,disseram,foi,era,estava,ontem,semana passada,conversei,atendeu,ajudou,resolveu,comentou,prometeu,prometeram,me disse,foi atendido,anteontem,resolvido',
  who: 'quem,com quem,a quem',
  what: 'que,quando,onde,porque,por que,como,quanto,quantos,quantas,qual,se,quanta',
  me: 'eu,me,mim,comigo,nos,conosco,connosco,meu caso,meu problema',
  kin: 'sobrinho,sobrinha,tia,tio,namorado,namorada,companheir*,cunhad*,mae,pai,marido,mulher,esposa,esposo,filha,filho,avo,cliente,paciente,irma,irmao,ele,ela',
  you: 'voce,voces,vc,vcs,tu,te,seu,sua,seus,suas,vosso*,vossa*,teu,tua,es',
  can: 'sera que,seria possivel,ha forma,tem como,podera,podia,posso,pode,podem,podia,podiam,poderia,poderiam,podemos,consigo,e possivel,possivel,possibilidade,jeito,da pra,da para,maneira,possa',
  be: 'e,sao,sou,esta,estao,ser,estou',
  there: 'tem,ha,ai,aqui,la,existe,disponivel,do outro lado,na linha,tem ai',
  to: 'com,a,ao,para,pra,pro,por,do,da parte,de,dos',
  please:
    'por favor,pfv,pf,faz favor,se faz favor,obrigad*,ola,oi,bom dia,boa tarde,boa noite,sim,ok',
  now: 'agora,ja,imediatamente,urgente,outra vez,de novo,hoje,amanha,so,apenas,diretamente,logo,novamente,simplesmente,sempre,repito,ainda,finalmente',
  thing:
    'pedido,encomenda,pacote,entrega,cartao,conta,fatura,app,aplicativo,site,pagina,pagamento,bilhete,reserva,quarto,voo,produto,artigo,senha,email,assinatura,endereco,arquivo,aparelho,contrato,formulario,seguro,viagem,licenca,idioma,avaliacao,nome',
  money: 'dinheiro,euros,reais,transferencia,preco,custo,custa,pagar,presente,pix,enviar dinheiro',
  each: 'por pessoa,cada,duas,dois,tres,quatro,seis,dez,adicional',
  else: 'outro,outra,outros,outras',
  or: 'ou',
  instead: 'em vez de,em vez,ao inves,ao inves de,em lugar de,mas sim',
  enough:
    'chega,basta,farto,farta,cansado,cansada,pare,parem,para de,odeio,evitar,pular,inutil,nao aguento,sair',
  manage:
    'adicionar,convidar,remover,apagar,criar,atribuir,contratar,avaliar,entregar,dar de presente,levantar,assinar,compartilhar',
  they: 'eles,elas,lhe,lhes',
  number: 'numero,numero de telefone,telefones,contatos,contactos',
  in: 'em,no,na,sobre,mas,como',
  drop: 'o,os,as,um,uma,uns,umas,muito,entao,isso,isto,esse,essa,este,esta coisa,algum,alguma,realmente,eu acho,mesmo,minha,meu',
}
