package vigil.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An e-mail as it is gathered from its file: what its head states, its words, what is attached.
///
/// The subject is the title, who sent it the publisher, and the date of sending the date. Pictures, sounds and
/// signatures that come with it are passed over.
final class Letter {
    private static final Set<String> PASSED_OVER =
            Set.of("image", "audio", "video", "font", "text/calendar", "text/vcard", "text/x-vcard", "text/directory");
    private static final Pattern SIGNATURE = Pattern.compile("application/(?:x-)?(?:pgp|pkcs7|pkcs10)-.*");
    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|svg|ico|emz|wmz|vcf|ics|p7s|asc)");

    private final Limits limits;
    private final Unpacking attached;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean attachedFully = true;

    /// @param bytes size of the letter's file
    Letter(Limits limits, long bytes) {
        this.limits = limits;
        // An attachment is packed by a third at most, and files in it are unpacked elsewhere.
        this.attached = new Unpacking(Unpacking.Most.USUAL, bytes);
    }

    /// Adds words that are HTML.
    void html(String html) {
        Yield words = HtmlFormat.read(html, limits);
        words.pages().forEach(page -> blocks.addAll(page.blocks()));
        notes.addAll(words.notes());
    }

    /// Adds words that are plain text.
    void text(String text) {
        boolean whole = text.length() <= limits.chars();
        PlainText.pages(whole ? text : text.substring(0, limits.chars())).forEach(page -> blocks.addAll(page.blocks()));
        if (!whole) {
            notes.add("only the first " + limits.chars() + " characters were read");
        }
    }

    /// Adds blocks.
    void blocks(List<Page> pages) {
        pages.forEach(page -> blocks.addAll(page.blocks()));
    }

    /// Adds a file, unless it is of a kind that is only there for the look.
    ///
    /// @param name empty where it has none
    void attach(String name, String mediaType, InputStream content) throws IOException {
        String type = mediaType.toLowerCase(Locale.ROOT);
        boolean passed = PASSED_OVER.contains(type)
                || PASSED_OVER.contains(type.substring(0, Math.max(0, type.indexOf('/'))))
                || SIGNATURE.matcher(type).matches()
                || PICTURE.matcher(name).matches();
        if (passed || !attachedFully) {
            return;
        }
        try {
            attached.add(name.isBlank() ? "attachment" : name.replace('/', '_').replace('\\', '_'), content);
        } catch (Unpacking.FullException e) {
            attachedFully = false;
        }
    }

    /// Gives up what was attached.
    void discard() throws IOException {
        attached.discard();
    }

    /// The whole letter, on one page.
    ///
    /// @param dateWords as the head has it; null where it has none
    Yield whole(@Nullable String subject, @Nullable String sender, @Nullable String dateWords) {
        String date = dateWords == null ? null : StatedDate.of(dateWords).orElse(null);
        var stated = new Stated(sender, date, date == null ? null : dateWords, null);
        String title =
                subject == null || subject.isBlank() ? null : subject.strip().replaceAll("\\s+", " ");
        boolean marked = blocks.stream().anyMatch(block -> block.role() == Block.Role.PARAGRAPH);
        boolean titled = blocks.stream().anyMatch(block -> block.role() == Block.Role.HEADING && block.level() == 1);
        if (title != null && marked && !titled) {
            blocks.addFirst(new Block(List.of(Line.of(title)), Block.Role.HEADING, 1));
        }
        return new Yield(title, List.of(new Page(1, 0, 0, blocks)), notes, List.of(), stated, attached.enclosed());
    }
}
