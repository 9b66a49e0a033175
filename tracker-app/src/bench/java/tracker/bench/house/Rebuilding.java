package tracker.bench.house;

import org.springframework.context.ApplicationContext;
import tracker.app.participation.Rebuild;
import tracker.bench.Turn;

/** Fills all read models again from the first fact, beside the old ones, until the new ones are shown. */
final class Rebuilding {

    private static final double NANOSECONDS = 1e9;

    private final Rebuild rebuild;

    Rebuilding(ApplicationContext context) {
        this.rebuild = context.getBean(Rebuild.class);
    }

    String rebuild() throws Exception {
        long start = System.nanoTime();
        long facts = rebuild.run(read -> {});
        return new Turn(facts, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }
}
