package vigil.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.corpus.InvalidRequestException;
import vigil.server.data.Json;
import vigil.server.data.ProblemJson;
import vigil.server.html.ProblemPage;
import vigil.server.request.Parameters;

/// What went wrong, told in the caller's form: a page to people, `application/problem+json` to programs.
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void addTo(RoutesConfig routes) {
        routes.exception(
                InvalidRequestException.class,
                (wrong, context) -> answer(context, HttpStatus.BAD_REQUEST, said(wrong), wrong.parameter()));
        routes.exception(
                NotFoundException.class,
                (missing, context) -> answer(context, HttpStatus.NOT_FOUND, said(missing), null));
        routes.exception(GoneException.class, (gone, context) -> answer(context, HttpStatus.GONE, said(gone), null));
        routes.exception(HttpResponseException.class, Problems::refused);
        routes.exception(Exception.class, Problems::broken);
    }

    private static void refused(HttpResponseException refused, Context context) {
        String detail = switch (refused.getStatus()) {
            case 404 -> "There is nothing at " + context.path() + ".";
            case 405 -> "Vigil is read with GET, not with " + context.method().name() + ".";
            case 413 -> "Requests have no body here.";
            default -> said(refused);
        };
        answer(context, HttpStatus.forStatus(refused.getStatus()), detail, null);
    }

    private static void broken(Exception broken, Context context) {
        LOG.error("cannot answer {} {}", context.method().name(), context.path(), broken);
        answer(
                context,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Vigil could not answer. The server's log says why; vigil check tells whether the index is damaged.",
                null);
    }

    private static String said(Exception problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }

    private static void answer(Context context, HttpStatus status, String detail, @Nullable String parameter) {
        context.status(status);
        if (forPrograms(context)) {
            var problem = new ProblemJson("about:blank", status.getMessage(), status.getCode(), detail, parameter);
            context.contentType(ProblemJson.MEDIA_TYPE).result(Bytes.of(Json.line(problem)));
        } else {
            Parameters asked = Parameters.decode(context.queryString());
            context.contentType("text/html; charset=utf-8")
                    .result(Bytes.of(new ProblemPage(title(status), detail, asked).html()));
        }
    }

    private static boolean forPrograms(Context context) {
        List<String> formats = Parameters.decode(context.queryString()).all("format");
        return context.path().startsWith("/api") || !formats.isEmpty();
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "That cannot be searched for";
            case NOT_FOUND -> "Not here";
            case GONE -> "The file has changed";
            default -> status.getMessage();
        };
    }
}
