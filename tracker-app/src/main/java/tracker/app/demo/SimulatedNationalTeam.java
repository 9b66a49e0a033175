package tracker.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;

/**
 * The actions of the simulated national team: sets goals early in the run-up, and freezes the count after the end of
 * the week.
 */
record SimulatedNationalTeam(AnnouncedCampaign campaign) {

    List<ScriptedCommand> lines() {
        CampaignDays days = campaign.days();
        Instant early = days.runUpFrom()
                .atTime(LocalTime.of(10, 0))
                .atZone(LondonCalendar.ZONE)
                .toInstant();
        return Stream.concat(
                        goals().filter(goal -> !set(goal)).map(goal -> new ScriptedCommand(early, goal)),
                        Stream.of(
                                frozen("Count at the end of the week", days.lastDay()),
                                frozen(
                                        "Count before late reports close",
                                        days.lateUntil().minusDays(1))))
                .toList();
    }

    private Stream<SetGoal> goals() {
        return Stream.of(
                goal(CampaignMeasure.PEOPLE, 50_000),
                goal(CampaignMeasure.TRUSTS, 150),
                goal(CampaignMeasure.VIDEOS, 80));
    }

    private SetGoal goal(CampaignMeasure measure, int target) {
        return new SetGoal(
                campaign.id(), measure, Area.NATION, target, campaign.days().lastDay());
    }

    /** Keeps a goal that has been set before. */
    private boolean set(SetGoal goal) {
        return campaign.goals().stream()
                .anyMatch(old -> old.measure() == goal.measure() && old.area().equals(goal.part()));
    }

    /** Counts up to the end of that day, shortly after it. */
    private ScriptedCommand frozen(String name, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(LondonCalendar.ZONE).toInstant();
        return new ScriptedCommand(
                midnight.plusSeconds(60),
                new FreezeCount(campaign.id(), SimulationContext.labelled(name), midnight.minusMillis(1)));
    }
}
