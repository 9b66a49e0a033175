package tracker.domain.shared;

/**
 * Text that a person typed. It is stored beside its event, never in it, so that it can be removed for good (decision
 * 50).
 */
public sealed interface FreeText extends SingleValue<String> permits TextLine, Note, Reason {

    /** What is read in place of a text that was removed. */
    String REMOVED = "Text removed";

    /** What is read in place of a text that is for the trust and organisers only. */
    String HIDDEN = "Text not shown";
}
