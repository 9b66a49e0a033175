package tracker.app.eventstore;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;

/** Tells whether a command is stored already. */
@Component
public class StoredCommandRepository {

    private final JdbcClient jdbc;

    StoredCommandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a command id. */
    public enum CommandStatus {
        NEW,
        /** This very wish has become a fact. */
        STORED,
        /** Somebody's other wish has. */
        TAKEN
    }

    /**
     * What a command has become.
     *
     * @param activity the id of what it was about
     * @param version the number of its fact there
     * @param print of its sender's words; null where the sender gave none
     */
    public record StoredCommand(
            String activity, long version, @Nullable String fingerprint) {}

    /** The first fact of the command with this id; empty when nothing is stored under it. */
    public Optional<StoredCommand> find(CommandId id) {
        return jdbc.sql("""
                        select aggregate_identifier, sequence_number, convert_from(meta_data, 'UTF8')::json ->> 'print'
                        from domain_event where event_identifier = ?
                        """)
                .param(id.value())
                .query((fact, number) -> new StoredCommand(fact.getString(1), fact.getLong(2), fact.getString(3)))
                .optional();
    }

    /** Looks the command's id up among the facts. */
    public CommandStatus status(CommandId id, Command command) {
        return jdbc.sql("""
                        select aggregate_identifier, convert_from(meta_data, 'UTF8')::json ->> 'asked' as asked
                        from domain_event where event_identifier = ?
                        """)
                .param(id.value())
                .query((fact, number) -> isOf(command, fact.getString("aggregate_identifier"), fact.getString("asked"))
                        ? CommandStatus.STORED
                        : CommandStatus.TAKEN)
                .optional()
                .orElse(CommandStatus.NEW);
    }

    /** The same kind of wish about the same thing; the rest of a wish does not change when it is sent again. */
    private static boolean isOf(Command command, String stream, @Nullable String asked) {
        return StoredTypeNames.of(command.getClass()).equals(asked)
                && (!(command instanceof ActivityCommand about)
                        || about.id().value().equals(stream));
    }
}
