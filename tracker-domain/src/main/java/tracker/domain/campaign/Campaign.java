package tracker.domain.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CampaignCommand.ReopenCampaign;
import tracker.domain.campaign.CampaignCommand.RescheduleCampaign;
import tracker.domain.campaign.CampaignCommand.RetireCourse;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignEvent.CampaignAnnounced;
import tracker.domain.campaign.CampaignEvent.CampaignClosed;
import tracker.domain.campaign.CampaignEvent.CampaignReopened;
import tracker.domain.campaign.CampaignEvent.CampaignRescheduled;
import tracker.domain.campaign.CampaignEvent.CountFrozen;
import tracker.domain.campaign.CampaignEvent.CourseOffered;
import tracker.domain.campaign.CampaignEvent.CourseRetired;
import tracker.domain.campaign.CampaignEvent.GoalSet;
import tracker.domain.shared.PositionResolver;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;

/** Aggregate: one year's campaign. */
@NullUnmarked
@AggregateRoot(type = "campaign")
public class Campaign {

    @AggregateIdentifier
    private String stream;

    private CampaignDays days;
    private DatesStatus dates;
    private boolean closed;
    private final Map<CourseCode, CourseOffered> courses = new HashMap<>();
    private final Set<GoalSet> goals = new HashSet<>();
    private final Set<TextLine> frozen = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnounceCampaign c) {
        RuleBroken.when(stream != null, CampaignRule.THERE_IS_ONE_CAMPAIGN_A_YEAR);
        refuseAnotherYear(c.campaign(), c.days());
        apply(new CampaignAnnounced(c.campaign(), c.name(), c.days(), c.dates()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RescheduleCampaign c) {
        refuseUnannounced();
        RuleBroken.when(closed, CampaignRule.A_CLOSED_CAMPAIGN_IS_NOT_RESCHEDULED);
        refuseAnotherYear(c.campaign(), c.days());
        if (!days.equals(c.days()) || dates != c.dates()) {
            apply(new CampaignRescheduled(c.campaign(), days, c.days(), c.dates(), c.reason()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OfferCourse c) {
        refuseUnannounced();
        RuleBroken.when(closed, CampaignRule.A_CLOSED_CAMPAIGN_OFFERS_NOTHING_NEW);
        var offered = new CourseOffered(c.campaign(), c.course(), c.title(), c.provider(), c.address());
        if (!offered.equals(courses.get(c.course()))) {
            apply(offered);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RetireCourse c) {
        refuseUnannounced();
        RuleBroken.when(closed, CampaignRule.A_CLOSED_CAMPAIGN_OFFERS_NOTHING_NEW);
        RuleBroken.when(!courses.containsKey(c.course()), CampaignRule.ONLY_AN_OFFERED_COURSE_CAN_BE_RETIRED);
        apply(new CourseRetired(c.campaign(), c.course(), c.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetGoal c) {
        refuseUnannounced();
        RuleBroken.when(closed, CampaignRule.A_CLOSED_CAMPAIGN_OFFERS_NOTHING_NEW);
        RuleBroken.when(c.target() <= 0, CampaignRule.A_GOAL_IS_ABOVE_ZERO);
        var goal = new GoalSet(c.campaign(), c.measure(), c.part(), c.target(), c.by());
        if (!goals.contains(goal)) {
            apply(goal);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FreezeCount c, Clock clock, PositionResolver positions) {
        refuseUnannounced();
        RuleBroken.when(c.instant().isAfter(clock.instant()), CampaignRule.A_COUNT_IS_NOT_FROZEN_IN_THE_FUTURE);
        RuleBroken.when(frozen.contains(c.name()), CampaignRule.A_FROZEN_COUNT_KEEPS_ITS_NAME);
        long position = positions.at(c.instant()).value();
        RuleBroken.when(c.confirmed() != null && c.confirmed() != position, CampaignRule.A_COUNT_IS_WHAT_WAS_CONFIRMED);
        apply(new CountFrozen(c.campaign(), c.name(), c.instant(), position));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseCampaign c) {
        refuseUnannounced();
        RuleBroken.when(closed, CampaignRule.ONLY_AN_OPEN_CAMPAIGN_CAN_BE_CLOSED);
        apply(new CampaignClosed(c.campaign(), c.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReopenCampaign c) {
        refuseUnannounced();
        RuleBroken.when(!closed, CampaignRule.ONLY_A_CLOSED_CAMPAIGN_CAN_BE_REOPENED);
        apply(new CampaignReopened(c.campaign(), c.reason()));
    }

    @EventSourcingHandler
    void evolve(CampaignEvent event) {
        switch (event) {
            case CampaignAnnounced e -> {
                stream = "campaign:" + e.campaign();
                days = e.days();
                dates = e.dates();
            }
            case CampaignRescheduled e -> {
                days = e.days();
                dates = e.dates();
            }
            case CourseOffered e -> courses.put(e.course(), e);
            case CourseRetired e -> courses.remove(e.course());
            case GoalSet e -> {
                goals.removeIf(old -> old.measure() == e.measure() && old.part().equals(e.part()));
                goals.add(e);
            }
            case CountFrozen e -> frozen.add(e.name());
            case CampaignClosed e -> closed = true;
            case CampaignReopened e -> closed = false;
        }
    }

    private void refuseUnannounced() {
        RuleBroken.when(stream == null, CampaignRule.A_CAMPAIGN_IS_ANNOUNCED_FIRST);
    }

    private static void refuseAnotherYear(CampaignId campaign, CampaignDays days) {
        RuleBroken.when(days.firstDay().getYear() != campaign.value(), CampaignRule.THE_WEEK_BEGINS_IN_ITS_YEAR);
    }
}
