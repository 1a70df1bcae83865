package vigil.indexer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `vigil vocabulary`: what is done with the tables in `corpus/vocabulary`.
@Command(
        name = "vocabulary",
        description = "Tries the tables of the vocabulary, and offers what is missing in them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {VocabularyCheckCommand.class, VocabularySuggestCommand.class})
final class VocabularyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? There are: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
