package vigil.corpus.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for. Safe for any number of threads; two may make it at once.
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /// @param maker makes the same value each time
    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        @Nullable T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
