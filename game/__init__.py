"""Sputnik to Gateway: a quiz game made from a bank of dated, sourced facts.

The layers, each of which imports only from those below it:

    __main__     the commands
    shell        pygame: window, loop, painter, sound; nothing else imports pygame
    ui | store | authoring
                 scenes drawn on a Canvas | SQLite: the log of answers | the tools of teachers
    session | classroom | classes
                 one learner at the table | a class before a lesson | which profiles are classes
    quiz         the rules, pure: kinds of question, wrong options, round, credit, deck, eras
    facts        what teachers wrote: YAML -> Bank + Problems
    arguments | badges | files | translation
                 what commands share | the signs of options A to D, on the screen and on paper
                 where assets, questions and saves are | the game's words, to be translated

The floors of the quiz, each of which imports only from those below it:

    play | preview   rounds, the deck, what a learner knows | all questions of a bank as text
    kinds            one kind of question each
    lint             the rules of good questions; what breaks one is never shown
    making           wrong options, years and numbers beside the true one, what is said of a fact
    known | question | kind_table
                     the bank as a question sees it | a question | what each kind of question is like
    forms            how an answer is given, graded and told
    language         sentences, their tense, sizes, slips of the pen

A walk, from a line that a teacher wrote to what a learner sees and what is kept of it. Each stage takes the value that
the one before it returned; there is no way back up.

1.  `game.facts.load.load` reads the question files. `game.facts.source.read_source` makes trees of them that know
    their lines, `game.facts.build.build` a `game.facts.model.Bank` of facts; whatever is wrong becomes a
    `game.facts.model.Problem` with its place, and never hides the rest.
2.  `game.shell.app.App` puts the bank on the `game.ui.desk.Desk`, and the learner sits down in a
    `game.session.Session`, which `game.session.Session.begin` gives a `game.quiz.play.round.Round`.
3.  `game.quiz.play.deck.deal` chooses the next fact and a kind by what the `game.quiz.play.learner.Learner` knows:
    `game.quiz.play.memory.recall` reckons how well each fact is remembered, `game.quiz.play.wanted.wanted` ranks them,
    `game.quiz.play.shape.shaped` gives the round its order, and `game.quiz.play.kind_order.kinds_for` names the kinds.
4.  `game.quiz.kinds.make` asks that kind for a question, say `game.quiz.kinds.direct.make`: "Who commanded Apollo 11?"
    The kind looks at the bank through `game.quiz.known.index.Index`, in which every name is a
    `game.quiz.known.likeness.Thing`; it finds options in `game.quiz.making.distractors.wrong_values`, of which
    `game.quiz.known.truth.certainly_false` holds, and puts all of it together in
    `game.quiz.making.compose.question`. What comes out is a `game.quiz.question.Question`; its form says how it is
    answered, and grades what is answered.
5.  `game.quiz.lint.is_sound` judges it by the bank alone. What breaks a rule is drawn anew.
6.  `game.ui.scenes.play.Play` shows it: `game.ui.boards.board_for` has a board for each form,
    `game.ui.scenes.table.lay` finds room for words and board, and both draw on a `game.ui.canvas.Canvas`,
    which is `game.shell.painter.Painter` on a screen and a list of words in the tests.
7.  A key, a click or a gamepad becomes input by meaning in `game.shell.hands.Hands`; the board makes a response,
    and `game.quiz.play.round.step` a new round and events, among them `game.quiz.play.round.Answered`,
    which `game.shell.sound.Sound` makes heard.
8.  The session keeps the answer at once: `game.store.log.SqliteStore.add`, one row, which is never changed again.
9.  `game.quiz.play.learner.learn` adds the row to what the learner knows, and `game.quiz.play.learner.progress` tells
    which eras are open. From here it goes on at 3.

To add a kind of question: a file in `game.quiz.kinds` with a `make`, and its line in `game.quiz.kinds.KINDS`; a row in
`game.quiz.kind_table.TABLE`; its name in `game.facts.kind_names`, so that teachers can do without it; the words of its
prompt among the phrases of relations.yaml. What it claims is looked up in `game.quiz.lint.truths`.

To add a form of answer: a class in `game.quiz.forms` with all that `game.quiz.forms.form.AnswerForm` wants of it, and
its name in the union `game.quiz.question.Form`; a board in `game.ui.boards`, and its case in
`game.ui.boards.board_for`; how it is put to a class in `game.quiz.play.put.puts`; how it is printed in
`game.authoring.paper_forms.on_sheet`. The type checker and the tests over all forms name what is missing. The rules
judge it by its options, its order or its partners; one that has none of these is never sound before
`game.quiz.lint.key` knows it.

Beside this way stand the tools of teachers in `game.authoring`: the same bank and the same rules, told on a page or in
a terminal.
"""

__version__ = "0.1.0"
