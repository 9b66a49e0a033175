package tracker.app.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.details;
import static tracker.app.WeekStory.figures;

import java.util.List;
import java.util.stream.IntStream;
import tracker.app.Node;
import tracker.app.messaging.ManyCommands;
import tracker.app.messaging.Wish;
import tracker.domain.shared.CommandId;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandId;

/** Many stands, logged together. */
final class Stands {

    private Stands() {}

    static void log(Node node, int howMany) {
        List<Wish> wishes = IntStream.range(0, howMany)
                .mapToObj(visitors -> new Wish(
                        CommandId.next(),
                        new RecordStandHeld(StandId.next(), CAMPAIGN, GUYS, details(TUESDAY), figures(visitors))))
                .toList();
        assertThat(node.bean(ManyCommands.class).send(wishes))
                .allSatisfy(answer -> assertThat(answer).isCompleted());
    }
}
