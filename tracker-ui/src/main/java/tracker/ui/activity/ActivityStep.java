package tracker.ui.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;

/** The next steps of an activity, with their labels. */
enum ActivityStep {
    REPORT("How many people came?", "Save the figures"),
    MOVE("Move to another day", "Move the activity"),
    EDIT("Change the plan", "Save the plan"),
    CORRECT("Correct", "Save the correction"),
    CANCEL("Cancel", "Cancel the activity"),
    WITHDRAW("Withdraw", "Withdraw the activity"),
    RESTORE("Restore", "Restore the activity");

    private final String words;
    private final String send;

    ActivityStep(String words, String send) {
        this.words = words;
        this.send = send;
    }

    /** The word in the URL: "report". */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ActivityStep> read(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /** The label of the button that opens the form. */
    String words() {
        return words;
    }

    /** The label of the button that sends the form. */
    String send() {
        return send;
    }

    static List<ActivityStep> of(ActivitySummary activity, LocalDate today) {
        return Arrays.stream(values())
                .filter(step -> step.fits(activity, today))
                .toList();
    }

    /**
     * True if the activity is over but not reported. Videos have no attendance, and the trust does not publish them.
     */
    static boolean isUnreported(ActivitySummary activity, LocalDate today) {
        return activity.isReportDue(today);
    }

    private boolean fits(ActivitySummary activity, LocalDate today) {
        boolean tooEarly = this == REPORT && today.isBefore(activity.days().from());
        return possible(activity.stage()) && !tooEarly;
    }

    /** Whether an activity in this state allows this step. */
    boolean possible(ActivityStage stage) {
        return switch (this) {
            case REPORT, MOVE, EDIT, CANCEL -> stage == ActivityStage.PLANNED;
            case CORRECT -> stage.isReported();
            case WITHDRAW -> stage == ActivityStage.PLANNED || stage.isReported();
            case RESTORE -> stage.isCalledOff();
        };
    }
}
