package tracker.app.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that may be on the path of this machine. */
record InstalledProgram(String name) {

    /** The program, or the end of the test where it is not installed. */
    static InstalledProgram installed(String name) {
        assumeThat(folders().map(folder -> folder.resolve(name)))
                .as("%s is installed", name)
                .anyMatch(Files::isExecutable);
        return new InstalledProgram(name);
    }

    private static Stream<Path> folders() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(Path::of);
    }

    void accepts(Path folder, String... arguments) throws IOException, InterruptedException {
        var end = run(folder, Map.of(), List.of(arguments));
        assertThat(end.code()).as(end.said()).isZero();
    }

    ProgramResult run(Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProgramResult(process.waitFor(), said);
    }

    /** How a run ended, and what it said. */
    record ProgramResult(int code, String said) {}
}
