/// Questions are answered here: `parameters → SearchRequest → ResultPage → JSON or HTML`.
@NullMarked
package vigil.server;

import org.jspecify.annotations.NullMarked;
