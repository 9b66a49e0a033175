package tracker.domain.shared;

/** A rule of the house: a named constant whose sentence a person can read. Implemented by enums. */
public interface BusinessRule {

    String name();

    /** What holds, in one plain sentence for the person who ran into it. */
    String sentence();
}
