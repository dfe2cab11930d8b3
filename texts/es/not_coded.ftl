## department.own_duties

department-own_duties = El Departamento capacita a su personal y revisa sus reglas de visitas a más tardar el 11 de febrero de 2016 y cada { WORDS($visiting_rules_years) } años.
department-own_duties-no_case = Son deberes del Departamento consigo mismo: ningún caso depende de ellos.

## part.purposes

part-purposes = Cada Subparte dice para qué es.
part-purposes-decides_nothing = Un propósito no decide nada por sí solo; se tiene presente donde el texto deja dudas.

## part.other_parts

part-other_parts = La Parte remite a otras Partes y leyes: servicios y su planificación (Partes 302, 305), bienestar de menores indígenas (Parte 307), educación (Parte 314), permanencia y revisión de casos (Partes 315, 316), apelaciones (Parte 337), antecedentes (Parte 385), licencias (Parte 402), confidencialidad (Parte 431) y otras.
part-other_parts-asked_as_facts = Lo que dicen no está codificado: si una decisión depende de ello, pregunta por el resultado.
