"""Spanish phrases: injury, danger, reprisals suffered and feared."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

BODY = {
    "injury:hurt": lines("""
        me|se|le|nos quebre|quebro|quebraron|fracture|fracturo|corte|corto|cortaron|queme|quemo|quemaron|lastime|
            lastimo|lastimaron|torci|torcio|machuco|machuque|machucaron|disloco|zafo|golpee|desgarro|encajo|encaje|
            pico|aplasto|prenso|mocho|rompi|rompio|abri|abrio * mi|el|la|los|las|un|una <miembro>
        me|se|le quebre|fracture|corte|queme|lastime|torci|desmaye|electrocute|intoxique|envenene
        se|lo|la desmayo|desmayaron|lastimo|electrocuto|intoxico|intoxicaron|fracturo
        salio|sale|saco|sacaron|salia|sacaba|escupe sangre
        me|le|se * machuco|aplasto|agarro|prenso|corto * mi|el|la|los|las|un <miembro>
        me|le|se|nos duele|duelen|dolia|dolio|arde|arden|hincho|inflamo|sangra|hinchado|inflamada * la|el|los|las|
            mi|un? <miembro>
        me|le|nos duele|dolia|duelen la|el|los|las mi? <miembro>
        sangrando|sangraba|sangrado|sangro|puntadas|fractura|fracturas|quemadura|quemaduras|herida|heridas|
            vomitando|vomite|vomitaron|ronchas|ampollas|salpullido|mareado|mareada|mareos|desmayo|insolacion
        estoy|esta|quedo|quede|salio|sali|resulto herido|herida|lastimado|lastimada|quemado|quemada|accidentado|
            golpeado|golpeada
        no puede|puedo caminar|mover|respirar|levantarse|levantarme|pararme
        golpe de calor
        le|me|nos cayo|callo una|un|la|el|encima * en|sobre * <miembro>
        cai|cayo|caimos|caerse|me|se de|del * y * <miembro>
        tuve|tuvo|sufri|sufrio un|una? accidente|fractura|quemadura
        me|le dieron|pusieron #|<number> puntadas|puntos
        <miembro> quebrada|quebrado|rota|roto|fracturada|fracturado|hinchada|hinchado|lastimada|quemada|quemados|
            quemado|rojos|cortado
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
        no me|nos|lo|la|los|le|les|quisieron|quiso|quieren|han|ha? llevo|llevaron|llevan|lleva|llevarme|llevarlo|
            llevado|mandaron|mando|quisieron|quiso * doctor|clinica|hospital|medico|ambulancia|emergencias|llevar|
            llevarme|llevarlo|llevarla
        no llamaron|llamo|hablaron|hablo|quisieron|quiso|pidieron * ambulancia|doctor|911|emergencia|emergencias
        no me|nos|lo|la|le dejaron|dejo|dejan * ir|salir * doctor|clinica|hospital|medico
        ni|no|sin|nada ambulancia|clinica|doctor|hospital|medico|atencion
        no me|lo|la|le ha|han|a|an visto|atendido|revisado|atendio|atendieron|reviso|dieron * doctor|medico|nadie|
            atencion|medicina
        sin atencion|doctor|medico|ver|curarme
        me|le|nos dijo|dijeron ponte|lavate|que|echate|vete|sigue|siguele|ponle * hielo|jabon|trabajando|agua|casa|
            trabajar
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
        despues|luego|desde|porque|por|cuando|como|desde|pues de? que? me|nos|yo|se|la|lo|le|les|el|ella|ya|fui|
            quien? <queje>
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
        me|nos|lo|la|los|le|les corrieron|corrio|despidieron|despidio|bajaron|bajo|cortaron|corto|quitaron|quito|
            cambiaron|cambio|movieron|movio|mandaron|mando|castigaron|castigo|pusieron|puso|dan|dieron|da|
            suspendieron|descansaron|sacaron|amenazaron|amenazo|traen|trae|tratan|trata|gritan|ignoran|ignora|rebajaron
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
        <miedo> a|de|por|que|si * perder|pierda|quedarme|quedarnos|hablar|decir|denunciar|quejarme|represalias|
            reportar|hagan|haga|pase|sepan|sepa|entere|enteren|correr|deporten|migra|golpeen|maten|decirles
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
