"""Spanish: the groups of words that the phrases are built from; a group may take several lines."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import keyed

GROUPS = keyed("""
    lo: me nos le les lo los la las te se
    mi: mi mis su sus nuestro nuestros nuestra nuestras el la los las tu
    papeles: pasaporte pasaportes pasaport visa visas papeles documentos documento identificacion credencial
    papeles: credenciales licencia id ids matricula
    quito: quito quita quitan quitaron quitado quitar guarda guardan guardo guardaron guardado retiene retienen retuvo
    quito: retuvieron tiene tienen tenia agarro agarraron escondio esconden escondieron confisco confiscaron recogio
    quito: recogieron recoge recogen decomisaron robo robaron llevo
    pego: pego pega pegan pegaron pegado pegando pegar golpeo golpea golpean golpearon golpeado golpeando golpio empujo
    pego: empuja empujan empujaron empujado pateo patea patean cacheteo abofeteo escupio escupe escupen jaloneo jalonea
    pego: zarandeo madreo madrean madrearon agredio agrede ahorco ahorcar estrangulo nalgueo guantazo
    golpe: cachetada cachetadas bofetada golpe golpes patada patadas punetazo manotazo empujon empujones trancazo zape
    golpe: guantada chingadazo chingazo chingazos pescozon
    dio: dio da dan dieron dado metio solto tiro pego avento
    cosa: cubeta cubetas caja cajas bote botella piedra piedras tijeras silla herramienta herramientas balde tomate
    cosa: tomates pala martillo charola
    toca: toca toco tocan tocaron tocado tocando tocar agarra agarro agarran agarraron agarrando agarrado manosea
    toca: manoseo manosean manosearon manoseado manoseando soba sobo apreto aprieta pellizco pellizca acaricia acaricio
    toca: nalguea nalgueo
    intimo: nalga nalgas pecho pechos seno senos busto chichis chichi trasero pompis pompi entrepierna pierna piernas
    intimo: cintura partes cuerpo culo cadera caderas vagina genitales pompas bubis
    miembro: brazo brazos pierna piernas pie pies mano manos muneca tobillo dedo dedos espalda hombro rodilla cabeza ojo
    miembro: ojos costilla costillas nariz codo cuello piel cara cadera diente dientes rodillas una talon
    kin: hermano hermana esposa esposo hijo hija primo prima mama papa amigo amiga companero companera companeros
    kin: companeras sobrino sobrina tio tia muchacho muchacha senor senora nino nina mujer hombre trabajador trabajadora
    kin: vato chavo chava paisano cunado cunada suegro nuera yerno novia novio
    paga: paga pagan pago pagaron pagado pagar pagando paguen pague pagaba pagaban
    cheque: cheque cheques checke cheke dinero pago sueldo salario feria lana raya quincena semana pagos sueldos
    pieza: cubeta cubetas caja cajas bote botes charola charolas pieza piezas libra libras surco surcos costal costales
    pieza: balde baldes canasta bandeja bandejas manojo tina tinas reja rejas arpilla bulto docena prenda
    arma: cuchillo machete pistola arma bate rifle escopeta navaja martillo hacha palo tubo fierro pala desarmador
    arma: cuerno cadena
    pistola: pistola rifle escopeta pistolas revolver
    migra: migra migracion inmigracion ice policia
    ninos: ninos nino ninas nina menores chamacos chamaquitos chamaco chiquillos plebes criaturas adolescentes patojos
    trabajan: trabajando trabajan trabaja trabajar piscando piscan pisca cortando cortan cargando cargan carga empacando
    trabajan: empacan cosiendo jalando labora laboran anda andan corta empaca
    miedo: miedo temor temo preocupa tememos asusta miedito
    corran: corran corra corren corre despidan despida despiden boten bote deporten deporte represalia represalias
    corran: reporten manden mande desquite desquiten eche echen echan saquen castiguen quiten
    queje: queje quejamos quejo quejaron quejarme quejarnos quejar reporte reportamos reporto reportar denuncie
    queje: denunciamos denunciar denuncio hable hablamos hablo dije dijimos reclame reclamamos reclamar reclamo queja
    queje: demande llame
    corrieron: corrieron corrio corren corrido despidieron despidio despedido despedida despidiero botaron boto corrida
    corrieron: corridos despedidos descansaron
    maquina: montacargas troca camion tractor carro van tarima escalera rama maquina puerta vaca caballo tubo sol calor
    maquina: caja perro banda toro viento
    det: el la los las un una mi mis su nuestro ese este esa del al otro otra unos nuestra algun
    unit_week: semana semanas
""")
