package tracker.app.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import tracker.domain.participation.CampaignReplay;
import tracker.domain.trust.Region;

/**
 * A compact replay. A step has its time in seconds, the index of its region (-1: none) and of its day (-1: before the
 * week), and the changes of held, planned and reach.
 */
record ReplayResponse(
        int campaign,
        Instant asAt,
        long position,
        List<String> regions,
        List<LocalDate> days,
        List<long[]> known,
        List<long[]> happened) {

    static ReplayResponse of(CampaignReplay replay) {
        List<LocalDate> days = replay.campaign().days().week();
        List<String> codes = replay.regions().stream().map(Region::code).toList();
        return new ReplayResponse(
                replay.campaign().id().value(),
                replay.moment().asAt(),
                replay.moment().position(),
                replay.regions().stream().map(Region::name).toList(),
                days,
                steps(replay.known(), codes, days),
                steps(replay.happened(), codes, days));
    }

    private static List<long[]> steps(List<CampaignReplay.ReplayStep> steps, List<String> codes, List<LocalDate> days) {
        return steps.stream()
                .map(step -> new long[] {
                    step.from().getEpochSecond(),
                    step.region() == null ? -1 : codes.indexOf(step.region()),
                    IntStream.range(0, days.size())
                            .filter(i -> days.get(i).equals(step.day()))
                            .findFirst()
                            .orElse(-1),
                    step.held(),
                    step.planned(),
                    step.reach()
                })
                .toList();
    }
}
