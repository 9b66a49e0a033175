package tracker.app.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.trust.RegisteredTrust;

/**
 * Creates the script of the simulated week. Everything in it except the trusts is invented and labelled so, and the
 * ids are derived from the seed. The same seed, campaign and trusts always give the same script. Adding or closing a
 * trust does not change the others.
 */
final class SimulatedWeek {

    private static final int LEARNERS_OF_NO_TRUST = 60;

    private SimulatedWeek() {}

    /**
     * The whole script, in order of time.
     *
     * @param trusts only those open throughout the campaign take part
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
