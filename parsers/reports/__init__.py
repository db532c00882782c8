"""Documents to reports: who, when, what, how many. `compose` is the way through; the rooms, in its order:

Is it a report?       structure: what the head tells · disposition: the judges of the words, in order → verdict · case: what they
                      judge by · idle: figures only named · robots · strangers: those who sell or bait ·
                      others: what is said of others or is to come · notices, papers: their words and titles ·
                      correspondence: questions, promises, thanks ·
                      reporting: a report, unreadable, an empty form · substance: how much is told
What may speak?       forwards: the mail's own text and what it passes on · sources: documents as lines and cells ·
                      torn: broken lines made whole · signing: where a paper ends
Whose text is whose?  segments → segment · carrier: what carries the papers · drafts: what each says by itself ·
                      reporter: who reports · told_units, signatures, speaking: where it is told · mentioned: others ·
                      pieces: columns, sheets, sections of several units · unit_rows · unit_bands · unit_sections ·
                      clauses_of_units: two units in a sentence · stretches · rows_of_units: 分别, 各 ·
                      units: which they are · unit_finder: names found · unit_names, unit_keys, unit_forms: what names mean
                      the same · nearly: shortened, mistyped · numbered: 一、二车间 · siblings: units that the roster lacks
When, which kind?     dates: ranges as written · periods: the one reported on · kind: first, correction, supplement, nil · denials
What is asked?        fields: the campaign's names · labels, label_match: heads and words before a colon ·
                      thesaurus.toml: words used one for another
How many?             counts: everything seen is weighed · found: a value seen · choosing: the one taken · conflicts
  in prose            sections: what a paragraph is about · prose · clauses · circumstances: whose, done, which period ·
                      attribution · naming · inheriting · carrying · bare · heads · wholes · respectively · words
  in tables           tables · table_view · table_pairs · table_kinds · own_period · cells · told_cells ·
                      states: 整改前 | 整改后
  as numbers          numbers · numerals · measures · matching
Dates and words       wordings · persons
Lists                 lists · headed, headed_cells, stories: whose passage it is → passage · headings, phrases: what leads it ·
                      items · deeds: names, surnames, groups · tags: choices, ticks
"""
