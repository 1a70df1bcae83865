package vigil.indexer;

import picocli.CommandLine.Command;

/// `vigil vocabulary`: what an analyst does with the tables.
@Command(
        name = "vocabulary",
        description = "Tries the tables of the vocabulary.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = VocabularyCheckCommand.class)
final class VocabularyCommand {}
