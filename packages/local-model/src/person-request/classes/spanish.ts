import type { ClassWords } from './word-class.ts'

export const spanish: ClassWords = {
  human:
    'alguien vivo,persona viva,agente humano,asesor humano,operador humano,alguien humano,tio de verdad,contacto humano,voz humana,atencion humana,respuesta humana,una real,humano,humana,humanos,ser humano,seres humanos,persona real,persona de verdad,personas reales,alguien real,alguien de verdad,de carne y hueso,carne y hueso,gente de verdad,gente real,persona fisica,persona humana',
  agent:
    'agente,agentes,asesor,asesora,asesores,operador,operadora,operadores,representante*,ejecutivo,ejecutiva,teleoperador*,gestor,gestora,comercial,dependiente,ejecutivo de cuenta',
  boss: 'quien mande,quien manda,el que manda,de mas arriba,mas arriba,supervisor,supervisora,encargado,encargada,gerente,jefe,jefa,responsable,director,directora,superior,superiores,dueno',
  staff:
    'casero,dueno,dentista,veterinario,farmaceutico,repartidor,chofer,su equipo,de su equipo,vuestro equipo,de ustedes,de vosotros,del banco,del hotel,de la tienda,la tienda,facturacion,contabilidad,oficina,sucursal,companero,companera,companeros,empleado,empleada,empleados,tecnico,tecnica,tecnicos,especialista*,experto,experta,equipo,personal,medico,enfermera,abogado,corredor,profesor,profesora,ingeniero,recepcion,contable,trabajador*',
  person:
    'persona,personas,alguien,gente,alguno de ustedes,uno de ustedes,alguno de vosotros,uno de sus,una de sus,senor,senora,senorita',
  real: 'real,reales,verdadera,verdadero,de verdad,vivo,viva,en vivo,competente,capacitad*,personalmente,en persona',
  bot: 'bot,bots,robot,robots,chatbot,maquina,maquinas,computadora,ordenador,automatic*,contestadora,ia,inteligencia artificial,grabacion',
  desk: 'atencion al cliente,servicio al cliente,servicio tecnico,soporte,soporte tecnico,linea de ayuda,call center,centro de atencion,mesa de ayuda,atencion humana,atencion personal*',
  talk: 'en persona con,hablarlo de viva voz,de viva voz,atienda,atender,atiendan,hablar,hablo,hable,hablarlo,chatear,conversar,comunicar,comunicarme,tratar,tratarlo,platicar,dialogar,explicar,explicarle,consultar,conversacion,charlar,discutir,aclarar',
  call: 'llamar*,llamen*,llamad*,telefone*,al telefono,al otro lado del telefono,una llamada,llamara,llamaran,llamase,telefonazo,devuelvan la llamada,devolverme la llamada,llamar,llamen,llame,llameme,llamenme,llamame,llamada,telefonear,telefonicamente,por telefono,devolver la llamada,me llama,me llamen,me llame,llamarme,llamaran,marcar',
  move: 'pasame,paseme,pasar,pasarme,pasenme,pase,ponme,pongame,ponganme,poner,transferir,transfiereme,transfierame,transferirme,transfieran,conectar,conectame,conecteme,conectarme,comuniqueme,comuniquenme,comunicame,derivar,derivame,deriveme,derivarme,escalar,redirigir,remitir,se haga cargo,tome el caso,intervenga',
  reach:
    'ponerme en contacto,pongo en contacto,en contacto,contactar,contacto,contactarme,localizar,contacte,encontrar,reunirme,cita,acceder',
  get: 'dame,deme,denme,dar,traer,traigan,tener,conseguir,mandame,mande,busco,buscar,solicitar,agendar,que me',
  want: 'pregunta si,pide,agradeceria,seria bueno,me encantaria,necesitaria,querria,preferimos,exigimos,quiero,quisiera,queria,quiere,queremos,necesito,necesita,necesitamos,deseo,desea,exijo,exige,me gustaria,le gustaria,prefiero,preferiria,pido,requiero,solicito,insisto,ocupo,hace falta,mejor,agradeceria,debo,tengo que',
  help: 'atendiera,atendieran,ayudara,respondiera,revisara,viera,vea,llevara,ayudar,ayude,ayuden,ayuda,ayudarme,atender,atienda,atiendan,atiende,atenderme,responder,responda,responde,conteste,contestar,revisar,revise,mirar,mire,confirme,confirmar,ocuparse,encargue,resuelva,asista',
  not: 'no,nunca,sin,ni,ningun,ninguna,nadie,tampoco,ya no,innecesario,jamas',
  past: 'hable,hablado,he hablado,llame ayer,dijo,dijeron,fue,era,estaba,ayer,la semana pasada,ya hable,atendio,ayudo,soluciono,resolvio,llamo,comento,prometio,prometieron,anoche,hace dias,me dijo',
  who: 'quien,con quien,a quien,quienes',
  what: 'que,cuando,donde,por que,como,cuanto,cuantos,cuanta,cual,si,cuantas',
  me: 'yo,me,mi,nos,nosotros,conmigo,mi caso,mi problema',
  kin: 'sobrino,sobrina,tia,tio,hermana,hermano,novio,novia,pareja,clienta,paciente,madre,padre,mama,papa,marido,mujer,esposa,esposo,hija,hijo,abuela,abuelo,cliente,paciente,hermana,hermano,ella',
  you: 'usted,ustedes,tu,vosotros,su,sus,vuestro*,te,ti,os,eres,estas,tuyo',
  can: 'seria posible,hay forma,hay manera,se puede,cabe la posibilidad,puedo,puede,pueden,podria,podrian,podemos,puedes,podeis,podrias,es posible,posible,posibilidad,forma,manera,pueda',
  be: 'es,son,soy,esta,estan,estoy,ser',
  there: 'hay,ahi,aqui,alla,disponible,al otro lado,en linea,existe,tienen,teneis',
  to: 'con,a,al,de,del,por',
  please:
    'por favor,porfa,porfavor,pf,gracias,hola,buenos dias,buenas,buenas tardes,buenas noches,si por favor,vale,ok',
  now: 'ahora,ya,inmediatamente,urgente,otra vez,de nuevo,hoy,manana,solo,solamente,directamente,ahora mismo,de una vez,simplemente,siempre,repito,por tercera vez,todavia,nuevamente',
  thing:
    'me llamo,se llama,te llamas,pedido,paquete,envio,tarjeta,cuenta,factura,app,aplicacion,web,pagina,pago,billete,reserva,habitacion,vuelo,producto,articulo,contrasena,correo,email,suscripcion,direccion,archivo,aparato,contrato,formulario,seguro,viaje,licencia,idioma,resena,nombre,cafetera,inmobiliario,recursos',
  money:
    'dinero,euros,pesos,dolares,transferencia,precio,coste,costo,cuesta,regalo,pagar,enviar dinero',
  each: 'por persona,cada,dos,tres,cuatro,seis,diez,adicional',
  else: 'otro,otra,otros,otras',
  or: 'o,u',
  instead: 'en vez de,en lugar de,antes que,sino',
  enough:
    'basta,harto,harta,cansado,cansada,dejen,deja,deje,odio,saltar,evitar,inutil,parar,no sirve,no mas,estoy hasta',
  manage:
    'anadir,agregar,invitar,eliminar,borrar,crear,asignar,contratar,calificar,valorar,entregar,regalar,recoger,firmo,compartir',
  they: 'ellos,ellas,les,le,lo',
  number: 'numero,telefono,numero de telefono,telefonos,datos de contacto,extension',
  in: 'en,para,sobre,y,porque,pero,como si',
  drop: 'el,la,los,las,un,una,unos,unas,muy,pues,entonces,eso,esto,este,esta persona,se,algun,alguna,realmente',
}
