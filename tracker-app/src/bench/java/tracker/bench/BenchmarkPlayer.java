package tracker.bench;

/** One who is measured, in a process of its own; it does what it is told, one word at a time. */
public interface BenchmarkPlayer extends AutoCloseable {

    /**
     * Does one thing.
     *
     * @param words what, and with which numbers
     * @return one line
     */
    String handle(String[] words) throws Exception;

    @Override
    void close() throws Exception;
}
