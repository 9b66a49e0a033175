package tracker.app.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A second process that has a data folder open until it is killed. */
final class SecondTrackerProcess implements AutoCloseable {

    private final Process process;

    private SecondTrackerProcess(Process process) {
        this.process = process;
    }

    /** Returns when its database runs. */
    static SecondTrackerProcess on(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondTrackerProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("up")) {
                return new SecondTrackerProcess(process);
            }
        }
        throw new IOException("the other tracker did not come up");
    }

    public static void main(String[] args) throws InterruptedException {
        DatabaseServer server = DatabaseServerFixture.open(Path.of(args[0]));
        server.announce("http://localhost:9090");
        System.out.println("up");
        new CountDownLatch(1).await();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does: nothing is tidied up. */
    void crash() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        crash();
    }
}
