"""Spanish phrases of the intake's lines: who did it, how many, injury, danger, reprisal, pay, places, remedy."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

PEOPLE = {
    "role:supervisor": lines("""
        supervisor|supervisora|supervisores|superviso|mayordomo|mayordoma|mayordomos|capataz|capataces|foreman|encargado
        encargada|caporal|manager|menayer|manayer|managers|cabo|corporal|mayorodomo|liner
        jefe|jefa|encargado|encargada de|del la? cuadrilla|linea|grupo|area|turno|piso|produccion|empaque|fil
        lider|crew de|lider|leader la? cuadrilla|linea|grupo?
        gerente|gerenta
    """),
    "role:owner": lines("""
        patron|patrona|patrones|dueno|duena|duenos|jefe|jefa|jefes|empleador|ranchero|granjero|boss|owner
        hijo|hija|esposa|hermano del|de|de patron|dueno|ranchero
    """),
    "role:contractor": lines("""
        contratista|contratistas|raitero|raiteros|raitera|reclutador|reclutadora|reclutadores|coyote|enganchador|contractor
        intermediario|agencia|subcontratista
    """),
    "role:coworker": lines("""
        companero|companera|companeros|companeras|compa|companerito
        otro trabajador|muchacho|senor|piscador|chavo|vato|hombre
        un|uno trabajador|muchacho|senor|vato|chavo|hombre|tipo|wey|bato|senora|tipo de|del la|otra|mi|otro? cuadrilla|linea|equipo|turno|grupo|traila
        hombre|tipo|vato|senor|muchacho de|del la|otra? otra? cuadrilla|linea|turno
    """),
    "!role:owner": lines("""
        jefe|jefa de|del la? cuadrilla|linea|grupo|area|turno|piso|produccion
    """),
    "wrong": lines("""
        <lo> <pego>
        <pego> a|al|con
        <lo> <dio> un|una|unos|de|dos? * <golpe>
        <lo>? grita|grito|gritan|gritaron|gritonea|insulta|insulto|insultan|insultaron|humilla|humillo|humillan|ofende|ofendio|maltrata|maltrato|maltratan|regana|burla|burlan|burlo|maldice
        <lo>? amenaza|amenazo|amenazan|amenazaron|acosa|acoso|acosan|persigue|persiguio|sigue|siguio|correteo|molesta|abusa|abuso|violo|viola|manosea|manoseo
        <lo> <toca>
        <toca> a|la|las|el|los
        no <lo>? ha|han|a|an|quiere|quieren|quiso? <paga>|da|dan|dio|deja|dejo|llevo|lleva|quiere|hizo|hace
        nunca <lo>? <paga>|da|dio|llevo
        sin <paga>
        <lo> dijo|dice|dijeron que|ponte|lavate|si|no|vete|callate|me
        dice|dijo que no|si|me|nos|los
        <lo> quito|quita|quitan|quitaron|robo|roba|roban|retuvo|retiene|descuenta|descuentan|desconto|cobra|cobro|cobran|quedo|guarda|guardo
        <lo> tiene|tienen encerrados|encerrado|amenazados|sin
        guarda|guardo|tiene|quito|retiene <mi>|nuestros <papeles>
        <lo> encierra|encerro|corrio|corre|despidio|mando|manda|cambio|movio|engano|engana|mintio|miente|estafo|trae|jalo|jala|agarro|agarra|avienta|avento|escupio|escupe|empujo|pateo|llama|mete|obliga|obligo|pone|ponen|deja|dejo|presiona|castigo|castiga|escribe|mira|besa|beso
        saco|saca|apunto|trae|enseno un|una|la|su <arma>
        hace|hizo|hacen chistes|bromas|comentarios|trampa|menos|caras|senas
        se mete|metio|burla|burlo|rie|robo|quedo|enoja|enojo|sobrepasa|propasa|propaso
        debe|quedo a? deber|<number>|#|dinero|mucho|dos|tres
        avento|avienta|tiro|tira una|la|un|el|cosas|las
    """),
    "wrong_he": lines("""
        <lo> pego|pega|golpeo|golpea|empujo|empuja|grito|grita|amenazo|amenaza|insulto|insulta|quito|quita|toco|toca|manoseo|manosea|agarro|agarra|acosa|acoso|corrio|despidio|engano|violo|guarda|dijo|dice|escupio|pateo|cacheteo|abofeteo|encierra|roba|robo|humilla|debe|descuenta|desconto|saco|obliga|obligo
        no <lo> paga|pago|da|dio|llevo|deja|dejo|quiere|ha|a
        saco|saca un|una|la|su <arma>
        guarda|guardo|quito <mi> <papeles>
    """),
    "!wrong": lines("""
        <lo> <pego> el|la <maquina>
        <maquina> <lo> <pego>
        <lo> pego el? sol|calor|hambre|risa|sueno|dolor
        <lo> dijo|dice que si|gracias|bien gracias|claro|esta|bueno
    """),
    "told_object": lines("""
        a|al|ala|con|contra|de|del|para|por|sin|segun|como|hacia el|la|los|las|mi|mis|su|nuestro|un|una?
        pidio|pidieron|pedi|pedimos|dijo|dije|avise * al|a
    """),
    "subject:i": lines("yo|nosotros|nosotras"),
    "subject:he": lines("ella|quien"),
    "subject:they": lines("ellos|ellas|nadie|alguien|todos|usted|ustedes"),
    "pronoun:i": lines("yo|nosotros"),
    "pronoun:he": lines("ella"),
    "pronoun:they": lines("ellos|ellas|todos|gente"),
    "by": lines("""
        el|la|los|mi|mis|un|una|nuestro|ese|este|esa|otro|otra
        por|parte del|de el|la|mi|un?
        que el|la|mi
    """),
    "people:only_me": lines("""
        solo|nomas|nada|unicamente|namas a? mi|yo
        nada mas a? mi|yo
        solo|nomas|solamente yo|ami
        nada mas yo
        yo solo|sola
        a mi nomas|solamente|solo
        nadie mas que yo
    """),
    "!people:only_me": lines("""
        solo|nomas yo se|hablo|puedo|quiero|y|digo|entiendo
        no solo|nomas|nada a? mi|yo|mas
        nomas a mi <kin>
    """),
    "people:few": lines("""
        mi <kin> y yo
        yo y mi <kin>
        a los dos|tres|cuatro
        nosotros|nosotras dos|tres|cuatro
        unos cuantos|pocos
        algunos de nosotros
        un par de nosotros|companeros|companeras
    """),
    "!people:few": lines("""
        a los dos|tres|cuatro dias|semanas|meses|anos
    """),
    "people:five_or_more": lines("""
        toda|todita la cuadrilla|linea|gente|traila|flotilla|crew|raza|familia
        todos los|mis|nosotros|nosotras|las|en|aqui|somos|estamos companeros|trabajadores|piscadores|companeras|de|la|el|mujeres|empleados|igual
        a|somos todos nosotros|igual|en
        a todos nos|les|los|en
        a nadie|todos|toda de|en la|el cuadrilla|linea|crew|grupo
        nadie de la cuadrilla
        muchos|muchas|varios|varias|bastantes de nosotros|nosotras|companeros|companeras|trabajadores
        somos muchos|muchas|bastantes|varios
        toda|a la cuadrilla
        los de la cuadrilla
    """),
    "people_number": lines("""
        somos como|unos|unas|mas|casi? de? #|<number>
        eramos|seremos|estamos como|unos? #|<number>
        como|unas|unos|mas|casi de? #|<number> personas|trabajadores|companeros|gentes|mujeres|familias|estamos|hombres|trabajadoras
        los|las|nosotros #|<number> que
        a los #|<number> que|nos
        #|<number> personas|trabajadores|companeros|companeras|mujeres|hombres|muchachas|muchachos|familias|piscadores estamos|somos|en|adentro|sin|con|que|igual|afectados|mas|trabajando
        yo y|con otros|otras|mis|unos? #|<number> mas|companeros|companeras|otros|amigos|personas
        con #|<number> personas|trabajadores|gentes adentro|dentro|arriba
        #|<number> de nosotros|nosotras
        #|<number> de la|los|mis companeros|companeras|cuadrilla|trabajadores
        todos los #|<number>
    """),
    "!people_number": lines("""
        somos|estamos|eramos #|<number> horas|dias|semanas|meses|anos
        un|uno|una de nosotros|mis
        estamos a|en
    """),
}
BODY = {
    "injury:hurt": lines("""
        me|se|le|nos quebre|quebro|quebraron|fracture|fracturo|corte|corto|cortaron|queme|quemo|quemaron|lastime|lastimo|lastimaron|torci|torcio|machuco|machuque|machucaron|disloco|zafo|golpee|desgarro|encajo|encaje|pico|aplasto|prenso|mocho|rompi|rompio|abri|abrio * mi|el|la|los|las|un|una <miembro>
        me|se|le quebre|fracture|corte|queme|lastime|torci|desmaye|electrocute|intoxique|envenene
        se|lo|la desmayo|desmayaron|lastimo|electrocuto|intoxico|intoxicaron|fracturo
        salio|sale|saco|sacaron|salia|sacaba|escupe sangre
        me|le|se * machuco|aplasto|agarro|prenso|corto * mi|el|la|los|las|un <miembro>
        me|le|se|nos duele|duelen|dolia|dolio|arde|arden|hincho|inflamo|sangra|hinchado|inflamada * la|el|los|las|mi|un? <miembro>
        me|le|nos duele|dolia|duelen la|el|los|las mi? <miembro>
        sangrando|sangraba|sangrado|sangro|puntadas|fractura|fracturas|quemadura|quemaduras|herida|heridas|vomitando|vomite|vomitaron|ronchas|ampollas|salpullido|mareado|mareada|mareos|desmayo|insolacion
        estoy|esta|quedo|quede|salio|sali|resulto herido|herida|lastimado|lastimada|quemado|quemada|accidentado|golpeado|golpeada
        no puede|puedo caminar|mover|respirar|levantarse|levantarme|pararme
        golpe de calor
        le|me|nos cayo|callo una|un|la|el|encima * en|sobre * <miembro>
        cai|cayo|caimos|caerse|me|se de|del * y * <miembro>
        tuve|tuvo|sufri|sufrio un|una? accidente|fractura|quemadura
        me|le dieron|pusieron #|<number> puntadas|puntos
        <miembro> quebrada|quebrado|rota|roto|fracturada|fracturado|hinchada|hinchado|lastimada|quemada|quemados|quemado|rojos|cortado
    """),
    "!injury:hurt": lines("""
        me|se|le|nos corto|cortaron las|el|mis|los horas|pago|turno|luz|dias|agua
        no puedo|puede mover de|a
        a puntos|puntos de|importantes
    """),
    "injury_denied": lines("""
        nadie se|salio|resulto|esta|fue|sale? lastimo|lastimado|herido|lastimada|herida|golpeado
        no hubo|hay heridos|lastimados|lesionados
        no me|nos|se|paso lastime|lastimo|paso|hice|nada|lastimamos nada?
        estoy|estamos|salimos bien|ilesos|ileso gracias
        todos estamos|salimos|estan bien
    """),
    "!injury_denied": lines("""
        no me|nos|se|paso nada|hice caso|de
        no paso nada con|despues
        no se paso|hizo
    """),
    "no_care": lines("""
        no me|nos|lo|la|los|le|les|quisieron|quiso|quieren|han|ha? llevo|llevaron|llevan|lleva|llevarme|llevarlo|llevado|mandaron|mando|quisieron|quiso * doctor|clinica|hospital|medico|ambulancia|emergencias|llevar|llevarme|llevarlo|llevarla
        no llamaron|llamo|hablaron|hablo|quisieron|quiso|pidieron * ambulancia|doctor|911|emergencia|emergencias
        no me|nos|lo|la|le dejaron|dejo|dejan * ir|salir * doctor|clinica|hospital|medico
        ni|no|sin|nada ambulancia|clinica|doctor|hospital|medico|atencion
        no me|lo|la|le ha|han|a|an visto|atendido|revisado|atendio|atendieron|reviso|dieron * doctor|medico|nadie|atencion|medicina
        sin atencion|doctor|medico|ver|curarme
        me|le|nos dijo|dijeron ponte|lavate|que|echate|vete|sigue|siguele|ponle * hielo|jabon|trabajando|agua|casa|trabajar
        no tengo|tuve|hay dinero|seguro|para|con * doctor|clinica|hospital
        no fui|he al|ido|con doctor|clinica|hospital|medico|el
    """),
    "danger:yes": lines("""
        estamos|estoy|esta|estan|corremos|corro|hay en? peligro|riesgo
        en peligro ahorita|ahora
        peligro ahorita|ahora
        mi|nuestra vida corre|esta en? peligro
        no estamos|estoy seguros|segura|seguro|seguras aqui|ahorita
        afuera de mi|la|nuestra puerta|casa|cuarto|traila ahorita|ahora|con
        afuera ahorita|ahora
        esta|estan pasando ahorita|ahora
    """),
    "!danger:yes": lines("""
        nadie|no esta|estamos|estoy|hay|corre|corremos en? peligro|riesgo
        peligro de|para perder|deportacion|mi
    """),
    "danger:no": lines("""
        nadie esta|corre|hay en? peligro
        no hay|estamos|estoy|corro|corremos en? peligro
        estoy|estamos|todos a salvo
        ya estoy|estamos a? salvo|bien|seguro|segura|seguros
        sin peligro
    """),
}
REPRISAL = {
    "after_complaint": lines("""
        despues|luego|desde|porque|por|cuando|como|desde|pues de? que? me|nos|yo|se|la|lo|le|les|el|ella|ya|fui|quien? <queje>
        por quejarme|quejarnos|hablar|reportar|denunciar|reclamar|pedir|llamar|decir|reportarlo|quejarse|haber
        despues de quejarme|quejarnos|hablar|reportar|denunciar|reclamar|llamar|que
        luego|despues de? que hable|hablamos|llame|fui|vinieron con|a|los|auditores
        porque|por|desde que pedi|pedimos|hable|hablamos|llame|fui|fuimos|dije|reclame|me|reporte|denuncie
        desde que|la que|queja|denuncia hice|puse|hicimos|me
    """),
    "!after_complaint": lines("""
        cuando|porque|que * dije|dijimos que|q|no|si
    """),
    "reprisal": lines("""
        me|nos|lo|la|los|le|les corrieron|corrio|despidieron|despidio|bajaron|bajo|cortaron|corto|quitaron|quito|cambiaron|cambio|movieron|movio|mandaron|mando|castigaron|castigo|pusieron|puso|dan|dieron|da|suspendieron|descansaron|sacaron|amenazaron|amenazo|traen|trae|tratan|trata|gritan|ignoran|ignora|rebajaron
        ya no me|nos|le dan|da|llaman|llama|ocupan|quieren|hablan
        corrieron|corrio|despidieron a
        <corrieron> a mi|dos|tres
        me|nos tratan|trata|traen|trae peor|mal|de|entre|diferente
        represalia|represalias|venganza
        menos horas|trabajo|dias
        los|las peores surcos|trabajos|turnos|lineas|lugares
    """),
    "afraid": lines("""
        <miedo> * <corran>
        <miedo> a|de|por|que|si * perder|pierda|quedarme|quedarnos|hablar|decir|denunciar|quejarme|represalias|reportar|hagan|haga|pase|sepan|sepa|entere|enteren|correr|deporten|migra|golpeen|maten|decirles
        <miedo> de|que|si me|nos|hablo|digo|se|lo|le|les|el|ellos
        por miedo|temor a|de|que
        <miedo> al|a mayordomo|patron|supervisor|contratista|el|ellos|jefe|dueno|los
    """),
    "!afraid": lines("""
        no tengo|tenemos <miedo>
        <miedo> a|de las|los|la alturas|perros|maquina|altura|oscuridad|serpientes|viboras|escalera|culebras
        sin <miedo>
        tiene|tienen <miedo> el|de|a escribir
    """),
}
WORK = {
    "pay_basis:piece": lines("""
        por|cada pieza|destajo|cubeta|cubetas|caja|cajas|charola|bote|libra|surco|costal|balde|canasta|bandeja|bulto|reja|prenda <paga>|nos|me
        destajo|pisaje
        por piezas
        <paga> * por|la|cada|a <pieza>
        <paga> por|a|la|cada|cada <pieza>
        centavos|ctvs|dolar|dolares|pesos|# la|por|cada|x <pieza>
        por <pieza>
        trabajo|trabajamos|es|vamos|pagan por contrato|destajo|tarea|pieza
    """),
    "!pay_basis:piece": lines("""
        # por|cada <pieza> llena|dia|rota
        de cada #
        centavo|penny|bono por libra
    """),
    "pay_basis:hour": lines("""
        # la|por|x|a|cada hora|hra
        # dolares|dolare|dls|pesos la|por|x|a|cada hora|ora
        <number> dolares|pesos? la|por|a hora
        <paga> * por|la|a|x hora|horas
        por horas
        a # la hora|ora
    """),
    "!pay_basis:hour": lines("""
        # a la hora
        # millas|cubetas|cajas|vacas|botes por|la|a hora
        # por hora extra
    """),
    "pay_basis:fixed": lines("""
        fijo|fijos a|por|al|semanales|diarios|cada la|el? semana|dia|mes|quincena
        sueldo|salario|pago|cuota|tarifa|raya fijo|fija|semanal|quincenal|mensual
        <paga> * por|al|a|cada|el la? dia|semana|mes|quincena
        <paga> * por|al dia
        <paga> # dolares|pesos|dls a|por|al|cada la? semana|dia|mes|quincena
        dan|da|gano|ganamos|saco|sacamos|como|nomas|son|pagan # dolares|pesos|dls|fijos? a|por|al|cada|el la? semana|dia|mes|quincena|diarios|semanales
        lo mismo|igual no|sin|aunque importar|importa|importan|trabaje las|cuantas? horas?
    """),
    "!pay_basis:fixed": lines("""
        quita|quitan|quitaron|cobra|cobran|descuenta|descuentan|descontaron|pago|pagamos|renta|debo|cobrar|rebajan # dolares|pesos? a|por|al|cada|la la? semana|dia|mes|quincena
        quita|quitan|cobra|cobran|descuenta|descuentan|pagamos * # dolares|pesos? a|por|al|cada la? semana|dia|mes|quincena
        <paga> * cada|a la? semana|quincena|mes|dia bien|tiempo|tarde
        pagamos|pago|<paga> # dolares|pesos? por|de|a renta|casa|cuarto|luz
    """),
    "hours": lines("""
        #|<number> horas|oras|hrs|hras diarias|al|por|seguidas|a|la|de|cada|en|sin|y|corridas|semanales|el|parejas|todos|diario|los dia|semana|corrido|noche|turno|trabajo|jornada|diario|trabajar?
        trabajo|trabajamos|trabaja|trabajan|trabajar|hago|hacemos|hacer|hice|hicimos|son|dan|dieron|jornada|jornadas|turno|turnos|trabajando|cumplo|de|antes|contrato|dice|a|en|nomas #|<number> horas|oras|hrs|hras
        diez|once|doce|trece|catorce|quince|dieciseis horas|oras
        #|<number> horas a la semana
    """),
    "!hours": lines("""
        hace|en|dentro|cada|a|como|son|unas|de #|<number> horas|oras|hrs llego|llegaron|llegue|camino|manejando|despues|tarde
        hace #|<number> horas|oras|hrs
        a #|<number> horas|oras de
        # horas de la manana|tarde|noche|retraso
        #|<number> horas de camino|enfermedad|viaje|vuelo|ida|retraso|espera
        #|<number> horas menos|despues|tarde
    """),
    "excessive": lines("""
        siete|7|los dias|siete a|de|por|dias|la la? semana|seguidos
        de lunes a domingo
        sin dia|dias|un|descansar|descanso|ni de|dia|un|desde|ni|en|dia? descanso|descansar|desde|semana|libre|mes
        sin descanso desde|semanal|ni|de
        no nos|me|hay|tenemos|tengo|dan * dia|dias de? descanso|libre|libres
        ni un dia de? descanso|libre
        no descansamos|descanso|descansan ni|ningun|un|desde
        todos los dias sin descanso|descansar|parar
    """),
    "age:mine": lines("""
        tengo apenas|nomas|solo? #|<number> anos
        tengo #|<number>
        voy a cumplir #|<number>
        soy de #|<number> anos
        acabo de cumplir #|<number>
    """),
    "age:other": lines("""
        tiene|tienen|tendra|tendran|tenia apenas|como|nomas|solo|unos? #|<number> anos|anitos
        de|como apenas|como|nomas|unos|de|tiene? #|<number> anos|anitos
        #|<number> anos|anitos de? edad
        cumplio|cumple|va #|<number> anos
        de #|<number> a|y|o #|<number> anos|anitos
    """),
    "!age:mine": lines("""
        tengo #|<number> anos|ano|meses|semanas|dias trabajando|aqui|en|de|sin|que|viviendo|con|esperando
        tengo #|<number> horas|dias|semanas|meses|hijos|hijas|ninos|minutos|dolares|companeros|hermanos|cajas|semana|dia|mes|cheques|quejas|preguntas|de|ninas|personas
    """),
    "!age:other": lines("""
        tiene|tienen #|<number> anos trabajando|aqui|en|de|que|rota|roto|viviendo
        carro|casa|troca|maquina|traila|edificio * de|tiene #|<number> anos
        mas|hace de? #|<number> anos
        tengo|mi|mis|un|una <kin>|<ninos> de #|<number> anos? en|que|alla|con|y|no
    """),
    "toil_third": lines("""
        <trabajan>
        cargando|cargar|cortar|piscar|empacar|coser|trabajador|trabajadora|trabajadores
    """),
}
MONEY = {
    "owed": lines("""
        me|nos|le|les debe|deben|adeuda|adeudan|debia|debian|faltan|falta|quedo|quedaron * como|mas|de|a|deber|unos|casi?
        me|nos|le|les debe|deben|faltan|falta
        me|nos quedo|quedaron|quedan a|debiendo deber|como?
        falto|faltaron|falta|faltan pagarme|pagar|pagarnos|como|por?
        no me|nos|le|les ha|han|a|an|quiere|quieren? <paga> los|mis|unos|como|esos?
        #|<number>|una|un semana|semanas|dias|quincena|quincenas de|sin? pago|trabajo|sueldo|pagar?
    """),
    "owed_if_unpaid": lines("""
        son|total|serian|seria|suma|hacen como|unos|mas|de|casi?
        ultimo|ultima cheque|quincena|pago|semana
    """),
    "unpaid_stretch": lines("""
        nomas|es|sobre|solo el|mi|del pago|dinero|cheque|sueldo
        es nomas|solo|sobre el pago|cheque|sueldo
    """),
    "rate_after": lines("""
        la|por|cada|x|a|al|el la? hora|ora|dia|semana|mes|quincena|cubeta|caja|charola|bote|pieza|libra|surco|costal|bandeja|persona|cabeza|viaje|turno
        fijos|diarios|semanales|mensuales|diario
        al|a reclutador|contratista|coyote|la
        de|por|del|para los|la|el|las|lo? guantes|botas|raite|rait|raites|visa|casa|cama|renta|gas|comida|viaje|pasaporte|doctor|clinica|herramienta|herramientas|uniforme|bono|telefono|transporte|tijeras|luz
    """),
    "other_money": lines("""
        desconto|descontaron|descuenta|descuentan|descuento|cobra|cobro|cobran|cobraron|cobrar|quita|quitan|quito|quitaron|renta|bono|prometio|prometieron|multa|multo|multaron|pedi|presto|prestaron|prestado|gaste|costo|cuesta|vale|rebajan|rebajaron|deberian|extra|deberia|rebajo
        yo|le|les pague|pago|debo|debemos|mando|di|pagamos
        debo|debemos|pague|gaste|mande|pagamos|compre|gano|ganaba|ganamos|saco
        me|nos pagan|paga|pagaban|dan|da|pagaron|dieron|pagaba
        nos|me pide|piden|pidio|pidieron
        bono|aumento|sueldo|salario|propina de|es
    """),
    "counted_not_people": lines("""
        horas|hora|semanas|semana|dias|dia|meses|mes|anos|cubetas|cajas|veces|millas|piezas|charolas|centavos|dolares|pesos|minutos|am|pm
    """),
    "counted": lines("""
        horas|hora|oras|semanas|semana|dias|dia|meses|anos|cubetas|cajas|personas|trabajadores|veces|millas|piezas|charolas|botes|centavos|cheques|companeros|mas|ano|quincenas|quincena|hrs|minutos|surcos
    """),
}
PLACES = {
    "place_before": lines("""
        en|de|del|para|con|a|al|por|desde|es|llama|llaman|dicen|llamada|llamado
        rancho|finca|empresa|compania|granja
    """),
    "place_at": lines("""
        trabajo|trabaja|trabajamos|trabajaba|trabaje|trabajando|estoy|estamos|laboro|pisco en|para|con|de
        finca|rancho|granja|empacadora|lecheria|vivero|compania|empresa|granja|huerta|maquila
        la|el finca|rancho|granja|empacadora|lecheria|vivero|compania|empresa se llama|llamada|llamado
        finca|rancho|empresa|compania|lugar que? se llama
        escribo desde|de
        contratista
    """),
    "hazard": lines("""
        gas|huele|olor|fuga|humo|chispas|encadenada|encadenadas|bloqueada|bloqueadas|grieta|grietas|rajado|rajada|quebrado|quebrada|cables|cableado|moho|salida|salidas|resbaloso|resbalosa|podrido|podrida|hoyo|hoyos|derrumbe|derrumbar|quimico|quimicos|pesticida|pesticidas|polvo|amoniaco|electrico|electricos|ratas|drenaje|inundado|peligroso|peligrosa|cadena|candado|fumigan|fumigaron|extintor|extintores|rociaron|rocian
        puerta|puertas|salida de|con|cerrada|cerradas * emergencia|candado|cadena|llave|incendios|bloqueadas
    """),
    "spot": lines("""
        cuarto|area|zona|sala|seccion|linea de|del empaque|maquinas|costura|caldera|calderas|bombas|quimicos|frio|lavado|corte|planchado|ordena|descanso|mezcla|maquinaria|enfriamiento|generador
        cuarto frio
        taller|nave|edificio|piso|salon|linea de costura|empaque|corte|confeccion
        bodega|empacadora|invernadero|cocina|comedor|granero|establo|sotano|techo|escaleras|pasillo|dormitorio|dormitorios|traila|barraca|barracas|taller|bano|banos|almacen|congelador|corral|silo|anden|elevador|nevera|hielera|azotea|empaque
        primer|segundo|tercer|cuarto|quinto|sexto|primero|tercero piso
        edificio|invernadero|linea|casa|traila|barraca|bloque|lote|campo #|<number>|a|b|c|d
        cuarto de ordena|empaque|maquinas
    """),
    "remedy": lines("""
        quiero|queremos|quisiera|quisieramos|kiero|deseo|deseamos que|una|un|la|el|lo|los|me|mi|mis|nos|justicia|ayuda|nuestro
        lo unico|que que|quiero quiero|queremos|es|pido? que|es?
        solo|nomas|nada|unicamente quiero|queremos|pido que|una|un|la|el|lo|mi|mis|me|justicia
        pido|exijo|exigimos que
        me|nos gustaria que|una|un|mi
    """),
    "!remedy": lines("""
        quiero|queremos|quisiera que me|nos? sepan|digan|expliquen|entiendan|diga|ayude|orienten|informen|ayuden|aclaren
        quiero|queremos|quisiera una|un|la|hacer informacion|pregunta|duda|cita|consulta|numero|queja|reporte|demanda
        quiero|quisiera la|el|un|una numero|direccion|telefono|informacion|respuesta
        si quiero|queremos|quieren
        cuando quiero|queremos
        como quiero|queremos
    """),
    "elsewhere": lines("""
        en|de otro|otra rancho|trabajo|finca|lugar|compania|empresa|granja|estado|fabrica
        mi|en mi? antiguo|anterior|ultimo trabajo|patron|rancho|jefe
        en mi pais|pueblo|tierra
        en la|las|los|el noticias|tele|television|pelicula
        mi vecino|vecina|casero|arrendador
    """),
}
FIELDS = (PEOPLE, BODY, REPRISAL, WORK, MONEY, PLACES)
