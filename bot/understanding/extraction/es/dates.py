"""Spanish phrases that name a day or a stretch of time."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

DATES = {
    "date:today": lines("""
        hoy|oy
        esta manana|tarde|noche|mananita|madrugada
        hoy en|por la manana|tarde|noche|madrugada
        hace rato|ratito
    """),
    "date:yesterday": lines("""
        ayer|aller|ayel|anoche|alloer
        ayer en|por la manana|tarde|noche
        ayer tarde|noche
    """),
    "date:day_before": lines("""
        antier|antiayer|anteayer|anteanoche|antenoche
        antes de ayer
        antier en|por la manana|tarde|noche
        hace dos|2 dias
    """),
    "date:weekday": lines("""
        el|este|desde|pasado <weekday> pasado|antepasado?
        <weekday> pasado
        este|ese pasado <weekday>
        desde el|este <weekday> pasado?
        <weekday> en|por la manana|tarde|noche
        <weekday>
    """),
    "date:weekday_last_week": lines("""
        el <weekday> de la semana pasada
        el <weekday> de la otra semana
    """),
    "date:ago": lines("""
        hace|ase como|unos|unas|mas|casi|apenas? de? #|<number>|par <unit> pasadas|pasados|atras?
        hace|ase un|como par|un de? <unit>
        #|<number> <unit> atras
    """),
    "!date:duration": lines("""
        ya? llevo|llevamos|lleva|tengo|tenemos asi|como|mas|ya|de|casi? #|<number> anos|ano|meses|mes|
            temporadas en|aqui|trabajando|de|con|viviendo
    """),
    "date:duration": lines("""
        desde hace|ase como|mas|un|unos|unas? #|<number> de? <unit>
        ya? llevo|llevamos|lleva|llevan|van|tengo|tenemos|va|son asi|como|mas|ya|de|casi? #|<number> <unit> que|sin|
            asi|no|desde|esperando
        ya? llevo|llevamos|llevan asi|como|ya|mas? #|<number> <unit>
        llevamos|llevo asi #|<number> <unit>
        ya van|va|son|hace como|mas|casi? de? #|<number> <unit>
        hace|ase como|mas|unos|unas|ya|casi? de? #|<number> <unit> que|sin no|nos|me|sin|pagar|paga|sueldo|cobrar
        las|los ultimas|ultimos|pasadas|pasados #|<number> <unit>
        #|<number> <unit> sin|esperando|que
    """),
    "date:last_week": lines("""
        la|de|desde|esta semana|otra pasada|antepasada|semana
        semana pasada
        la semana que paso
        la otra semana
    """),
    "date:this_week": lines("esta semana\ntoda la|esta semana"),
    "date:last_month": lines("el|del|desde mes pasado\nmes pasado\nel mes que paso"),
    "date:this_month": lines("este mes"),
    "date:last_year": lines("el|del ano pasado\nla temporada|cosecha pasada\nano pasado"),
    "date:weekend": lines("el|este|del fin de semana\nfin de semana pasado"),
    "date:month": lines("""
        en|desde|por|durante|de|a hasta|principios|finales|mediados|fines? de? <month>
        a|desde|en principios|finales|mediados|fines de <month>
        el mes de <month>
    """),
    "date:absolute": lines("""
        el|dia|del|desde|al # de <month>
        # de <month>
        # <month>
        <month> #
        el dia # de este|pasado|mes mes?
    """),
    "date:new_year": lines("ano nuevo\nprimero de ano|enero\ndia de ano nuevo"),
    "date:new_years_eve": lines("noche vieja\nultimo dia del ano"),
    "date:christmas": lines("navidad\nen|la navidad"),
    "date:christmas_eve": lines("nochebuena\nnoche buena"),
    "since": lines("desde|dsd\na partir\ndesde el|este|la|que|hace|los|principios"),
    "since_when": lines("desde|cuando que? llegamos|llegue|vinimos|entramos|empezamos|llego|entre|llegaron"),
    "not_when": lines("""
        cada|proximo|todos|hasta|para|antes|los|otro|siguiente|solo|nomas|tambien|feliz|un|o|ni|por|segundo|segndo|primer|tercer|primero|d
        el|este|para|hasta proximo|siguiente|otro
        todos|cada|para|hasta|los|que|del|es|antes|pal los|el|del|de|este
        trabajo|trabajando|trabajamos|trabaja|aqui|viviendo|vivo en|aqui|para|de|con|el|a|aca? desde|en|hace|a|el?
        llegue|llegamos|entre|entramos|empece|empezamos|vine|vinimos|contrataron|nacio|naci|cumple|cumplo a|aqui|
            aca|trabajar|en|el|de? trabajar|trabajo? aqui|en? desde|en|hace|el?
        temporada|contrato|visa|cosecha termina|acaba|vence|empieza|se en|el|acaba?
        dice|dicen|dijo|dijeron|promete|prometio|prometen|nomas|espera que|para|hasta el|este|los?
        pagan|paga|pagar|pagaban|pagamos|descansamos|descanso|cobro|cobramos|raya hasta|los|cada|el|para|en
        salgo|salimos|sale|voy|vamos|vuelo|regreso|regresamos|manda|mandan para|a|en|el|este|mexico|guatemala|
            de? el|los|este?
        le|les|lo|la|ya dije|dijimos|avise|reporte|reportamos|queje|quejamos|comente|denuncie al|en|a|la|mi|patron|
            supervisor|mayordomo|oficina|hr|rh? oficina|policia|supervisor|mayordomo?
        pago|turno|descanso|cita|reunion|pregunta|misa|partido|junta|numero|cheque del|de|el|para|es|los el|los|este?
        va|van|vamos|voy a * el|en|este|para?
        mas|manana
        <weekday> a|al|y
        del
        vuelo|avion|camion|bus * el|este|sale
        vuelo|avion|camion|bus * sale el|este
        dije|avise|reporte|reportamos|queje|quejamos|avisamos|dijimos|hable * oficina|supervisor|patron|mayordomo|
            jefe|hr|manager|policia|humanos
    """),
    "not_after": lines("""
        veces|veses|anos|de cada
        proximo|que entrante
        que viene|entra|sigue|entrante
        proximo|entrante|siguiente
        a|al <weekday>|viernes|domingo|sabado
        y <weekday>
    """),
    "compared_with_now": lines("ahora|ahorita|hoy"),
    "tomorrow": lines("manana|pasado"),
}
