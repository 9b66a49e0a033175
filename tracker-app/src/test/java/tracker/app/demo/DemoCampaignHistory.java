package tracker.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.app.outlook.ActivityHistory;
import tracker.app.outlook.ActivityHistory.HistoryVersion;
import tracker.app.outlook.SimulatedCampaign;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseCommand.VoidCompletion;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.outlook.KnownState;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.video.VideoCommand.PublishVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;

/** The histories of the activities of the demonstration's own week, of any seed, without an event store. */
public final class DemoCampaignHistory {

    private final CampaignDays days;
    private final Map<String, List<HistoryVersion>> histories = new LinkedHashMap<>();

    private DemoCampaignHistory(CampaignDays days) {
        this.days = days;
    }

    /** The demonstrated week of a seed. */
    public static SimulatedCampaign week(long seed) {
        return of(DemoStory.CAMPAIGN, SimulatedWeek.of(seed, DemoStory.CAMPAIGN, Trusts.OPEN));
    }

    /** The week of the year before which the demonstration with this seed is compared with. */
    public static SimulatedCampaign weekBefore(long seed) {
        AnnouncedCampaign year = PriorCampaignPlayer.campaign(DemoStory.CAMPAIGN);
        return of(year, PriorCampaignPlayer.script(seed - 1, year, Trusts.OPEN));
    }

    private static final class Trusts {
        private static final List<RegisteredTrust> OPEN = DemoStory.openTrusts();
    }

    private static SimulatedCampaign of(AnnouncedCampaign year, List<ScriptedCommand> script) {
        DemoCampaignHistory history = new DemoCampaignHistory(year.days());
        script.forEach(history::play);
        return new SimulatedCampaign(
                year.days(),
                history.histories.entrySet().stream()
                        .map(each -> new ActivityHistory(
                                ActivityKind.ofId(each.getKey()).orElseThrow(),
                                Math.floorMod(each.getKey().hashCode(), 2),
                                each.getValue()))
                        .toList());
    }

    private void play(ScriptedCommand line) {
        switch (line.command()) {
            case BookStand it -> plan(line, it.details().days().from());
            case BookSchoolTalk it -> plan(line, it.details().day());
            case ArrangeDepartmentVisit it -> plan(line, it.details().day());
            case SubmitVideo it -> plan(line, it.day());
            case RescheduleStand it -> plan(line, it.days().from());
            case RescheduleSchoolTalk it -> plan(line, it.day());
            case RescheduleDepartmentVisit it -> plan(line, it.day());
            case RecordStandHeld it ->
                held(
                        line,
                        it.details() == null ? null : it.details().days().from(),
                        it.figures().visitors());
            case DeliverSchoolTalk it ->
                held(
                        line,
                        it.details() == null ? null : it.details().day(),
                        it.figures().pupils());
            case HostDepartmentVisit it ->
                held(
                        line,
                        it.details() == null ? null : it.details().day(),
                        it.figures().students());
            case ReviseStand it -> held(line, null, it.figures().visitors());
            case ReviseSchoolTalk it -> held(line, null, it.figures().pupils());
            case ReviseDepartmentVisit it -> held(line, null, it.figures().students());
            case CorrectStand it -> held(line, null, it.figures().visitors());
            case CorrectSchoolTalk it -> held(line, null, it.figures().pupils());
            case CorrectDepartmentVisit it -> held(line, null, it.figures().students());
            case CompleteCourse it -> held(line, it.day(), Reach.UNKNOWN);
            case PublishVideo it -> publish(line, it.day());
            case RestoreStand it -> restore(line);
            case RestoreSchoolTalk it -> restore(line);
            case RestoreDepartmentVisit it -> restore(line);
            case CancelStand it -> gone(line);
            case CancelSchoolTalk it -> gone(line);
            case CancelDepartmentVisit it -> gone(line);
            case WithdrawStand it -> gone(line);
            case WithdrawSchoolTalk it -> gone(line);
            case WithdrawDepartmentVisit it -> gone(line);
            case WithdrawVideo it -> gone(line);
            case VoidCompletion it -> gone(line);
            default -> {
                // says nothing about how much was held
            }
        }
    }

    private void plan(ScriptedCommand line, LocalDate day) {
        add(line, KnownState.PLANNED, number(day), Reach.UNKNOWN);
    }

    /** @param day null if it is as planned or as reported before */
    private void held(ScriptedCommand line, @Nullable LocalDate day, Reach reach) {
        add(line, KnownState.HELD, day == null ? last(line).day() : number(day), reach);
    }

    /** A video counts from its first channel on; published after the week, it counts on the day it was submitted. */
    private void publish(ScriptedCommand line, LocalDate day) {
        if (last(line).state() == KnownState.PLANNED) {
            held(line, day.isAfter(days.lastDay()) ? null : day, Reach.UNKNOWN);
        }
    }

    private void gone(ScriptedCommand line) {
        add(new HistoryVersion(time(line.at()), KnownState.GONE, last(line).day(), 0), line);
    }

    private void restore(ScriptedCommand line) {
        HistoryVersion held = of(line).stream()
                .filter(version -> version.state() == KnownState.HELD)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        add(new HistoryVersion(time(line.at()), KnownState.HELD, held.day(), held.people()), line);
    }

    private void add(ScriptedCommand line, KnownState state, int day, Reach reach) {
        Integer people = reach.best() == null ? reach.low() : reach.best();
        add(new HistoryVersion(time(line.at()), state, day, people == null ? 0 : people), line);
    }

    private void add(HistoryVersion version, ScriptedCommand line) {
        of(line).add(version);
    }

    private HistoryVersion last(ScriptedCommand line) {
        return of(line).getLast();
    }

    private List<HistoryVersion> of(ScriptedCommand line) {
        return histories.computeIfAbsent(((ActivityCommand) line.command()).id().value(), first -> new ArrayList<>());
    }

    private int number(LocalDate day) {
        return 1 + (int) ChronoUnit.DAYS.between(days.firstDay(), day);
    }

    /** In days of the London clock: 1.5 is noon of the first day of the week. */
    private double time(Instant instant) {
        LocalDateTime london = LocalDateTime.ofInstant(instant, LondonCalendar.ZONE);
        return 1 + Duration.between(days.firstDay().atStartOfDay(), london).toSeconds() / 86_400.0;
    }
}
