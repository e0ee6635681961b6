"""Spanish phrases: workplaces, hazards and their places, wishes."""

from __future__ import annotations

from bot.understanding.extraction.lexicon import lines

PLACES = {
    "place_before": lines("""
        en|de|del|para|con|a|al|por|desde|es|llama|llaman|dicen|llamada|llamado
        rancho|finca|empresa|compania|granja
    """),
    "place_at": lines("""
        trabajo|trabaja|trabajamos|trabajaba|trabaje|trabajando|estoy|estamos|laboro|pisco en|para|con|de
        finca|rancho|granja|empacadora|lecheria|vivero|compania|empresa|granja|huerta|maquila
        la|el finca|rancho|granja|empacadora|lecheria|vivero|compania|empresa se llama|llamada|llamado
        finca|rancho|empresa|compania|lugar que? se llama
        escribo desde|de
        contratista
    """),
    "hazard": lines("""
        gas|huele|olor|fuga|humo|chispas|encadenada|encadenadas|bloqueada|bloqueadas|grieta|grietas|rajado|rajada|
            quebrado|quebrada|cables|cableado|moho|salida|salidas|resbaloso|resbalosa|podrido|podrida|hoyo|hoyos|
            derrumbe|derrumbar|quimico|quimicos|pesticida|pesticidas|polvo|amoniaco|electrico|electricos|ratas|
            drenaje|inundado|peligroso|peligrosa|cadena|candado|fumigan|fumigaron|extintor|extintores|rociaron|rocian
        puerta|puertas|salida de|con|cerrada|cerradas * emergencia|candado|cadena|llave|incendios|bloqueadas
    """),
    "!spot": lines("""
        huele|olor|sabe|parece a|como? establo|corral|bano|banos|drenaje|silo|granero
    """),
    "spot": lines("""
        cuarto|area|zona|sala|seccion|linea de|del empaque|maquinas|costura|caldera|calderas|bombas|quimicos|frio|
            lavado|corte|planchado|ordena|descanso|mezcla|maquinaria|enfriamiento|generador
        cuarto frio
        taller|nave|edificio|piso|salon|linea de costura|empaque|corte|confeccion
        bodega|empacadora|invernadero|cocina|comedor|granero|establo|sotano|techo|escaleras|pasillo|dormitorio|
            dormitorios|traila|barraca|barracas|taller|bano|banos|almacen|congelador|corral|silo|anden|elevador|
            nevera|hielera|azotea|empaque
        primer|segundo|tercer|cuarto|quinto|sexto|primero|tercero piso
        edificio|invernadero|linea|casa|traila|barraca|bloque|lote|campo #|<number>|a|b|c|d
        cuarto de ordena|empaque|maquinas
    """),
    "remedy": lines("""
        quiero|queremos|quisiera|quisieramos|kiero|deseo|deseamos que|una|un|la|el|lo|los|me|mi|mis|nos|justicia|
            ayuda|nuestro
        lo unico|que que|quiero quiero|queremos|es|pido? que|es?
        solo|nomas|nada|unicamente quiero|queremos|pido que|una|un|la|el|lo|mi|mis|me|justicia
        pido|exijo|exigimos que
        me|nos gustaria que|una|un|mi
    """),
    "!remedy": lines("""
        quiero|queremos|quisiera que me|nos? sepan|digan|expliquen|entiendan|diga|ayude|orienten|informen|ayuden|aclaren
        quiero|queremos|quisiera una|un|la|hacer informacion|pregunta|duda|cita|consulta|numero|queja|reporte|demanda
        quiero|quisiera la|el|un|una numero|direccion|telefono|informacion|respuesta
        si quiero|queremos|quieren
        cuando quiero|queremos
        como quiero|queremos
    """),
    "elsewhere": lines("""
        en|de otro|otra rancho|trabajo|finca|lugar|compania|empresa|granja|estado|fabrica
        mi|en mi? antiguo|anterior|ultimo trabajo|patron|rancho|jefe
        en mi pais|pueblo|tierra
        en la|las|los|el noticias|tele|television|pelicula
        mi vecino|vecina|casero|arrendador
    """),
}
