"""Spanish phrases: how pay goes, hours, ages, amounts."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

WORK = {
    "pay_basis:piece": lines("""
        por|cada pieza|destajo|cubeta|cubetas|caja|cajas|charola|bote|libra|surco|costal|balde|canasta|bandeja|
            bulto|reja|prenda <paga>|nos|me
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
        dan|da|gano|ganamos|saco|sacamos|como|nomas|son|pagan # dolares|pesos|dls|fijos? a|por|al|cada|
            el la? semana|dia|mes|quincena|diarios|semanales
        lo mismo|igual no|sin|aunque importar|importa|importan|trabaje las|cuantas? horas?
    """),
    "!pay_basis:fixed": lines("""
        quita|quitan|quitaron|cobra|cobran|descuenta|descuentan|descontaron|pago|pagamos|renta|debo|cobrar|
            rebajan # dolares|pesos? a|por|al|cada|la la? semana|dia|mes|quincena
        quita|quitan|cobra|cobran|descuenta|descuentan|pagamos * # dolares|pesos? a|por|al|cada la? semana|dia|mes|
            quincena
        <paga> * cada|a la? semana|quincena|mes|dia bien|tiempo|tarde
        pagamos|pago|<paga> # dolares|pesos? por|de|a renta|casa|cuarto|luz
    """),
    "hours": lines("""
        #|<number> horas|oras|hrs|hras diarias|al|por|seguidas|a|la|de|cada|en|sin|y|corridas|semanales|el|parejas|
            todos|diario|los dia|semana|corrido|noche|turno|trabajo|jornada|diario|trabajar?
        trabajo|trabajamos|trabaja|trabajan|trabajar|hago|hacemos|hacer|hice|hicimos|son|dan|dieron|jornada|
            jornadas|turno|turnos|trabajando|cumplo|de|antes|contrato|dice|a|en|nomas #|<number> horas|oras|hrs|hras
        diez|once|doce|trece|catorce|quince|dieciseis horas|oras
        #|<number> horas a la semana
    """),
    "!hours": lines("""
        hace|en|dentro|cada|a|como|son|unas|de #|<number> horas|oras|hrs llego|llegaron|llegue|camino|manejando|
            despues|tarde
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
        tengo #|<number> horas|dias|semanas|meses|hijos|hijas|ninos|minutos|dolares|companeros|hermanos|cajas|
            semana|dia|mes|cheques|quejas|preguntas|de|ninas|personas
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
        me|nos|le|les debe|deben|adeuda|adeudan|debia|debian|faltan|falta|quedo|quedaron * como|mas|de|a|deber|unos|
            casi?
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
        la|por|cada|x|a|al|el la? hora|ora|dia|semana|mes|quincena|cubeta|caja|charola|bote|pieza|libra|surco|
            costal|bandeja|persona|cabeza|viaje|turno
        fijos|diarios|semanales|mensuales|diario
        al|a reclutador|contratista|coyote|la
        de|por|del|para los|la|el|las|lo? guantes|botas|raite|rait|raites|visa|casa|cama|renta|gas|comida|viaje|
            pasaporte|doctor|clinica|herramienta|herramientas|uniforme|bono|telefono|transporte|tijeras|luz
    """),
    "other_money": lines("""
        desconto|descontaron|descuenta|descuentan|descuento|cobra|cobro|cobran|cobraron|cobrar|quita|quitan|quito|
            quitaron|renta|bono|prometio|prometieron|multa|multo|multaron|pedi|presto|prestaron|prestado|gaste|
            costo|cuesta|vale|rebajan|rebajaron|deberian|extra|deberia|rebajo
        yo|le|les pague|pago|debo|debemos|mando|di|pagamos
        debo|debemos|pague|gaste|mande|pagamos|compre|gano|ganaba|ganamos|saco
        me|nos pagan|paga|pagaban|dan|da|pagaron|dieron|pagaba
        nos|me pide|piden|pidio|pidieron
        bono|aumento|sueldo|salario|propina de|es
    """),
    "counted_not_people": lines("""
        horas|hora|semanas|semana|dias|dia|meses|mes|anos|cubetas|cajas|veces|millas|piezas|charolas|centavos|
            dolares|pesos|minutos|am|pm
    """),
    "counted": lines("""
        horas|hora|oras|semanas|semana|dias|dia|meses|anos|cubetas|cajas|personas|trabajadores|veces|millas|piezas|
            charolas|botes|centavos|cheques|companeros|mas|ano|quincenas|quincena|hrs|minutos|surcos
    """),
}
