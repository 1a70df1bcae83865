package vigil.indexer.split;

import static org.assertj.core.api.Assertions.assertThat;
import static vigil.indexer.split.Sources.entry;
import static vigil.indexer.split.Sources.split;

import org.junit.jupiter.api.Test;
import vigil.corpus.Caption;
import vigil.corpus.Contents;
import vigil.corpus.Entry;
import vigil.corpus.Kind;
import vigil.corpus.PageRange;
import vigil.corpus.SetAside;
import vigil.indexer.extract.Extracted;

/// How a newsletter is read of which only the text is left: bodies with a blank line after every line, headings in
/// capitals behind them, boxes and captions in between.
class NewsletterTest {
    private static final Extracted HARBOUR = Sources.text("""
            Dear reader, the harbour towns have seen a hard

            winter, and those who keep watch there have seen more

            of it than most. This letter is theirs.

            A MESSAGE FROM THE EDITORS
            <page>The Lighthouse Keepers of Northport (LKN) keep a list

            of every boat that leaves the bay at night. They be-

            gan with a single lamp and now work with eleven vil-

            lages along the coast.

            In spring they will publish the list, with the names of

            those who did not come back. The list is a record, and

            a record can be read in court. It was asked for by peo-

            ple who have waited for it, and by judges who will need

            it; for a long time nobody at all had thought of De-

            LIGHTHOUSE KEEPERS OF NORTHPORT
            Lamps<tab>and<tab>lists<tab>against<tab>for-
            getting<tab>on<tab>the<tab>northern<tab>coast

            …

            The<tab>northern<tab>lamp<tab>in<tab>March<tab>2009.<tab>Credit:<tab>LKN

            WATCHING THE COAST
            <page>mocracy in these waters.

            In spring they will publish the
            list, with the names of those who
            did not come back.

            “
            ”

            The Ferrymen of Southport run a school for witnesses. It

            teaches how to write down what was seen, on which day,

            and by whom, so that it can be believed afterwards.

            FERRYMEN OF SOUTHPORT
            A<tab>school<tab>for<tab>those<tab>who<tab>saw

            From the editors: What a
            Witness Can Do

            A witness may write down the date,
            the place and the names, before any-
            one else has told the story. Most of
            those who do this never see a
            court, and yet a court can stand on

            …
            <page>The Salt Road Women carry letters between villages that

            have no post. They read them aloud to those who cannot

            read, and they answer for those who cannot write.

            SALT ROAD WOMEN
            Letters<tab>carried<tab>by<tab>hand

            what they kept.

            How long should it be kept?

            As long as there is somebody who
            can ask for it.
            <page>COMING SOON

            A Museum of Small Boats
            A<tab>house<tab>for<tab>what<tab>the<tab>sea<tab>gave<tab>back

            The museum will open in the old customs house, and
            it will show what was found on the beaches.

            The Bell Ringers tell the bay that a boat is missing. They

            have rung on forty nights since the autumn of 2008, and

            on thirty of them the boat was found.

            BELL RINGERS OF THE BAY
            A<tab>sound<tab>that<tab>carries

            KEEPING THE MEMORY
            <page>For<tab>more<tab>information,<tab>please<tab>contact:

            Harbour Watch Secretariat
            12<tab>Quay<tab>Street,<tab>Northport
            Email:<tab>watch@harbour.example

            Current Harbour Watch Members
            Bell<tab>Ringers<tab>of<tab>the<tab>Bay<tab>(Eastport,<tab>Freedonia)
            Ferrymen<tab>of<tab>Southport<tab>(Southport,<tab>Freedonia)
            Salt<tab>Road<tab>Women<tab>(Saltmarsh,<tab>Freedonia)

            Get Involved
            •<tab>Ring<tab>a<tab>bell
            •<tab>Carry<tab>a<tab>letter
            """);
    private static final Contents CONTENTS = split(HARBOUR);

    @Test
    void itsStoriesAreFoundInReadingOrder() {
        assertThat(CONTENTS.publication().reading().splitter()).isEqualTo("newsletter");
        assertThat(CONTENTS.entries())
                .map(Entry::heading)
                .containsExactly(
                        "A MESSAGE FROM THE EDITORS",
                        "LIGHTHOUSE KEEPERS OF NORTHPORT",
                        "FERRYMEN OF SOUTHPORT",
                        "From the editors: What a Witness Can Do",
                        "SALT ROAD WOMEN",
                        "A Museum of Small Boats",
                        "BELL RINGERS OF THE BAY",
                        "For more information, please contact: / Get Involved",
                        "Current Harbour Watch Members");
    }

