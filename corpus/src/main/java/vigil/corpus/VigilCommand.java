package vigil.corpus;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.UnmatchedArgumentException;

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

    private static final Set<String> VERSION = Set.of("--version", "-V");

    private VigilCommand() {}

    /// Runs the command that the arguments name, and exits with its status.
    public static void main(String[] args) {
        String first = args.length == 0 ? "" : args[0];
        System.exit(commandLine(VERSION.contains(first) ? List.of() : commandsFor(first))
                .execute(args));
    }

    /// The whole command line, ready to execute.
    public static CommandLine commandLine() {
        return commandLine(commands());
    }

    /// The one command of this name, since a model of each would cost a start more than the rest of it; all of them
    /// where none has it, to say what there is.
    private static List<Class<?>> commandsFor(String name) {
        List<Class<?>> all = commands();
        List<Class<?>> named =
                all.stream().filter(command -> nameOf(command).equals(name)).toList();
        return named.isEmpty() ? all : named;
    }

    private static List<Class<?>> commands() {
        var commands = new ArrayList<Class<?>>();
        commands.add(DemoCommand.class);
        ServiceLoader.load(CommandProvider.class).forEach(provider -> commands.addAll(provider.commands()));
        commands.sort(Comparator.comparing(VigilCommand::nameOf));
        return commands;
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        var commandLine = new CommandLine(new VigilCommand());
        commands.forEach(commandLine::addSubcommand);
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler(VigilCommand::explain);
        var usual = commandLine.getParameterExceptionHandler();
        commandLine.setParameterExceptionHandler((wrong, arguments) -> {
            int status = usual.handleParseException(wrong, arguments);
            if (wrong instanceof UnmatchedArgumentException unknown && unknown.isUnknownOption()) {
                explain(unknown);
            }
            return status;
        });
        return commandLine;
    }

    /// Says how an argument that begins with - is told from an option, where the command takes any.
    private static void explain(UnmatchedArgumentException unknown) {
        CommandLine command = unknown.getCommandLine();
        var its = command.getCommandSpec();
        if (!its.positionalParameters().isEmpty()) {
            String argument = unknown.getUnmatched().getFirst();
            command.getErr()
                    .println("If " + argument + " is no option, write -- before it: " + its.qualifiedName() + " -- "
                            + argument);
        }
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
                        .println(command.getCommandSpec().qualifiedName() + ": "
                                + (message == null ? failure.getClass().getSimpleName() : message));
                return FAILED;
            }
        }
    }
}
