package tracker.domain.stand;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandEvent.VisitorsTallied;

/**
 * The messages of each counter of a stand, by sequence number, so that the same message counts once whenever and
 * however often it arrives. Numbers may be missing and may arrive later.
 */
final class DeviceTallies {

    /** The tracker's own page sends a short device name; a trust's own system may send any readable name. */
    private static final Pattern DEVICE = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1,80}");

    private static final int MOST_TAPS = 10_000;
    private static final int MOST_DEVICES = 500;

    private final Map<String, Map<Long, Integer>> byDevice = new HashMap<>();

    /**
     * Whether this message was already recorded. Refuses an impossible message, and a different count under a number
     * already used.
     */
    boolean has(TallyVisitors c) {
        RuleBroken.when(
                c.device().isBlank() || !DEVICE.matcher(c.device()).matches() || c.number() < 1,
                StandRule.A_TALLY_COMES_FROM_A_DEVICE);
        RuleBroken.when(
                c.taps() == 0 || c.taps() > MOST_TAPS || c.taps() < -MOST_TAPS, StandRule.A_TALLY_SAYS_HOW_MANY);
        Map<Long, Integer> sent = byDevice.get(c.device());
        RuleBroken.when(sent == null && byDevice.size() >= MOST_DEVICES, StandRule.A_STAND_HAS_ROOM_FOR_SO_MANY_PHONES);
        Integer known = sent == null ? null : sent.get(c.number());
        RuleBroken.when(known != null && known != c.taps(), StandRule.A_NUMBER_IS_FOR_ONE_TALLY);
        return known != null;
    }

    void add(VisitorsTallied event) {
        byDevice.computeIfAbsent(event.device(), device -> new HashMap<>()).put(event.number(), event.taps());
    }
}
