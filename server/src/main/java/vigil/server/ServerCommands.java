package vigil.server;

import java.util.List;
import vigil.corpus.CommandProvider;

/// The commands that ask an index.
public final class ServerCommands implements CommandProvider {
    @Override
    public List<Class<?>> commands() {
        return List.of(
                SearchCommand.class, ShowCommand.class, ExportCommand.class, EvaluateCommand.class, ServeCommand.class);
    }
}
