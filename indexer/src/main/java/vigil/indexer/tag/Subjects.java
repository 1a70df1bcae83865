package vigil.indexer.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.corpus.Entry;
import vigil.corpus.Facet;
import vigil.corpus.Field;
import vigil.corpus.Kind;
import vigil.corpus.Role;
import vigil.corpus.vocabulary.Vocabulary;
import vigil.corpus.vocabulary.Word;
import vigil.corpus.vocabulary.WordList;

/// Finds the organization that an entry is by or about, in its heading: the heading of a profile is the
/// organization's name, that of a sidebar may say from whom it comes.
final class Subjects {
    private static final int LONGEST = 16;
    private static final Pattern AT = Pattern.compile("(?i)\\s+at\\s+(?:the\\s+)?|\\s*/\\s*");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|\\s*,\\s*");

    /// Headings that name who publishes: "A message from the Lantern secretariat", "About Lantern".
    private static final Pattern PUBLISHER =
            Pattern.compile("(?i)(?:(?:a |an )?(?:message|letter|note|word|greeting)s? from (?:the )?(.+?) "
                    + "(?:secretariat|team|editors?|board|staff|office)|about (?:the )?(.+))");

    private final NameRuns runs;
    private final Set<String> small;

    Subjects(Vocabulary vocabulary) {
        runs = new NameRuns(vocabulary);
        small = vocabulary.words(WordList.CONNECTOR);
    }

    /// The names of organizations that a heading is made of, the subject first; empty when it is a headline.
    List<String> names(Entry entry, List<Passage> passages) {
        if (entry.kind() == Kind.MESSAGE || entry.kind() == Kind.IMPRINT) {
            return publisher(entry).stream().toList();
        }
        boolean profile = entry.kind() == Kind.PROFILE || entry.kind() == Kind.NOTICE;
        String heading = entry.heading().replaceAll("\\s*\\([^)]*\\)\\s*$", "").strip();
        if (!profile
                || heading.isEmpty()
                || heading.matches(".*[:?!].*")
                || Word.of(heading).size() > LONGEST) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher at = AT.matcher(heading);
        int from = 0;
        while (at.find()) {
            names.add(heading.substring(from, at.start()));
            from = at.end();
        }
        names.add(heading.substring(from));
        if (heading.contains("/") && names.size() > 1) {
            names.addFirst(heading);
        }
        if (names.size() > 1 && !runs.saysMore(new Passage(Field.HEADING, names.getFirst()))) {
            names.addFirst(heading);
        }
        String first = names.getFirst();
        Matcher dash = DASH.matcher(first);
        if (names.size() == 1 && dash.find() && standsAlone(first.substring(0, dash.start()), passages)) {
            names.set(0, first.substring(0, dash.start()));
        }
        List<String> printed =
                names.stream().map(name -> asPrinted(name, passages)).toList();
        boolean named = printed.stream().anyMatch(name -> isCalledSo(name, passages));
        return named ? printed : List.of();
    }

    /// The name in the heading of a message or an imprint, where the publication's title has it, too: a newsletter is
    /// called after those who make it.
    private Optional<String> publisher(Entry entry) {
        Matcher heading = PUBLISHER.matcher(entry.heading().strip());
        if (!heading.matches()) {
            return Optional.empty();
        }
        String name = heading.group(1) == null ? heading.group(2) : heading.group(1);
        Passage title = new Passage(Field.HEADING, entry.publication().title());
        return title.capitals ? Optional.empty() : inText(name, List.of(new Passage(Field.TEXT, title.text)));
    }

    /// Whether a heading is a name: it has a cue, or the text uses it as a name.
    private boolean isCalledSo(String name, List<Passage> passages) {
        Passage alone = new Passage(Field.HEADING, name);
        return !alone.words.isEmpty()
                && (runs.isName(alone, 0, alone.size(), new BitSet()) || isPrinted(name, passages));
    }

    private boolean isPrinted(String name, List<Passage> passages) {
        return inText(name, passages).isPresent();
    }

    /// Whether the text uses the name without the dash and what follows it in the heading.
    private boolean standsAlone(String name, List<Passage> passages) {
        List<String> words = Word.folded(name);
        return passages.stream()
                .filter(passage -> passage.field != Field.HEADING)
                .anyMatch(passage -> {
                    for (int i = 0; i + words.size() <= passage.size(); i++) {
                        if (matches(passage, i, words)
                                && !passage.gapAfter(i + words.size() - 1).matches("\\s*[-–—]\\s*")) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /// The name as the text prints it, where the heading is in capitals; else with small words in small letters.
    private String asPrinted(String name, List<Passage> passages) {
        Passage alone = new Passage(Field.HEADING, name);
        if (!alone.capitals) {
            return name;
        }
        Optional<String> printed = inText(name, passages);
        if (printed.isPresent()) {
            return printed.get();
        }
        StringBuilder title = new StringBuilder(name);
        for (Word word : alone.words) {
            boolean article = small.contains(word.folded()) && word.start() > 0;
            int from = article
                    ? word.start()
                    : word.start() + Character.charCount(word.text().codePointAt(0));
            title.replace(from, word.end(), name.substring(from, word.end()).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    /// The name where the text uses it, with its large words capitalised.
    private Optional<String> inText(String name, List<Passage> passages) {
        List<String> words = Word.folded(name);
        for (Passage passage : passages) {
            if (passage.field == Field.HEADING || passage.capitals || words.isEmpty()) {
                continue;
            }
            for (int i = 0; i + words.size() <= passage.size(); i++) {
                if (matches(passage, i, words)) {
                    return Optional.of(passage.stretch(i, i + words.size()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean matches(Passage passage, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = passage.folded(start + i);
            boolean large = small.contains(word) || passage.word(start + i).isCapitalised();
            if (!word.equals(words.get(i)) || !large) {
                return false;
            }
        }
        return true;
    }

    /// The mentions with the subject marked: the organization of a profile's heading wherever it stands, or the first
    /// one that another heading names.
    List<Mention> mark(Entry entry, List<Mention> organizations, List<Body> heading) {
        Optional<String> subject = heading.isEmpty()
                ? firstInHeading(entry, organizations)
                : Optional.of(heading.getFirst().value());
        if (subject.isEmpty() && entry.kind() == Kind.IMPRINT) {
            subject = organizations.stream().map(Mention::value).findFirst();
        }
        Optional<String> value = subject;
        return organizations.stream()
                .map(mention ->
                        value.filter(mention.value()::equals).isPresent() ? mention.withRole(Role.SUBJECT) : mention)
                .toList();
    }

    private static Optional<String> firstInHeading(Entry entry, List<Mention> organizations) {
        return organizations.stream()
                .filter(mention -> mention.facet() == Facet.ORGANIZATION && mention.passage().field == Field.HEADING)
                .filter(mention -> isSubject(entry.kind(), mention))
                .map(Mention::value)
                .findFirst();
    }

    private static boolean isSubject(Kind kind, Mention mention) {
        return switch (kind) {
            case PROFILE, NOTICE, SIDEBAR, MESSAGE, MEMBER_LIST, IMPRINT -> true;
            case SECTION, PAGE ->
                mention.end() - mention.start() + 1 >= mention.passage().size();
        };
    }
}
