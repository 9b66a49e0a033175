package tracker.domain.shared;

/** A business rule: a named constant with a sentence for people. Implemented by enums. */
public interface BusinessRule {

    String name();

    /** What holds, in one plain sentence for the person who broke the rule. */
    String sentence();
}
