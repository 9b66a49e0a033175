package tracker.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A player in a separate process, so that none is measured with the classes, heap or compiled code of another. */
public final class PlayerClient implements AutoCloseable {

    private static final int MINUTES_TO_END = 2;

    private final String name;
    private final Path log;
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream words;

    private PlayerClient(String name, Path log, Process process) throws IOException {
        this.name = name;
        this.log = log;
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.words = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answer();
    }

    /** Starts it and waits until it is ready. */
    static PlayerClient start(String player, String classPath, Path logs, List<String> jvm, List<String> arguments)
            throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true"));
        line.addAll(jvm);
        line.addAll(List.of("-cp", classPath, PlayerProgram.class.getName(), player));
        line.addAll(arguments);
        File log = logs.resolve(player + ".log").toFile();
        Process process =
                new ProcessBuilder(line).redirectError(Redirect.appendTo(log)).start();
        return new PlayerClient(player, log.toPath(), process);
    }

    /** Sends one command and waits for the response. */
    public String send(Object... what) {
        StringBuilder line = new StringBuilder();
        for (Object word : what) {
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        words.println(line);
        try {
            return answer();
        } catch (IOException broken) {
            throw new IllegalStateException(name + " does not answer '" + line + "'; see " + log, broken);
        }
    }

    private String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(PlayerProgram.ANSWER)) {
                return line.substring(PlayerProgram.ANSWER.length());
            }
            if (line.startsWith(PlayerProgram.FAILURE)) {
                throw new IllegalStateException(name + ": " + line + "; see " + log);
            }
        }
        throw new IOException(name + " ended; see " + log);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        words.close();
        try {
            if (!process.waitFor(MINUTES_TO_END, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
