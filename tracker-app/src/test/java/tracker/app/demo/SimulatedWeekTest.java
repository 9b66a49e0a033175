package tracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.demo.DemoStory.CAMPAIGN;
import static tracker.app.demo.DemoStory.DAYS;
import static tracker.app.demo.DemoStory.SEED;
import static tracker.app.demo.DemoStory.london;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignCommand;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.course.CourseCommand;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.RegisteredTrust;

class SimulatedWeekTest {

    private static final List<RegisteredTrust> TRUSTS = DemoStory.openTrusts();

    /** The outcome of the week with our seed, played once. */
    private static List<ActivityContribution> outcome;

    @BeforeAll
    static void the_week_is_played() {
        try (SimulatedWeekFixture application = new SimulatedWeekFixture(TRUSTS)) {
            week(SEED).forEach(application::handle);
            outcome = application.contributions();
        }
    }

    private static List<ScriptedCommand> week(long seed) {
        return SimulatedWeek.of(seed, CAMPAIGN, TRUSTS);
    }

    @Test
    void the_same_seed_gives_the_same_week_in_whichever_order_the_trusts_come() {
        List<RegisteredTrust> reversed = new ArrayList<>(TRUSTS);
        Collections.reverse(reversed);
        assertThat(SimulatedWeek.of(SEED, CAMPAIGN, reversed)).isEqualTo(week(SEED));
    }

    @Test
    void another_seed_gives_another_week_of_other_activities() {
        assertThat(activities(week(SEED + 1))).isNotEmpty().doesNotContainAnyElementsOf(activities(week(SEED)));
    }

