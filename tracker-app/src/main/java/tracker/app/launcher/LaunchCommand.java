package tracker.app.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tracker.app.backup.BackupProgram;

/** A command with its options; {@code ./tracker help} describes them. Picocli fills the fields. */
abstract class LaunchCommand {

    @Spec
    @Nullable
    CommandSpec spec;

    /** The options are valid one by one; their combination is checked here. */
    abstract LaunchPlan plan(LauncherFolders folders);

    ParameterException refusal(String sentence) {
        if (spec == null) {
            throw new IllegalStateException("the command line was not parsed");
        }
        return new ParameterException(spec.commandLine(), sentence);
    }

    Path readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refusal("There is no file '" + file + "' that can be read.");
        }
        return file.toAbsolutePath();
    }

    static LaunchPlan tracker(List<String> arguments) {
        return new LaunchPlan(LaunchPlan.LaunchTarget.TRACKER, arguments);
    }

    /** A command on a data folder. */
    abstract static class DataCommand extends LaunchCommand {

        @Option(names = "--data")
        @Nullable
        Path data;
    }

    /** Starts the application. */
    static final class RunCommand extends DataCommand {

        @Option(names = "--port", converter = OptionConverters.Port.class)
        @Nullable
        Integer port;

        @Option(names = "--dev")
        boolean dev;

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            List<String> arguments = new ArrayList<>(List.of("--tracker.data=" + folders.data(data)));
            addIfPresent(arguments, "--spring.profiles.active=", dev ? "dev" : null);
            addIfPresent(arguments, "--server.port=", port);
            return tracker(arguments);
        }
    }

    static void addIfPresent(List<String> arguments, String option, @Nullable Object value) {
        if (value != null) {
            arguments.add(option + value);
        }
    }

    /** Starts the application with a simulated week. */
    static final class DemoCommand extends DataCommand {

        @Option(names = "--port", converter = OptionConverters.Port.class)
        @Nullable
        Integer port;

        @Option(names = "--speed", converter = OptionConverters.Speed.class)
        @Nullable
        String speed;

        @Option(names = "--seed", converter = OptionConverters.Seed.class)
        @Nullable
        String seed;

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            List<String> arguments =
                    new ArrayList<>(List.of("--tracker.data=" + folders.demo(data), "--spring.profiles.active=demo"));
            addIfPresent(arguments, "--server.port=", port);
            addIfPresent(arguments, "--tracker.demo.speed=", speed);
            addIfPresent(arguments, "--tracker.demo.seed=", seed);
            return tracker(arguments);
        }
    }

    /** Starts once on a temporary folder, for the class data archive; only the script uses it. */
    static final class TrainCommand extends DataCommand {

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            return tracker(List.of(
                    "--tracker.training=true",
                    "--tracker.data=" + folders.data(data),
                    "--server.port=0",
                    "--spring.datasource.url="));
        }
    }

    /** Rebuilds the read models. */
    static final class RebuildCommand extends DataCommand {

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            return tracker(folders.tool(data, "--tracker.rebuild=true"));
        }
    }

    /** Loads a file into the tracker, or only checks it. */
    static final class LoadCommand extends DataCommand {

        private final String word;
        private final @Nullable String usualMode;

        @Parameters(arity = "0..1")
        @Nullable
        Path file;

        @Option(names = "--dry-run")
        boolean dryRun;

        @Option(names = "--apply")
        boolean apply;

        LoadCommand(String word, @Nullable String usualMode) {
            this.word = word;
            this.usualMode = usualMode;
        }

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            if (dryRun && apply) {
                throw refusal("Choose one of --dry-run and --apply, not both.");
            }
            if (file == null) {
                throw refusal("'./tracker %1$s' needs a file: ./tracker %1$s FILE, and --dry-run or --apply."
                        .formatted(word));
            }
            Path read = readable(file);
            String mode = dryRun ? "dry-run" : apply ? "apply" : usualMode;
            if (mode == null) {
                throw refusal("Say --dry-run to see what '" + read + "' would change, or --apply to do it.");
            }
            return tracker(
                    folders.tool(data, "--tracker." + word + ".file=" + read, "--tracker." + word + ".mode=" + mode));
        }
    }

    /** Creates, lists or revokes the tokens of other systems. */
    static final class TokenCommand extends DataCommand {

        @Option(names = "--trust", converter = OptionConverters.Trust.class)
        @Nullable
        String trust;

        @Option(names = "--name")
        @Nullable
        String name;

        @Option(names = "--list")
        boolean list;

        @Option(names = "--revoke")
        @Nullable
        String revoke;

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            int chosen = (trust == null ? 0 : 1) + (list ? 1 : 0) + (revoke == null ? 0 : 1);
            if (chosen == 0) {
                throw refusal("Say for which trust: ./tracker token --trust RJ1; or --list, or --revoke ID.");
            }
            if (chosen > 1) {
                throw refusal("Choose one of --trust, --list and --revoke.");
            }
            if (name != null && trust == null) {
                throw refusal("--name goes with --trust.");
            }
            String command = trust != null ? "make" : list ? "list" : "revoke";
            List<String> arguments = folders.tool(data, "--tracker.token.wish=" + command);
            addIfPresent(arguments, "--tracker.token.trust=", trust);
            addIfPresent(arguments, "--tracker.token.name=", name);
            addIfPresent(arguments, "--tracker.token.id=", revoke);
            return tracker(arguments);
        }
    }

    /** Writes a backup, or verifies one. */
    static final class BackupCommand extends DataCommand {

        @Parameters(arity = "0..1")
        @Nullable
        Path file;

        @Option(names = "--verify")
        boolean verify;

        @Option(names = BackupProgram.ENCRYPT)
        boolean encrypt;

        @Option(names = "--passphrase-file")
        @Nullable
        Path passphraseFile;

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            if (file == null) {
                throw refusal(
                        verify
                                ? "'./tracker backup --verify' needs a file."
                                : "'./tracker backup' needs one file: ./tracker backup FILE.");
            }
            if (verify && data != null) {
                throw refusal("'./tracker backup --verify' does not take --data.");
            }
            if (!verify && Files.exists(file)) {
                throw refusal("There is a file '" + file + "' already, and a backup never overwrites a file.");
            }
            if (verify && encrypt) {
                throw refusal("'./tracker backup --verify' sees by itself whether the file is encrypted.");
            }
            if (!verify && !encrypt && passphraseFile != null) {
                throw refusal("'./tracker backup' needs --encrypt with --passphrase-file.");
            }
            List<String> words = new ArrayList<>(
                    verify
                            ? List.of("verify", readable(file).toString())
                            : List.of("backup", file.toAbsolutePath().toString(), folders.data(data) + ""));
            if (encrypt) {
                words.add(BackupProgram.ENCRYPT);
            }
            addPassphraseFile(words, passphraseFile);
            return new LaunchPlan(LaunchPlan.LaunchTarget.BACKUP, words);
        }
    }

    /** Creates a new data folder from a backup. */
    static final class RestoreCommand extends DataCommand {

        @Parameters(arity = "0..1")
        @Nullable
        Path file;

        @Option(names = "--passphrase-file")
        @Nullable
        Path passphraseFile;

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            if (file == null) {
                throw refusal("'./tracker restore' needs a file: ./tracker restore FILE --data DIR.");
            }
            Path read = readable(file);
            if (data == null) {
                throw refusal("Say with --data into which new folder '" + read + "' is restored.");
            }
            List<String> words = new ArrayList<>(List.of("restore", read.toString(), folders.data(data) + ""));
            addPassphraseFile(words, passphraseFile);
            return new LaunchPlan(LaunchPlan.LaunchTarget.BACKUP, words);
        }
    }

    /** The passphrase itself is never an argument, which every user of the machine could read. */
    void addPassphraseFile(List<String> words, @Nullable Path passphraseFile) {
        if (passphraseFile != null) {
            words.add(BackupProgram.PASSPHRASE_FILE + readable(passphraseFile));
        }
    }

    /** Kills the tracker repeatedly under load. */
    static final class CrashTestCommand extends LaunchCommand {

        @Option(names = "--cycles", converter = OptionConverters.Cycles.class)
        int cycles = 20;

        @Option(names = "--seed", converter = OptionConverters.Seed.class)
        @Nullable
        String seed;

        @Override
        LaunchPlan plan(LauncherFolders folders) {
            List<String> arguments = new ArrayList<>(List.of("-Dtracker.crash.cycles=" + cycles));
            addIfPresent(arguments, "-Dtracker.crash.seed=", seed);
            return new LaunchPlan(LaunchPlan.LaunchTarget.MAVEN, arguments);
        }
    }
}
