package vigil.corpus.vocabulary;

import java.util.Locale;

/// A list of words in `words.tsv`, which tell the rules what surrounds a name.
public enum WordList {
    /// Words that the names of organizations contain: Centre, Comisión.
    ORGANIZATION_CUE,
    /// Words that make a name that the text abbreviates an organization's, but no other: Service, Congress.
    DEFINED_CUE,
    /// Last words of what is no organization: Programme, Policy.
    PAPER,
    /// Those of public authorities: Ministry.
    STATE_CUE,
    /// Those of universities and institutes.
    ACADEMIC_CUE,
    /// Small words inside a name: of, para.
    CONNECTOR,
    /// Those of them behind which a name goes on to say what it is for.
    PREPOSITION,
    /// Words that do not make a name of an organization together with a cue alone: National, Steering.
    GENERIC,
    /// What a department is for that is no part of a country: Justice.
    DEPARTMENT_SUBJECT,
    /// First words of what is no organization: Convention, President.
    NOT_ORGANIZATION,
    /// Words of meetings and papers, which are named after organizations: Meeting, Resolution.
    EVENT,
    /// Words of dates and addresses, before which a name ends: January, Box.
    ADDRESS,
    /// Words before "of" and an organization: Director, Statute.
    ROLE_WORD,
    /// What persons are, between their names and an organization: Fellow.
    RANK,
    /// Words in small letters in names of French and Spanish: droits, mujeres.
    NAME_TOPIC,
    /// Nouns in small letters behind or before the name of an organization: network, newspaper.
    NETWORK_NOUN,
    /// Words that are capitalised only because they open a sentence.
    OPENING,
    /// Words before a country that are part of no person's name: Northern.
    DIRECTION,
    /// Words before a place: in, from.
    LOCATIVE,
    /// Mr, Dr.
    PERSON_TITLE,
    /// What persons do: said, graduated.
    SPEECH_VERB,
    /// He, her.
    PERSONAL_PRONOUN,
    /// Capitalised words behind a country that are no surname: Government.
    NOT_SURNAME,
    /// Words before the name of a language: in, speak.
    LANGUAGE_USE,
    /// Words behind the name of a language: version.
    LANGUAGE_NOUN,
    /// Words before the place where an organization sits: based, office.
    SEAT,
    /// Words before a country that is named in passing: borders of, fled to.
    PASSING,
    /// Words of a sentence that says what people suffered.
    VIOLENCE,
    /// Nouns for people behind the name of theirs: refugees, national.
    PEOPLE,
    /// Documents and meetings that are named after the city where they were made: Declaration, Process.
    INSTRUMENT,
    /// Words of a sentence about the past.
    HISTORY,
    /// Words of a sentence that recites a principle.
    NORM,
    /// Words of a sentence that says that a crime was committed.
    DEED,
    /// Words before a year: in, since, début.
    YEAR_CUE,
    /// Words before a year that often stand before amounts, too: of, from.
    WEAK_YEAR_CUE,
    /// Words behind a year: года.
    YEAR_NOUN,
    /// Words before the year of something: the (2008 elections).
    DETERMINER,
    /// Words before a decade: années.
    DECADE_CUE,
    /// What is counted, behind an amount: people, million.
    COUNTED,
    /// What has a number behind it: article, resolution.
    NUMBERED,
    /// Offices before a person's name: President, juge.
    OFFICE,
    /// Small words inside a person's name: al, van.
    NAME_PARTICLE,
    /// Words behind a person's name that make it the name of something else: Street, Prize.
    NAMED_AFTER,
    /// Words before a person's name that do so: Saint, Hurricane.
    NAMED_BEFORE;

    /// The list's name in the table: `organization-cue`.
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
