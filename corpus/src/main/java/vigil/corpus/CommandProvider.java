package vigil.corpus;

import java.util.List;

/// What a module adds to the command line. Found by [java.util.ServiceLoader], so that modules need not know each
/// other.
public interface CommandProvider {

    /// The module's commands: annotated classes with a constructor without parameters.
    List<Class<?>> commands();
}
