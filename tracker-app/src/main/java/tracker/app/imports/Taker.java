package tracker.app.imports;

import java.time.LocalDate;
import java.util.Set;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.shared.Days;
import tracker.domain.shared.Line;
import tracker.domain.shared.Rule;
import tracker.domain.trust.TrustCode;

/** Turns the rows of one kind into commands, or throws {@link LeftOut}. */
interface Taker {

    ActivityCommand planned(FoundActivity found, Days days, CampaignId campaign, TrustCode trust);

    ActivityCommand held(FoundActivity found, Days days, CampaignId campaign, TrustCode trust);

    /** For people: "stand booked", "stand held". */
    String done(boolean held);

    /** The refusals that only mean that the row was taken before. */
    Set<Rule> takenBefore();

    static Line venue(FoundActivity found) {
        if (found.venue().isEmpty()) {
            throw new LeftOut("no place given");
        }
        return new Line(found.venue());
    }

    /** Talks and visits have one day; which of several it was would be a guess. */
    static LocalDate singleDay(Days days) {
        if (!days.from().equals(days.to())) {
            throw new LeftOut("no single day given, only " + days.inWords());
        }
        return days.from();
    }
}
