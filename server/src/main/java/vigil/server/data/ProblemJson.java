package vigil.server.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// An error, in the shape of RFC 9457.
///
/// @param type `about:blank`: the status says what sort of problem it is
/// @param title the status in words
/// @param status the HTTP status
/// @param detail what is wrong and what to do
/// @param parameter the parameter that is wrong; null, and not written, where none is
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String parameter) {
    /// The media type of this shape.
    public static final String MEDIA_TYPE = "application/problem+json";
}
