"""Documents to reports: who, when, what, how many. `compose` is the way through; the rooms, those above resting on those below:

disposition  Is it a report?      structure: what the head tells · judges: those of the words, in order → verdict · case:
                                  what they judge by · told: the sentence around a figure · questions · idle: figures only
                                  named · errands: letters about something else · business, subject: what they are called ·
                                  wishes: what they want · plainly_told: how a report tells · copies: to whom they went ·
                                  kinship: whose family a sender is · bystanders: those who tell of others · neighbours:
                                  to another unit · robots · strangers: those who sell or bait · others: what is said of
                                  others or is to come · correspondence: questions, thanks · promises · reporting: a
                                  report, unreadable, an empty form
whose        Whose text is whose? segments · carrier: what carries the papers · drafts: what each says by itself ·
                                  reporter: who reports · told_units, signatures, speaking, written_for: where it is told
                                  · mentioned: others · beside: units without a paper · pieces: columns, sheets, sections
                                  of several units · unit_column, unit_rows · unit_bands · unit_sections ·
                                  clauses_of_units: two units in a sentence, by their local_names · stretches ·
                                  rows_of_units: 分别, 各 · apiece: in a sentence behind them · led: behind words for all
lists        Tags, deeds, items   readings · headed, headed_sections, headed_cells, stories: whose passage it is → passage
                                  · headings: what leads it · leads: inside a line · items · deeds, deed_parts · tags, done: what
                                  prose says was done
when         When, which kind?    periods: the one reported on · places: where it may stand · mentioned: anywhere ·
                                  own_period: tables of several · kind
values       Which value?         counts: everything seen is weighed · choosing: the one taken · conflicts · who_signs:
                                  我带队
prose        In sentences         sentences · stacked: a label, its figure below · circumstances: done, of the report's
                                  own: other_times, to_come, practised, own_names, whose_figures · giving_way: to a figure
                                  behind it · marks: total, part, … · attribution · same_kind · contexts: which words may
                                  name it · naming · head_counts · noted: 男, 前 · mended · bare: without a measure. As
                                  another figure: inheriting · listed · leaning · parts · bracketed. Without a name:
                                  plainly: by a verb · short_names · other_measures. And: look_alikes · carrying · wholes
                                  · respectively · wordings: labels, texts · dated
tables       In tables            layouts · own_columns, day_columns, time_columns: of several of a field or times ·
                                  one_field: named in the corner, by the sheet · long_rows: a row for each figure · pairs:
                                  label and value · heads: which rows are heads · head_labels: which field they name ·
                                  column_heads: what they say of columns · view: cells as labels and figures · kinds: this
                                  period's, planned … · cells · told_cells · ticks · states: 整改前 | 整改后
speech       What may speak?      forwards: the mail's own text and what it passes on · notices, papers: their words and
                                  titles · sources: documents as lines and cells · cuts: parts of tables · line_rows: rows
                                  in one · torn: broken lines made whole · spans: heads over blanks · continued: tables
                                  cut in two · sections: what a paragraph is about · topics: what is announced ·
                                  substance: how much is told · signing: where a paper ends · segment: what one mail says
                                  about one unit · last_time
units        Which units?         index: names found · finder · known_as, keys, forms: what names mean the same · nearly:
                                  shortened, mistyped · numbered: 一、二车间 · siblings: units that the roster lacks
asked        What is asked?       fields: the campaign's names · book, weights: how they are made · labels, label_match:
                                  heads and words before a colon · shortened · thesaurus.toml: words used one for another
                                  · choices · matching, found: what can answer
language     Chinese as such      words · corrections: 应为 · phrases · denials · clauses, sites: a number among its words ·
                                  numbers: number_shapes, numerals, measured, measures · dates: date_parts, named_times,
                                  days · names, surnames, titles · groups · doers · persons
"""
