package tracker.ui.followup;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tracker.domain.access.CallerIdentity;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.trust.TrustCode;

/**
 * The listed trusts of one region.
 *
 * @param trusts by name
 * @param contacts empty if the user may not see them
 */
record FollowUpRegion(String region, TrustProgressReport now, List<TrustProgress> trusts, List<TrustContact> contacts) {

    /** Only the trusts that the reader may see: all for organisers, and their own for the people of a trust. */
    static List<FollowUpRegion> of(
            TrustProgressReport now, FollowUpAddress address, List<TrustContact> contacts, CallerIdentity reader) {
        return now.trusts().stream()
                .filter(trust -> reader.actsFor(new TrustCode(trust.code())))
                .filter(trust -> now.countingHasBegun() || !address.followsUp())
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
