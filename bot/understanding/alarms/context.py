"""Marks of the past, of stories and of rules before a phrase, which take the alarm out of it, in all languages."""

NOT_NOW = (
    "last year", "last month", "last week", "last summer", "last season", "years ago", "year ago", "months ago",
    "month ago", "weeks ago", "in the movie", "in the film", "on the news", "in the news", "what if", "in case",
    "el ano pasado", "el mes pasado", "la semana pasada", "la temporada pasada", "hace anos", "hace un ano",
    "hace meses", "hace un mes", "en la pelicula", "en las noticias", "en caso de que", "que hacemos si",
    "que hago si", "ane pase", "mwa pase", "semen pase", "nan fim", "nan nouvel", "kisa nou fe si", "kisa pou m fe si",
    "গত বছর", "গত মাসে", "গত সপ্তাহে", "আগের বছর", "সিনেমায়", "খবরে", "goto bochor", "goto mase", "goto shoptahe",
    "cinemay", "khobore",
)
