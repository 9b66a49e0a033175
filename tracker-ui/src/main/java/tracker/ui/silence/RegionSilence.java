package tracker.ui.silence;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tracker.domain.silence.Contact;
import tracker.domain.silence.TrustProgress;
import tracker.domain.silence.TrustStages;

/**
 * The trusts of one region that were asked for.
 *
 * @param trusts by name
 * @param contacts by trust; none where whoever looks may not see them
 */
record RegionSilence(String region, TrustStages now, List<TrustProgress> trusts, List<Contact> contacts) {

    static List<RegionSilence> of(TrustStages now, SilenceAddress address, List<Contact> contacts) {
        return now.trusts().stream()
                .filter(address::wants)
                .collect(Collectors.groupingBy(TrustProgress::region, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(region -> new RegionSilence(region.getKey(), now, region.getValue(), contacts))
                .toList();
    }

    List<Contact> contacts(TrustProgress trust) {
        return contacts.stream()
                .filter(contact -> contact.trust().equals(trust.code()))
                .toList();
    }
}
