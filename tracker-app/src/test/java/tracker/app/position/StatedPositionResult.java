package tracker.app.position;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import tracker.app.position.EventTruth.EventTotal;
import tracker.app.position.StatedPositionRunner.StatedAnswer;

/**
 * What a run has found.
 *
 * @param changed reports that had another figure when they were asked for again at their position
 * @param truth the figures after each event
 * @param followed the activities as one who followed the list of changes has them
 * @param listed the same of one who begins at the end
 * @param longestWait the longest time in which no newer position was stated
 */
record StatedPositionResult(
        List<StatedAnswer> answers,
        List<String> changed,
        NavigableMap<Long, EventTotal> truth,
        Map<String, String> followed,
        Map<String, String> listed,
        Duration longestWait) {

    /** Answers that are not the sum of the events up to their position. */
    List<String> wrong() {
        return answers.stream()
                .filter(answer -> {
                    EventTotal sum = truth.floorEntry(answer.position()).getValue();
                    return sum.held() != answer.held() || sum.people() != answer.people();
                })
                .map(answer ->
                        answer + " but " + truth.floorEntry(answer.position()).getValue())
                .toList();
    }

    /** Activities that differ between the two. */
    List<String> missed() {
        return Stream.concat(followed.keySet().stream(), listed.keySet().stream())
                .distinct()
                .filter(activity -> !String.valueOf(listed.get(activity)).equals(followed.get(activity)))
                .toList();
    }

    long positions() {
        return answers.stream().mapToLong(StatedAnswer::position).distinct().count();
    }

    @Override
    public String toString() {
        return ("%,d answers at %,d positions of %,d events: %,d wrong; %,d reports changed afterwards; "
                        + "%,d of %,d activities wrong with the follower; longest time without a newer position %d ms")
                .formatted(
                        answers.size(),
                        positions(),
                        truth.size() - 1,
                        wrong().size(),
                        changed.size(),
                        missed().size(),
                        listed.size(),
                        longestWait.toMillis());
    }
}
