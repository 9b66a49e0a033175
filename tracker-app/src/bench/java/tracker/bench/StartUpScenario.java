package tracker.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** B11: from the command line until the tracker serves pages, on an empty folder and on an existing one. */
final class StartUpScenario implements BenchmarkScenario {

    private static final String EMPTY = "an empty Boot and Vaadin application, plain java -cp";
    private static final String FIRST = "./tracker run, first start";
    private static final String WARM = "./tracker run, later start";
    private static final long PATIENCE_NANOSECONDS = 600_000_000_000L;
    private static final double SECOND = 1e9;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Seconds until the page was served, and until the tracker reported ready. */
    private record Started(double page, double ready) {}

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        Path data = ground.options().work().resolve("start-data");
        Map<String, List<Started>> all = new LinkedHashMap<>();
        try (SampleFileWriter samples = ground.samples("B11", "round", "what", "page_s", "ready_s")) {
            // builds everything, and reads it from the disk once
            FileSystemUtils.deleteRecursively(data);
            start(ground, tracker(data));
            for (int round = 1; round <= Math.min(ground.options().rounds(), 5); round++) {
                FileSystemUtils.deleteRecursively(data);
                for (String what : List.of(FIRST, WARM, EMPTY)) {
                    Started started = start(ground, what.equals(EMPTY) ? empty() : tracker(data));
                    samples.add(round, what.replace(",", ""), started.page(), started.ready());
                    all.computeIfAbsent(what, key -> new ArrayList<>()).add(started);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        ReportSection chapter = new ReportSection("B11 From the command line to ready", "", "page served, s", "ready, s");
        all.forEach((what, starts) -> chapter.row(
                what,
                text(starts.stream().map(Started::page).toList()),
                text(starts.stream().map(Started::ready).toList())));
        return chapter.note(
                "The tracker is started by its launcher, from its unpacked jars, with its archive of loaded classes, on "
                        + "its embedded database; on a first start the database and all tables are made. The empty "
                        + "application has one page, health and no database, in the tracker's class path, without an archive, as "
                        + "plain Java starts it. Medians and how far they can be trusted.");
    }

    private static List<String> tracker(Path data) {
        Path here =
                Path.of(System.getProperty("tracker.bench.target")).getParent().getParent();
        return List.of(here.resolve("tracker").toString(), "run", "--data", data.toString(), "--port");
    }

    private static List<String> empty() throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                BenchmarkContext.classPath("tracker"),
                "tracker.bench.empty.EmptyApplication");
    }

    private Started start(BenchmarkContext ground, List<String> line) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(line);
        command.add(line.contains("run") ? Integer.toString(port) : "--server.port=" + port);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ground.logs().resolve("start.log").toFile())
                .start();
        try {
            double page = until(process, begin, port, "/", "");
            return new Started(page, until(process, begin, port, "/actuator/health/readiness", "UP"));
        } finally {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        }
    }

    private double until(Process process, long begin, int port, String path, String word) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        while (!answers(request, word)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE_NANOSECONDS) {
                throw new IllegalStateException("It does not start; see start.log");
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - begin) / SECOND;
    }

    private boolean answers(HttpRequest request, String word) throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(word);
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String text(List<Double> seconds) {
        RatioEstimate ratio = RatioEstimate.of(seconds);
        return String.format(Locale.UK, "%.1f (%.1f to %.1f)", ratio.median(), ratio.low(), ratio.high());
    }
}
