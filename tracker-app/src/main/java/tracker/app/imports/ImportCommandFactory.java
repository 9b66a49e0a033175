package tracker.app.imports;

import java.util.Objects;
import java.util.Set;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.ActivityKind;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** Creates the commands for entries of one activity type. */
public interface ImportCommandFactory {

    ActivityCommand planned(ImportEntry entry, CampaignId campaign, TrustCode trust);

    ActivityCommand held(ImportEntry entry, CampaignId campaign, TrustCode trust);

    /** @param activity the id of one that was imported */
    ActivityCommand withdrawn(String activity, CampaignId campaign, TrustCode trust, Reason reason);

    /** @param activity the id of one that was withdrawn */
    ActivityCommand restored(String activity, CampaignId campaign, TrustCode trust, Reason reason);

    /** A description: "stand booked", "stand held". */
    String doneText(boolean held);

    /** The rules that only mean that the row was imported before. */
    Set<BusinessRule> alreadyImportedRules();

    default ActivityCommand command(ImportEntry entry, CampaignId campaign, TrustCode trust) {
        return entry.held() ? held(entry, campaign, trust) : planned(entry, campaign, trust);
    }

    static ImportCommandFactory of(ActivityKind kind) {
        return switch (kind) {
            case STAND -> new StandImportFactory();
            case SCHOOL_TALK -> new SchoolTalkImportFactory();
            case DEPARTMENT_VISIT -> new DepartmentVisitImportFactory();
            case VIDEO, COURSE -> throw new IllegalArgumentException(kind + " is not imported");
        };
    }

    /** A value that the reader has checked. */
    static <T> T given(@org.jspecify.annotations.Nullable T part) {
        return Objects.requireNonNull(part, "an activity of this type already has it");
    }
}
