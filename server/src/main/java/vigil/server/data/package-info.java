/// Answers for programs: JSON and CSV.
///
/// Each record is one shape of JSON, its components in the order in which they are written; what is absent is written
/// as `null`. [Json] turns them into text. The shapes are a promise to those who wrote tools against them: they may
/// gain components, and lose none.
@NullMarked
package vigil.server.data;

import org.jspecify.annotations.NullMarked;
