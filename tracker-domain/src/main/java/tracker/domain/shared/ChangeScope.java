package tracker.domain.shared;

import java.util.Set;

/**
 * What a batch of newly known facts touched, so that only the questions concerned are asked again.
 *
 * @param everything true when it is not known what was touched, so that every question is concerned
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
