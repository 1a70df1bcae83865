package vigil.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import vigil.server.data.Json;
import vigil.server.data.ProblemJson;

/// Answers what is no HTTP request, or no path, which Jetty refuses before any route sees it.
final class MalformedRequests extends ErrorHandler {

    @Override
    protected boolean generateAcceptableResponse(
            Request request,
            Response response,
            Callback callback,
            String contentType,
            List<Charset> charsets,
            int code,
            @Nullable String message,
            @Nullable Throwable cause) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(problem(code, message)), callback);
        return true;
    }

    private static byte[] problem(int status, @Nullable String reason) {
        String detail = switch (status) {
            case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                "The address is too long; ask for less.";
            default -> reason == null || status >= 500 ? "Vigil cannot read this request." : reason;
        };
        String title = HttpStatus.getMessage(status);
        return Json.line(new ProblemJson("about:blank", title, status, detail, null))
                .getBytes(StandardCharsets.UTF_8);
    }
}