    @Test
    void a_trust_that_is_missing_does_not_change_what_the_others_do() {
        RegisteredTrust gone = TRUSTS.get(7);
        List<RegisteredTrust> others =
                TRUSTS.stream().filter(trust -> trust != gone).toList();
        assertThat(SimulatedWeek.of(SEED, CAMPAIGN, others))
                .isEqualTo(week(SEED).stream()
                        .filter(line -> !(line.command() instanceof ActivityCommand about
                                && Objects.equals(about.trust(), gone.code())))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {SEED, 1, 2})
    void every_line_is_accepted_and_stores_one_fact(long seed) {
        List<ScriptedCommand> script = week(seed);
        Map<String, Integer> lines = new HashMap<>();
        try (SimulatedWeekFixture application = new SimulatedWeekFixture(TRUSTS)) {
            script.forEach(line -> {
                application.handle(line);
                about(line.command(), lines);
            });
            assertThat(application.eventCounts()).isEqualTo(lines);
        }
    }

    private static void about(Command command, Map<String, Integer> lines) {
        if (command instanceof ActivityCommand about) {
            lines.merge(about.id().value(), 1, Integer::sum);
        }
    }

    @Test
    void also_with_everything_of_the_run_up_said_at_once_on_the_evening_before_it_is_accepted() {
        try (SimulatedWeekFixture application = new SimulatedWeekFixture(TRUSTS)) {
            var evening = london("2027-03-04T19:00");
            week(SEED)
                    .forEach(line -> application.handle(
                            line.at().isBefore(evening) ? new ScriptedCommand(evening, line.command()) : line));
            assertThat(application.eventCounts()).hasSizeGreaterThan(900);
        }
    }

    @Test
    void it_comes_to_a_week_as_weeks_are() {
        List<ActivityContribution> all = outcome;
        assertThat(all).hasSizeBetween(900, 1_500);
        assertThat(of(all, ActivityKind.STAND)).hasSizeBetween(200, 400);
        assertThat(of(all, ActivityKind.SCHOOL_TALK)).hasSizeBetween(200, 450);
        assertThat(of(all, ActivityKind.DEPARTMENT_VISIT)).hasSizeBetween(120, 350);
        assertThat(of(all, ActivityKind.VIDEO)).hasSizeBetween(60, 200);
        assertThat(of(all, ActivityKind.COURSE)).hasSizeBetween(200, 450);
        assertThat(all.stream()
                        .map(ActivityContribution::trust)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSizeBetween(140, 160);
        assertThat(people(all)).isBetween(30_000, 90_000);
        assertThat(at(all, ActivityStage.HELD)).hasSizeGreaterThan(all.size() * 3 / 4);
        assertThat(at(all, ActivityStage.PLANNED)).hasSizeBetween(15, all.size() / 8);
        assertThat(at(all, ActivityStage.CANCELLED)).hasSizeBetween(15, all.size() / 12);
        assertThat(at(all, ActivityStage.WITHDRAWN)).hasSizeBetween(3, 40);
        assertThat(all).filteredOn(ActivityContribution::late).hasSizeBetween(30, all.size() / 6);
        assertThat(all).filteredOn(one -> !DAYS.include(one.days())).isEmpty();
    }

    @Test
    void most_outings_are_on_weekdays_of_the_week_itself() {
        List<ActivityContribution> outings =
                outcome.stream().filter(one -> one.kind().meetsPeople()).toList();
        DayRange week = new DayRange(DAYS.firstDay(), DAYS.lastDay());
        assertThat(outings)
                .filteredOn(one -> one.days().within(week.from(), week.to()))
                .hasSizeGreaterThan(outings.size() * 17 / 20);
        assertThat(outings)
                .filteredOn(one -> one.days().from().getDayOfWeek().getValue() > 5)
                .hasSizeBetween(5, outings.size() / 8);
    }

    @Test
    void everything_is_said_in_order_between_the_first_day_of_the_run_up_and_the_last_of_late_reports() {
        List<ScriptedCommand> script = week(SEED);
        assertThat(script).isSortedAccordingTo(Comparator.comparing(ScriptedCommand::at));
        assertThat(script)
                .allSatisfy(line ->
                        assertThat(LondonCalendar.dayOf(line.at())).isBetween(DAYS.runUpFrom(), DAYS.lateUntil()));
    }

    @Test
    void what_is_invented_says_so_also_away_from_the_pages() {
        assertThat(week(SEED))
                .filteredOn(line -> words(line.command()).matches("(Book|Arrange|Submit|Freeze|Issue|Publish).*"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(words(line.command())).containsIgnoringCase("simulated"));
        assertThat(outcome)
                .filteredOn(one -> one.kind() != ActivityKind.COURSE)
                .allSatisfy(one -> assertThat(one.title()).contains("(simulated)"));
    }

    private static String words(Command command) {
        return command.toString();
    }

    @Test
    void goals_are_set_and_the_count_is_frozen_but_what_people_have_set_is_left_alone() {
        List<Command> team = week(SEED).stream()
                .map(ScriptedCommand::command)
                .filter(CampaignCommand.class::isInstance)
                .toList();
        assertThat(team).hasAtLeastOneElementOfType(SetGoal.class).hasAtLeastOneElementOfType(FreezeCount.class);
        var goals = team.stream()
                .filter(SetGoal.class::isInstance)
                .map(SetGoal.class::cast)
                .map(goal -> new Goal(goal.measure(), goal.part(), goal.target() + 1, goal.by()))
                .toList();
        var withGoals = new AnnouncedCampaign(
                CAMPAIGN.id(), CAMPAIGN.name(), DAYS, CAMPAIGN.dates(), false, CAMPAIGN.courses(), goals, List.of());
        assertThat(SimulatedWeek.of(SEED, withGoals, TRUSTS))
                .isEqualTo(week(SEED).stream()
                        .filter(line -> !(line.command() instanceof SetGoal))
                        .toList());
    }

    @Test
    void a_campaign_without_courses_and_trusts_is_played_all_the_same() {
        var bare = new AnnouncedCampaign(
                CAMPAIGN.id(), CAMPAIGN.name(), DAYS, CAMPAIGN.dates(), false, List.of(), List.of(), List.of());
        assertThat(SimulatedWeek.of(SEED, bare, TRUSTS))
                .isNotEmpty()
                .noneMatch(line -> line.command() instanceof CourseCommand);
        assertThat(activities(SimulatedWeek.of(SEED, bare, List.of()))).isEmpty();
    }

    @Test
    void interrupted_anywhere_and_played_again_it_says_nothing_twice() {
        List<ScriptedCommand> script = week(SEED);
        for (int sent : new int[] {0, 1, 700, script.size() / 2, script.size()}) {
            Map<String, Integer> stored = new HashMap<>();
            script.subList(0, sent).forEach(line -> about(line.command(), stored));
            assertThat(withoutTheTeam(RemainingScript.of(script, ids -> stored)))
                    .isEqualTo(withoutTheTeam(script.subList(sent, script.size())));
        }
    }

    @Test
    void where_a_person_has_added_facts_it_says_less() {
        List<ScriptedCommand> script = week(SEED);
        String first = activities(script).get(0);
        List<ScriptedCommand> unsaid = RemainingScript.of(script, ids -> Map.of(first, 99));
        assertThat(activities(unsaid))
                .doesNotContain(first)
                .hasSize(activities(script).size() - 1);
    }

    private static List<ScriptedCommand> withoutTheTeam(List<ScriptedCommand> script) {
        return script.stream()
                .filter(line -> line.command() instanceof ActivityCommand)
                .toList();
    }

    private static List<String> activities(List<ScriptedCommand> script) {
        Map<String, Integer> lines = new HashMap<>();
        script.forEach(line -> about(line.command(), lines));
        return lines.keySet().stream().sorted().toList();
    }

    private static List<ActivityContribution> of(List<ActivityContribution> all, ActivityKind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }

    private static List<ActivityContribution> at(List<ActivityContribution> all, ActivityStage stage) {
        return all.stream().filter(one -> one.countsAs() == stage).toList();
    }

    private static int people(List<ActivityContribution> all) {
        return all.stream()
                .filter(one -> one.countsAs() == ActivityStage.HELD)
                .mapToInt(one -> one.reach().best() == null ? 0 : one.reach().best())
                .sum();
    }
}
