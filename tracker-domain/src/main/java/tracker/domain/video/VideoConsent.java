package tracker.domain.video;

/** A confirmation the trainee gives about the video. */
public enum VideoConsent {
    /** The trainee agrees to be shown. */
    SELF,
    /** Everyone else who can be recognised agrees. */
    OTHERS_VISIBLE,
    /** No patient and no patient's data can be recognised. */
    NO_PATIENTS,
    /** Filming was allowed at the location. */
    LOCATION
}
