## Relationship

Relationship-grandparent = Abuelo o abuela
Relationship-sibling = Hermano o hermana
Relationship-half_sibling = Medio hermano o media hermana
Relationship-great_grandparent = Bisabuelo o bisabuela
Relationship-uncle = Tío
Relationship-aunt = Tía
Relationship-nephew = Sobrino
Relationship-niece = Sobrina
Relationship-first_cousin = Primo hermano o prima hermana
Relationship-first_cousin_once_removed = Hijo o hija de un primo hermano o prima hermana, o primo hermano o prima hermana del padre o de la madre
Relationship-second_cousin = Primo segundo o prima segunda (hijos de primos hermanos)
Relationship-great_uncle = Tío abuelo
Relationship-great_aunt = Tía abuela
Relationship-step_father = Padrastro
Relationship-step_mother = Madrastra
Relationship-step_grandfather = Abuelastro
Relationship-step_grandmother = Abuelastra
Relationship-step_brother = Hermanastro
Relationship-step_sister = Hermanastra
Relationship-parents_civil_union_partner = Pareja en unión civil del padre o de la madre
Relationship-adult_child_of_parents_civil_union_partner = Hijo o hija mayor de edad de la pareja en unión civil del padre o de la madre
Relationship-parent = Padre o madre
Relationship-great_great_grandparent = Tatarabuelo o tatarabuela
Relationship-great_great_uncle = Tío bisabuelo
Relationship-great_great_aunt = Tía bisabuela
Relationship-grandnephew = Sobrino nieto
Relationship-grandniece = Sobrina nieta
Relationship-first_cousin_twice_removed = Nieto o nieta de un primo hermano o prima hermana, o primo hermano o prima hermana de un abuelo o abuela
Relationship-second_cousin_once_removed = Hijo o hija de un primo segundo o prima segunda, o primo segundo o prima segunda del padre o de la madre
Relationship-third_cousin = Primo tercero o prima tercera
Relationship-step_uncle = Tío por parte de padrastro o madrastra
Relationship-step_aunt = Tía por parte de padrastro o madrastra
Relationship-parents_unmarried_partner = Pareja del padre o de la madre, sin matrimonio ni unión civil
Relationship-none = Ninguno de estos

## Side

Side-maternal = Por parte de la madre
Side-paternal = Por parte del padre

## Step

Step-mother = Madre
Step-father = Padre
Step-parent = Padre o madre
Step-brother = Hermano
Step-sister = Hermana
Step-sibling = Hermano o hermana
Step-half_brother = Medio hermano
Step-half_sister = Media hermana
Step-half_sibling = Medio hermano o media hermana
Step-son = Hijo
Step-daughter = Hija
Step-child = Hijo o hija
Step-spouse = Esposo o esposa
Step-ex_spouse = Exesposo o exesposa
Step-civil_union_partner = Pareja en unión civil
Step-step_mother = Madrastra
Step-step_father = Padrastro
Step-step_parent = Padrastro o madrastra
Step-step_brother = Hermanastro
Step-step_sister = Hermanastra
Step-step_sibling = Hermanastro o hermanastra
Step-step_son = Hijastro
Step-step_daughter = Hijastra
Step-step_child = Hijastro o hijastra
