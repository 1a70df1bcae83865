/// Speaks HTTP. The only package that knows Javalin.
@NullMarked
package vigil.server.http;

import org.jspecify.annotations.NullMarked;
