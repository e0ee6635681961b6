"""Spanish phrases of signals: violence, weapons, threats."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

FORCE = {
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
        me|nos|le|lo <pego> la|el|un|una influenza|gripe|tos|calentura|fiebre|enfermedad|virus|covid|diarrea|insolacion
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
        saco|sacaron|enseno un|una|su|la|el <arma>
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
    "signal:threat": lines("""
        amenaza|amenazas|amenazo|amenazan|amenazaron|amenazado|amenazando|amenazar|amenazada|amenazados
        <lo> amenaza|amenazo|amenazan|amenazaron|amenazado|amenazando|amenazar
        va|van|iba|iban a hablar|llamar|llamarle|hablarle|echar|echarnos|echarme|reportar * <migra>
        le|les|nos|va|van habla|hablan|llama|llaman|echa|echan|hablar|llamar|echar a|al|la <migra>
        habla|llama|echa a? la <migra> si
        nos|me|te|los va|van|iba a matar|deportar|desaparecer|golpear
        nos|me|te manda|mandan|mandaria|regresa|regresan * de? regreso|mexico|guatemala|honduras
        va|van a mandar|regresar|mandarnos|mandarme * mexico|guatemala|pais|regreso
        si hablo|hablamos|digo|decimos|hablan|nos|me|quejamos|quejo|llamamos|denuncio|voy|vamos|escapo|
            salgo * corre|corren|manda|despide|despiden|deporta|mata|matan|habla|echa
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
}
