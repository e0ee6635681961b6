"""Spanish of Mexico, Guatemala and Florida: numbers, the calendar, negation and groups. Without accents; ñ is n."""

from __future__ import annotations

NUMBERS = {
    "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cuatros": 4, "cinco": 5, "sinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "dies": 10, "once": 11, "doce": 12, "dose": 12, "trece": 13,
    "catorce": 14, "quince": 15, "quinse": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19,
    "veinte": 20, "beinte": 20, "veinticinco": 25, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
    "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
    "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800,
    "novecientos": 900, "mil": 1000, "docena": 12,
}
COUNTS = {"par": 2}
MYSELF = frozenset({"yo"})
KINDS_OF_PLACE = frozenset({"finca", "rancho", "granja", "empacadora", "lecheria", "vivero", "farm", "farms", "ranch",
                            "huerta", "produce", "hacienda", "maquila", "polleria", "greenhouse"})
WEEKDAYS = {
    "lunes": 0, "martes": 1, "miercoles": 2, "mircoles": 2, "miercole": 2, "jueves": 3, "juebes": 3, "viernes": 4,
    "biernes": 4, "sabado": 5, "savado": 5, "domingo": 6,
}
MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "otubre": 10, "noviembre": 11, "diciembre": 12, "disiembre": 12,
}
UNITS = {
    "dia": "day", "dias": "day", "diario": "day", "diarias": "day", "diarios": "day", "semana": "week",
    "semanas": "week", "semanal": "week", "semanales": "week", "mes": "month", "meses": "month", "mez": "month",
    "ano": "year", "anos": "year", "quincena": "fortnight", "quincenas": "fortnight",
}
NEGATORS = frozenset({"no", "nunca", "nadie", "ningun", "ninguno", "ninguna", "sin", "ni", "tampoco", "jamas", "nada"})
HYPOTHESES = frozenset({"si", "puede", "pueden", "podria", "podrian", "puedo", "podemos", "ojala", "deberia", "deben",
                        "debe", "acaso"})
