"""Spanish phrases: roles, what they do wrong, how many are affected."""

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
        contratista|contratistas|raitero|raiteros|raitera|reclutador|reclutadora|reclutadores|coyote|enganchador|
            contractor
        intermediario|agencia|subcontratista
    """),
    "role:coworker": lines("""
        companero|companera|companeros|companeras|compa|companerito
        otro trabajador|muchacho|senor|piscador|chavo|vato|hombre
        un|uno trabajador|muchacho|senor|vato|chavo|hombre|tipo|wey|bato|senora|tipo de|del la|otra|mi|
            otro? cuadrilla|linea|equipo|turno|grupo|traila
        hombre|tipo|vato|senor|muchacho de|del la|otra? otra? cuadrilla|linea|turno
    """),
    "!role:owner": lines("""
        jefe|jefa de|del la? cuadrilla|linea|grupo|area|turno|piso|produccion
    """),
    "wrong": lines("""
        <lo> <pego>
        <pego> a|al|con
        <lo> <dio> un|una|unos|de|dos? * <golpe>
        <lo>? grita|grito|gritan|gritaron|gritonea|insulta|insulto|insultan|insultaron|humilla|humillo|humillan|
            ofende|ofendio|maltrata|maltrato|maltratan|regana|burla|burlan|burlo|maldice
        <lo>? amenaza|amenazo|amenazan|amenazaron|acosa|acoso|acosan|persigue|persiguio|sigue|siguio|correteo|
            molesta|abusa|abuso|violo|viola|manosea|manoseo
        <lo> <toca>
        <toca> a|la|las|el|los
        no <lo>? ha|han|a|an|quiere|quieren|quiso? <paga>|da|dan|dio|deja|dejo|llevo|lleva|quiere|hizo|hace
        nunca <lo>? <paga>|da|dio|llevo
        sin <paga>
        <lo> dijo|dice|dijeron que|ponte|lavate|si|no|vete|callate|me
        dice|dijo que no|si|me|nos|los
        <lo> quito|quita|quitan|quitaron|robo|roba|roban|retuvo|retiene|descuenta|descuentan|desconto|cobra|cobro|
            cobran|quedo|guarda|guardo
        <lo> tiene|tienen encerrados|encerrado|amenazados|sin
        guarda|guardo|tiene|quito|retiene <mi>|nuestros <papeles>
        <lo> encierra|encerro|corrio|corre|despidio|mando|manda|cambio|movio|engano|engana|mintio|miente|estafo|
            trae|jalo|jala|agarro|agarra|avienta|avento|escupio|escupe|empujo|pateo|llama|mete|obliga|obligo|pone|
            ponen|deja|dejo|presiona|castigo|castiga|escribe|mira|besa|beso
        saco|saca|apunto|trae|enseno un|una|la|su <arma>
        hace|hizo|hacen chistes|bromas|comentarios|trampa|menos|caras|senas
        se mete|metio|burla|burlo|rie|robo|quedo|enoja|enojo|sobrepasa|propasa|propaso
        debe|quedo a? deber|<number>|#|dinero|mucho|dos|tres
        avento|avienta|tiro|tira una|la|un|el|cosas|las
    """),
    "wrong_he": lines("""
        <lo> pego|pega|golpeo|golpea|empujo|empuja|grito|grita|amenazo|amenaza|insulto|insulta|quito|quita|toco|
            toca|manoseo|manosea|agarro|agarra|acosa|acoso|corrio|despidio|engano|violo|guarda|dijo|dice|escupio|
            pateo|cacheteo|abofeteo|encierra|roba|robo|humilla|debe|descuenta|desconto|saco|obliga|obligo
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
        yo solo|sola quiero|quisiera|trabajo|digo|pregunto|necesito|se|vi|pido|fui|estaba
        solo|nomas yo se|hablo|puedo|quiero|y|digo|entiendo
        no solo|nomas|nada a? mi|yo|mas
        nomas a mi <kin>
    """),
    "people:few": lines("""
        mi <kin> y yo
        yo y mi <kin>
        nosotros|nosotras dos|tres|cuatro
        unos cuantos|pocos
        algunos de nosotros
        un par de nosotros|companeros|companeras
    """),
    "people:five_or_more": lines("""
        toda|todita la cuadrilla|linea|gente|traila|flotilla|crew|raza|familia
        todos los|mis|nosotros|nosotras|las|en|aqui|somos|estamos companeros|trabajadores|piscadores|companeras|de|
            la|el|mujeres|empleados|igual
        a|somos todos nosotros|igual|en
        a todos nos|les|los|en
        a nadie|todos|toda de|en la|el cuadrilla|linea|crew|grupo
        nadie de la cuadrilla
        muchos|muchas|varios|varias|bastantes de nosotros|nosotras|companeros|companeras|trabajadores
        somos muchos|muchas|bastantes|varios
        toda la cuadrilla
        los de la cuadrilla
    """),
    "people_number": lines("""
        somos como|unos|unas|mas|casi? de? #|<number>
        eramos|seremos|estamos como|unos? #|<number>
        como|unas|unos|mas|casi de? #|<number> personas|trabajadores|companeros|gentes|mujeres|familias|estamos|
            hombres|trabajadoras
        los|las|nosotros #|<number> que
        a los #|<number> que|nos
        #|<number> personas|trabajadores|companeros|companeras|mujeres|hombres|muchachas|muchachos|familias|
            piscadores estamos|somos|en|adentro|sin|con|que|igual|afectados|mas|trabajando
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
