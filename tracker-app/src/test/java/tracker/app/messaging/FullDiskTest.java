package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tracker.app.ApplicationNode;
import tracker.app.DebianPostgresServer;
import tracker.app.WeekStory;
import tracker.app.ledger.ReplayFromEmptyFixture;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandId;

/**
 * A database without disk space: it is reported, nothing is acknowledged without being stored, and everything
 * continues when there is space again.
 */
@Timeout(120)
class FullDiskTest {

    private static final int MEGABYTES = 96;
    private static final int MOST = 5_000;

    @TempDir
    Path folder;

    private final List<StandId> acknowledged = new ArrayList<>();
    private final List<StandId> refused = new ArrayList<>();
    private String sentence = "";

    @Test
    void a_full_disk_is_told_and_nothing_is_lost_or_pretended() throws Exception {
        assumeTrue(DebianPostgresServer.programs().isPresent(), "Debian's PostgreSQL is not installed");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                DebianPostgresServer.smallDisksAreAllowed(disk), "no small file system may be mounted on this machine");
        try (DebianPostgresServer server = DebianPostgresServer.onSmallDisk(disk, MEGABYTES);
                ApplicationNode node = ApplicationNode.on(server.url("postgres", "postgres"), true)) {
            node.week().begin();
            log(node);
            server.fillDisk();
            for (int i = 0; i < MOST && refused.size() < 20; i++) {
                log(node);
            }
            assertThat(sentence).isEqualTo(CommandRule.THE_DISK_HAS_ROOM.sentence());
            server.makeRoom();
            server.awaitReady();
            int before = acknowledged.size();
            while (acknowledged.size() < before + 20) {
                log(node);
            }
            node.week().settle();
            List<String> stored = node.jdbc()
                    .sql("select aggregate_identifier from domain_event")
                    .query(String.class)
                    .list();
            assertThat(stored)
                    .containsAll(acknowledged.stream().map(StandId::value).toList())
                    .doesNotContainAnyElementsOf(
                            refused.stream().map(StandId::value).toList());
            assertThat(node.rows()).isEqualTo(ReplayFromEmptyFixture.of(node.jdbc()));
        }
    }

    /** Without a definite response, the client knows that the outcome is unknown. */
    private void log(ApplicationNode node) {
        StandId id = StandId.next();
        try {
            node.bean(Commands.class)
                    .send(new RecordStandHeld(
                            id, CAMPAIGN, GUYS, WeekStory.details(TUESDAY), WeekStory.figures(acknowledged.size())))
                    .join();
            acknowledged.add(id);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuleBroken broken) {
                refused.add(id);
                sentence = sentence.isEmpty() ? broken.sentence() : sentence;
            }
        }
    }
}
