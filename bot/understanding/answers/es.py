"""Spanish answers."""

from __future__ import annotations

from bot.understanding.answers.lexicon import AnswerLexicon
from bot.understanding.extraction.lexicon import lines, listed

PHRASES = {
    "yes": lines("""
        si|sip|simon|simona|sii|sep|sipi|seh|claro|obvio|exacto|exactamente|correcto|afirmativo|efectivamente|
            cierto|yes|yeah|sies|sis
        claro que si
        por supuesto
        asi es|mero
        eso es
        creo|pienso|parece|digo que si
        es verdad|cierto|correcto
        pos|pues|po si
        yo creo que? si
        desde luego
        como no
    """),
    "no": lines("""
        no|nop|nope|nel|nunca|jamas|nones|negativo|tampoco|noo|nah|nada
        para|pa nada
        claro que no
        creo|pienso|parece|digo que no
        no creo
        yo creo que no
        pos|pues|po no
        todavia|aun no
        ya no|nadie
        no ya|todavia
        de ninguna manera
        por supuesto que no
        no gracias
        nel pastel
    """),
    "unsure": lines("""
        no se
        no lo? se bien|si|nada
        no estoy|estamos seguro|segura|seguros
        quizas|quiza|talvez|depende|quien
        tal|a vez|lo
        a lo mejor
        si y no
        no sabria|sabemos|sabria
        no me acuerdo
        puede ser
    """),
    "ok": lines("ok|okey|okay|oki|sale|va|orale|andale|vale|bueno|bien\nde acuerdo\nesta bien"),
    "done": lines("""
        ya|listo|lista|fin|termine|acabe|terminado|finalizado|done
        es|eso|seria|fue todo
        eso es|fue|seria todo
        ya es|fue|seria|esta|estuvo todo
        nada mas
        no mas
        ya no hay|tengo|es|seria? mas|nada
        ya termine|acabe|esta|estuvo|quedo|dije
        no|ya nada|es mas|todo
        hasta ahi|aqui
        es todo por ahora|hoy|ahorita?
        ya seria todo
    """),
    "send": lines("""
        mandalo|mandelo|envialo|envielo|manda|mande|envia|envie|mandenlo|enviar|mandar|mandala|mandela|manden|enviala|enviela
        esta|todo|se ve|esta? bien|correcto|perfecto
        todo esta bien|correcto|perfecto
        asi esta|dejalo|mero bien?
        perfecto|confirmo|confirmado|confirmar|adelante|correcto
        si mandalo|mandelo|mandala|mandela|envialo|envielo|asi|esta
        es correcto
    """),
    "wrong": lines("""
        error|errores|equivocado|equivocada|incorrecto|mal|falta|faltan|corregir|cambiar|cambia|cambie|corrige|modificar
        esta mal
        hay un|que? error|errores|cambiar|corregir
        no es|esta correcto|asi|bien|verdad|cierto
        quiero|quisiera|necesito|tengo que? cambiar|corregir|agregar|arreglar
        no lo? mandes|manden|mande|envies|envien
        te|se falto|equivocaste
        eso no es|fue
    """),
    "anonymous": lines("""
        anonimo|anonima|anonimamente|anonimos|anomimo|anonino|anonymous
        sin nombre|nombres|mi|decir|dar
        sin decir|dar|poner|usar mi nombre
        que no|nadie sepan|sepa|se|salga|digan|aparezca
        no quiero|quisiera que? * sepan|sepa|nombre|enteren|entere|aparezca
        no digan|diga|den|pongan|usen|ponga|doy|dar|use * nombre
        nadie sepa|sabe|se|debe
        en secreto|anonimato
        secreto|oculto|escondido|privado
    """),
    "confidential": lines("""
        confidencial|confidensial|confidencialmente|confidential|confidenciales
        solo|nomas|solamente|nada el|la|al|los|para|usted|ustedes|mas? investigador|investigadora|investigadores|
            ustedes|usted
        solo|nomas|solamente ustedes|usted
        que solo|nomas * sepa|sepan
        pero|menos no|al|el mi|el|al|le? patron|jefe|mayordomo
    """),
    "named": lines("""
        con mi nombre
        doy|pueden|puede|usen|use|usar|digan|pongan|den * mi nombre
        mi nombre es
        me llamo
        no me importa que? sepan|sepa
        no tengo miedo
        con nombre
    """),
    "any_time": lines("""
        cuando quieran|quiera|gusten|guste|sea|puedan|pueda
        a|en cualquier hora|momento|dia
        cualquier hora|momento|dia
        siempre
        si|claro|ok|sale|bueno
        pueden|puede|me escribirme|llamarme|escribir|llamar|contactarme|escriban|escriba
        escribanme|escribame|contactenme
    """),
    "no_contact": lines("""
        no me|quiero escriban|escriba|llamen|llame|contacten|contacte|busquen|manden|que
        no gracias
        mejor|prefiero que? no
        no por favor
        no escriban|llamen|contacten
    """),
    "safe": lines("""
        estoy|estamos|todos|todo a? salvo|bien|seguro|segura|tranquilo|tranquila|seguros
        nadie esta|corre en? peligro
        no hay|estoy|estamos en? peligro
        ya se fue|fueron
        fuera de peligro
    """),
    "unsafe": lines("""
        en peligro
        ahorita esta|estan|anda|andan
        tengo|tenemos mucho? miedo
        ayuda|ayudenme|auxilio
        esta afuera|aqui
        no estoy|estamos a? seguro|segura|salvo|seguros
    """),
    "still": lines("""
        todavia|sigue|siguen|sigo|seguimos|aun
        todos los dias
        igual|diario
        no ha|an|han cambiado
    """),
    "not_still": lines("""
        ya no
        ya lo|la|se arreglaron|arreglo|quitaron|acabo|compuso|fue
        ya arreglaron|paso|acabo
        me sali|fui
        no ya
    """),
    "tell": lines("""
        pueden|puede|podrian decir|decirle|decirles|saber
        diganle|digales|digale|diganles|dile|diles
        que sepa|sepan
        no me importa
    """),
    "do_not_tell": lines("""
        no le|les|quiero|lo digan|diga|que|digas|den|sepa|sepan
        que no sepa|sepan|se
        no digan|diga
        por favor no
        mejor no
    """),
    "few": lines("algunos|algunas|pocos|pocas\nunos cuantos|pocos\nunas cuantas|pocas\nun par"),
    "many": lines("muchos|muchas|todos|todas|bastantes|toda|todo|mucha\nun chorro|monton"),
    "only_me": lines("""
        yo|solo|sola
        solo|nomas|nada|solamente|namas a? mi|yo|ami
        nada mas a? mi|yo
        a? mi solo|nomas|solamente
        yo solo|sola|nomas
    """),
    "hour": lines("hora|horas|ora|oras"),
    "piece": lines("""
        pieza|piezas|cubeta|cubetas|caja|cajas|bote|botes|destajo|contrato|charola|libra|libras|tarea|surco|costal
    """),
    "fixed": lines("fijo|sueldo|salario|semanal|semana|dia|quincena|quincenal|mes|mensual|diario"),
    "afraid": lines("miedo|temor|temo|amenazaron|amenazo|amenaza|amenazan|amenazado|preocupa|nervioso|nerviosa"),
    "not_yet": lines("todavia no\naun no\nno todavia\nhasta ahora|ahorita no"),
    "punished": lines("""
        corrieron|corrio|despidieron|despidio|castigaron|castigo|represalias|suspendieron|descansaron
        me|nos quitaron|bajaron|cambiaron|cortaron|movieron|mandaron|quito|bajo
        ya lo hicieron|me
        peores surcos|trabajos|turnos
    """),
    "hurt": lines("""
        lastimado|lastimada|herido|herida|lastime|corte|quebre|queme|golpe|golpes|duele|dolor|sangre|moreton|
            moretones|lesion|lastimo|quebrado|enfermo|enferma|desmayo|lastimaron
    """),
    "no_care": lines("""
        no|sin|ni doctor|clinica|hospital|atencion|medico|ambulancia|curar|curacion
        no|nunca me|nos|lo|la|han|ha|he|fui|fue|ido * doctor|clinica|hospital|medico|atendieron|llevaron|atendido|
            curaron|revisaron
        no fui|fue|he|ido|llevaron|atendieron|curaron
        sin ver|ir|atencion
    """),
    "not_hurt": lines("""
        nadie|ninguno|nada|ninguna
        no me|se|nos paso|lastime|lastimo|lastimaron
        estoy|estamos|todos bien
        gracias a dios no
        ilesos|ileso
    """),
}
LEXICON = AnswerLexicon(
    language="es",
    phrases=PHRASES,
    fillers=frozenset(
        listed("""
        a ah ahi al apenas asi ay bueno como con creo cuando de desde eh el en era eramos es ese eso este favor fue
        gracias hola la las lo los me mi mira mire mm nos oh ok paso po por porfa porfavor pos pues que se senor
        senora senorita somos son tiene todo un una unas unos verdad y ya yo
    """)
    ),
    after_no=frozenset(
        listed("""
        ahorita asi aun claro estoy gracias hombre jaja mandalo nada nadie nel no nunca pa para pero por porque senor
        senora senorita todo y ya
    """)
    ),
    after_yes=frozenset(
        listed("""
        ahi ahorita algo aqui asi aun bien cada claro correcto creo de diario en envialo envie esta estamos estoy
        exacto fue gracias jefe manda mandalo mande mandelo muchas mucho ok pero poquito por porfa porfavor pos pues
        quiero seguimos senor senora senorita si sigo sigue siguen solo todavia todo todos y ya
    """)
    ),
    guarded_yes=frozenset(listed("si")),
    at_end=frozenset(listed("es no ya")),
)
