package vigil.server.request;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.corpus.InvalidRequestException;

/// Names and their values, in the order in which they were given. A name without a value that says something is left
/// out.
///
/// @param values at least one value for each name
public record Parameters(SequencedMap<String, List<String>> values) {
    /// No parameters.
    public static final Parameters NONE = new Parameters(new LinkedHashMap<>());

    public Parameters {
        var kept = new LinkedHashMap<String, List<String>>();
        values.forEach((name, given) -> {
            List<String> saying = given.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!saying.isEmpty()) {
                kept.put(name, saying);
            }
        });
        values = Collections.unmodifiableSequencedMap(kept);
    }

    /// Reads a URL's query as the URL standard's form decoding has it, which knows no error: a percent sign that
    /// starts no byte stands for itself, and bytes that are not UTF-8 become U+FFFD.
    public static Parameters decode(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return NONE;
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.computeIfAbsent(unescape(name), key -> new ArrayList<>()).add(unescape(value));
        }
        return new Parameters(values);
    }

    private static String unescape(String escaped) {
        byte[] bytes = escaped.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                plain.put(bytes[i]);
            } else {
                plain.put((byte) (high * 16 + low));
                i += 2;
            }
        }
        return new String(plain.array(), 0, plain.position(), StandardCharsets.UTF_8);
    }

    /// The names, in order.
    public Set<String> names() {
        return values.sequencedKeySet();
    }

    /// All values of a name; empty where it was not given.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The only value of a name; null where it was not given.
    ///
    /// @throws InvalidRequestException if it was given more than once
    public @Nullable String one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new InvalidRequestException(
                    name, name + " can be given once, was given " + given.size() + " times; leave one of them");
        }
        return given.isEmpty() ? null : given.getFirst();
    }

    /// The same with these values of the name, in the place of any others.
    public Parameters with(String name, List<String> chosen) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, chosen);
        return new Parameters(changed);
    }

    /// The same with this value of the name, in the place of any others.
    public Parameters with(String name, String value) {
        return with(name, List.of(value));
    }

    /// The same with this value beside the others of the name.
    public Parameters plus(String name, String value) {
        var chosen = new ArrayList<>(all(name));
        chosen.remove(value);
        chosen.add(value);
        return with(name, chosen);
    }

    /// The same without this value of the name.
    public Parameters minus(String name, String value) {
        return with(
                name, all(name).stream().filter(given -> !given.equals(value)).toList());
    }

    /// The same without these names.
    public Parameters without(String... names) {
        var changed = new LinkedHashMap<>(values);
        List.of(names).forEach(changed::remove);
        return new Parameters(changed);
    }

    /// A path followed by these parameters as a URL's query.
    public String url(String path) {
        String query = values.entrySet().stream()
                .flatMap(named -> named.getValue().stream().map(value -> escape(named.getKey()) + "=" + escape(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String escape(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }
}
