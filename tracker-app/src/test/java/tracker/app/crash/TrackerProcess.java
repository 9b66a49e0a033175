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

/** The process in which {@link CrashTestProgram} runs, from its start to its end; what it says goes into a file beside its data. */
final class TrackerProcess implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final int door;

    private TrackerProcess(Process process, int door) {
        this.process = process;
        this.door = door;
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
        CompletableFuture<Integer> door = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("crash-log").start(() -> listen(process, log, door));
        try {
            return new TrackerProcess(process, door.get(START_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("the tracker did not come up; it said:\n" + Files.readString(log), e);
        }
    }

    private static void listen(Process process, Path log, CompletableFuture<Integer> door) {
        try (BufferedReader said = process.inputReader();
                PrintWriter kept = new PrintWriter(
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND), true)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(CrashTestProgram.PORT_LINE)) {
                    door.complete(Integer.valueOf(line.substring(CrashTestProgram.PORT_LINE.length())));
                }
                kept.println(line);
            }
        } catch (IOException e) {
            // it was killed in the middle of a word
        }
        door.completeExceptionally(new IllegalStateException("it ended"));
    }

    int port() {
        return door;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** In good order where it can, by force where not. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
