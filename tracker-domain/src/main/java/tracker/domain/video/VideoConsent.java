package tracker.domain.video;

/** What a trainee has confirmed about the film. */
public enum VideoConsent {
    /** The trainee agrees to be shown. */
    SELF,
    /** Everybody else who can be recognised agrees. */
    OTHERS_VISIBLE,
    /** No patient and no patient's data can be recognised. */
    NO_PATIENTS,
    /** The place of filming allowed it. */
    LOCATION
}
