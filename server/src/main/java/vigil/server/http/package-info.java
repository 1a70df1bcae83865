/// Speaks HTTP. The only package that knows Javalin, and Jetty below it.
///
/// [VigilServer] puts the routes together: [Api] answers programs, [Site] people, [SourceFiles] hands out the files
/// as they were indexed. Each handler reads parameters, asks the searcher, and renders the answer; what goes wrong on
/// the way is an exception that [Problems] turns into an answer.
@NullMarked
package vigil.server.http;

import org.jspecify.annotations.NullMarked;
