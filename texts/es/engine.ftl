## Status

Status-met = se cumple
Status-not_met = no se cumple
Status-unknown = aún no se sabe
Status-not_applicable = no corresponde
Status-pending = pendiente

## DutyStatus

DutyStatus-open = abierto
DutyStatus-done = hecho
DutyStatus-done_late = hecho con retraso
DutyStatus-overdue = vencido
DutyStatus-waiting = en espera

## MESSAGES

problem-sentence = { $path }: se recibió { $got }; se esperaba { $expected }.
problem-contradiction = { $path } y { $other } se contradicen: { $expected }.
problem-an_object = un objeto con los datos
problem-a_known_key = un dato que esta decisión conozca; el más parecido es { $nearest }
problem-of_another_kind = un dato de este tipo; este pertenece a: { $kinds }
problem-a_boolean = true, false o null
problem-a_date = un día que exista, como AAAA-MM-DD, del { $from } al { $to }
problem-a_moment = un día que exista, como AAAA-MM-DD, o una hora de ese día, como AAAA-MM-DDThh:mm con desfase opcional, del { $from } al { $to }
problem-an_integer = un número entero de { $min } a { $max }
problem-one_of = uno de: { $codes }
problem-a_list = una lista de { $min } a { $max } { $max ->
        [one] elemento
       *[other] elementos
    }
problem-a_name = un texto de 1 a { $max } { $max ->
        [one] carácter
       *[other] caracteres
    }
problem-options = un objeto con las opciones locale, messages y calendar
problem-texts = textos por sus identificadores, que enumera part301/locales/es
problem-text = un texto de hasta { $max } { $max ->
        [one] carácter
       *[other] caracteres
    }
contradiction-later_than_as_of = la fecha es posterior a la fecha consultada
contradiction-age_and_birth_date = la fecha de nacimiento da otra edad en la fecha consultada
problem-no_duplicate = cada elemento una sola vez
edition-earlier = Esta edición de la Sección { $section } entró en vigor el { $effective }; la fecha consultada es anterior, cuando regía otra edición.
month-january = enero
month-february = febrero
month-march = marzo
month-april = abril
month-may = mayo
month-june = junio
month-july = julio
month-august = agosto
month-september = septiembre
month-october = octubre
month-november = noviembre
month-december = diciembre
date = { $day } de { $month } de { $year }

# Numbers of the law in words, before a masculine noun.
number-1 = un
number-1-ordinal = primer
number-1-times = una vez
number-2 = dos
number-2-ordinal = segundo
number-2-times = dos veces
number-3 = tres
number-3-ordinal = tercer
number-3-times = tres veces
number-4 = cuatro
number-4-ordinal = cuarto
number-4-times = cuatro veces
number-5 = cinco
number-5-ordinal = quinto
number-5-times = cinco veces
number-6 = seis
number-6-ordinal = sexto
number-6-times = seis veces
number-7 = siete
number-7-ordinal = séptimo
number-7-times = siete veces
number-8 = ocho
number-8-ordinal = octavo
number-8-times = ocho veces
number-9 = nueve
number-9-ordinal = noveno
number-9-times = nueve veces
number-10 = diez
number-10-ordinal = décimo
number-10-times = diez veces
number-11 = once
number-11-ordinal = undécimo
number-11-times = once veces
number-12 = doce
number-12-ordinal = duodécimo
number-12-times = doce veces
number-13 = trece
number-13-ordinal = decimotercer
number-13-times = trece veces
number-14 = catorce
number-14-ordinal = decimocuarto
number-14-times = catorce veces
number-15 = quince
number-15-ordinal = decimoquinto
number-15-times = quince veces
number-16 = dieciséis
number-16-ordinal = decimosexto
number-16-times = dieciséis veces
number-17 = diecisiete
number-17-ordinal = decimoséptimo
number-17-times = diecisiete veces
number-18 = dieciocho
number-18-ordinal = decimoctavo
number-18-times = dieciocho veces
number-19 = diecinueve
number-19-ordinal = decimonoveno
number-19-times = diecinueve veces
number-20 = veinte
number-20-ordinal = vigésimo
number-20-times = veinte veces
number-21 = veintiún
number-21-ordinal = vigesimoprimer
number-21-times = veintiuna veces
number-24 = veinticuatro
number-24-ordinal = vigesimocuarto
number-24-times = veinticuatro veces
number-30 = treinta
number-30-ordinal = trigésimo
number-30-times = treinta veces
number-45 = cuarenta y cinco
number-45-ordinal = cuadragesimoquinto
number-45-times = cuarenta y cinco veces
number-60 = sesenta
number-60-ordinal = sexagésimo
number-60-times = sesenta veces
number-90 = noventa
number-90-ordinal = nonagésimo
number-90-times = noventa veces
