"""Spanish phrases of the signals that a story may give by itself."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

SIGNALS = {
    "signal:physical_violence": lines("""
        me|nos|lo|le|les|la|te <pego>
        <pego> a|al|ala mi|un|una|los|las|alguien|otro|otra|<kin>|todos|mis
        me|nos|le|les|lo|la <dio> un|una|unos|de|dos? * <golpe>
        <dio> un|una|unos|de * <golpe> a|al
        agarro|agarra|agarran a <golpe>
        a puros? <golpe>
        <pego> con la|el|un|una <cosa>|mano|cinto|palo|pala|fierro
        me|le|nos|les avento|aventaron|avienta|avientan|tiro|tira|tiran|lanzo con? un|una|la|el|las|los? <cosa>
        me|la|le|lo|nos jalo|jalaron|jala|agarro del|de pelo|cabello|los|las|la|cuello
        me|lo|la|le|nos arrastro|arrastraron
        me|lo|la|le agarro|agarraron del cuello
        me|nos|le|les maltrata|maltratan|maltrato fisicamente
        se agarro|agarra a golpes
        hubo golpes
        me|le|lo|la|nos escupio|escupe|escupen|escupieron
        nos|me|los avienta|aventa|aventaron cosas
    """),
    "!signal:physical_violence": lines("""
        <maquina> me|nos|lo|le|la <pego>
        me|nos|le <pego> el|la <maquina>
        me pego|pega|pegan la|el|un|una risa|hambre|sueno|sol|calor|gripa|covid|dolor|susto|corriente
        se me|le|nos <pego>
        <lo> <pego> un|una|el|la papel|aro|letrero|aviso|cartel|nota|susto|grito|calcomania|sticker|hoja
        me pegue
        le|les <pego> a|al la maquina|pared|carro|puerta
        pegado|pegada a|al
        me|nos|lo empujo|empuja|empujan a trabajar|hacer|que
        tiro|tira la toalla
    """),
    "signal:sexual_violence": lines("""
        <lo> <toca> la|las|el|los|mis|sus|mi|una|un * <intimo>
        <lo> <toca> de las|la|los * <intimo>
        <toca> a|la|las|el|los * <intimo>
        me|nos|la|las|le manosea|manoseo|manosean|manosearon|manoseado
        manosea|manoseo|manosean|manoseando a|me|nos?
        me|nos|la toca|toco|tocan cuando|sin|por|aunque|y|todo|siempre
        me|la|nos anda|quiere|quiso|esta|estuvo tocando|tocar|manoseando|agarrando|besar
        me|nos|la estan|esta|andan manoseando|tocando
        me|la|nos viola|violo|violaron|violar|violado
        violo|violaron a
        abuso|abusa|abusaron|abusado sexual*|de mi|de ella|della
        me|la|le|nos obligo|obliga|forzo|obligaron a? tener relaciones|sexo
        me|la|le|nos obligo|obliga|forzo a tener relaciones|sexo
        me|la beso|besaron|besa a la fuerza|ala|sin|en
        me|la|le metio|mete la|las mano|manos
        intento|quiso|trato|intentaron violarme|violarla|violar|besarme|besarla|abusar
        agresion|ataque|asalto sexual
        violacion
    """),
    "!signal:sexual_violence": lines("""
        violo|viola|violan|violaron mis|los|las|nuestros|la|sus derechos|reglas|ley|codigo|contrato|privacidad
        violacion|violaciones a|de|al mis|los|las|nuestros|la? derechos|codigo|ley|contrato
        me|nos toca trabajar|ir|a|el|la|descanso|limpiar|cargar|hacer
        <toca> el|la|los|las tema|turno|maquina
        violacion al|a|de codigo|ley|contrato|derechos
    """),
    "signal:weapon": lines("""
        saco|saca|sacaron|trae|traia|carga|cargaba|enseno|ensena|mostro un|una|su|la|el <pistola>
        saco|sacaron|trae|traia|enseno un|una|su|la|el <arma>
        apunto|apunta|apuntaron|apuntando con la|una|un|su <pistola>
        con un|una|el|la|su <arma> en|a la|el? mano|cuello|cabeza
        amenazo|amenaza|amenazaron|amenazado|amenazan * con un|una|el|la|su <arma>
        amenazo|amenaza|amenazaron * * con un|una|el|la|su <arma>
        afuera * * con un|una|el|la|su <arma>
        viene|venia|vino|esta|anda|entro|persiguio|persigue|correteo|siguio|siguiendo|sigue * con un|una|el|la|su <arma>
        disparo|disparos|disparando|balazo|balazos|tiroteo
        me|lo|la|le|nos puso|pone un|una|el|la <arma>
        apunalo|apunalaron|acuchillo|acuchillaron|macheteo|machetearon
        ataco|atacaron|agredio * con un|una|el|la <arma>
        trae|anda|andan armado|armados
        armado|armados con
    """),
    "!signal:weapon": lines("""
        pistola de agua|clavos|pegamento|silicon|aire|pintura|fumigar|vacunar
        disparo|disparos el|la|los precio|precios|alarma
    """),
    "signal:papers_withheld": lines("""
        me|nos|le|les <quito> todos|todo? <mi> * <papeles>
        el|ella|ellos <quito> <mi> <papeles>
        <quito> <mi> pasaporte|pasaportes|papeles|documentos|identificacion|visa|visas
        <quito> * pasaporte|pasaportes de
        no me|nos|le|les quiere|quieren|ha|han|a|an? devuelve|devuelven|devolver|regresa|regresan|regresar|dan|da|dar|devuelto|regresado|entregan|entrega <mi> <papeles>
        no quiere|quieren devolverme|devolvernos|regresarme|regresarnos|darme|darnos|devolver|regresar|entregar <mi>? <papeles>
        <papeles> * los|lo|la|las|nos|me tiene|tienen|guarda|guardan|guardo|quito|quitaron|retienen|retiene el|la|los|las|guardados|guardado|encerrados
        pasaporte|pasaportes|papeles|documentos bajo|con llave
        tienen|tiene|guardan|guarda nuestros|nuestro|todos|mis|mi|los|el|su <papeles>
        <mi> <papeles> los|lo|la tiene|tienen|guarda|guardan
        se quedo|quedaron|queda|quedan con <mi> <papeles>
    """),
    "!signal:papers_withheld": lines("""
        no tiene|tienen|tengo|tenemos <mi>? <papeles>
        dar|dan|dio|da la|una|mi licencia
        tiene|tienen <papeles>|sus|su papeles|visa|documentos
        tiene|tienen su <papeles>
        tiene|tienen|tenia la|una visa|licencia
        robo|robaron * en el|la camion|calle|bus|metro
    """),
    "signal:cannot_leave": lines("""
        no me|nos|les|lo|los deja|dejan|dejaron|dejaba|dejo|permite|permiten salir|ir|irme|irnos|irse|salirme|salirnos
        no me|nos|se|te puedo|podemos|puede|pueden ir|salir
        no puedo|podemos|pueden|puede salir|irme|irnos|irse|salirme|salirnos
        que no me|nos|se|te puedo|podemos|puede|pueden ir
        no|ni puedo|podemos salir ni
        me|nos|los|las tiene|tienen encerrado|encerrados|encerrada|encerradas|amarrados
        me|nos|los|las encierra|encierran|encerro|encerraron
        cierran|cierra|cerraron|cierren el|la|los|las|con porton|puerta|puertas|reja|portones|llave|candado * cadena|candado|llave|noche
        cierran|cierra con llave|candado
        bajo|con llave en la noche|de noche|por
        contra mi|nuestra|su voluntad
        prohibe|prohiben|prohibido|prohibieron salir|irnos|irme|irse
        guardia|guardias en|no la|el|deja|nos? porton|puerta|entrada|salir|dejan
        no somos libres
        no nos sueltan|suelta|soltaron
        secuestrados|secuestrada|secuestrado|presos|prisioneros
        atrapados|atrapada|atrapado aqui|en|sin
    """),
    "!signal:cannot_leave": lines("""
        no puedo|podemos|puede irme|ir|salir temprano|antes|al|a bano|trabajar|trabajo|comer|la|mi|hasta que termine
        no me|nos deja|dejan|dejo|dejaron ir|salir al|a|temprano|antes|por bano|tomar|comer|la|doctor|clinica|agua|mi|ver|lunch|misa
        no puedo|podemos ir al|a bano|misa|doctor|tomar|la
        no me|nos|lo|la|les dejan|deja|dejo|dejaron ir|salir a|al|con|por
        no nos sueltan|suelta ni|hasta
    """),
    "signal:threat": lines("""
        amenaza|amenazas|amenazo|amenazan|amenazaron|amenazado|amenazando|amenazar|amenazada|amenazados
        <lo> amenaza|amenazo|amenazan|amenazaron|amenazado|amenazando|amenazar
        va|van|iba|iban a hablar|llamar|llamarle|hablarle|echar|echarnos|echarme|reportar * <migra>
        le|les|nos|va|van habla|hablan|llama|llaman|echa|echan|hablar|llamar|echar a|al|la <migra>
        habla|llama|echa a? la <migra> si
        nos|me|te|los va|van|iba a matar|deportar|desaparecer|golpear
        nos|me|te manda|mandan|mandaria|regresa|regresan * de? regreso|mexico|guatemala|honduras
        va|van a mandar|regresar|mandarnos|mandarme * mexico|guatemala|pais|regreso
        si hablo|hablamos|digo|decimos|hablan|nos|me|quejamos|quejo|llamamos|denuncio|voy|vamos|escapo|salgo * corre|corren|manda|despide|despiden|deporta|mata|matan|habla|echa
        si no me|nos|te|quiero|voy|acuesto * con|a|salgo el|acostarme * ya no|corre|me|quita
        no sabes|sabe con quien te|se
        me|te|nos vas|va|van|voy a pesar|arrepentir
        me dijo|dice que me|nos va|iba a matar
        lista negra
        te|me|nos voy|va a dar|partir en|la|una|un? madre|tiro|plomazo
        hacer|hacerle dano a mi|nuestra familia
    """),
    "!signal:threat": lines("""
        amenaza de lluvia|tormenta|huracan|tornado
        dejar|deje|dejen|deja de amenazar
    """),
    "signal:debt": lines("""
        le|les|todavia|aun debo|debemos|debe|deben|debia * al|a|el|la reclutador|contratista|coyote|prestamista|patron|agencia|enganchador|mayordomo|banco|el
        debo|debemos|adeudo al|a|la|el reclutador|contratista|coyote|prestamista|agencia|patron|mayordomo
        hasta que|no pague|paguemos|termine|acabe la|mi|lo|de|todo|nuestra|pagar? deuda|debo|debemos|prestamo|pague|pagar
        deuda|deudas con|del|al|por|crece|aumenta|que|no|nunca
        mi|la|nuestra|una deuda
        pagando|pagar|pago|debo|debemos la|mi|nuestra|el deuda|prestamo
        pedi|pedimos prestado|prestados * venir|venirme|venirnos|viaje|visa|para
        pagar|pagando lo que pedi|pedimos|debo|debemos|prestaron|presto
        endeudado|endeudados|endeudada|endeude|endeudamos
    """),
    "signal:wages_withheld": lines("""
        no me|nos|le|les|se|te ha|han|a|an|habia|quiere|quieren|quizo|quiso|piensa|piensan|van|va|lo|los? a? <paga>
        no <paga>|pagan a|ala nadie|tiempo|la|los|nosotros|mi|nuestra
        nunca me|nos|le|les ha|han|a|an? <paga>
        sin pagarnos|pagarme|pagarle|pagarles
        trabajo|trabajar|trabajando|trabajamos|semanas|quincenas|meses|semana * sin pago|paga|sueldo|cobrar|pagar|raya
        no me|nos|le|les da|dan|dio|dieron|ha|han|a|an|quiere|quieren|quiso|entrego|entregan|entregaron|soltaron|suelta|llega|llego|ha dado|dar|entregado|soltar|llegado|pagado? <mi>|ultimo|ni|un|una? ultimo|ultimos? <cheque>
        no me|nos|le|les ha|han|a|an|quiere|quieren|quiso dado|dar|entregado|entregar|soltado <mi>|ni? ultimo? <cheque>
        nunca me|nos|le|les dio|dieron|da|dan|entregaron|llego|pago|pagaron <mi> ultimo|ultima|ultimos? <cheque>
        no he|hemos|e cobrado|recibido mi|nuestro|un|ningun|nada|ni|el|pago?
        no he|hemos|e cobrado
        me|nos|le|les retuvo|retuvieron|retiene|retienen|guarda|guardan|guardaron|quedaron * <cheque>
        cheque|cheques|sueldo|pago me|nos|le|les|los lo|los? retuvo|retuvieron|retiene|retienen|quedaron|guardan|tienen
        retienen|retiene|retuvieron|detienen|detuvieron el|mi|los|mis|nuestro|nuestros <cheque>
        me|nos|le|les debe|deben|adeuda|adeudan|quedo|quedaron|qdaron a? * #|<number>|semanas|semana|dias|quincena|cheque|cheques|dinero|pago|feria|lana|sueldo
        me|nos|le|les debe|deben un|una|dos|tres|como|el|la|mi|todo|mucho|muchas|varias|lo
        me|nos quedo|quedaron|queda|quedan a deber|debiendo
        trabajando|trabajamos|trabaje gratis
        todavia|aun|tampoco no me|nos|le|les <paga>
        me|nos robo|roban|robaron|roba el|mi|nuestro|nuestros|parte|dinero|las|horas|sueldo sueldo|salario|dinero|pago|cheque|horas
        ya no me|nos <paga>
        negaron|niega|niegan a pagar|pagarme|pagarnos|pagarle
        no nos|me <paga>
        nos|me trae|traen con que
        cheque|cheques sin fondos|rebotado|rebotaron|reboto
    """),
    "!signal:wages_withheld": lines("""
        no me|nos|le|les|se ha|han|a|an|quiere|quieren? <paga> * el|las|los|la|ni? extra|extras|overtime|bono|doble|feriado|feriados|vacaciones|incapacidad|minimo|suficiente|raite|renta|doctor|descansos|espera|completo|bien|justo|tiempo|feriados|feriado
        no <paga> * el|las|los|la? extra|extras|overtime|bono|bien|justo|vacaciones|minimo|tiempo
        no me|nos <paga> bien|justo|lo|mal|mucho|a|como minimo|justo|tiempo|debe|dijeron|deberia|prometieron
        me|nos debe|deben una|un disculpa|explicacion|respeto|favor|respuesta|vacaciones
        me|nos debe|deben el|las|los overtime|extra|extras|bono|vacaciones
        sin pagar renta|impuestos|taxes|nada
        casa|permiso|descanso|dia|dias * sin pago|paga|sueldo|cobrar
        no me|nos|le quiere|quieren? <paga> la|el|al curacion|doctor|hospital|clinica|medicina|medico|seguro|operacion|camion
        nos pagan|paga cada|por
        no|nunca le|les debo|pague|pago|debemos
        me|nos deben|debe dar|decir|pagar|respetar|avisar|tratar
        tiempo extra
    """),
    "signal:deception": lines("""
        nos|me|le|les|los engano|enganaron|engana|enganan|enganado|mintio|mintieron|miente|mienten|mentido|estafo|estafaron|timo
        puras|pura|puro|fue|era|eran|son|salio|todo|resulto mentira|mentiras|engano|falso|falsa
        prometio|prometieron|prometen|prometia * y|pero|aqui|nada|nunca|ahora|luego|salio|no
        promesas|promesa falsas|falsa|que
        no es|era|fue lo que nos|me dijeron|prometieron|ofrecieron|contaron|dijo
        otra cosa de|a lo
        decia|dice una cosa y
        contrato falso|diferente|cambiaron|distinto
        cambiaron|cambio|cambian el|mi|nuestro contrato
    """),
    "!signal:deception": lines("""
        no|nunca|ni miento|mentimos|mintio
        no es mentira
        nos|me vio feo|mal|y|en|con|el
    """),
    "signal:isolation": lines("""
        nos|me|les|le quito|quitaron|quita|quitan|decomisaron|guardan * telefono|telefonos|celular|celulares|cel
        tambien nos|me? quito|quitaron|quita|quitan * telefono|telefonos|celular|celulares|cel
        no nos|me|les|los deja|dejan|dejaron|permite|permiten hablar|platicar|comunicarnos|comunicarme|comunicar|llamar|recibir con|a|visitas|mi|nuestra|por
        no nos|me|les|los deja|dejan|dejaron|permite|permiten usar|tener el|la|visitas|telefono|telefonos|celular telefono|telefonos|celular?
        no nos|me|les deja|dejan|permiten hablar|platicar|comunicarnos con nadie
        no podemos|puedo|pueden hablar|platicar|comunicarnos|llamar con|a nadie|nuestra|mi|la
        sin|ni visitas
        no permiten|dejan|nos visitas|visitarnos|recibir
        incomunicado|incomunicados|aislado|aislados|aislada|aisladas
        prohiben|prohibe|prohibieron|prohibido|prohibidos el|los|hablar|usar|telefonos * telefono|telefonos|celular|celulares|visitas|nadie
        a # millas del|de pueblo * carro|transporte|nada
    """),
    "!signal:isolation": lines("""
        no <lo> dejan|deja usar el|la
        quito|quitan|guardan * telefono|celular|cel durante|en|mientras turno|horas|trabajo|trabajamos|la
    """),
    "signal:leaving_soon": lines("""
        me|nos|lo|la|los|las|le|les <corrieron>
        <corrieron> a|al mi|todos|dos|tres|varios|un|una|mis|<kin>
        estoy|estamos|fui|fuimos|quede|quedamos|soy|esta despedido|despedida|despedidos|corrido|corrida|corridos
        me|nos dijo|dijeron|dice|dicen que ya? no vuelva|vuelvas|vuelva|regrese|regreses|volviera|regresara|volvieramos|regresaramos|volvamos|regresemos
        me|nos dijo|dijeron que ya? no vuelva|vuelvas|regrese|volviera|regresara|hay|fuera mas|trabajo
        ya no hay trabajo para|pa mi|nosotros|ti
        me|nos voy|vamos|regreso|regresamos|mandan|manda|manda|mandan a|de|para|pa * hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo
        me|nos voy|vamos|regreso|regresamos|mandan manana|hoy
        mi|nuestro|el|su vuelo|avion|camion|bus * * hoy|manana|<weekday>
        salgo|salimos|vuelo|volamos * hoy|manana|<weekday>
        quieren|quiere que nos|me|salgamos|salga * casa|traila|cuarto|hoy|manana
        salgamos|salga|salirnos|desocupe|desocupemos|saquemos|irnos * casa|traila|cuarto|campo? hoy|manana|<weekday>
        nos|me saca|sacan|sacaron|echan|echaron|corren|corrieron|desalojan|desalojaron de la|el casa|traila|cuarto|campo|vivienda|barraca
        tengo|tenemos que salir|irme|irnos|salirme|desocupar hoy|manana
        me|nos|lo|la|los deportan|deporta manana|hoy
        manana|hoy es|fue mi|nuestro ultimo dia
        me|nos voy|vamos para|a mexico|guatemala|mi manana|hoy
    """),
    "!signal:leaving_soon": lines("""
        <lo> descansaron * #|<number> dia|dias|semana|semanas|mes
        <lo> corrieron|corrio al|del bano|cuarto|comedor
        si me|nos <corrieron>|corren
        que me|nos corran|despidan
        <lo> corrio|corren|corre sangre|sudor|agua|prisa|el|la
        amenaza|amenazan|amenazo con correrme|correrlo
        me|nos dijo|dijeron que no vuelva|volviera a hablar|decir|quejarme|hacer|pedir
    """),
    "signal:still_going_on": lines("""
        todos|todas los|las dias|semanas|noches|quincenas|lunes|viernes|meses|anos|sabados|domingos|mananas|tardes
        toda|todas la|las vida|noches
        diario|diariamente
        cada dia|semana|noche|quincena|mes|viernes|rato|sabado|cheque|pago|temporada|vez|ano
        todavia|aun no|sigue|siguen|nos|me|esta|estan|pasa|le|hay|tiene|tienen|anda|andan|se|seguimos
        siguen|seguimos igual|asi|pasando|haciendo|con|sin|en|el|la|lo|molestando
        sigue|sigo|siguen pasando|haciendo|molestando|igual|lo|siendo|sin|tocando|gritando|pegando|cobrando|acosando|insultando|amenazando|robando|quitando|descontando|encerrando|en|ahi|cerrada|cerrado|roto|rota|descompuesto|mal|asi
        siempre|seguido es|lo|nos|me|le|hace|hacen|pasa|grita|gritan|pega|pegan|insulta|dice|dicen|igual|asi|ha|a|sido|anda|andan|les|mismo|ahi|quita|quitan
        a|ha sido|es siempre|diario
        lo mismo|igual * siempre|otra
        ya van #|<number> <unit>
        ya llevamos|llevo|lleva|llevan|tenemos|tengo|va #|<number>|un|una|como <unit>|#|<number>
        llevo|llevamos|lleva|llevan asi|como|ya|mas? #|<number>|un|una <unit>
        a cada rato
        una y otra vez
        hasta ahora|ahorita|hoy|horita
        hasta la fecha
        hasta el dia de hoy
        vuelve|vuelven a pasar|hacer|hacerlo|lo
        no deja|dejan|para|paran de gritar|gritarme|molestar|molestarme|tocar|tocarme|insultar|seguir|pegar|acosar|acosarme|hablar|mandar|mandarme|amenazar
    """),
    "!signal:still_going_on": lines("""
        demas|otros siguen igual|trabajando
        hasta ahora|ahorita siempre|todo|no|nos|me|bien|si
        cada vez que
        siempre he|hemos|llego|trabajo|me|pagan|paga|a|ha|han|an pagado|llegado|bien|tiempo|cumplido|trabajado
        cada semana|quincena|mes nos? pagan|paga
        me|nos pagan|paga cada semana|quincena|mes|viernes|dia
        todos los dias voy|vamos|trabajo|trabajamos|entro|entramos|me|pido|llegamos|llego
        sigue|siguen|sigo siendo mi|un
        todavia le|les debo|debemos
        ya tengo|tenemos|llevo|llevamos #|<number> anos|ano|meses|mes trabajando|aqui|en|de|con
        llevo|llevamos #|<number> anos|ano|meses|mes trabajando|aqui|en|de|con
    """),
    "signal:reported_before": lines("""
        le|les|ya|yo dije|dijimos|comente|avise|avisamos|reporte|reportamos|conte al|a|ala supervisor|manager|patron|mayordomo|jefe|oficina|dueno|encargado|encargada|capataz|contratista|recursos|rh
        le|les dije|dijimos|avise|avisamos|reporte|conte al|a|ala mi|la|los? supervisor|manager|patron|mayordomo|jefe|oficina|dueno|encargado|encargada|capataz|contratista|recursos|gerente|de
        ya le|les|lo|la|me|nos reporte|reportamos|queje|quejamos
        ya le|les dije|dijimos|avise|comente dos|tres|varias|muchas|#|al|a
        ya|lo|la reporte|reportamos|denuncie|denunciamos
        reporte|reportamos|denuncie|denunciamos|reportaron en|a|al|con la|el|recursos? oficina|supervisor|manager|osha|policia|patron|gerente|compania|rh|humanos
        me|nos queje|quejamos|quejado
        puse|pusimos|hice|hicimos|meti|metimos|presente una? queja|quejas|reporte|denuncia
        hable|hablamos|fui|fuimos con|a|al|la|el|en * oficina|manager|gerente|recursos|supervisor|patron|rh * nada|no|caso|rieron|ignoraron|igual
        ya le|les dijo|dijimos|dije|dijeron al|a la|los|mi? patron|supervisor|manager|jefe|dueno|oficina|mayordomo|encargado|encargada
        reporte|reportamos|queje|quejamos|avise|avisamos * y|pero no|nada|se|nomas|siguen|sigue|me
        no nos|me hacen|hace|hicieron caso
        llame|llamamos a osha|labor
    """),
    "!signal:reported_before": lines("""
        dije|dijimos|avise|comente al|a|ala mi|la|los? * que|de hoy|no|si|me|mi|estoy|estaba|voy|iba
        avise|le a|al rh|patron|jefe|oficina|mayordomo|supervisor de
        si hablo|hablamos|digo|me|nos
        quiero|queremos|quisiera|voy|puedo|como quejarme|reportar|denunciar|hablar
        le|les dijo|dijeron|digo a|al mi|supervisor|mayordomo * que * pegue|corra|grite|haga
        no me|nos|lo he|hemos|e quejado|dicho|reportado
    """),
    "signal:no_payslip": lines("""
        no|nunca|ni|sin|ningun * talon|talones|recibo|recibos|colilla|colillas|comprobante|comprobantes|stub|estub|boleta|taloncito|stubs de|del? pago|cheque|nomina|sueldo?
        talon|talones|recibo|recibos|colilla|comprobante de|del pago|cheque * no|nunca
        pedi|pedimos|pido|pedimos|pidiendo * recibo|recibos|talon|talones|comprobante|comprobantes|colilla|colillas
        no me|nos|le|les da|dan|dieron|dio|entregan|quieren|quiere dar? * talon|talones|recibo|recibos|colilla|colillas|comprobante|papel|stub
        puro|pura|solo|nomas|en cash|efectivo|feria sin|en|y|no * sobre|papel|recibo|talon|nada|nota|nos
        puro|todo|solo efectivo|cash
        sin papel|papeles|recibo|comprobante|talon|nota de|del|ni|alguno|nada?
    """),
    "!signal:no_payslip": lines("""
        sin papeles
        no * recibo mi|el cheque|pago|dinero
        nunca|no recibo
    """),
    "signal:pregnant": lines("""
        embarazada|embarazadas|embarasada|enbarazada|embarasadas|encinta|prenada|panzona
        #|<number> meses|semanas de? embarazo|embarazada|embarasada
        de #|<number> meses embarazada
        mi|su|el|del embarazo
        meses de embarazo
        esperando|espera|espero un|mi|su|a bebe|hijo|primer|segundo
        voy|va a ser|tener mama|bebe|un
    """),
    "!signal:pregnant": lines("""
        antes|cuando estaba|estuve embarazada
        quedar|quedo|quede|quedas|salir|salga|quedara|quede embarazada|embarasada
    """),
    "signal:minor": lines("""
        <ninos> * <trabajan>
        hay|vi|tienen|ponen|meten|traen|llevan|contratan|ocupan|mandan a? <ninos> * <trabajan>|fil|campo|corte|fabrica|surcos
        menores de edad <trabajan>|en|trabajando|aqui
        menor|menores de edad
        trabajo infantil
        explotan|explotando|explota a? <ninos>|menores
        <trabajan> <ninos>
        <ninos> en el|la|los fil|files|campo|surco|surcos|corte|pisca|empaque
    """),
    "!signal:minor": lines("""
        <ninos> * mientras|cuando|para|por trabajo|trabajamos|trabajar
        mis|sus|los <ninos> * escuela|casa|guarderia
        cuidar|cuida|dejar|dejo|mantener * <ninos>
        no hay <ninos>|menores
        para mis|los <ninos>
    """),
}
