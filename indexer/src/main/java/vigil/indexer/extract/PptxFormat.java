package vigil.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// PPTX: slides as pages, their titles as headings. Slides that are not shown, and the notes of the speaker, are
/// passed over.
final class PptxFormat implements Format {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final Set<String> TYPES = Set.of(
            TYPE + "presentation",
            TYPE + "slideshow",
            TYPE + "template",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "application/vnd.ms-powerpoint.slideshow.macroenabled.12");
    private static final String PRESENTATION = "ppt/presentation.xml";
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide\\d{1,6}\\.xml");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Yield read(Path file, String mediaType, Limits limits) throws IOException {
        try (var parts = new Parts(file)) {
            var notes = new ArrayList<String>();
            var pages = new ArrayList<Page>();
            int chars = 0;
            int hidden = 0;
            for (String name : slides(parts)) {
                Optional<byte[]> part = parts.xml(name);
                if (part.isEmpty() || pages.size() >= limits.pages() || chars >= limits.chars()) {
                    continue;
                }
                var slide = new PptxSlide(limits);
                List<Block> blocks = slide.read(part.get());
                hidden += slide.isHidden() ? 1 : 0;
                pages.add(new Page(pages.size() + 1, 0, 0, slide.isHidden() ? List.of() : blocks));
                chars += blocks.stream()
                        .flatMap(block -> block.lines().stream())
                        .mapToInt(line -> line.text().length())
                        .sum();
            }
            if (pages.isEmpty()) {
                throw new UnreadableException(
                        "it has no slide; open it in the program that it was made with and save it" + " again");
            }
            notes.addAll(parts.notes(pages));
            if (hidden > 0) {
                notes.add("slides that are not shown were not read: " + hidden);
            }
            if (chars >= limits.chars() || pages.size() >= limits.pages()) {
                notes.add("only the first " + pages.size() + " slides were read");
            }
            return new Yield(title(pages), pages, notes);
        } catch (XMLStreamException e) {
            throw new IOException("its XML is broken", e);
        }
    }

    private static @Nullable String title(List<Page> pages) {
        return pages.getFirst().blocks().stream()
                .filter(block -> block.role() == Block.Role.HEADING)
                .findFirst()
                .map(block ->
                        String.join(" ", block.lines().stream().map(Line::text).toList()))
                .orElse(null);
    }

    /// The slides in the order in which they are shown; where that is lost, in the order of their numbers.
    private static List<String> slides(Parts parts) throws IOException, XMLStreamException {
        Optional<byte[]> presentation = parts.xml(PRESENTATION);
        List<String> slides = presentation.isPresent() ? listed(parts, presentation.get()) : List.of();
        if (!slides.isEmpty()) {
            return slides;
        }
        List<String> found = parts.names().stream()
                .filter(name -> SLIDE.matcher(name).matches())
                .sorted(Comparator.comparingInt(PptxFormat::number))
                .toList();
        if (!found.isEmpty()) {
            parts.miss();
        }
        return found;
    }

    private static int number(String slide) {
        return Integer.parseInt(slide.replaceAll("\\D", ""));
    }

    private static List<String> listed(Parts parts, byte[] presentation) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        Optional<byte[]> relations = parts.xml("ppt/_rels/presentation.xml.rels");
        if (relations.isPresent()) {
            XMLStreamReader xml = Xml.of(relations.get());
            while (Xml.find(xml, "Relationship"::equals)) {
                String target = Xml.attribute(xml, "Target");
                targets.put(Xml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "ppt/" + target);
            }
        }
        List<String> slides = new ArrayList<>();
        XMLStreamReader xml = Xml.of(presentation);
        while (Xml.find(xml, "sldId"::equals)) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String target = targets.get(xml.getAttributeValue(i));
                if (target != null && !slides.contains(target)) {
                    slides.add(target);
                }
            }
        }
        return slides;
    }
}
