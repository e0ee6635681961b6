"""Spanish phrases of signals: pay withheld, dismissal, what goes on, who knows of it."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

COURSE = {
    "signal:wages_withheld": lines("""
        no me|nos|le|les|se|te ha|han|a|an|habia|quiere|quieren|quizo|quiso|piensa|piensan|van|va|lo|los? a? <paga>
        no <paga>|pagan a|ala nadie|tiempo|la|los|nosotros|mi|nuestra
        nunca me|nos|le|les ha|han|a|an? <paga>
        sin pagarnos|pagarme|pagarle|pagarles
        trabajo|trabajar|trabajando|trabajamos|semanas|quincenas|meses|semana * sin pago|paga|sueldo|cobrar|pagar|raya
        no me|nos|le|les da|dan|dio|dieron|ha|han|a|an|quiere|quieren|quiso|entrego|entregan|entregaron|soltaron|
            suelta|llega|llego|ha dado|dar|entregado|soltar|llegado|pagado? <mi>|ultimo|ni|un|una? ultimo|
            ultimos? <cheque>
        no me|nos|le|les ha|han|a|an|quiere|quieren|quiso dado|dar|entregado|entregar|soltado <mi>|ni? ultimo? <cheque>
        nunca me|nos|le|les dio|dieron|da|dan|entregaron|llego|pago|pagaron <mi> ultimo|ultima|ultimos? <cheque>
        no he|hemos|e cobrado|recibido mi|nuestro|un|ningun|nada|ni|el|pago?
        no he|hemos|e cobrado
        me|nos|le|les retuvo|retuvieron|retiene|retienen|guarda|guardan|guardaron|quedaron * <cheque>
        cheque|cheques|sueldo|pago me|nos|le|les|los lo|los? retuvo|retuvieron|retiene|retienen|quedaron|guardan|tienen
        retienen|retiene|retuvieron|detienen|detuvieron el|mi|los|mis|nuestro|nuestros <cheque>
        me|nos|le|les debe|deben|adeuda|adeudan|quedo|quedaron|qdaron a? * #|<number>|semanas|semana|dias|quincena|
            cheque|cheques|dinero|pago|feria|lana|sueldo
        me|nos|le|les debe|deben un|una|dos|tres|como|el|la|mi|todo|mucho|muchas|varias|lo
        me|nos quedo|quedaron|queda|quedan a deber|debiendo
        trabajando|trabajamos|trabaje gratis
        todavia|aun|tampoco no me|nos|le|les <paga>
        me|nos robo|roban|robaron|roba el|mi|nuestro|nuestros|parte|dinero|las|horas|sueldo sueldo|salario|dinero|
            pago|cheque|horas
        ya no me|nos <paga>
        negaron|niega|niegan a pagar|pagarme|pagarnos|pagarle
        no nos|me <paga>
        nos|me trae|traen con que
        cheque|cheques sin fondos|rebotado|rebotaron|reboto
    """),
    "!signal:wages_withheld": lines("""
        no me|nos|le|les|se ha|han|a|an|quiere|quieren? <paga> * el|las|los|la|ni? extra|extras|overtime|bono|doble|
            feriado|feriados|vacaciones|incapacidad|minimo|suficiente|raite|renta|doctor|descansos|espera|completo|
            bien|justo|tiempo|feriados|feriado
        no <paga> * el|las|los|la? extra|extras|overtime|bono|bien|justo|vacaciones|minimo|tiempo
        no me|nos <paga> bien|justo|lo|mal|mucho|a|como minimo|justo|tiempo|debe|dijeron|deberia|prometieron
        me|nos debe|deben una|un disculpa|explicacion|respeto|favor|respuesta|vacaciones
        me|nos debe|deben el|las|los overtime|extra|extras|bono|vacaciones
        sin pagar renta|impuestos|taxes|nada
        casa|permiso|descanso|dia|dias * sin pago|paga|sueldo|cobrar
        no me|nos|le quiere|quieren? <paga> la|el|al curacion|doctor|hospital|clinica|medicina|medico|seguro|
            operacion|camion
        nos pagan|paga cada|por
        no|nunca le|les debo|pague|pago|debemos
        me|nos deben|debe dar|decir|pagar|respetar|avisar|tratar
        tiempo extra
    """),
    "signal:no_payslip": lines("""
        no|nunca|ni|sin|ningun * talon|talones|recibo|recibos|colilla|colillas|comprobante|comprobantes|stub|estub|
            boleta|taloncito|stubs de|del? pago|cheque|nomina|sueldo?
        talon|talones|recibo|recibos|colilla|comprobante de|del pago|cheque * no|nunca
        pedi|pedimos|pido|pedimos|pidiendo * recibo|recibos|talon|talones|comprobante|comprobantes|colilla|colillas
        no me|nos|le|les da|dan|dieron|dio|entregan|quieren|quiere dar? * talon|talones|recibo|recibos|colilla|
            colillas|comprobante|papel|stub
        puro|pura|solo|nomas|en cash|efectivo|feria sin|en|y|no * sobre|papel|recibo|talon|nada|nota|nos
        puro|todo|solo efectivo|cash
        sin papel|papeles|recibo|comprobante|talon|nota de|del|ni|alguno|nada?
    """),
    "!signal:no_payslip": lines("""
        sin papeles
        no * recibo mi|el cheque|pago|dinero
        nunca|no recibo
    """),
    "signal:leaving_soon": lines("""
        me|nos|lo|la|los|las|le|les <corrieron>
        <corrieron> a|al mi|todos|dos|tres|varios|un|una|mis|<kin>
        estoy|estamos|fui|fuimos|quede|quedamos|soy|esta despedido|despedida|despedidos|corrido|corrida|corridos
        me|nos dijo|dijeron|dice|dicen que ya? no vuelva|vuelvas|vuelva|regrese|regreses|volviera|regresara|
            volvieramos|regresaramos|volvamos|regresemos
        me|nos dijo|dijeron que ya? no vuelva|vuelvas|regrese|volviera|regresara|hay|fuera mas|trabajo
        ya no hay trabajo para|pa mi|nosotros|ti
        me|nos voy|vamos|regreso|regresamos|mandan|manda|manda|mandan a|de|para|pa * hoy|manana|lunes|martes|
            miercoles|jueves|viernes|sabado|domingo
        me|nos voy|vamos|regreso|regresamos|mandan manana|hoy
        mi|nuestro|el|su vuelo|avion|camion|bus * * hoy|manana|<weekday>
        salgo|salimos|vuelo|volamos * hoy|manana|<weekday>
        quieren|quiere que nos|me|salgamos|salga * casa|traila|cuarto|hoy|manana
        salgamos|salga|salirnos|desocupe|desocupemos|saquemos|irnos * casa|traila|cuarto|campo? hoy|manana|<weekday>
        nos|me saca|sacan|sacaron|echan|echaron|corren|corrieron|desalojan|desalojaron de la|el casa|traila|cuarto|
            campo|vivienda|barraca
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
        sigue|sigo|siguen pasando|haciendo|molestando|igual|lo|siendo|sin|tocando|gritando|pegando|cobrando|
            acosando|insultando|amenazando|robando|quitando|descontando|encerrando|en|ahi|cerrada|cerrado|roto|rota|
            descompuesto|mal|asi
        siempre|seguido es|lo|nos|me|le|hace|hacen|pasa|grita|gritan|pega|pegan|insulta|dice|dicen|igual|asi|ha|a|
            sido|anda|andan|les|mismo|ahi|quita|quitan
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
        no deja|dejan|para|paran de gritar|gritarme|molestar|molestarme|tocar|tocarme|insultar|seguir|pegar|acosar|
            acosarme|hablar|mandar|mandarme|amenazar
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
        le|les|ya|yo dije|dijimos|comente|avise|avisamos|reporte|reportamos|conte al|a|ala supervisor|manager|
            patron|mayordomo|jefe|oficina|dueno|encargado|encargada|capataz|contratista|recursos|rh
        le|les dije|dijimos|avise|avisamos|reporte|conte al|a|ala mi|la|los? supervisor|manager|patron|mayordomo|
            jefe|oficina|dueno|encargado|encargada|capataz|contratista|recursos|gerente|de
        ya le|les|lo|la|me|nos reporte|reportamos|queje|quejamos
        ya le|les dije|dijimos|avise|comente dos|tres|varias|muchas|#|al|a
        ya|lo|la reporte|reportamos|denuncie|denunciamos
        reporte|reportamos|denuncie|denunciamos|reportaron en|a|al|con la|el|recursos? oficina|supervisor|manager|
            osha|policia|patron|gerente|compania|rh|humanos
        me|nos queje|quejamos|quejado
        puse|pusimos|hice|hicimos|meti|metimos|presente una? queja|quejas|reporte|denuncia
        hable|hablamos|fui|fuimos con|a|al|la|el|en * oficina|manager|gerente|recursos|supervisor|patron|rh * nada|
            no|caso|rieron|ignoraron|igual
        ya le|les dijo|dijimos|dije|dijeron al|a la|los|mi? patron|supervisor|manager|jefe|dueno|oficina|mayordomo|
            encargado|encargada
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
        hay|vi|tienen|ponen|meten|traen|llevan|contratan|ocupan|mandan a? <ninos> * <trabajan>|fil|campo|corte|
            fabrica|surcos
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
