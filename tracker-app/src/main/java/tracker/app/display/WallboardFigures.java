package tracker.app.display;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.UnreportedTotals;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.UnreportedText;

/**
 * The figures of a wallboard, as sent to the display. Values that the display draws or compares are numbers.
 *
 * @param position of the event store that it includes
 * @param clock the time of the figures by the application's clock, which is not the screen's in a demonstration
 * @param people in words, because the number may be unknown
 * @param kinds always all of them
 * @param days of the week itself
 * @param parts the regions of England or the ICBs of a region; empty for a trust
 * @param facts newest first
 * @param goals of this area
 * @param words that depend on the phase of the campaign
 */
record WallboardFigures(
        long position,
        String campaign,
        String part,
        String level,
        String phase,
        String week,
        String clock,
        long held,
        long planned,
        String people,
        String peopleRange,
        long reached,
        int trusts,
        int trustsOpen,
        List<WallboardKind> kinds,
        List<WallboardDay> days,
        List<WallboardTile> parts,
        List<WallboardUpdate> facts,
        List<WallboardGoal> goals,
        WallboardWords words) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.UK);
    private static final int MOST_FACTS = 5;

    record WallboardKind(String name, int held, int planned, String people) {}

    record WallboardDay(String name, int held, int planned, boolean today) {}

    /** Learners not linked to a trust have no place on a map. */
    record WallboardTile(String code, String name, int held, int planned, int trusts, int open) {}

    record WallboardUpdate(String time, String kind, String where, String told) {}

    record WallboardGoal(String name, long now, long target, String by) {}

    /**
     * Words that depend on the phase of the campaign.
     *
     * @param unreported "36 more planned", "5 reports due"; empty for none
     * @param planned heading of activities that are not held
     * @param over whether the week has ended
     */
    record WallboardWords(String unreported, String planned, boolean over) {}

    static String json(CampaignBoard board, LocalDate today) {
        return JSON.writeValueAsString(of(board, today));
    }

    static WallboardFigures of(CampaignBoard board, LocalDate today) {
        ParticipationSummary now = board.participation();
        ActivityTotals total = now.total();
        return new WallboardFigures(
                board.moment().position(),
                board.campaign().name(),
                now.name(),
                now.area().level().name().toLowerCase(Locale.ROOT),
                CampaignPhaseText.inShort(board.campaign(), today),
                CampaignPhaseText.weekInWords(board.campaign()),
                LondonCalendar.timeOf(board.moment().asAt()),
                total.held(),
                total.planned(),
                FigureFormat.people(total.reached()),
                FigureFormat.range(total.reached()),
                total.reached().best(),
                now.trusts().participating(),
                now.trusts().open(),
                now.byKind().stream()
                        .map(kind -> new WallboardKind(
                                ActivityLabels.capital(kind.kind().many()),
                                kind.totals().held(),
                                kind.totals().planned(),
                                people(kind)))
                        .toList(),
                days(board, today),
                tiles(now),
                board.newest().stream()
                        .limit(MOST_FACTS)
                        .map(WallboardFigures::toUpdate)
                        .toList(),
                goals(board),
                words(board, today));
    }

    /** "120 visitors"; empty where the number is not known or people are not counted. */
    private static String people(KindTotals kind) {
        ReachTotals reached = kind.totals().reached();
        return kind.kind().meetsPeople() && reached.counted() > 0
                ? FigureFormat.count(reached.best()) + " " + kind.kind().people()
                : "";
    }

    /** Every day of the week, including days without activities. */
    private static List<WallboardDay> days(CampaignBoard board, LocalDate today) {
        Map<LocalDate, ActivityTotals> byDay =
                board.participation().byDay().stream().collect(Collectors.toMap(DailyTotals::day, DailyTotals::totals));
        return board.campaign().days().week().stream()
                .map(day -> {
                    ActivityTotals tally = byDay.getOrDefault(day, ActivityTotals.NOTHING);
                    return new WallboardDay(DAY.format(day), tally.held(), tally.planned(), day.equals(today));
                })
                .toList();
    }

    private static WallboardWords words(CampaignBoard board, LocalDate today) {
        CampaignPhase phase = CampaignPhase.of(board.campaign(), today);
        return new WallboardWords(
                UnreportedText.inWords(UnreportedTotals.of(board.participation(), today), phase),
                UnreportedText.heading(phase).toLowerCase(Locale.UK),
                phase.weekIsOver());
    }

    private static List<WallboardTile> tiles(ParticipationSummary now) {
        List<WallboardTile> tiles = new ArrayList<>();
        now.areas().forEach(part -> {
            String code = part.area().code();
            if (code != null) {
                tiles.add(new WallboardTile(
                        code,
                        part.name(),
                        part.totals().held(),
                        part.totals().planned(),
                        part.trusts().participating(),
                        part.trusts().open()));
            }
        });
        return tiles;
    }

    private static WallboardUpdate toUpdate(EventSummary event) {
        @Nullable String trust = event.trustName();
        return new WallboardUpdate(
                WEEKDAY.format(LondonCalendar.dayOf(event.known())) + " " + LondonCalendar.timeOf(event.known()),
                ActivityLabels.capital(event.kind().one()),
                trust == null ? "" : trust,
                event.sentence());
    }

    private static List<WallboardGoal> goals(CampaignBoard board) {
        Area part = board.participation().area();
        return board.campaign().goals().stream()
                .filter(goal -> goal.area().equals(part))
                .sorted(Comparator.comparing(Goal::measure))
                .map(goal -> new WallboardGoal(
                        ActivityLabels.capital(goal.measure().words()),
                        board.participation().of(goal.measure()),
                        goal.target(),
                        FigureFormat.day(goal.by())))
                .toList();
    }
}
