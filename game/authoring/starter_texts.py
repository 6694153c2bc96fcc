"""What stands in the files of a new bank; `{bank}` and `{title}` are put in."""

ERAS = """\
# yaml-language-server: $schema=schema.json
# The eras of the timeline, in the order in which they open, and the chapters of each.
# Change the names as you like. An id is written in lower case with hyphens; the other files use it.
bank: {bank}
title: {title}            # it stands on the first page and on the window

eras:
- id: climbers
  name: First to the top
  years: 1865/1957
  about: Climbers reach the tops of famous mountains, and at last of the highest.
  chapters:
  - {{id: world, name: Around the world}}
  - {{id: giants, name: The highest of all}}
"""

RELATIONS = """\
# yaml-language-server: $schema=schema.json
# What can be said of a thing, and the words to ask for it. {s} is the thing, {v} the value.
# Leave this file out, and the bank has the words of the game's own one: launched, crew, rocket and many more.
# {was|is} says "was" of what has ended and "is" of what still is, by the "status:" of each thing.

kinds:                    # what a thing can be, in the singular and the plural
  mountain: mountains
  person: {plural: people, people: yes}             # people: the last name alone is right when it is typed
  country: countries

relations:
  # type: date, quantity, text, or one of the kinds above
  climbed:
    type: date
    say: "{s} was first climbed on {v}."
    ask: "When was {s} first climbed?"
    event: "First ascent of {s}"                    # as a title: it can be put in order and on the timeline
    match: "Match each mountain with the year of its first ascent."
  height:
    type: quantity
    unit: m                                         # a bare number is taken in this unit
    say: "{s} is {v} high."
    ask: "How high is {s}?"
  climbers:
    type: person
    say: "{v} was among the first on top of {s}."
    ask: "Who was among the first on top of {s}?"
    back: "Which mountain was {v} among the first to climb?"
    match: "Match each mountain with one of its first climbers."
  country:
    type: country
    say: "{s} stands in {v}."
    ask: "In which country does {s} stand?"
    back: "Which of these stands in {v}?"
    match: "Match each mountain with a country it stands in."
"""

ENTRIES = """\
# yaml-language-server: $schema=schema.json
# One file of things and what is known of them. Lines that begin with # are notes: the game does not read them.
bank: {bank}
as_of: 2026-11            # when the facts were last checked

sources:                  # a short word of yours, and what the player sees
  britannica: Encyclopaedia Britannica, articles on mountains, https://www.britannica.com/

entries:
- id: everest             # a word of its own for each thing
  kind: mountain          # one of the kinds in relations.yaml
  era: climbers           # an era and a chapter of eras.yaml
  chapter: giants
  name: Mount Everest     # as it stands on a button
  also: [Chomolungma, Sagarmatha]                   # other names
  level: 1                # 1 = everybody knows it ... 5 = expert
  clue: the highest mountain above the sea
  facts:
    # A date: year-month-day, or less where less is known. The long form, in {{braces}}, can say more:
    # core: yes = everybody must know it to open the next era; why = what the player reads afterwards.
    climbed: {{is: 1953-05-29, core: yes, why: "The news reached London on the day Elizabeth II was crowned."}}
    # A number with its unit. The wrong options are made by the game, or written by you:
    height: {{is: 8849 m, wrong: [7849 m, 9849 m, 10849 m], why: "China and Nepal measured it together in 2020."}}
    # One name, or several in [brackets]:
    climbers: {{is: [Edmund Hillary, Tenzing Norgay], core: yes, why: "Asked who was first, they long said: both."}}
    country: [Nepal, China]
  source: britannica

- id: k2
  kind: mountain
  era: climbers
  chapter: giants
  name: K2
  level: 2
  clue: the second highest mountain on Earth
  facts:
    climbed: {{is: 1954-07-31, core: yes, why: "The two climbers of an Italian team reached the top late in the day."}}
    height: 8611 m
    climbers: [Achille Compagnoni, Lino Lacedelli]
    country: [Pakistan, China]
  source: britannica

- id: annapurna
  kind: mountain
  era: climbers
  chapter: giants
  name: Annapurna I
  level: 3
  clue: the first mountain of more than 8,000 metres to be climbed
  facts:
    climbed: {{is: 1950-06-03, why: "The French team first had to find a way to the mountain."}}
    height: 8091 m
    climbers: [Maurice Herzog, Louis Lachenal]
    country: Nepal
  source: britannica

- id: broad-peak
  kind: mountain
  era: climbers
  chapter: giants
  name: Broad Peak
  level: 4
  clue: the neighbour of K2 with a long, flat top
  facts:
    climbed: {{is: 1957-06-09, why: "All four climbers reached the top, without oxygen and without porters high up."}}
    height: 8051 m
    climbers: [Hermann Buhl, Kurt Diemberger, Marcus Schmuck, Fritz Wintersteller]
    country: [Pakistan, China]
  source: britannica

- id: matterhorn
  kind: mountain
  era: climbers
  chapter: world
  name: Matterhorn
  called: the Matterhorn  # its name inside a sentence, where that is not the same
  level: 1
  clue: the steep pyramid above the Swiss village of Zermatt
  facts:
    climbed: {{is: 1865-07-14, core: yes, why: "Four of the seven climbers fell to their death on the way down."}}
    height: 4478 m
    climbers: {{is: [Edward Whymper, Michel Croz], complete: no}}           # there were more
    country: [Switzerland, Italy]
  source: britannica

- id: kilimanjaro
  kind: mountain
  era: climbers
  chapter: world
  name: Kilimanjaro
  level: 1
  clue: the highest mountain in Africa
  facts:
    climbed: {{is: 1889-10, why: "The top was thick with ice; little of it is left today."}}
    height: 5895 m
    climbers: {{is: [Hans Meyer, Ludwig Purtscheller], complete: no}}
    country: {{is: Tanzania, core: yes}}
  source: britannica

- id: aconcagua
  kind: mountain
  era: climbers
  chapter: world
  name: Aconcagua
  level: 3
  clue: the highest mountain outside Asia
  facts:
    climbed: {{is: 1897-01-14, why: "He reached the top alone: the others of his team had turned back."}}
    height: 6961 m
    climbers: Matthias Zurbriggen
    country: Argentina
  source: britannica

- id: denali
  kind: mountain
  era: climbers
  chapter: world
  name: Denali
  also: [Mount McKinley]
  level: 3
  clue: the highest mountain in North America
  facts:
    climbed: {{is: 1913-06-07, why: "Walter Harper, whose mother was Athabascan, stepped on top first."}}
    height: 6190 m
    climbers: [Walter Harper, Harry Karstens, Hudson Stuck, Robert Tatum]
    country: USA
  source: britannica

# Questions in words of your own: for what cannot be made from a fact.
questions:
- id: q-oxygen
  about: everest
  level: 2
  q: Why do most climbers on Mount Everest carry oxygen?
  right: The air at the top is too thin
  wrong: [The smell of the snow is too strong, The wind blows all the air away, The ice takes oxygen out of the air]
  why: One breath up there has only about a third of the oxygen of a breath at sea level.
"""
