package tracker.app.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import tracker.app.TrackerApplication;
import tracker.app.backup.BackupProgram;

/**
 * Program behind the script {@code tracker}, called with its folder, a command and the rest of the command line. An
 * invalid command line prints one sentence to the error output and exits with 2.
 */
public final class LauncherProgram {

    private static final int WRONG_COMMAND_LINE = 2;
    private static final Pattern EMPTY_VALUE = Pattern.compile("--[a-z-]+=");

    private LauncherProgram() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... words) {
        LaunchPlan plan;
        try {
            plan = plan(Path.of(words[0]), words[1], Arrays.copyOfRange(words, 2, words.length));
        } catch (ParameterException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_COMMAND_LINE);
            return;
        }
        String[] arguments = plan.arguments().toArray(String[]::new);
        switch (plan.target()) {
            case TRACKER -> TrackerApplication.main(arguments);
            case BACKUP -> BackupProgram.main(arguments);
            case MAVEN -> plan.arguments().forEach(System.out::println);
        }
    }

    /** Throws a {@link ParameterException} with a message for the user at the terminal. */
    static LaunchPlan plan(Path home, String word, String... options) {
        LaunchCommand command = command(word);
        CommandLine line = new CommandLine(command).setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
        for (int place = 0; place < options.length; place++) {
            if (options[place].isEmpty() || EMPTY_VALUE.matcher(options[place]).matches()) {
                String option = options[place].isEmpty() && place > 0 ? options[place - 1] : options[place];
                throw new ParameterException(line, needsAValue(option.replace("=", "")));
            }
        }
        try {
            line.parseArgs(options);
        } catch (ParameterException wrong) {
            throw new ParameterException(line, sentence(word, wrong), wrong);
        }
        return command.plan(new LauncherFolders(home));
    }

    private static String needsAValue(String option) {
        return "The option '" + option + "' needs a value.";
    }

    private static LaunchCommand command(String word) {
        return switch (word) {
            case "run" -> new LaunchCommand.RunCommand();
            case "demo" -> new LaunchCommand.DemoCommand();
            case "import" -> new LaunchCommand.LoadCommand("import", null);
            case "register" -> new LaunchCommand.LoadCommand("register", "dry-run");
            case "token" -> new LaunchCommand.TokenCommand();
            case "backup" -> new LaunchCommand.BackupCommand();
            case "restore" -> new LaunchCommand.RestoreCommand();
            case "rebuild" -> new LaunchCommand.RebuildCommand();
            case "crash-test" -> new LaunchCommand.CrashTestCommand();
            case "train" -> new LaunchCommand.TrainCommand();
            default -> throw new IllegalArgumentException("The script knows no command '" + word + "'.");
        };
    }

    private static String sentence(String word, ParameterException wrong) {
        if (wrong.getCause() instanceof TypeConversionException value) {
            return Objects.requireNonNullElse(value.getMessage(), "This value cannot be read.");
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return needsAValue(((OptionSpec) missing.getMissing().getFirst()).longestName());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst();
            if (first.startsWith("-")) {
                return "'./tracker %s' does not know the option '%s'; './tracker help' lists what it knows."
                        .formatted(word, first.replaceFirst("=.*", ""));
            }
            return unmatched
                            .getCommandLine()
                            .getCommandSpec()
                            .positionalParameters()
                            .isEmpty()
                    ? "'./tracker %s' does not know what to do with '%s'; './tracker help' lists what it knows."
                            .formatted(word, first)
                    : "'./tracker %s' takes one file, and '%s' is a second one.".formatted(word, first);
        }
        return String.valueOf(wrong.getMessage());
    }
}
