# Alarmas. Primero los números. Nunca decir que alguien viene en camino.

utter_alarm_emergency = Si usted o alguien está en peligro ahora, llame al { $emergency }. Diga dónde está y qué está pasando. Si puede, primero vaya a un lugar seguro.
utter_alarm_self_harm = Siento mucho que esté tan difícil. No tiene que pasar por esto a solas. { $crisis ->
        [none] Por favor, llame ahora al { $emergency } o vaya con alguien de confianza.
       *[other] Por favor, llame o mande un mensaje de texto ahora al { $crisis }. Puede hacerlo a cualquier hora. Si su vida está en peligro, llame al { $emergency }.
    }
utter_alarm_page_offer = Soy una computadora, no una persona: no puedo ir ni llamar por usted. ¿Quiere que una persona del programa le escriba aquí?
utter_alarm_nobody = Soy una computadora, no una persona: no puedo ir ni llamar por usted. Guardé su mensaje para que lo lea una persona.
utter_alarm_continue = Cuando esté en un lugar seguro, podemos seguir donde nos quedamos.
utter_maybe_emergency = Si usted o alguien más está en peligro en este momento, llame primero al { $emergency }.
utter_maybe_self_harm = Si siente que ya no puede más, no tiene que pasar por eso sin ayuda. { $crisis ->
        [none] Busque a alguien de confianza o llame al { $emergency }.
       *[other] Puede llamar o mandar un mensaje de texto al { $crisis }, la línea de ayuda, a cualquier hora.
    }
utter_emergency_of_country = { $number } ({ $country })
