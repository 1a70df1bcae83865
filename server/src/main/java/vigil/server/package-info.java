/// Questions are answered here: `parameters → SearchRequest → ResultPage → JSON or HTML`.
///
/// This package holds the commands `search`, `show`, `export` and `serve`. What they share with HTTP lies below:
/// [vigil.server.request] reads what was asked, [vigil.server.data] answers programs, [vigil.server.html] people, and
/// [vigil.server.http] carries both over the network.
@NullMarked
package vigil.server;

import org.jspecify.annotations.NullMarked;
