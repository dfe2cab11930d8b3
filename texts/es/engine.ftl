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
