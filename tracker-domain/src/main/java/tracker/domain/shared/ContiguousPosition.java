package tracker.domain.shared;

/**
 * A position of the event store up to which everything is in: no event at or below it can still arrive.
 *
 * <p>It cannot be made from the highest position seen, because events become visible out of order. It comes from the
 * proof that no gap is open below ({@link #proven}, called by the reader of the events and by the checkpoint of the
 * read models only, which a structure test holds), or from a later one of its kind.
 */
public final class ContiguousPosition {

    /** Before the first event. */
    public static final ContiguousPosition NONE = new ContiguousPosition(0);

    private final long value;

    private ContiguousPosition(long value) {
        this.value = value;
    }

    /**
     * For those who hold the proof.
     *
     * @param value every event at or below it has been read, and no number up to it is an open gap
     */
    public static ContiguousPosition proven(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("Positions start at 0, not at " + value);
        }
        return value == 0 ? NONE : new ContiguousPosition(value);
    }

    /** The number in the global order; 0 before the first event. */
    public long value() {
        return value;
    }

    /** Whether everything up to that number is in. */
    public boolean reaches(long position) {
        return position <= value;
    }

    /**
     * An earlier position. Everything up to it is in, because everything up to this one is.
     *
     * @throws IllegalArgumentException if it is not an earlier one
     */
    public ContiguousPosition backTo(long earlier) {
        if (!reaches(earlier)) {
            throw new IllegalArgumentException("Not everything up to " + earlier + " is in, only up to " + value);
        }
        return proven(earlier);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContiguousPosition that && that.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
