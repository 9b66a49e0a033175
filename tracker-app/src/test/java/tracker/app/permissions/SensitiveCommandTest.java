package tracker.app.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tracker.app.messaging.CommandsWithMetadata;
import tracker.domain.access.AccessCommand.SignOutElsewhere;
import tracker.domain.access.AccessCommand.TakeRole;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.RuleBroken;

/** What is sent only after a recent proof of identity. */
class SensitiveCommandTest {

    private static final PersonId ADA = new PersonId("person-ada");
    private static final CallerIdentity ADMINISTRATOR = new CallerIdentity(ADA, Role.ADMINISTRATOR, Map.of());
    private static final TakeRole SENSITIVE = new TakeRole(new PersonId("person-other"), null);

    private final List<Command> sent = new ArrayList<>();
    private final CommandsWithMetadata house = new CommandsWithMetadata() {
        @Override
        public CompletableFuture<Void> send(CommandId id, Command command) {
            return send(id, command, Map.of());
        }

        @Override
        public CompletableFuture<Void> send(CommandId id, Command command, Map<String, String> marks) {
            sent.add(command);
            return CompletableFuture.completedFuture(null);
        }
    };

    @Test
    void it_waits_for_the_proof_and_is_sent_then() {
        CompletableFuture<Void> proof = new CompletableFuture<>();
        Commands commands = new CheckedCommands(house, () -> ADMINISTRATOR, () -> proof);
        CompletableFuture<Void> answer = commands.send(SENSITIVE);
        assertThat(sent).isEmpty();
        assertThat(answer).isNotDone();
        proof.complete(null);
        assertThat(answer).isCompleted();
        assertThat(sent).containsExactly(SENSITIVE);
    }

    @Test
    void without_a_proof_nothing_is_sent() {
        Commands commands = new CheckedCommands(
                house,
                () -> ADMINISTRATOR,
                () -> CompletableFuture.failedFuture(new RuleBroken(AccessRule.CONFIRM_THAT_IT_IS_YOU)));
        assertThatThrownBy(() -> commands.send(SENSITIVE).join()).hasMessageContaining("confirm that it is you");
        assertThat(sent).isEmpty();
    }

    @Test
    void whoever_has_lost_the_role_in_the_meantime_is_refused() {
        AtomicReference<CallerIdentity> speaker = new AtomicReference<>(ADMINISTRATOR);
        CompletableFuture<Void> proof = new CompletableFuture<>();
        CompletableFuture<Void> answer = new CheckedCommands(house, speaker::get, () -> proof).send(SENSITIVE);
        speaker.set(CallerIdentity.VISITOR);
        proof.complete(null);
        assertThat(answer).isCompletedExceptionally();
        assertThat(sent).isEmpty();
    }

    @Test
    void everyday_commands_ask_for_none() {
        Commands commands = new CheckedCommands(house, () -> ADMINISTRATOR, () -> {
            throw new AssertionError("asked");
        });
        assertThat(commands.send(new SignOutElsewhere(ADA, "here"))).isCompleted();
        assertThat(sent).hasSize(1);
    }
}
