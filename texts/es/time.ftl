## Holiday

Holiday-new_years_day = Día de Año Nuevo
Holiday-martin_luther_king_day = Día de Martin Luther King Jr.
Holiday-lincolns_birthday = Natalicio de Lincoln
Holiday-presidents_day = Día de los Presidentes
Holiday-casimir_pulaski_day = Día de Casimir Pulaski
Holiday-good_friday = Viernes Santo
Holiday-memorial_day = Día de los Caídos
Holiday-juneteenth = Juneteenth (Día de la Emancipación)
Holiday-independence_day = Día de la Independencia
Holiday-labor_day = Día del Trabajo
Holiday-columbus_day = Día de Colón / Día de los Pueblos Indígenas
Holiday-general_election_day = Día de las elecciones generales
Holiday-veterans_day = Día de los Veteranos
Holiday-thanksgiving_day = Día de Acción de Gracias
Holiday-day_after_thanksgiving = Día después de Acción de Gracias
Holiday-christmas_day = Día de Navidad

## CalendarName

CalendarName-illinois_state_offices = oficinas estatales de Illinois
CalendarName-illinois_legal = feriados legales de Illinois

## time.calendar_change

time-calendar_change-base = El calendario que se modifica
time-calendar_change-add = Feriados adicionales
time-calendar_change-remove = Días que no son feriados
