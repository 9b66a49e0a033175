package tracker.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Repeatable random numbers: the same seed and key always give the same sequence, on every machine. */
final class SeededRandom {

    // Its algorithm is part of Java's contract, unlike those of the newer generators.
    private final Random random;

    private SeededRandom(Random random) {
        this.random = random;
    }

    /** A separate sequence for each key, so that one trust's week does not change when another trust does. */
    static SeededRandom of(long seed, String key) {
        String source = seed + "/" + key;
        return new SeededRandom(
                new Random(UUID.nameUUIDFromBytes(source.getBytes(UTF_8)).getMostSignificantBits()));
    }

    /** True in that percentage of calls. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    /** A whole number in the range, both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Log-normal: mostly near the median, occasionally far above it. */
    int around(double median, double spread) {
        return (int) Math.round(median * Math.exp(spread * random.nextGaussian()));
    }
}