    @Test
    void eachIsOfItsKind() {
        assertThat(CONTENTS.entries())
                .map(Entry::kind)
                .containsExactly(
                        Kind.MESSAGE,
                        Kind.PROFILE,
                        Kind.PROFILE,
                        Kind.SIDEBAR,
                        Kind.PROFILE,
                        Kind.NOTICE,
                        Kind.PROFILE,
                        Kind.IMPRINT,
                        Kind.MEMBER_LIST);
    }

    @Test
    void aTextGoesOnOnTheNextPageAlsoInTheMiddleOfAWord() {
        Entry keepers = entry(CONTENTS, "LIGHTHOUSE KEEPERS OF NORTHPORT");

        assertThat(keepers.text())
                .startsWith("The Lighthouse Keepers of Northport (LKN) keep a list of every boat")
                .contains("They began with a single lamp and now work with eleven villages along the coast.\nIn spring")
                .endsWith("nobody at all had thought of Democracy in these waters.");
        assertThat(keepers.pages()).isEqualTo(new PageRange(2, 3));
        assertThat(keepers.pageAt(keepers.text().indexOf("mocracy"))).isEqualTo(3);
        assertThat(keepers.pageAt(keepers.text().indexOf("mocracy") - 1)).isEqualTo(2);
    }

    @Test
    void theLineBelowAHeadingIsItsSubtitle() {
        assertThat(entry(CONTENTS, "LIGHTHOUSE KEEPERS OF NORTHPORT").subtitle())
                .isEqualTo("Lamps and lists against forgetting on the northern coast");
        assertThat(entry(CONTENTS, "A Museum of Small Boats").subtitle())
                .isEqualTo("A house for what the sea gave back");
    }

    @Test
    void aBannerGovernsItsWholePageAndThoseBehind() {
        assertThat(entry(CONTENTS, "LIGHTHOUSE KEEPERS OF NORTHPORT").section()).isEqualTo("WATCHING THE COAST");
        assertThat(entry(CONTENTS, "From the editors: What a Witness Can Do").section())
                .isEqualTo("WATCHING THE COAST");
        assertThat(entry(CONTENTS, "BELL RINGERS OF THE BAY").section()).isEqualTo("KEEPING THE MEMORY");
        assertThat(entry(CONTENTS, "A MESSAGE FROM THE EDITORS").section()).isNull();
        assertThat(entry(CONTENTS, "Current Harbour Watch Members").section()).isNull();
    }

    @Test
    void aSidebarGoesOnBesideOtherStories() {
        assertThat(entry(CONTENTS, "From the editors: What a Witness Can Do").text())
                .isEqualTo(
                        "A witness may write down the date, the place and the names, before anyone else has told the "
                                + "story. Most of those who do this never see a court, and yet a court can stand on what they "
                                + "kept.\nHow long should it be kept?\nAs long as there is somebody who can ask for it.");
        assertThat(entry(CONTENTS, "SALT ROAD WOMEN").text())
                .startsWith("The Salt Road Women carry")
                .endsWith("who cannot write.");
    }

    @Test
    void aSentenceThatIsPrintedTwiceIsReadOnce() {
        assertThat(CONTENTS.setAside())
                .filteredOn(aside -> aside.reason() == SetAside.Reason.PULL_QUOTE)
                .map(SetAside::text)
                .contains("In spring they will publish the list, with the names of those who did not come back.");
        assertThat(entry(CONTENTS, "FERRYMEN OF SOUTHPORT").text()).startsWith("The Ferrymen of Southport run");
    }

    @Test
    void whatStandsBelowAPictureStandsBesideTheText() {
        assertThat(entry(CONTENTS, "LIGHTHOUSE KEEPERS OF NORTHPORT").captions())
                .containsExactly(new Caption("The northern lamp in March 2009. Credit: LKN", 2));
    }

    @Test
    void addressesAndCallsAtTheEndMakeOneImprint() {
        assertThat(entry(CONTENTS, "For more information, please contact: / Get Involved")
                        .text())
                .startsWith("Harbour Watch Secretariat 12 Quay Street")
                .endsWith("• Ring a bell\n• Carry a letter");
        assertThat(CONTENTS.publication().publisher()).isEqualTo("Harbour Watch Secretariat");
    }

    @Test
    void noLetterIsLost() {
        assertThat(Sources.lettersOf(CONTENTS)).isEqualTo(Sources.lettersOf(HARBOUR));
    }
}
