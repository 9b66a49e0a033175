package tracker.ui.followup;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;

/**
 * The listed trusts of one region.
 *
 * @param trusts by name
 * @param contacts empty if the user may not see them
 */
record FollowUpRegion(String region, TrustProgressReport now, List<TrustProgress> trusts, List<TrustContact> contacts) {

    static List<FollowUpRegion> of(TrustProgressReport now, FollowUpAddress address, List<TrustContact> contacts) {
        return now.trusts().stream()
                .filter(address::matches)
                .collect(Collectors.groupingBy(TrustProgress::region, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(region -> new FollowUpRegion(region.getKey(), now, region.getValue(), contacts))
                .toList();
    }

    List<TrustContact> contacts(TrustProgress trust) {
        return contacts.stream()
                .filter(contact -> contact.trust().equals(trust.code()))
                .toList();
    }
}
