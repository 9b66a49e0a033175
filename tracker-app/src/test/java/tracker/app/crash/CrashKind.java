package tracker.app.crash;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;

/** What is killed, with SIGKILL unless stated otherwise. */
enum CrashKind {
    TRACKER("the tracker") {
        @Override
        void strike(TrackerProcess tracker, PostgresCluster cluster, RandomGenerator random)
                throws InterruptedException {
            tracker.kill();
        }
    },
    POSTMASTER("PostgreSQL's main process") {
        @Override
        void strike(TrackerProcess tracker, PostgresCluster cluster, RandomGenerator random) throws IOException {
            cluster.postmaster().orElseThrow().destroyForcibly();
        }
    },
    BACKEND("one PostgreSQL connection") {
        @Override
        void strike(TrackerProcess tracker, PostgresCluster cluster, RandomGenerator random) throws IOException {
            List<Long> backends = cluster.backends();
            ProcessHandle.of(backends.get(random.nextInt(backends.size())))
                    .orElseThrow()
                    .destroyForcibly();
        }
    },
    IMMEDIATE("PostgreSQL, told to stop at once,") {
        /** As {@code pg_ctl stop -m immediate} does. */
        @Override
        void strike(TrackerProcess tracker, PostgresCluster cluster, RandomGenerator random)
                throws IOException, InterruptedException {
            long postmaster = cluster.postmaster().orElseThrow().pid();
            new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster))
                    .start()
                    .waitFor();
        }
    },
    BOTH("the tracker and PostgreSQL") {
        @Override
        void strike(TrackerProcess tracker, PostgresCluster cluster, RandomGenerator random)
                throws IOException, InterruptedException {
            ProcessHandle postmaster = cluster.postmaster().orElseThrow();
            tracker.kill();
            postmaster.destroyForcibly();
        }
    };

    private final String words;

    CrashKind(String words) {
        this.words = words;
    }

    abstract void strike(TrackerProcess tracker, PostgresCluster cluster, RandomGenerator random)
            throws IOException, InterruptedException;

    String words() {
        return words;
    }

    /** Whether the tracker keeps running and must recover by itself. */
    boolean sparesTheTracker() {
        return this == POSTMASTER || this == BACKEND || this == IMMEDIATE;
    }
}
