package vigil.corpus;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `vigil`: finds the commands of all modules and runs one.
///
/// Exit status: 0 done; 1 failed; 2 the call was wrong; 3 done, but some files could not be read.
@Command(
        name = "vigil",
        description = "Full-text search over what is written about mass-atrocity crimes.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class VigilCommand {
    /// Exit status of a command that failed.
    public static final int FAILED = 1;

    /// Exit status of a run that left some files unread.
    public static final int SOME_FAILED = 3;

    private VigilCommand() {}

    /// Runs the command that the arguments name, and exits with its status.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The whole command line, ready to execute.
    public static CommandLine commandLine() {
        var commandLine = new CommandLine(new VigilCommand());
        List<Class<?>> commands = ServiceLoader.load(CommandProvider.class).stream()
                .flatMap(provider -> provider.get().commands().stream())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .<Class<?>>map(type -> type)
                .toList();
        commands.forEach(commandLine::addSubcommand);
        commandLine.addSubcommand(DemoCommand.class);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler(VigilCommand::explain);
        return commandLine;
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        switch (failure) {
            case InvalidRequestException wrong -> {
                command.getErr().println("vigil: --" + wrong.parameter() + ": " + wrong.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            default -> {
                String message = failure.getMessage();
                command.getErr()
                        .println("vigil " + command.getCommandName() + ": "
                                + (message == null ? failure.getClass().getSimpleName() : message));
                return FAILED;
            }
        }
    }
}
