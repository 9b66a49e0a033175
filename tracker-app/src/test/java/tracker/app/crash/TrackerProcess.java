package tracker.app.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process of {@link CrashTestProgram}, from start to end; its output goes to a file beside its data. */
final class TrackerProcess implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final int port;

    private TrackerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it is ready. */
    static TrackerProcess open(Path data, Path log, boolean begin) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashTestProgram.class.getName(),
                        data.toString(),
                        begin ? "begin" : "go on")
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("crash-log").start(() -> listen(process, log, port));
        try {
            return new TrackerProcess(process, port.get(START_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("the tracker did not come up; it said:\n" + Files.readString(log), e);
        }
    }

    private static void listen(Process process, Path log, CompletableFuture<Integer> port) {
        try (BufferedReader output = process.inputReader();
                PrintWriter kept = new PrintWriter(
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND), true)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(CrashTestProgram.PORT_LINE)) {
                    port.complete(Integer.valueOf(line.substring(CrashTestProgram.PORT_LINE.length())));
                }
                kept.println(line);
            }
        } catch (IOException e) {
            // it was killed while writing
        }
        port.completeExceptionally(new IllegalStateException("it ended"));
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Graceful if possible, forced otherwise. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
