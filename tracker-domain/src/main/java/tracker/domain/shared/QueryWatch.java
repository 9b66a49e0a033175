package tracker.domain.shared;

/** A watched question; closing it ends the answers. Closing twice is harmless. */
public interface QueryWatch extends AutoCloseable {

    @Override
    void close();
}
