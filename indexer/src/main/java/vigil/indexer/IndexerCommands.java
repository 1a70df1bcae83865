package vigil.indexer;

import java.util.List;
import vigil.corpus.CommandProvider;

/// The commands that fill an index.
public final class IndexerCommands implements CommandProvider {
    @Override
    public List<Class<?>> commands() {
        return List.of(IndexCommand.class, RemoveCommand.class, StatusCommand.class, VocabularyCommand.class);
    }
}
