package vigil.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// Adds a route that is read: with `GET`, and with `HEAD`, which asks for the same and drops the body. Left to
/// itself, Javalin answers `HEAD` with 200 wherever `GET` has a route, without looking whether anything is there.
final class GetRoute {
    private GetRoute() {}

    static void add(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
