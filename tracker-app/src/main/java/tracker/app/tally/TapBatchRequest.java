package tracker.app.tally;

import java.time.Instant;
import java.util.List;

/** A batch of taps from one phone. */
record TapBatchRequest(List<TapEntry> taps) {

    static final int MOST = 100;

    /**
     * One message: the taps a phone collected for some seconds, or for hours offline.
     *
     * @param device which counter
     * @param number its sequence number there
     * @param taps how many
     * @param at by the phone's own clock
     */
    record TapEntry(String device, long number, int taps, Instant at) {}

    boolean whole() {
        return taps != null
                && taps.size() <= MOST
                && taps.stream().allMatch(tap -> tap != null && tap.device() != null && tap.at() != null);
    }
}
