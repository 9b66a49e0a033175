package tracker.domain.shared;

/** A watched query. Closing it ends the answers; closing it twice is harmless. */
public interface QueryWatch extends AutoCloseable {

    @Override
    void close();
}
