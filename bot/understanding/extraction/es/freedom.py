"""Spanish phrases of signals: being kept: papers, gates, debts, isolation, deception."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

FREEDOM = {
    "signal:papers_withheld": lines("""
        me|nos|le|les <quito> todos|todo? <mi> * <papeles>
        el|ella|ellos <quito> <mi> <papeles>
        <quito> <mi> pasaporte|pasaportes|papeles|documentos|identificacion|visa|visas
        <quito> * pasaporte|pasaportes de
        no me|nos|le|les quiere|quieren|ha|han|a|an? devuelve|devuelven|devolver|regresa|regresan|regresar|dan|da|
            dar|devuelto|regresado|entregan|entrega <mi> <papeles>
        no quiere|quieren devolverme|devolvernos|regresarme|regresarnos|darme|darnos|devolver|regresar|
            entregar <mi>? <papeles>
        <papeles> * los|lo|la|las|nos|me tiene|tienen|guarda|guardan|guardo|quito|quitaron|retienen|retiene el|la|
            los|las|guardados|guardado|encerrados
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
        cierran|cierra|cerraron|cierren el|la|los|las|con porton|puerta|puertas|reja|portones|llave|
            candado * cadena|candado|llave|noche
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
        <lo> encerraron|encerro|encierran #|<number>|un|una|unas hora|horas|rato|minutos
        no puedo|podemos|puede irme|ir|salir temprano|antes|al|a bano|trabajar|trabajo|comer|la|mi|hasta que termine
        no me|nos deja|dejan|dejo|dejaron ir|salir al|a|temprano|antes|por bano|tomar|comer|la|doctor|clinica|agua|
            mi|ver|lunch|misa
        no puedo|podemos ir al|a bano|misa|doctor|tomar|la
        no me|nos|lo|la|les dejan|deja|dejo|dejaron ir|salir a|al|con|por
        no nos sueltan|suelta ni|hasta
    """),
    "signal:debt": lines("""
        le|les|todavia|aun debo|debemos|debe|deben|debia * al|a|el|la reclutador|contratista|coyote|prestamista|
            patron|agencia|enganchador|mayordomo|banco|el
        debo|debemos|adeudo al|a|la|el reclutador|contratista|coyote|prestamista|agencia|patron|mayordomo
        hasta que|no pague|paguemos|termine|acabe la|mi|lo|de|todo|nuestra|pagar? deuda|debo|debemos|prestamo|pague|
            pagar
        deuda|deudas con|del|al|por|crece|aumenta|que|no|nunca
        mi|la|nuestra|una deuda
        pagando|pagar|pago|debo|debemos la|mi|nuestra|el deuda|prestamo
        pedi|pedimos prestado|prestados * venir|venirme|venirnos|viaje|visa|para
        pagar|pagando lo que pedi|pedimos|debo|debemos|prestaron|presto
        endeudado|endeudados|endeudada|endeude|endeudamos
    """),
    "signal:isolation": lines("""
        nos|me|les|le quito|quitaron|quita|quitan|decomisaron|guardan * telefono|telefonos|celular|celulares|cel
        tambien nos|me? quito|quitaron|quita|quitan * telefono|telefonos|celular|celulares|cel
        no nos|me|les|los deja|dejan|dejaron|permite|permiten hablar|platicar|comunicarnos|comunicarme|comunicar|
            llamar|recibir con|a|visitas|mi|nuestra|por
        no nos|me|les|los deja|dejan|dejaron|permite|permiten usar|tener el|la|visitas|telefono|telefonos|
            celular telefono|telefonos|celular?
        no nos|me|les deja|dejan|permiten hablar|platicar|comunicarnos con nadie
        no podemos|puedo|pueden hablar|platicar|comunicarnos|llamar con|a nadie|nuestra|mi|la
        sin|ni visitas
        no permiten|dejan|nos visitas|visitarnos|recibir
        incomunicado|incomunicados|aislado|aislados|aislada|aisladas
        prohiben|prohibe|prohibieron|prohibido|prohibidos el|los|hablar|usar|telefonos * telefono|telefonos|celular|
            celulares|visitas|nadie
        a # millas del|de pueblo * carro|transporte|nada
    """),
    "!signal:isolation": lines("""
        no <lo> dejan|deja usar el|la
        quito|quitan|guardan * telefono|celular|cel durante|en|mientras turno|horas|trabajo|trabajamos|la
    """),
    "signal:deception": lines("""
        nos|me|le|les|los engano|enganaron|engana|enganan|enganado|mintio|mintieron|miente|mienten|mentido|estafo|
            estafaron|timo
        puras|pura|puro|fue|era|eran|son|salio|todo|resulto mentira|mentiras|engano
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
}
