package tracker.app.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.details;
import static tracker.app.WeekStory.figures;

import java.util.List;
import java.util.stream.IntStream;
import tracker.app.ApplicationNode;
import tracker.app.messaging.CommandBatchService;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.shared.CommandId;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandId;

/** Many stands, logged together. */
final class ManyStandsFixture {

    private ManyStandsFixture() {}

    static void log(ApplicationNode node, int howMany) {
        List<IdentifiedCommand> commands = IntStream.range(0, howMany)
                .mapToObj(visitors -> new IdentifiedCommand(
                        CommandId.next(),
                        new RecordStandHeld(StandId.next(), CAMPAIGN, GUYS, details(TUESDAY), figures(visitors))))
                .toList();
        assertThat(node.bean(CommandBatchService.class).send(commands))
                .allSatisfy(answer -> assertThat(answer).isCompleted());
    }
}
