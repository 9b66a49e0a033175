package tracker.bench;

/** A measured system, in a separate process, controlled by text commands. */
public interface BenchmarkPlayer extends AutoCloseable {

    /**
     * Executes one command.
     *
     * @param words the command and its arguments
     * @return one line
     */
    String handle(String[] words) throws Exception;

    @Override
    void close() throws Exception;
}
