package tracker.app.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.trust.RegisteredTrust;

/**
 * Writes the script of the simulated week. Everything in it is invented but the trusts; everything says so, and the ids are
 * made from the seed. The same seed, campaign and trusts always give the same script, and a trust that is added or closed
 * does not change what the others do.
 */
final class SimulatedWeek {

    private static final int LEARNERS_OF_NO_TRUST = 60;

    private SimulatedWeek() {}

    /**
     * The whole script, in the order of time.
     *
     * @param trusts of which only those open throughout the campaign take part
     */
    static List<ScriptedCommand> of(long seed, AnnouncedCampaign campaign, List<RegisteredTrust> trusts) {
        List<ScriptedCommand> lines = new ArrayList<>(new SimulatedNationalTeam(campaign).lines());
        trusts.stream()
                .filter(trust -> openThroughout(campaign.days(), trust))
                .sorted(Comparator.comparing(trust -> trust.code().value()))
                .forEach(trust ->
                        lines.addAll(new SimulatedTrustWeek(new SimulationContext(seed, campaign, trust)).lines()));
        lines.addAll(SimulatedTrustWeek.learnersOf(new SimulationContext(seed, campaign, null), LEARNERS_OF_NO_TRUST));
        lines.sort(Comparator.comparing(ScriptedCommand::at, Instant::compareTo));
        return List.copyOf(lines);
    }

    private static boolean openThroughout(CampaignDays days, RegisteredTrust trust) {
        return trust.openOn(days.runUpFrom()) && trust.openOn(days.lastDay());
    }
}
