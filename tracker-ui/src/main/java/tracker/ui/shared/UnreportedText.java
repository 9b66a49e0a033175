package tracker.ui.shared;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.UnreportedTotals;
import tracker.domain.shared.LondonCalendar;

/** What is still to come, due or missing, in words that fit the phase of the campaign. */
public final class UnreportedText {

    private UnreportedText() {}

    /**
     * "36 more planned, 5 reports due", once nothing is awaited "5 not reported"; empty after the week if everything is
     * reported.
     */
    public static String inWords(UnreportedTotals totals, CampaignPhase phase) {
        String words = Stream.of(
                        totals.toCome() > 0 ? FigureFormat.count(totals.toCome()) + " more planned" : "",
                        due(totals.due(), phase),
                        totals.inReview() > 0
                                ? FigureFormat.count(totals.inReview(), "video", "videos") + " in review"
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() && !phase.weekIsOver() ? "0 more planned" : words;
    }

    /** "5 reports due", "5 not reported"; empty for none. */
    public static String due(int due, CampaignPhase phase) {
        if (due == 0) {
            return "";
        }
        return phase.isFinal()
                ? FigureFormat.count(due) + " not reported"
                : FigureFormat.count(due, "report", "reports") + " due";
    }

    /** The heading of a column of activities that are not held. */
    public static String heading(CampaignPhase phase) {
        return switch (phase) {
            case ANNOUNCED, RUN_UP -> "Planned";
            case WEEK -> "Planned or due";
            case REPORTING -> "Not yet reported";
            case CLOSED, PAST -> "Not reported";
        };
    }

    /** "planned" or "not reported", for the activities of one day. */
    public static String ofDay(LocalDate day, LocalDate today, CampaignPhase phase) {
        if (!day.isBefore(today)) {
            return "planned";
        }
        return phase.isFinal() ? "not reported" : "not yet reported";
    }

    /** "600 more needed by 14 March 2027"; afterwards how many are missing, or were. */
    public static String missing(Goal goal, long missing, LocalDate today, CampaignPhase phase) {
        String number = FigureFormat.count(missing);
        if (phase.isFinal()) {
            return "Not reached: " + number + " short";
        }
        return today.isAfter(goal.by())
                ? number + " short on " + LondonCalendar.inWords(today)
                : number + " more needed by " + LondonCalendar.inWords(goal.by());
    }
}
