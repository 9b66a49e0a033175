package tracker.app.messaging;

import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitCommands;
import tracker.domain.schooltalk.SchoolTalkCommands;
import tracker.domain.stand.StandCommands;
import tracker.domain.trust.TrustCode;

/** Finds the command factory of a type of activity. */
public final class ActivityCommandsFactory {

    private ActivityCommandsFactory() {}

    /**
     * @param kind a type that a trust plans for a day
     * @param id of the activity
     */
    public static ActivityCommands<?, ?> of(ActivityKind kind, String id, CampaignId campaign, TrustCode trust) {
        return switch (kind) {
            case STAND -> StandCommands.of(id, campaign, trust);
            case SCHOOL_TALK -> SchoolTalkCommands.of(id, campaign, trust);
            case DEPARTMENT_VISIT -> DepartmentVisitCommands.of(id, campaign, trust);
            case VIDEO, COURSE -> throw new IllegalArgumentException(kind + " is not planned for a day");
        };
    }
}