TRANSPARENT = frozenset({
    "me", "te", "se", "nos", "lo", "la", "los", "las", "le", "les", "ha", "han", "a", "an", "habia", "habian", "he",
    "hemos", "haya", "hayan", "el", "ella", "ellos", "ellas", "es", "fue", "era", "esta", "estan", "estoy", "estamos",
    "estaba", "esten", "este", "que", "diga", "dicho", "digo", "dijo", "dice", "dicen", "quiere", "quieren", "quiso",
    "va", "van", "vaya", "vuelve", "vuelva", "vuelven", "volvio", "volver", "jefe", "patron", "mayordomo",
    "supervisor", "contratista", "dueno", "mi", "alguien", "yo", "ya", "ustedes", "usted", "llego", "llegaron",
    "hay", "hacer", "hizo", "intento", "trato", "como", "tan", "muy", "ahi", "aqui", "tanto", "de",
})
STOPS = frozenset({
    "a", "agua", "ahi", "ahora", "ahorita", "al", "algo", "alguien", "algun", "alla", "alli", "alto", "ano", "antes",
    "antier", "aqui", "asi", "aun", "ayer", "bajo", "bien", "bueno", "cada", "calor", "campo", "casa", "cerca",
    "chica", "chico", "chile", "cocina", "como", "con", "contra", "contratista", "cortando", "corte", "cosas", "cual",
    "cuando", "cuanto", "dan", "de", "del", "desde", "despues", "dia", "dias", "dice", "dicen", "dijo", "donde",
    "dos", "dueno", "el", "ella", "ellos", "empacando", "empaque", "empezo", "en", "entre", "equis", "era", "es",
    "esa", "ese", "eso", "esta", "estaba", "estan", "estar", "estas", "este", "esto", "estos", "estoy", "flores",
    "fresa", "fresas", "fue", "fuera", "gente", "grande", "ha", "hace", "hacen", "hacer", "han", "hasta", "hay",
    "hora", "horas", "hotel", "hoy", "jefe", "la", "las", "le", "les", "limpiando", "limpieza", "lluvia", "lo", "los",
    "luego", "lugar", "mal", "manager", "manana", "mas", "mayordomo", "me", "mes", "meses", "mi", "mis", "misma",
    "mismo", "mucha", "muchas", "mucho", "muchos", "muy", "nada", "nadie", "naranja", "ni", "no", "noche", "nocturno",
    "nomas", "nombre", "nos", "nosotros", "nuestro", "nueva", "nuevo", "nunca", "otra", "otro", "otros", "paga",
    "pagan", "para", "parte", "patron", "pepino", "pero", "pisca", "piscando", "poco", "por", "porque", "pues",
    "puro", "que", "quien", "quiero", "quimicos", "restaurante", "sabado", "sandia", "se", "sea", "semana", "semanas",
    "ser", "si", "sido", "siempre", "sin", "sobre", "sol", "solo", "somos", "son", "soy", "su", "supervisor", "sus",
    "tambien", "tarde", "te", "temprano", "tenemos", "tengo", "ti", "tiempo", "tiene", "tienen", "toda", "todas",
    "todavia", "todo", "todos", "tomate", "tomates", "trabajo", "tres", "tu", "turno", "un", "una", "unas", "uno",
    "unos", "uva", "va", "vacas", "vamos", "van", "ver", "vez", "viernes", "y", "ya", "yo",
})
GROUPS = {
    "lo": ("me", "nos", "le", "les", "lo", "los", "la", "las", "te", "se"),
    "mi": ("mi", "mis", "su", "sus", "nuestro", "nuestros", "nuestra", "nuestras", "el", "la", "los", "las", "tu"),
    "papeles": (
        "pasaporte", "pasaportes", "pasaport", "visa", "visas", "papeles", "documentos", "documento",
        "identificacion", "credencial", "credenciales", "licencia", "id", "ids", "matricula",
    ),
    "quito": (
        "quito", "quita", "quitan", "quitaron", "quitado", "quitar", "guarda", "guardan", "guardo", "guardaron",
        "guardado", "retiene", "retienen", "retuvo", "retuvieron", "tiene", "tienen", "tenia", "agarro", "agarraron",
        "escondio", "esconden", "escondieron", "confisco", "confiscaron", "recogio", "recogieron", "recoge",
        "recogen", "decomisaron", "robo", "robaron", "llevo",
    ),
    "pego": (
        "pego", "pega", "pegan", "pegaron", "pegado", "pegando", "pegar", "golpeo", "golpea", "golpean", "golpearon",
        "golpeado", "golpeando", "golpio", "empujo", "empuja", "empujan", "empujaron", "empujado", "pateo", "patea",
        "patean", "cacheteo", "abofeteo", "escupio", "escupe", "escupen", "jaloneo", "jalonea", "zarandeo", "madreo",
        "madrean", "madrearon", "agredio", "agrede", "ahorco", "ahorcar", "estrangulo", "nalgueo", "guantazo",
    ),
    "golpe": (
        "cachetada", "cachetadas", "bofetada", "golpe", "golpes", "patada", "patadas", "punetazo", "manotazo",
        "empujon", "empujones", "trancazo", "zape", "guantada", "chingadazo", "chingazo", "chingazos", "pescozon",
    ),
    "dio": ("dio", "da", "dan", "dieron", "dado", "metio", "solto", "tiro", "pego", "avento"),
    "cosa": (
        "cubeta", "cubetas", "caja", "cajas", "bote", "botella", "piedra", "piedras", "tijeras", "silla",
        "herramienta", "herramientas", "balde", "tomate", "tomates", "llave", "pala", "martillo", "charola",
    ),
    "toca": (
        "toca", "toco", "tocan", "tocaron", "tocado", "tocando", "tocar", "agarra", "agarro", "agarran", "agarraron",
        "agarrando", "agarrado", "manosea", "manoseo", "manosean", "manosearon", "manoseado", "manoseando", "soba",
        "sobo", "apreto", "aprieta", "pellizco", "pellizca", "acaricia", "acaricio", "nalguea", "nalgueo",
    ),
    "intimo": (
        "nalga", "nalgas", "pecho", "pechos", "seno", "senos", "busto", "chichis", "chichi", "trasero", "pompis",
        "pompi", "entrepierna", "pierna", "piernas", "cintura", "partes", "cuerpo", "culo", "cadera", "caderas",
        "vagina", "genitales", "pompas", "bubis",
    ),
    "miembro": (
        "brazo", "brazos", "pierna", "piernas", "pie", "pies", "mano", "manos", "muneca", "tobillo", "dedo", "dedos",
        "espalda", "hombro", "rodilla", "cabeza", "ojo", "ojos", "costilla", "costillas", "nariz", "codo", "cuello",
        "piel", "cara", "cadera", "diente", "dientes", "rodillas", "una", "talon",
    ),
    "kin": (
        "hermano", "hermana", "esposa", "esposo", "hijo", "hija", "primo", "prima", "mama", "papa", "amigo", "amiga",
        "companero", "companera", "companeros", "companeras", "sobrino", "sobrina", "tio", "tia", "muchacho",
        "muchacha", "senor", "senora", "nino", "nina", "mujer", "hombre", "trabajador", "trabajadora", "vato",
        "chavo", "chava", "paisano", "cunado", "cunada", "suegro", "nuera", "yerno", "novia", "novio",
    ),
    "paga": (
        "paga", "pagan", "pago", "pagaron", "pagado", "pagar", "pagando", "paguen", "pague", "pagaba", "pagaban",
    ),
    "cheque": (
        "cheque", "cheques", "checke", "cheke", "dinero", "pago", "sueldo", "salario", "feria", "lana", "raya",
        "quincena", "semana", "pagos", "sueldos",
    ),
    "pieza": (
        "cubeta", "cubetas", "caja", "cajas", "bote", "botes", "charola", "charolas", "pieza", "piezas", "libra",
        "libras", "surco", "surcos", "costal", "costales", "balde", "baldes", "canasta", "bandeja", "bandejas",
        "manojo", "tina", "tinas", "reja", "rejas", "arpilla", "bulto", "docena", "prenda",
    ),
    "arma": (
        "cuchillo", "machete", "pistola", "arma", "bate", "rifle", "escopeta", "navaja", "martillo", "hacha", "palo",
        "tubo", "fierro", "pala", "desarmador", "cuerno", "cadena",
    ),
    "pistola": ("pistola", "rifle", "escopeta", "pistolas", "revolver"),
    "migra": ("migra", "migracion", "inmigracion", "ice", "policia"),
    "ninos": (
        "ninos", "nino", "ninas", "nina", "menores", "chamacos", "chamaquitos", "chamaco", "chiquillos", "plebes",
        "criaturas", "adolescentes", "patojos",
    ),
    "trabajan": (
        "trabajando", "trabajan", "trabaja", "trabajar", "piscando", "piscan", "pisca", "cortando", "cortan",
        "cargando", "cargan", "carga", "empacando", "empacan", "cosiendo", "jalando", "labora", "laboran", "anda",
        "andan", "corta", "empaca",
    ),
    "miedo": ("miedo", "temor", "temo", "preocupa", "tememos", "asusta", "miedito"),
    "corran": (
        "corran", "corra", "corren", "corre", "despidan", "despida", "despiden", "boten", "bote", "deporten",
        "deporte", "represalia", "represalias", "reporten", "manden", "mande", "desquite", "desquiten", "eche",
        "echen", "echan", "saquen", "castiguen", "quiten",
    ),
    "queje": (
        "queje", "quejamos", "quejo", "quejaron", "quejarme", "quejarnos", "quejar", "reporte", "reportamos",
        "reporto", "reportar", "denuncie", "denunciamos", "denunciar", "denuncio", "hable", "hablamos", "hablo",
        "dije", "dijimos", "reclame", "reclamamos", "reclamar", "reclamo", "queja", "demande", "llame",
    ),
    "corrieron": (
        "corrieron", "corrio", "corren", "corrido", "despidieron", "despidio", "despedido", "despedida", "despidiero",
        "botaron", "boto", "corrida", "corridos", "despedidos", "descansaron",
    ),
    "maquina": (
        "montacargas", "troca", "camion", "tractor", "carro", "van", "tarima", "escalera", "rama", "maquina",
        "puerta", "vaca", "caballo", "tubo", "sol", "calor", "caja", "perro", "banda", "toro", "viento",
    ),
    "det": (
        "el", "la", "los", "las", "un", "una", "mi", "mis", "su", "nuestro", "ese", "este", "esa", "del", "al",
        "otro", "otra", "unos", "nuestra", "algun",
    ),
    "unit_week": ("semana", "semanas"),
}
