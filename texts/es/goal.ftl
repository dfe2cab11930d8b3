## GoalOutcome

GoalOutcome-within = dentro de la meta
GoalOutcome-exceeded = por encima de la meta
GoalOutcome-undetermined = indeterminado

## goal.child

goal-child-entered = ¿Cuándo entró en cuidado de crianza con fondos federales?
    .help = De varias estancias, la última: una nueva hace empezar de nuevo los { NUMBER($goal_months) } meses.
goal-child-exited = ¿Cuándo salió?
    .help = Déjelo sin respuesta si sigue en cuidado.

## goal.facts

goal-facts-asOf = ¿En qué día se mide la proporción?
    .help = Cualquier día de un año fiscal federal, que va del 1 de octubre al 30 de septiembre.
    .group = La proporción
goal-facts-children = ¿Qué niños y niñas recibieron ayuda del Título IV-E para cuidado de crianza en este año fiscal federal?
    .help = Todos, cada uno una vez, también quienes ya salieron. Sin nombres: solo los días de entrada y salida.
goal-facts-exitsComplete = ¿Da la lista la salida de cada niño o niña que ya no está?
    .help = Entonces, quien no la tiene sigue en cuidado. Si no, puede haber salido, y solo se decide lo que vale en ambos casos.
goal-facts-visitsAsAgreed = ¿Se organizan las visitas de los padres con quienes han de regresar al hogar como dice el plan de servicios?
    .help = Según lo programado y acordado en él.
    .group = Planificación
goal-facts-servicesProvided = ¿Se obtienen o prestan servicios adecuados a la familia y al niño o la niña?
    .help = A la familia, al niño o la niña, o a ambos.
goal-facts-regularContact = ¿Hay contacto regular con la familia o el niño o la niña, con apoyo del trabajo de caso?
    .help = Con la familia, el niño o la niña, o ambos.
goal-facts-plansUnderstandable = ¿Se hacen y cumplen planes de servicios que los familiares participantes pueden entender?
    .help = Como dispone 89 Ill. Adm. Code 305.
goal-facts-reviewsHeld = ¿Se realizan las revisiones de los casos que exige la ley estatal?
    .help = Conforme a 42 U.S.C. 670 y siguientes.
goal-facts-adoptionNeeded = ¿Se determinó que no pueden regresar al hogar y que debe buscarse una familia adoptiva?
    .help = Ambas cosas: de ello siguen tres pasos.
    .group = Si se descarta el regreso al hogar
goal-facts-terminationSought = ¿Se solicita terminar los derechos parentales de la familia biológica?
    .help = Decide un tribunal; el paso es solicitarlo.
goal-facts-adoptiveSearch = ¿Se hace una búsqueda amplia de una familia adoptiva adecuada?
    .help = Si es amplia, lo juzga el Departamento.
goal-facts-supportAppropriate = ¿Es apropiado el apoyo del trabajo de caso a la familia adoptiva?
    .help = El paso se debe cuando lo es.
goal-facts-adoptiveSupport = ¿Recibe la familia adoptiva apoyo del trabajo de caso?
    .help = Cuando la haya.

## goal.share

