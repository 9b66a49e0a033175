package tracker.domain.shared;

import java.util.Set;

/**
 * The scope of a batch of new events, so that only the watched queries it concerns run again.
 *
 * @param everything true if the scope is not known, which concerns every query
 * @param campaigns the years touched
 * @param trusts the ODS codes touched
 */
public record ChangeScope(boolean everything, Set<Integer> campaigns, Set<String> trusts) {

    public static final ChangeScope EVERYTHING = new ChangeScope(true, Set.of(), Set.of());

    public boolean touchesCampaign(int year) {
        return everything || campaigns.contains(year);
    }

    public boolean touchesTrust(String code) {
        return everything || trusts.contains(code);
    }
}
