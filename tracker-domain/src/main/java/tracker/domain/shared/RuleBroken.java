package tracker.domain.shared;

/** A command or a value broke a business rule, and nothing was stored. */
public final class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BusinessRule rule;

    /** Refuses with the rule's own sentence. */
    public RuleBroken(BusinessRule rule) {
        this(rule, "");
    }

    /** Refuses with the rule's sentence, followed by a detail, for example the dates of the campaign. */
    public RuleBroken(BusinessRule rule, String detail) {
        super(detail.isEmpty() ? rule.sentence() : rule.sentence() + " " + detail);
        this.rule = rule;
    }

    /** Refuses when the condition holds. */
    public static void when(boolean broken, BusinessRule rule) {
        if (broken) {
            throw new RuleBroken(rule);
        }
    }

    public BusinessRule rule() {
        return rule;
    }

    /** The sentence for the person; never null, unlike {@link #getMessage()} in general. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
