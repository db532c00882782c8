"""Chinese as reports write it, whatever they report: numbers, measures, dates, people, clauses, and the words that turn a meaning."""
