package tracker.ui.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import tracker.domain.access.CallerIdentity;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.FigureFormat;

/** Sentences about the trusts to follow up. */
final class FollowUpText {

    private FollowUpText() {}

    /** "Of 202 trusts, 59 have not started and 31 have reports due." */
    static String finding(TrustProgressReport now) {
        if (!now.countingHasBegun()) {
            return "Counting begins on "
                    + LondonCalendar.inWords(now.campaign().days().runUpFrom())
                    + ". No trust needs to be followed up before then.";
        }
        return "Of " + FigureFormat.count(now.trusts().size(), "trust", "trusts") + ", "
                + FigureFormat.count(now.at(TrustStage.NOT_STARTED), "has", "have") + " not started and "
                + FigureFormat.count(now.at(TrustStage.REPORT_DUE), "has", "have") + " reports due.";
    }

    /** Why no trusts are listed. */
    static String nobody(CallerIdentity reader) {
        return reader.organises()
                ? "There are no trusts to show."
                : "Organisers see which trusts these are, and each trust sees this about itself.";
    }

    /** "13 have not started, 2 have reports due.", for the listed trusts of a region. */
    static String stages(FollowUpRegion region) {
        return Arrays.stream(TrustStage.values())
                        .map(stage -> stage(
                                stage,
                                region.trusts().stream()
                                        .filter(trust -> trust.stage() == stage)
                                        .count()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String stage(TrustStage stage, long trusts) {
        if (trusts == 0) {
            return "";
        }
        return switch (stage) {
            case NOT_STARTED -> FigureFormat.count(trusts, "has", "have") + " not started";
            case PLANNED -> FigureFormat.count(trusts, "has", "have") + " only planned activities";
            case REPORT_DUE -> FigureFormat.count(trusts, "has", "have") + " reports due";
            case REPORTED -> FigureFormat.count(trusts, "has", "have") + " reported";
        };
    }

    /** The progress of a trust and how long it has been at its stage. */
    static String standing(TrustProgress trust, TrustProgressReport now) {
        LocalDate today = LondonCalendar.dayOf(now.moment().asAt());
        return switch (trust.stage()) {
            case NOT_STARTED ->
                "Not started, "
                        + FigureFormat.count(
                                Math.max(
                                        0,
                                        ChronoUnit.DAYS.between(
                                                now.campaign().days().runUpFrom(), today)),
                                "day",
                                "days")
                        + " after counting began.";
            case REPORT_DUE ->
                FigureFormat.count(trust.overdue(), "report", "reports") + " due, the oldest for "
                        + FigureFormat.count(since(trust, today), "day", "days") + ".";
            case PLANNED -> FigureFormat.count(trust.planned()) + " planned, all still to come.";
            case REPORTED -> FigureFormat.count(trust.held()) + " held and reported.";
        };
    }

    private static long since(TrustProgress trust, LocalDate today) {
        return trust.overdueSince() == null ? 0 : ChronoUnit.DAYS.between(trust.overdueSince(), today);
    }

    static String lastReported(TrustProgress trust) {
        return trust.lastReported() == null ? "none" : LondonCalendar.inWords(trust.lastReported());
    }
}
