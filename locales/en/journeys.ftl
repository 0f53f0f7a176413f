### Journeys: what to do, step by step.

journeys-title = Step by step
journeys-lead = What to do and in which order, with the costs and the documents.
journeys-everywhere = In the whole region
guide-journeys-title = This guide is part of
journey-notice-partly = Parts of this page are not translated yet. They stand here in another language.
journey-city = City
journey-own = What you need before you start
journey-given = What you have at the end
journey-total = Total cost
journey-free = No official fees
journey-extras = If you also do what is optional
journey-steps = The steps
# $number (number): the place of a step
journey-step-number = Step { $number }
# Between two steps, both of which are done
journey-and = and
# Between two steps, one of which is done
journey-or = or
journey-choices = One of these:
journey-optional = If you want:
journey-needs = Bring
journey-gives = You get
journey-done = Done
# $done, $all (number): how many steps are done, and how many there are
journey-progress = Steps done: { $done } of { $all }
journey-print = Print the checklist
journey-reset = Remove all ticks
journey-kept = Your ticks are kept in this browser only and sent to nobody.
journey-costs = What the total is made of
journey-costs-lead = The official fees of the guides in the steps, as of the last update of this page. Other costs, such as rent, translations and travel, are not included.
journey-cost-optional = optional
journey-cost-choice = one of the choices
