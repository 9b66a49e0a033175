package tracker.app.embed;

import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tracker.app.broadcast.BroadcastTopic.BoardEncoder;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ReachTotals;
import tracker.domain.participation.UnreportedTotals;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.UnreportedText;

/**
 * The texts of an embedded figure. The first response and all live updates use it, so that they always agree.
 *
 * @param position of the event store that it includes
 * @param part the last part of its address: "nation" or "trusts/RJ1"
 * @param who name of the trust or England
 * @param campaign its name
 * @param phase current phase of the campaign
 * @param held "12"
 * @param heldWord "activities held"
 * @param people "1,240"
 * @param peopleWord "people reached"
 * @param more trusts taking part, or activities that are planned or not reported
 * @param asAt time of the latest update
 */
record EmbeddedFigures(
        long position,
        String part,
        String who,
        String campaign,
        String phase,
        String held,
        String heldWord,
        String people,
        String peopleWord,
        String more,
        String asAt) {

    /** Fewer people than this at one trust are not published. */
    private static final int FEWEST_PEOPLE = 5;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Encodes live updates.
     *
     * @param simulated whether the data is simulated, which the texts then say
     */
    static BoardEncoder encoder(boolean simulated) {
        return (board, today) -> JSON.writeValueAsString(of(board, today, simulated));
    }

    static EmbeddedFigures of(CampaignBoard board, LocalDate today, boolean simulated) {
        ParticipationSummary now = board.participation();
        int held = now.total().held();
        String people = people(now);
        return new EmbeddedFigures(
                board.moment().position(),
                part(now.area()),
                now.name(),
                board.campaign().name() + (simulated ? ", simulated" : ""),
                CampaignPhaseText.inWords(board.campaign(), today),
                FigureFormat.count(held),
                held == 1 ? "activity held" : "activities held",
                people,
                people.equals("1") ? "person reached" : "people reached",
                more(now, board, today),
                board.newest().isEmpty()
                        ? "No reports yet"
                        : "Last report "
                                + LondonCalendar.inWords(
                                        board.newest().getFirst().known()));
    }

    static String part(Area area) {
        return area.level() == Area.AreaLevel.TRUST ? "trusts/" + area.code() : "nation";
    }

    private static String people(ParticipationSummary now) {
        ReachTotals reached = now.total().reached();
        boolean few =
                now.area().level() == Area.AreaLevel.TRUST && reached.best() > 0 && reached.best() < FEWEST_PEOPLE;
        return few ? "fewer than " + FEWEST_PEOPLE : FigureFormat.people(reached);
    }

    private static String more(ParticipationSummary now, CampaignBoard board, LocalDate today) {
        CampaignPhase phase = CampaignPhase.of(board.campaign(), today);
        if (now.area().level() != Area.AreaLevel.TRUST) {
            return FigureFormat.count(now.trusts().participating()) + " of "
                    + (phase.weekIsOver()
                            ? FigureFormat.count(now.trusts().open(), "trust", "trusts") + " took part"
                            : FigureFormat.count(now.trusts().open(), "trust takes", "trusts take") + " part");
        }
        return now.total().planned() == 0 ? "" : UnreportedText.inWords(UnreportedTotals.of(now, today), phase);
    }

    /** Whether there is anything to show, held or planned. */
    boolean takesPart() {
        return !held.equals("0") || !more.isEmpty();
    }

    boolean holds() {
        return !held.equals("0");
    }
}
