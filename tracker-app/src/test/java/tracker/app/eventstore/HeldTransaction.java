package tracker.app.eventstore;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** A process that takes a number and stores its event on request. */
final class HeldTransaction implements AutoCloseable {

    private final Process process;

    private HeldTransaction(Process process) {
        this.process = process;
    }

    /** Returns when the number is taken. */
    static HeldTransaction on(String url) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldTransaction.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!"taken".equals(process.inputReader().readLine())) {
            throw new IOException("the process took no number");
        }
        return new HeldTransaction(process);
    }

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[0])) {
            connection.setAutoCommit(false);
            GapStory.store(connection);
            System.out.println("taken");
            System.in.read();
            connection.commit();
            System.out.println("stored");
        }
    }

    void pause() throws Exception {
        signal("-STOP");
    }

    void goOn() throws Exception {
        signal("-CONT");
    }

    /** Returns when the event is stored. */
    void store() throws IOException {
        process.outputWriter().write("\n");
        process.outputWriter().flush();
        if (!"stored".equals(process.inputReader().readLine())) {
            throw new IOException("the process did not store its fact");
        }
    }

    private void signal(String signal) throws Exception {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
