"""Spanish of Mexico, Guatemala and Florida: numbers, the calendar, negation and groups. Without accents; ñ is n."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import counted, listed, meaning

NUMBERS = counted("""
    1: un uno una
    2: dos
    3: tres
    4: cuatro cuatros
    5: cinco sinco
    6: seis
    7: siete
    8: ocho
    9: nueve
    10: diez dies
    11: once
    12: doce dose docena
    13: trece
    14: catorce
    15: quince quinse
    16: dieciseis
    17: diecisiete
    18: dieciocho
    19: diecinueve
    20: veinte beinte
    25: veinticinco
    30: treinta
    40: cuarenta
    50: cincuenta
    60: sesenta
    70: setenta
    80: ochenta
    90: noventa
    100: cien ciento
    200: doscientos
    300: trescientos
    400: cuatrocientos
    500: quinientos
    600: seiscientos
    700: setecientos
    800: ochocientos
    900: novecientos
    1000: mil
""")
WEEKDAYS = counted("""
    0: lunes
    1: martes
    2: miercoles mircoles miercole
    3: jueves juebes
    4: viernes biernes
    5: sabado savado
    6: domingo
""")
MONTHS = counted("""
    1: enero
    2: febrero
    3: marzo
    4: abril
    5: mayo
    6: junio
    7: julio
    8: agosto
    9: septiembre setiembre
    10: octubre otubre
    11: noviembre
    12: diciembre disiembre
""")
UNITS = meaning("""
    day: dia dias diario diarias diarios
    week: semana semanas semanal semanales
    month: mes meses mez
    year: ano anos
    fortnight: quincena quincenas
""")
COUNTS = counted("""
    2: par
""")
MYSELF = frozenset(listed("yo"))
KINDS_OF_PLACE = frozenset(
    listed("""
    empacadora farm farms finca granja greenhouse hacienda huerta lecheria maquila polleria produce ranch rancho
    vivero
""")
)
NEGATORS = frozenset(listed("jamas nada nadie ni ningun ninguna ninguno no nunca sin tampoco"))
HYPOTHESES = frozenset(listed("acaso debe deben deberia ojala podemos podria podrian puede pueden puedo si"))
TRANSPARENT = frozenset(
    listed("""
    a ahi alguien an aqui como contratista de dice dicen dicho diga digo dijo dueno el ella ellas ellos era es esta
    estaba estamos estan este esten estoy fue ha habia habian hacer han hay haya hayan he hemos hizo intento jefe la
    las le les llegaron llego lo los mayordomo me mi muy nos patron que quiere quieren quiso se supervisor tan tanto
    te trato usted ustedes va van vaya volver volvio vuelva vuelve vuelven ya yo
""")
)
STOPS = frozenset(
    listed("""
    a agua ahi ahora ahorita al algo alguien algun alla alli alto ano antes antier aqui asi aun ayer bajo bien bueno
    cada calor campo casa cerca chica chico chile cocina como con contra contratista cortando corte cosas cual cuando
    cuanto dan de del desde despues dia dias dice dicen dijo donde dos dueno el ella ellos empacando empaque empezo en
    entre equis era es esa ese eso esta estaba estan estar estas este esto estos estoy flores fresa fresas fue fuera
    gente grande ha hace hacen hacer han hasta hay hora horas hotel hoy jefe la las le les limpiando limpieza lluvia
    lo los luego lugar mal manager manana mas mayordomo me mes meses mi mis misma mismo mucha muchas mucho muchos muy
    nada nadie naranja ni no noche nocturno nomas nombre nos nosotros nuestro nueva nuevo nunca otra otro otros paga
    pagan para parte patron pepino pero pisca piscando poco por porque pues puro que quien quiero quimicos restaurante
    sabado sandia se sea semana semanas ser si sido siempre sin sobre sol solo somos son soy su supervisor sus tambien
    tarde te temprano tenemos tengo ti tiempo tiene tienen toda todas todavia todo todos tomate tomates trabajo tres
    tu turno un una unas uno unos uva va vacas vamos van ver vez viernes y ya yo
""")
)