goal-share = De todos los niños y niñas que reciben ayuda del Título IV-E para cuidado de crianza en un año fiscal federal, como máximo el { NUMBER($goal_percent) }% sigue en cuidado tras más de { NUMBER($goal_months) } meses.
goal-share-who_counts = Se cuentan todos los del año fiscal hasta este día, también quienes ya salieron; y de ellos, quienes siguen en cuidado tras más de { NUMBER($goal_months) } meses. La Sección fija la meta para cualquier momento del año, así que no se esperan entradas posteriores.
goal-share-to_the_day = { NUMBER($goal_months) } meses justos no son más de { NUMBER($goal_months) } meses: la marca se pasa al día siguiente. Niños y niñas en esa marca ese día: { $count }.
goal-share-leap_day = Se entiende que { NUMBER($goal_months) } meses desde el 29 de febrero terminan el 28 de febrero.
goal-share-day_of_exit = El día de salida ya no es un día en cuidado.
goal-share-just_60 = El { NUMBER($goal_percent) }% exacto está dentro de la meta.
goal-share-nobody = Nadie ha recibido ayuda en este año fiscal hasta ahora: no hay proporción ni nada por encima de la meta.
goal-share-still_in_care = Si la lista no da salida, las cifras cuentan al niño o la niña como aún en cuidado.
goal-share-no_entry = Niños y niñas sin día de entrada: { $count }. Las cifras los cuentan entre todos, y no entre quienes pasan de { NUMBER($goal_months) } meses.
goal-share-outside = Niños y niñas que salieron antes de este año fiscal, y no se cuentan: { $count }.
goal-share-headroom = Niños y niñas que aún pueden pasar de { NUMBER($goal_months) } meses sin superar la meta: { $count }.
goal-share-next = Próximos niños y niñas en pasar de { NUMBER($goal_months) } meses, el { $date }: { $count }.
goal-share-exceeded_on = Si nadie entra ni sale, la meta se supera desde el { $date }.
goal-share-fewer = Niños y niñas en cuidado por más de { NUMBER($goal_months) } meses por encima de lo que permite la meta: { $count }.

## MESSAGES

goal-outcome-within = El { $date }, { $over } de { $total } ({ $percent }%) { $over ->
        [one] seguía
       *[other] seguían
    } en cuidado tras más de { NUMBER($goal_months) } meses: dentro de la meta de { NUMBER($goal_percent) }% como máximo.
goal-outcome-within_plain = La meta de { NUMBER($goal_percent) }% como máximo se cumple, sea lo que sea lo que no se sabe.
goal-outcome-exceeded = El { $date }, { $over } de { $total } ({ $percent }%) { $over ->
        [one] seguía
       *[other] seguían
    } en cuidado tras más de { NUMBER($goal_months) } meses: más de lo que permite la meta de { NUMBER($goal_percent) }%.
goal-outcome-exceeded_plain = La meta de { NUMBER($goal_percent) }% como máximo se supera, sea lo que sea lo que no se sabe.
goal-outcome-undetermined = El { $date }, { $over } de { $total } ({ $percent }%) { $over ->
        [one] seguía
       *[other] seguían
    } en cuidado tras más de { NUMBER($goal_months) } meses, según la lista; lo que no se sabe podría cambiar si se cumple la meta de { NUMBER($goal_percent) }% como máximo.
goal-outcome-undetermined_plain = Aún no se puede medir la proporción.

## goal.prerequisites

goal-prerequisites = Para alcanzar la meta el Departamento planifica los servicios de cinco maneras y, si no es posible el regreso al hogar y debe buscarse una familia adoptiva, da tres pasos más.
goal-prerequisites-if_appropriate = Si el apoyo conviene a la familia adoptiva lo juzga el Departamento: el paso se debe solo en ese caso.
goal-prerequisites-put_in_place = No se cumple: { $citations }.
goal-prerequisites-no_outcome = Son medios para la meta. No cambian si la proporción está dentro de ella.

## steps

goal-step-visits = Organizar las visitas de los padres con quienes han de regresar al hogar como las fija el plan de servicios.
goal-step-services = Obtener o prestar servicios adecuados para la familia y el niño o la niña.
goal-step-contact = Mantener contacto regular con la familia o el niño o la niña, con apoyo del trabajo de caso.
goal-step-plans = Hacer y cumplir planes de servicios que los familiares participantes puedan entender.
goal-step-reviews = Realizar las revisiones de los casos que exige la ley estatal.
goal-step-termination = Solicitar que terminen los derechos parentales de la familia biológica.
goal-step-search = Buscar ampliamente una familia adoptiva adecuada.
goal-step-support = Dar a la familia adoptiva apoyo del trabajo de caso.
